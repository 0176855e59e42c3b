import Language
import Testing

@Suite struct WordsTests {
    private func words(_ text: String) -> [(folded: String, text: String)] {
        let words = Words()
        words.cut(text)
        let bytes = Array(text.utf8)
        return (0..<words.count).map { index in
            let word = words[index]
            return (
                String(decoding: words.folded(word), as: UTF16.self),
                String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
            )
        }
    }

    @Test(arguments: [
        ("إيران", "ايران"), ("مُصْطَفَى", "مصطفي"), ("الجمهوريّة", "الجمهوريه"), ("مســـؤول", "مسوول"), ("می‌گوید", "ميگويد"),
        ("کشور", "كشور"), ("١٩", "19"), ("۱۹", "19"), ("ﻻ", "لا"), ("Élysée", "elysee"), ("STRASSE", "strasse"),
        ("Straße", "strasse"), ("İstanbul", "istanbul"), ("ışık", "isik"), ("Ёлка", "елка"), ("Київ", "київ"),
        ("ＩＲＡＱ", "iraq"), ("Łódź", "lodz"), ("Ελλάδα", "ελλαδα"), ("अमेरिका", "अमेरिका"), ("\u{202B}عراق\u{202C}", "عراق"),
    ])
    func `a word is folded for matching`(text: String, folded: String) {
        #expect(words(text).map(\.folded) == [folded])
    }

    @Test(arguments: [
        ("Iraq's PM, e.g. Kadhimi", ["Iraq", "s", "PM", "e", "g", "Kadhimi"]),
        ("العراق، وإيران؛", ["العراق", "وإيران"]), ("伊拉克", ["伊", "拉", "克"]), ("ایران و عراق", ["ایران", "و", "عراق"]),
        ("Россия—США", ["Россия", "США"]), ("", []), ("  …  ", []),
    ])
    func `a text is cut into its words, with their places`(text: String, expected: [String]) {
        #expect(words(text).map(\.text) == expected)
    }

    @Test func `floods of marks and endless words are one word each`() {
        #expect(words("ع" + String(repeating: "\u{651}", count: 10_000) + "راق").map(\.folded) == ["عراق"])
        #expect(words(String(repeating: "ا", count: 100_000)).count == 1)
        #expect(words(String(repeating: "\u{200B}\u{202E}", count: 50_000) + "a").count == 1)
    }

    @Test(arguments: [
        ("قال الرئيس إن بلاده في حرب على الفقر", "fr", "ar"),
        ("این کشور در سال گذشته با مشکل روبرو شده است", "ar", "fa"),
        ("یہ ملک میں نہیں ہے اور اس کے لوگ", "ar", "ur"),
        ("The minister said that it was for the people of the country", "ar", "en"),
        ("Он сказал, что это было не в его власти", "en", "ru"), ("中国外交部发言人表示", "en", "zh"),
        ("日本の首相は東京で会見した", "en", "ja"), ("대통령은 서울에서 기자회견을 했다", "en", "ko"),
        ("Irak", "de", "de"), ("", "ar", "ar"),
    ])
    func `the language is the text's, not what is declared`(text: String, declared: String, expected: String) {
        let words = Words()
        words.cut(text)
        var language = ArticleLanguage()
        language.read(words)
        #expect(language.decide(declared: declared) == expected)
    }
}
