import Foundation
import Testing

@testable import Stories

@Suite struct SameTextTests {
    private static let wires: [String: String] = [
        "en": """
        Fishermen found the body of a whale on the beach of Tarsa on Sunday, the third this winter, and the mayor closed \
        the coast road for two days while scientists looked for the cause of its death. A ranger said the animal \
        weighed 28 tonnes and had swallowed nylon nets and 40 plastic bags. Schools brought their classes to see it \
        before the excavators came at dusk, and the harbour master asked ships to slow down in the bay until spring.
        """,
        "ar": """
        عثر صيادون على جثة حوت على شاطئ طرسا يوم الأحد، وهي الثالثة هذا الشتاء، وأغلق رئيس البلدية الطريق الساحلي يومين \
        ريثما يبحث العلماء عن سبب نفوقه. وقال حارس إن الحيوان يزن 28 طناً وإنه ابتلع شباكاً من النايلون و40 كيساً من \
        البلاستيك. وجاءت المدارس بتلاميذها ليروه قبل أن تصل الحفارات عند الغروب، وطلب مدير الميناء من السفن الأميركية \
        والأوروبية أن تبطئ سيرها في الخليج حتى الربيع، فيما أعلن مسؤولون فتح تحقيق في الحادثة.
        """,
        "ru": """
        Рыбаки нашли в воскресенье на пляже Тарсы тушу кита, третью за эту зиму, и мэр на два дня закрыл прибрежную дорогу, \
        пока учёные ищут причину его гибели. Смотритель рассказал, что животное весило 28 тонн и проглотило нейлоновые \
        сети и 40 пластиковых пакетов. Школы приводили классы посмотреть на него, пока в сумерках не приехали \
        экскаваторы, а начальник порта попросил суда до весны сбавлять ход в бухте.
        """,
        "zh": """
        渔民星期日在塔尔萨海滩发现一头鲸鱼的尸体，这是今年冬天的第三头，市长下令将沿海公路封闭两天，以便科学家查明其死因。一名护林员说，\
        这头鲸重28吨，吞下了尼龙渔网和40个塑料袋。各学校组织学生前来观看，直到黄昏时分挖掘机抵达。港口负责人要求船只在春天之前在海湾内减速行驶。
        """,
    ]

    private static let lookalikes: [(language: String, one: String, other: String)] = [
        (
            "en",
            "Kesra will be sunny on Monday with a high of 31 degrees, a low of 18 and winds from the north at 20 kilometres an hour, the weather service said, and humidity near 40 percent.",
            "Velna will be rainy on Friday with a high of 12 degrees, a low of 4 and winds from the west at 55 kilometres an hour, the weather service said, and humidity near 90 percent."
        ),
        (
            "ar",
            "أغلق مؤشر بورصة طرسا يوم الاثنين مرتفعاً 2.1 في المئة عند 4310 نقاط، وبلغت قيمة التداول 38 مليون دولار، وارتفعت أسهم 21 شركة وتراجعت أسهم 9 شركات.",
            "أغلق مؤشر بورصة فيلنا يوم الخميس منخفضاً 0.7 في المئة عند 7725 نقطة، وبلغت قيمة التداول 12 مليون دولار، وارتفعت أسهم 5 شركات وتراجعت أسهم 30 شركة."
        ),
        (
            "ru",
            "Волна обыграла Зарю со счётом 3:1, голы забили Новак на 12 минуте, Силва на 40 и Ито на 77, игру посмотрели 8100 зрителей, теперь у команды 31 очко.",
            "Ротор обыграл Луч со счётом 2:0, голы забили Окоро на 5 минуте и Башир на 63, игру посмотрели 4300 зрителей, теперь у команды 19 очков."
        ),
        (
            "zh", "塔尔萨明天晴，最高气温31度，最低18度，北风，风速每小时20公里，空气湿度40%，海面浪高2米。",
            "韦尔纳明天小雨，最高气温12度，最低4度，西风，风速每小时55公里，空气湿度90%，海面浪高5米。"
        ),
    ]

    private func read(_ title: String, _ content: String) -> StoryText {
        StoryReader().read(title: title, content: content)
    }

