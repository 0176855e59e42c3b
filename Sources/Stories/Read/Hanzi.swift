/// Chinese characters that are written in two ways.
enum Hanzi {
    /// Traditional characters of the news, each before the simplified one.
    private static let pairs = """
        國国會会這这個个來来時时間间發发說说對对電电業业產产機机開开關关問问題题體体現现實实學学動动員员與与後后將将從从報报\
        經经濟济戰战爭争軍军隊队領领導导總总統统選选舉举黨党議议長长聯联歐欧盟盟俄俄羅罗烏乌蘭兰克克東东亞亚灣湾臺台陸陆\
        廣广場场區区縣县鎮镇村村億亿萬万點点數数據据單单價价錢钱銀银資资貿贸貨货運运輸输線线鐵铁車车飛飞機机場场輪轮\
        傷伤亡亡災灾難难颱台風风雨雨氣气溫温預预計计劃划種种類类樣样標标準准質质量量檢检驗验測测試试證证書书記记者者訪访談谈\
        話话語语譯译網网絡络訊讯號号碼码視视頻频畫画圖图館馆藝艺術术樂乐聽听觀观眾众讀读寫写買买賣卖銷销費费稅税額额\
        達达過过進进還还遠远近近邊边連连運运選选遺遗適适應应該该處处務务辦办協协調调議议論论認认識识許许設设計计\
        請请誰谁讓让護护變变權权貴贵賽赛贏赢輸输隊队員员獲获獎奖勝胜敗败龍龙馬马魚鱼鳥鸟麥麦黃黄齊齐齡龄歲岁\
        歷历曆历史史紀纪紅红綠绿藍蓝級级約约組组織织結结給给絕绝維维練练終终續续編编縮缩總总縱纵績绩繼继\
        門门閉闭閱阅陳陈陽阳陰阴際际險险隨随隱隐雖虽雙双離离雜杂雲云霧雾靈灵靜静響响頁页項项順顺須须頓顿頭头顯显願愿顧顾\
        養养館馆驚惊驗验驟骤髮发鬥斗鹽盐麗丽點点為为無无內内兩两幾几乾干亂乱倉仓偉伟側侧備备傳传債债僅仅億亿優优兒儿\
        凍冻則则剛刚創创劇剧劉刘勞劳勢势勵励匯汇醫医華华協协壓压厲厉參参雙双嗎吗團团園园圍围執执堅坚報报塊块壯壮聲声壞坏\
        夠够奪夺婦妇媽妈嚴严孫孙寧宁審审寶宝專专尋寻屆届層层屬属島岛嶺岭幣币帶带幫帮幹干廠厂廳厅張张強强彈弹錄录徑径\
        復复徵征恆恒悅悦態态慶庆憂忧憲宪懷怀戲戏戶户擁拥擇择擊击擔担據据擴扩攝摄敵敌斷断於于無无晉晋暫暂條条極极構构\
        槍枪樓楼橋桥檔档歡欢殘残殺杀毀毁氣气決决沒没況况淚泪淨净減减測测湧涌滅灭滾滚滿满漢汉漲涨潔洁潛潜澤泽濃浓濕湿\
        灘滩煙烟熱热燈灯燒烧營营爾尔牆墙狀状獨独獄狱環环產产畢毕療疗瘋疯盡尽監监盤盘眾众睜睁礎础確确礦矿禮礼禍祸稱称穩稳\
        窮穷競竞筆笔節节範范築筑簡简籌筹糧粮紛纷純纯紙纸細细紹绍統统絲丝罰罚罷罢聖圣聞闻職职肅肃脅胁脫脱膽胆臨临舊旧\
        艦舰艱艰節节莊庄莫莫葉叶著着蓋盖蔣蒋薦荐藥药蘇苏虛虚蟲虫衛卫衝冲補补裝装製制複复規规覺觉覽览觸触訂订討讨訓训託托\
        評评詞词詢询詳详誤误課课諾诺謀谋講讲謝谢譽誉警警豐丰財财貢贡貧贫責责貪贪販贩貫贯購购賠赔賴赖趕赶趙赵跡迹踐践\
        軌轨軟软較较載载輔辅輕轻輛辆辭辞農农遊游違违遞递遷迁鄉乡鄧邓鄭郑鄰邻釋释針针鋒锋鋼钢錯错鍵键鏡镜鐘钟長长閃闪
        """

    private static let table: [UInt16: UInt16] = {
        var table: [UInt16: UInt16] = [:]
        let units = pairs.unicodeScalars.filter { $0.value >= 0x4E00 && $0.value <= 0x9FFF }.map { UInt16($0.value) }
        for at in stride(from: 0, to: units.count - 1, by: 2) where units[at] != units[at + 1] {
            table[units[at]] = units[at + 1]
        }
        return table
    }()

    private static let filter: [Bool] = {
        var filter = [Bool](repeating: false, count: 0x10000)
        for key in table.keys { filter[Int(key)] = true }
        return filter
    }()

    static func simplified(_ unit: UInt16) -> UInt16 {
        filter[Int(unit)] ? table[unit] ?? unit : unit
    }

    private static let numerals = Set("〇零一二三四五六七八九十百千万亿兩两".utf16)

    static func isNumeral(_ unit: UInt16) -> Bool {
        unit >= 0x3007 && unit < 0xA000 && numerals.contains(unit)
    }
}
