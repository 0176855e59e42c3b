import Feeds
import Foundation

/// Pages a second of finding the article, on one core.
func benchExtract(_ files: [String]) {
    let pages = files.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
    let bytes = pages.reduce(0) { $0 + $1.count }
    var letters = 0
    let time = median(5) {
        letters = 0
        for page in pages {
            letters += extractArticle(page, contentType: "text/html", url: "https://a.example/").contentText.utf8.count
        }
    }
    print(
        """
        {"pages_per_second": \(Double(pages.count) / time), "megabytes_per_second": \(Double(bytes) / time / 1e6), \
        "text_bytes": \(letters)}
        """)
}
