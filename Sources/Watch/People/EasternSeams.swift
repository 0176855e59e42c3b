import Language

/// What stands around a name that is written without spaces and makes it another word, or a house that is called so.
enum EasternSeams {
    /// Words of two letters that may begin with a name's last letter and go on behind it: 李|强调要, 秦|刚刚.
    private static let seams = Set(
        sequences(
            """
            强调 强化 强大 强烈 强制 强行 强国 强势 云集 云端 毅然 刚刚 刚好 刚才 明确 明显 明年 明天 明白 明区 平时 平均 平台 平等 平静 平衡
            军事 军方 军队 文化 文件 文学 国家 国际 国内 民众 民主 民族 民间 伟大 东西 东方 海外 海上 海洋 庭院 健康 健全 林业 林区 华人
            成为 成功 成立 成员 新闻 新年 新的 光明 光荣 安全 安排 安静 和平 和谐 志愿 建设 建议 建立 力量 力度 生活 生产 生命 生态
            """))
    /// Where these follow, the name ends before them all the same: 李强|调研.
    private static let verbs = Set(sequences("调研 调查 调任 调整 调离"))
    /// Houses, streets and prizes, right behind the name.
    private static let namesakes = sequences(
        """
        大厦 大楼 酒店 路 街 大道 广场 机场 体育场 大学 学院 基金会 文学奖 奖 纪念馆 故居 派 タワー 空港 通り 賞 ホテル 記念館 石
        타워 공항 거리 문학상 상 기념관 재단
        """)

    /// Whether the name found is part of another word, of another's name or of a house's.
    static func hides(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = scan.words
        let last = words.folded(words[Int(hit.end) - 1])
        guard let letter = last.first, letter >= 0x3040 else { return false }
        if isBehindDot(hit, scan, bytes) { return true }
        let behind = following(hit, scan)
        if namesakes.contains(where: { behind.starts(with: $0) }) { return true }
        guard let next = behind.first, seams.contains([letter, next]), behind.count > 1 else { return false }
        return !verbs.contains(Array(behind[..<2]))
    }

    /// Whether ideographs go on right behind a Japanese surname.
    static func goesOn(_ hit: Hit, _ scan: FieldScan) -> Bool {
        guard hit.end - hit.start < 3, Int(hit.end) < scan.words.count,
            scan.words[Int(hit.end)].shape.contains(.joined)
        else { return false }
        return scan.ideograph(hit.end - 1) != nil && scan.ideograph(hit.end) != nil && scan.hasKana
    }

    /// Another's given name and a middle dot: 伊万卡·特朗普, イバンカ・トランプ.
    private static func isBehindDot(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard hit.start > 0 else { return false }
        let (from, to) = (Int(scan.words[Int(hit.start) - 1].end), Int(scan.words[Int(hit.start)].start))
        return dots.contains { bytes[from..<to].elementsEqual($0) }
    }

    private static let dots = ["·", "・", "‧", "•"].map { Array($0.utf8) }

    /// Up to four letters that are joined to the name.
    private static func following(_ hit: Hit, _ scan: FieldScan) -> [UInt16] {
        var letters: [UInt16] = []
        var end = scan.words[Int(hit.end) - 1].end
        for index in Int(hit.end)..<min(Int(hit.end) + 4, scan.words.count) {
            let word = scan.words[index]
            // Korean puts a space there.
            guard word.start - end <= (index == Int(hit.end) ? 1 : 0) else { break }
            letters += scan.words.folded(word)
            end = word.end
        }
        return letters
    }

    /// The folded letters of each word of a list.
    static func sequences(_ list: String) -> [[UInt16]] {
        let cut = Words()
        return list.split(whereSeparator: \.isWhitespace).map { word in
            cut.cut(String(word))
            return (0..<cut.count).flatMap { Array(cut.list.folded(cut[$0])) }
        }
    }
}
