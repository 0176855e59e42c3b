import Testing

@testable import Stories

@Suite struct SoundTests {
    @Test(
        "names sound alike in three scripts",
        arguments: [
            ("Baghdad", "بغداد", "Багдад"), ("Putin", "بوتين", "Путин"), ("Zelensky", "زيلينسكي", "Зеленский"),
            ("Badorlan", "بادورلان", "Бадорлан"), ("Shagulven", "شاغولفين", "Шагулвен"),
            ("Karim", "كريم", "Карим"),
        ]) func alike(_ latin: String, _ arabic: String, _ cyrillic: String)
    {
        let sounds = [latin, arabic, cyrillic].map { StoryReader().read(title: "", content: "x \($0)").sounds }
        #expect(sounds[0].count == 1)
        #expect(sounds[0] == sounds[1])
        #expect(sounds[0] == sounds[2])
    }

    @Test func `short words and other scripts have none`() {
        #expect(StoryReader().read(title: "", content: "Leo 巴多尔 12 of").sounds.isEmpty)
    }
}
