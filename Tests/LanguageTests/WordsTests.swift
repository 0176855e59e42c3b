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
        ("ＩＲＡＱ", "iraq"), ("ﷲ", "الله"), ("\u{FE8D}\u{FEDF}\u{FECC}\u{FEAE}\u{FE8D}\u{FED5}", "العراق"),
        ("E\u{301}lyse\u{301}e", "elysee"), ("Украи\u{308}на", "украина"), ("Ки\u{306}в", "кйв"), ("ｲﾗｸ", "イラク"),
        ("ハ\u{309A}リ", "パリ"), ("फ़्रांस", "फ्रांस"), ("٢٠٢٦", "2026"), ("२०२६", "2026"), ("ﬁnal", "final"), ("𝐈𝐫𝐚𝐪", "iraq"),
        ("ʿIrāq", "iraq"), ("नरेन्द्र", "नरेंद्र"), ("मुम्बई", "मुंबई"), ("इंग्लैण्ड", "इंग्लैंड"), ("जन्म", "जन्म"), ("हाँ", "हां"), ("國", "国"),
        ("灣", "湾"), ("島", "岛"), ("ڤيينا", "فيينا"), ("ہندوستان", "هندوستان"), ("گا\u{200C}ه", "گاه"), ("Ⅷ", "viii"),
        ("Łódź", "lodz"), ("Ελλάδα", "ελλαδα"), ("अमेरिका", "अमेरिका"), ("\u{202B}عراق\u{202C}", "عراق"),
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
        ("یہ ملک میں نہیں ہے اور اس کے لوگ", "ar", "ur"), ("د افغانستان ولسمشر وویل چې هغه له دې سره", "ar", "ps"),
        ("سەرۆک لە هەولێر بە وەزیری گوت کە ئەوە", "ar", "ckb"),
        ("The minister said that it was for the people of the country", "ar", "en"),
        ("Le ministre a dit que les habitants de la ville sont pour une loi", "en", "fr"),
        ("El ministro dijo que los habitantes de la ciudad no se van", "en", "es"),
        ("O ministro disse que os moradores da cidade não vão para uma guerra", "es", "pt"),
        ("Il ministro ha detto che gli abitanti della città non sono più al sicuro", "es", "it"),
        ("Der Minister sagte, dass die Bürger nicht mit dem Gesetz und den Steuern", "en", "de"),
        ("De minister zei dat het niet voor de burgers is maar ook voor een", "de", "nl"),
        ("Minister powiedział, że to nie jest dla obywateli i przez się", "en", "pl"),
        ("Bakan, bu yasa için bir karar olarak daha sonra dedi ve", "en", "tr"),
        ("Ministrul a spus că este pentru oameni și nu mai sunt din", "it", "ro"),
        ("Ministern sade att det inte är för en lag och som har till", "en", "sv"),
        ("Menteri itu mengatakan bahwa dia tidak akan pergi dari negara ini untuk", "en", "id"),
        ("Он сказал, что это было не в его власти", "en", "ru"),
        ("Він сказав, що це було не для його країни та після", "ru", "uk"),
        ("Министърът каза, че това ще е за хората и не се", "ru", "bg"),
        ("Министар је рекао да ће то бити за људе који су", "ru", "sr"),
        ("中国外交部发言人表示", "en", "zh"), ("日本の首相は東京で会見した", "en", "ja"), ("대통령은 서울에서 기자회견을 했다", "en", "ko"),
        ("ראש הממשלה אמר כי הוא לא של העם", "ar", "he"), ("นายกรัฐมนตรีกล่าวว่า", "en", "th"),
        ("प्रधानमंत्री ने कहा कि यह देश के लिए नहीं है", "en", "hi"), ("Ο πρωθυπουργός είπε για την χώρα και το", "en", "el"),
        ("প্রধানমন্ত্রী বলেছেন যে এই দেশের মানুষ", "en", "bn"), ("பிரதமர் கூறினார் என்று மக்கள் நாட்டின்", "en", "ta"),
        ("Σεισμός στην Κρήτη", "en", "el"), ("Снегопад в столице", "en", "ru"), ("أزمة مياه حادة", "en", "ar"),
        ("שביתה בנמל חיפה", "en", "he"), ("BBC News", "ar", "ar"),
        ("Irak", "de", "de"), ("", "ar", "ar"), ("2026", "fa", "fa"), ("Iraq, Iran", "en-US", "en"),
    ])
    func `the language is the text's, not what is declared`(text: String, declared: String, expected: String) {
        let words = Words()
        words.cut(text)
        let language = ArticleLanguage()
        language.read(words)
        #expect(language.decide(declared: declared) == expected)
    }
}
