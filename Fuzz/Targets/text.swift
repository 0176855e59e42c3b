// modules: Feeds
import Feeds

/// HTML to text: no more text than bytes, but for references that stand for two scalars.
func fuzzTarget(_ bytes: [UInt8]) {
    let html = String(decoding: bytes, as: UTF8.self)
    let text = plainText(fromHTML: html)
    precondition(text.utf8.count <= 2 * html.utf8.count + 16)
}