    @Test("one wire through the hands of a house", arguments: ["en", "ar", "ru", "zh"])
    func same(_ language: String) throws {
        let wire = try #require(Self.wires[language])
        let original = read("One", wire)
        let same = SameText()
        let cut = String(wire.prefix(wire.count * 6 / 10))
        #expect(same.holds(original, read("Another headline altogether", wire)))
        #expect(same.holds(original, read("One", cut)))
        #expect(same.holds(original, read("Two", "By our own correspondent in the town. " + wire)))
        #expect(same.holds(original, read("Two", wire.replacingOccurrences(of: "28", with: "26"))))
        #expect(same.holds(original, read("Two", cut + " Subscribe to our newsletter. All rights reserved.")))
        #expect(same.holds(original, read("Two", wire.replacingOccurrences(of: "الأميركية", with: "الأمريكية"))))
        #expect(same.holds(original, read("Two", wire.replacingOccurrences(of: "ё", with: "е"))))
        #expect(same.holds(original, read("Two", wire.replacingOccurrences(of: "harbour", with: "harbor"))))
    }

    @Test("reports of one template stay apart", arguments: lookalikes.map(\.language))
    func apart(_ language: String) throws {
        let pair = try #require(Self.lookalikes.first { $0.language == language })
        #expect(!SameText().holds(read("", pair.one), read("", pair.other)))
        #expect(SameText().holds(read("", pair.one), read("", pair.one)))
    }

    @Test func `short texts with a number of their own are never one`() {
        for number in 1...9 {
            let one = read(
                "Report \(number)", "Report \(number) on Iraq: talks went on in Baghdad on Monday, officials said.")
            let other = read(
                "Report \(number + 1)",
                "Report \(number + 1) on Iraq: talks went on in Baghdad on Monday, officials said.")
            #expect(!SameText().holds(one, other))
        }
    }

    @Test(
        "spellings of one word have one skeleton",
        arguments: [
            ("أميركا", "أمريكا"), ("إنكلترا", "إنجلترا"), ("مسؤول", "مسئول"), ("colour", "color"),
            ("organise", "organize"),
            ("Zelenskyy", "Zelensky"), ("ещё", "еще"), ("灣", "湾"),
        ]) func spellings(_ one: String, _ other: String)
    {
        #expect(read("", one).units == read("", other).units)
    }

    @Test("texts of every length are themselves", arguments: [9, 15, 40, 200, 2_000])
    func itself(_ words: Int) {
        let text = (0..<words).map { "word\($0)x" }.joined(separator: " ")
        #expect(SameText().holds(read("One", text), read("Another headline", text)))
    }

    @Test func `paragraphs may stand in another order, and a teaser for the whole`() throws {
        for wire in Self.wires.values {
            let half = wire.count / 2
            #expect(SameText().holds(read("One", wire), read("One", String(wire.suffix(half)) + wire.prefix(half))))
            #expect(SameText().holds(read("One", wire), read("One", String(wire.prefix(wire.count * 2 / 5)) + "…")))
        }
    }

    @Test func `a later report that repeats the background is another`() throws {
        let wire = try #require(Self.wires["en"])
        let background = wire[try #require(wire.range(of: "Schools brought")).lowerBound...]
        let earlier = """
            The harbour of Tarsa will be dredged from Monday, the port authority said, after two ferries ran aground \
            within a week. Captains had asked for it since the floods of last autumn, which brought more mud down the \
            river than in ten years before. The work costs nine million and lasts until the summer holidays.
            """
        let later = """
            A court in Velna fined the owner of a trawler on Friday for nets left adrift off the coast. The judge spoke \
            of carelessness that the sea will not forgive; his lawyer wants to appeal and calls the sum absurd. Two \
            other owners settled before the hearing, and a fourth has sold his boat and left the country for good.
            """
        #expect(!SameText().holds(read("Dredgers", earlier + background), read("Fined", later + background)))
    }

    @Test func `a figure is one however its thousands are grouped`() {
        #expect(read("", "12,500").units.count == 1)
        #expect(read("", "٤٧").units == read("", "47").units)
        #expect(read("", "12 500").units != read("", "12,501").units)
        for one in ["12,500", "12.500", "12 500", "12\u{202F}500", "١٢٬٥٠٠", "१२,५००", "12'500"] {
            #expect(read("", one).units == read("", "12500").units)
        }
        #expect(read("", "1,250,000").units == read("", "1250000").units)
        #expect(read("", "2.5").units.count == 1)
        #expect(read("", "2.5").units != read("", "25").units)
        #expect(read("", "in 2024 500 came").units.count == 4)
    }
}
