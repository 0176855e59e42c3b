/// One element of a feed or entry, with the text it held.
struct Element {
    let name: ElementName
    let parent: ElementName
    /// Elements from there up to this one stand in it.
    let firstChild: Int
    let text: TextRange
    /// Whether the text is markup that stood in the document as such.
    let isMarkup: Bool
    let attributes: Range<Int>
    /// The number of its base address and of its language among those in force.
    let base: Int
    let language: Int
}

/// The elements of a feed or an entry, in the order of their ends.
struct ElementBag {
    private(set) var list: [Element] = []
    /// By name, the first element with a text of its own; -1 where none has.
    private var firsts = [Int32](repeating: -1, count: ElementName.count)
    /// By name, the last element.
    private var lasts = [Int32](repeating: -1, count: ElementName.count)
    /// More are passed over.
    private let limit = 10_000

    mutating func add(_ element: Element, hasText: Bool) -> Bool {
        guard list.count < limit else { return false }
        let place = Int32(list.count)
        let name = element.name.index
        list.append(element)
        lasts[name] = place
        if hasText, firsts[name] < 0, !Self.isApart(element.parent) { firsts[name] = place }
        return true
    }

    mutating func removeAll() {
        for element in list {
            firsts[element.name.index] = -1
            lasts[element.name.index] = -1
        }
        list.removeAll(keepingCapacity: true)
    }

    /// Elements of an image, a text input or a person are not the feed's own.
    static func isApart(_ parent: ElementName) -> Bool {
        switch parent {
        case .image, .textInput, .author, .contributor, .source, .managingEditor: true
        default: false
        }
    }

    /// The first element with a text, of the first name that has one.
    func first(_ names: ElementName...) -> Element? {
        for name in names where firsts[name.index] >= 0 { return list[Int(firsts[name.index])] }
        return nil
    }

    func has(_ name: ElementName) -> Bool { lasts[name.index] >= 0 }

    /// The elements of a name from the last to the first, those of others' apart.
    func backwards(_ name: ElementName) -> some Sequence<Element> {
        let last = Int(lasts[name.index])
        return list[..<(last + 1)].lazy.reversed().filter { $0.name == name && !Self.isApart($0.parent) }
    }

    func all(_ name: ElementName) -> some Sequence<Element> {
        // Nothing stands after the last.
        list[..<(Int(lasts[name.index]) + 1)].lazy.filter { $0.name == name }
    }

    /// What stands in an element.
    func children(of index: Int) -> ArraySlice<Element> { list[list[index].firstChild..<index] }
}
