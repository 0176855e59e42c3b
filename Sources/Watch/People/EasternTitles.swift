import Language

/// Chinese, Japanese and Korean names, whose titles stand behind: 习主席, 岸田首相, 김 위원장.
enum EasternTitles {
    /// Offices, which name their holder.
    private static let offices = byFirst(
        """
        主席 总书记 總書記 总统 總統 大統領 总理 總理 首相 部长 部長 外长 外長 外相 防长 防長 防衛相 国务卿 國務卿 委员长 委員長 书记 書記
        议长 議長 大臣 官房長官 幹事長 代表 会長 社長 議員 監督 選手 教授 容疑者 被告 候補 政権 内閣 知事 市长 市長 将军 將軍 前首相 元首相 前总统 前大統領 元大統領
        대통령 전대통령 위원장 국무위원장 총리 장관 대표 의원 의장 총서기 주석 총비서 회장 후보 당선인 시장 지사 원내대표 당대표 국방장관
        외교장관 여사
        """)
    /// Addresses, for those whom an article has named.
    private static let addresses = byFirst("氏 さん 先生 女士 씨")

    /// Family names that stand first where letters are Latin or Cyrillic: Xi Jinping, Ким Чен Ын.
    ///
    /// None of them is a word too.
    private static let families = WordList.hashes(
        """
        xi yoon choi jung kang wang zhang chen liu yang zhao huang zhou wu xu zhu gao guo luo nguyen tran pham tsai hun
        си ким пак юн мун ван чжан чэнь лю ян чжао хуан нгуен
        """)
    /// Given names too, elsewhere: Kim Kardashian.
    private static let familiesOfTheEast = WordList.hashes("kim lee park moon han li sun hu lai cho lin")

    /// Whether a name begins with its family's; the other names of the person tell where that is in doubt.
    static func beginsWithFamily(_ first: [UInt16], _ names: [String]) -> Bool {
        let hash = WordHash.of(first)
        if families.contains(hash) { return true }
        guard familiesOfTheEast.contains(hash) else { return false }
        return names.contains { $0.unicodeScalars.contains { (0x4E00...0xD7A3).contains($0.value) } }
    }

    /// A surname at the beginning of a name of one run.
    struct Surname {
        var words: Int
        /// It may stand with no title, once the person has been named.
        var standsAlone: Bool
    }

    /// The surnames that a name of so many letters may begin with.
    static func surnames(ofNameOf count: Int, isKorean: Bool) -> [Surname] {
        switch count {
        // 习近平, or 石破茂.
        case 3: (isKorean ? 1...1 : 1...2).map { Surname(words: $0, standsAlone: false) }
        case 4...5 where !isKorean: [Surname(words: 2, standsAlone: true)]
        default: []
        }
    }

    /// Whether a title stands behind a surname.
    static func follow(_ hit: Hit, _ scan: FieldScan, takesAddresses: Bool) -> Bool {
        let words = scan.words
        guard Int(hit.end) < words.count, !words[Int(hit.end)].shape.contains(.sentenceStart),
            let first = words.folded(words[Int(hit.end)]).first
        else { return false }
        var titles = offices[first] ?? []
        if takesAddresses { titles += addresses[first] ?? [] }
        return titles.contains { title in
            Int(hit.end) + title.count <= words.count
                && title.indices.allSatisfy { words.folded(words[Int(hit.end) + $0]).elementsEqual([title[$0]]) }
        }
    }

    /// Whether a Chinese office stands before a foreign name: 法国总统马克龙.
    static func precede(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        guard let first = words.folded(words[Int(hit.start)]).first, (0x4E00..<0xA000).contains(first),
            !words[Int(hit.start)].shape.contains(.sentenceStart)
        else { return false }
        return officesBefore.contains { title in
            let start = Int(hit.start) - title.count
            return start >= 0
                && title.indices.allSatisfy { words.folded(words[start + $0]).elementsEqual([title[$0]]) }
        }
    }

    private static let officesBefore = EasternSeams.sequences(
        "总统 总理 首相 主席 外长 防长 国务卿 秘书长 国王 总书记 部长 候选人 总裁")

    private static func byFirst(_ list: String) -> [UInt16: [[UInt16]]] {
        Dictionary(grouping: EasternSeams.sequences(list), by: { $0[0] })
    }
}
