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
    private static let addresses = byFirst(
        """
        氏 さん 君 先生 女士 夫人 夫妻 小姐 씨
        主任 省长 省長 县长 县長 縣長 校长 校長 院长 院長 所长 局长 局長 厅长 廳長 处长 處長 科长 院士 博士 医生 醫師 律师 律師 法官 检察官
        檢察官 导演 導演 教练 教練 主教练 主帥 队长 隊長 记者 記者 大使 发言人 發言人 司令 上将 上將 中将 少将 大校 董事长 董事長 总裁 總裁
        总经理 總經理 经理 副总统 副總統 副主席 副总理 副總理 副部长 特首 行政长官 立委 委员 委員 理事长 理事長 秘书长 祕書長 秘書長 法师
        同志 老师 老師 嫌疑人 嫌犯 选手 市議員
        副知事 副市長 副町長 副会長 副大臣 副委員長 副部長 副議長 副省长 副市长 副局长 副主任 副会长 副院长 副校长 副县长 副书记 副厅长
        農相 財務相 経産相 経済産業相 厚労相 文科相 国交相 環境相 総務相 法相 復興相 沖縄相 少子化相 デジタル相 副大統領 副首相 副総裁 総裁
        党首 書記長 書記局長 政調会長 総務会長 選対委員長 国対委員長 長官 学長 署長 司令官 総長 投手 捕手 内野手 外野手
        主将 騎手 棋士 名人 竜王 棋聖 九段 八段 七段 六段 五段 四段 三段 親方 大関 横綱 関脇 小結 関 医師 弁護士 検事 裁判長 判事
        作家 俳優 女優 歌手 町長 村長 区長 都議 県議 市議 区議 専務 常務 副社長 頭取 編集長 研究員 准教授 助教 名誉教授 被告人
        受刑者 死刑囚 陛下 殿下 さま 様 ちゃん くん
        감독 작가 교수 선수 코치 사장 부사장 전무 상무 이사 이사장 원장 총장 교장 소장 실장 수석 차관 청장 본부장 단장 대사 검사 판사
        변호사 대법관 재판관 박사 기자 앵커 화백 시인 신부 목사 스님 추기경 주교 군수 구청장 도지사 특보 보좌관 비서실장 비서관
        대변인 사무총장 최고위원 상임위원 위원 국장 과장 팀장 부장 차장 대령 중령 소령 대위 중장 준장 대장 제독 참모총장 사령관 총재 행장
        부회장 명예회장 창업자 부총리 부통령 부주석 서기 부위원장 선생 피고인 피의자 대표이사 연구위원 아나운서 디자이너
        셰프 소설가 지휘자 총영사 지검장 경감 경정 총경 경장 순경
        """)
    /// Before a title, of one who held it: 박 전 대표, 岸田前首相.
    private static let formerly = Set("전현前元現故".utf16)

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
    static func beginsWithFamily(_ first: some Sequence<UInt16>, _ names: [String] = []) -> Bool {
        let hash = WordHash.of(first)
        if families.contains(hash) { return true }
        guard familiesOfTheEast.contains(hash) else { return false }
        // Han Seo-jin.
        if names.contains(where: { $0.contains("-") }) { return true }
        return names.contains { $0.unicodeScalars.contains { (0x4E00...0xD7A3).contains($0.value) } }
    }

    /// Whether a word is a family's name that stands first in some names.
    static func isFamily(_ hash: UInt64) -> Bool { families.contains(hash) || familiesOfTheEast.contains(hash) }

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
        case 4 where !isKorean: [Surname(words: 2, standsAlone: true)]
        // 小松原梨花.
        case 5 where !isKorean: (2...3).map { Surname(words: $0, standsAlone: true) }
        default: []
        }
    }

    /// Whether a title stands behind a surname.
    static func follow(_ hit: Hit, _ scan: FieldScan, takesAddresses: Bool) -> Bool {
        let (words, start) = (scan.words, Int(hit.end))
        guard start < words.count, !words[start].shape.contains(.sentenceStart) else { return false }
        if begins(at: start, words, takesAddresses: takesAddresses) { return true }
        return words.folded(words[start]).first.map(formerly.contains) ?? false
            && begins(at: start + 1, words, takesAddresses: takesAddresses)
    }

    /// Whether a title begins at a word.
    private static func begins(at start: Int, _ words: Words, takesAddresses: Bool) -> Bool {
        guard start < words.count, let first = words.folded(words[start]).first else { return false }
        func isOne(of titles: [UInt16: [[UInt16]]]) -> Bool {
            titles[first]?.contains { stands($0, at: start, words) } ?? false
        }
        return isOne(of: offices) || takesAddresses && isOne(of: addresses)
    }

    /// Whether a Chinese office stands before a foreign name: 法国总统马克龙.
    static func precede(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        guard let first = words.folded(words[Int(hit.start)]).first, (0x4E00..<0xA000).contains(first),
            !words[Int(hit.start)].shape.contains(.sentenceStart)
        else { return false }
        return officesBefore.contains { stands($0, at: Int(hit.start) - $0.count, words) }
    }

    /// Whether each letter of a title is a word from one on.
    private static func stands(_ title: [UInt16], at start: Int, _ words: Words) -> Bool {
        start >= 0 && start + title.count <= words.count
            && title.indices.allSatisfy { words.folded(words[start + $0]).elementsEqual([title[$0]]) }
    }

    private static let officesBefore = EasternSeams.sequences(
        "总统 总理 首相 主席 外长 防长 国务卿 秘书长 国王 总书记 部长 候选人 总裁")

    private static func byFirst(_ list: String) -> [UInt16: [[UInt16]]] {
        Dictionary(grouping: EasternSeams.sequences(list), by: { $0[0] })
    }
}
