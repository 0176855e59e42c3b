import Feeds
import Foundation
import Testing

@Suite struct EncodingTests {
    private static let arabic = "وصل رئيس الوزراء العراقي إلى طهران في زيارة رسمية والتقى الرئيس الإيراني"
    private static let russian = "Премьер Ирака прибыл с официальным визитом в Тегеран и встретился с президентом"

    /// The text in a legacy encoding, by iconv.
    private static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
        guard let converter = iconv_open(encoding, "UTF-8") else { return [] }
        defer { iconv_close(converter) }
        var input = Array(text.utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 2)
        var inLeft = input.count
        var outLeft = output.count
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var to = target.baseAddress
                _ = iconv(converter, &from, &inLeft, &to, &outLeft)
            }
        }
        return output[..<(output.count - outLeft)].map { UInt8(bitPattern: $0) }
    }

    private func title(_ bytes: [UInt8], declared: String?, contentType: String? = nil) throws -> String? {
        let declaration = declared.map { " encoding=\"\($0)\"" } ?? ""
        let start = "<?xml version=\"1.0\"\(declaration)?><rss version=\"2.0\"><channel><title>"
        let document = Array(start.utf8) + bytes + Array("</title><link>https://a.example/</link></channel></rss>".utf8)
        return try FeedParser().parse(document, contentType: contentType, url: nil).title
    }

    @Test(
        arguments: [
            ("windows-1256", nil), ("windows-1256", "windows-1256"), ("windows-1256", "utf-8"), ("iso-8859-6", nil),
            ("iso-8859-6", "iso-8859-6"), ("utf-8", "windows-1256"), ("utf-8", nil), ("utf-8", "iso-8859-1"),
        ] as [(String, String?)])
    func `Arabic is read however it is encoded and declared`(encoding: String, declared: String?) throws {
        #expect(try title(Self.encoded(Self.arabic, encoding), declared: declared) == Self.arabic)
    }

    @Test(
        arguments: [
            ("windows-1251", nil), ("koi8-r", nil), ("windows-1251", "utf-8"), ("koi8-r", "koi8-r"),
            ("utf-8", "windows-1251"),
        ] as [(String, String?)])
    func `Russian is read however it is encoded and declared`(encoding: String, declared: String?) throws {
        #expect(try title(Self.encoded(Self.russian, encoding), declared: declared) == Self.russian)
    }

    @Test(arguments: [
        ("shift_jis", "首相がイランを訪問した"), ("euc-jp", "首相がイランを訪問した"), ("gb18030", "伊拉克总理访问伊朗"), ("big5", "伊拉克總理訪問伊朗"),
        ("euc-kr", "이라크 총리가 이란을 방문했다"),
    ])
    func `CJK encodings are read as declared`(encoding: String, text: String) throws {
        #expect(try title(Self.encoded(text, encoding), declared: encoding) == text)
    }

    @Test func `the header's charset wins over the declaration`() throws {
        let bytes = Self.encoded(Self.arabic, "windows-1256")
        #expect(try title(bytes, declared: "iso-8859-1", contentType: "text/xml; charset=windows-1256") == Self.arabic)
    }

    @Test func `windows-1252 sent as Latin-1 keeps its quotation marks`() throws {
        #expect(try title([0x93, 0x41, 0x94, 0x20, 0x80], declared: "iso-8859-1") == "“A” €")
    }

    @Test func `one stray byte garbles nothing else`() throws {
        let bytes = Array(Self.arabic.utf8) + [0xFF, 0x20] + Array(Self.russian.utf8)
        let title = try #require(try title(bytes, declared: "utf-8"))
        #expect(title.hasPrefix(Self.arabic))
        #expect(title.hasSuffix(Self.russian))
    }
}
