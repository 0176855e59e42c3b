// swift-format-ignore-file
// Made by scripts/gazetteer.py; do not edit.
/// The forms of country names, a text a language; see docs/data-sources.md.
enum Gazetteer {
    static let all: [(language: String, forms: String)] = [
        ("ar", ar),
        ("en", en),
        ("fa", fa),
        ("ur", ur),
        ("he", he),
        ("tr", tr),
        ("ru", ru),
        ("uk", uk),
        ("fr", fr),
        ("es", es),
        ("pt", pt),
        ("de", de),
        ("it", it),
        ("nl", nl),
        ("pl", pl),
        ("zh", zh),
        ("ja", ja),
        ("ko", ko),
        ("hi", hi),
        ("id", id),
        ("el", el),
    ]
}
