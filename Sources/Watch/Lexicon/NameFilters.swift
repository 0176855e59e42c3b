/// What tells most words that begin no person's name from those that do.
///
/// Of many people every second word of a text is somebody's surname. But a given name goes on with thousands of surnames
/// and a surname with few given names, so that one of two words that make a name is nearly always of a small number that
/// many names share: those are asked for.
struct NameFilters: Sendable {
    /// Words that a name may begin with in small letters; of scripts without case, which do not ask, as well.
    let small: FineFilter
    /// Words that are a name, or go on in another way than by a word.
    let alone: FineFilter
    /// First words of names that many second words follow, or one that stands in few names.
    let open: FineFilter
    /// Second words that stand behind many of the other first words.
    let seconds: FineFilter

    var bytes: Int { small.bytes + alone.bytes + open.bytes + seconds.bytes }

    struct View {
        let small: FineFilter.View
        let alone: FineFilter.View
        let open: FineFilter.View
        let seconds: FineFilter.View
    }

    /// Good as long as the filters live.
    var view: View { View(small: small.view, alone: alone.view, open: open.view, seconds: seconds.view) }
}
