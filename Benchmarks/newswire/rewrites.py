"""A second set of edits, made without looking at the first: what desks, content systems and rewriters do to a wire."""
import re

from .banks import BANKS, headline, sentences

SYNONYMS = {
    "en": [("said", "stated"), ("told reporters", "told journalists"), ("according to", "as reported by"), ("because", "since"), ("despite", "in spite of"), ("ordered", "launched"),
           ("on Monday", "on November 23"), ("on Tuesday", "on November 24"), ("on Friday", "yesterday"), ("million", "mln"), ("percent", "%"), ("people", "persons"), ("last year", "a year ago")],
    "ar": [("قال", "صرح"), ("وأضاف", "وتابع"), ("للصحفيين", "للصحافيين"), ("بحسب", "وفق"), ("رغم", "على الرغم من"), ("يوم الاثنين", "أمس"), ("يوم الجمعة", "اليوم"), ("مليون", "ملايين"), ("إثر", "عقب"), ("شخصاً", "شخصا")],
    "ru": [("сообщил", "заявил"), ("По словам", "Как сказал"), ("несмотря на", "вопреки"), ("уточняет", "добавляет"), ("в понедельник", "накануне"), ("в пятницу", "сегодня"), ("после", "вслед за"), ("поскольку", "так как")],
    "zh": [("表示", "指出"), ("对记者说", "告诉记者"), ("据", "根据"), ("尽管", "虽然"), ("目前", "现时"), ("星期一", "23日"), ("星期五", "昨天"), ("没有", "并无")],
}
LINKS = {"en": "READ ALSO: {}", "ar": "اقرأ أيضاً: {}", "ru": "Читайте также: {}", "zh": "相关阅读：{}"}
PREFIX = {"en": ["UPDATE 2-", "BREAKING: ", "Exclusive | ", "WRAPUP 1-"], "ar": ["عاجل: ", "محدث - ", "خاص | "], "ru": ["СРОЧНО: ", "Обновлено: ", "Эксклюзив — "], "zh": ["快讯：", "【更新】", "独家｜"]}
CAPTION = {"en": "A view of the scene in a file picture. Photograph: agency", "ar": "صورة أرشيفية من المكان. تصوير: وكالة", "ru": "Архивное фото с места событий. Фото: агентство", "zh": "资料图片：现场一景。图片来源：通讯社"}
TRADITIONAL = str.maketrans("国会这个来时间发说对电业产机开关问题员与后将从报经济战军队领导总选举党议长联兰东亚湾县镇亿万点数据单价钱银资贸货运输线铁车飞场伤灾难气温预计划类样标质检查验证书记访谈话网络图馆术听观读写买卖费达过进还远边连应该处务办协调论认识许设请谁让护变权贵赛赢员获奖胜败马岁历纪红级约组织结给维练终续总门阅阳际险随虽双离雾灵响页项顺须顿头显愿顾",
                            "國會這個來時間發說對電業產機開關問題員與後將從報經濟戰軍隊領導總選舉黨議長聯蘭東亞灣縣鎮億萬點數據單價錢銀資貿貨運輸線鐵車飛場傷災難氣溫預計劃類樣標質檢查驗證書記訪談話網絡圖館術聽觀讀寫買賣費達過進還遠邊連應該處務辦協調論認識許設請誰讓護變權貴賽贏員獲獎勝敗馬歲歷紀紅級約組織結給維練終續總門閱陽際險隨雖雙離霧靈響頁項順須頓頭顯願顧")


def synonyms(rng, language, title, parts):
    chosen = [pair for pair in SYNONYMS[language] if rng.random() < 0.7]

    def swap(text):
        for one, other in chosen:
            text = text.replace(one, other)
        return text
    return title, [swap(p) for p in parts]


def dropped_paragraph(rng, language, title, parts):
    for _ in range(rng.randint(1, 3)):
        if len(parts) > 3:
            at = rng.randrange(1, len(parts))
            parts = parts[:at] + parts[at + 1:]
    return title, parts


def inserted_links(rng, language, title, parts):
    parts = list(parts)
    for _ in range(rng.randint(1, 3)):
        parts.insert(rng.randrange(1, len(parts) + 1), LINKS[language].format(headline(rng, language)))
    return title, parts


def context_at_end(rng, language, title, parts):
    return title, parts + sentences(rng, language, rng.randint(2, 4))


def context_inside(rng, language, title, parts):
    at = rng.randrange(1, len(parts) + 1)
    return title, parts[:at] + sentences(rng, language, rng.randint(1, 3)) + parts[at:]


def urgent_prefix(rng, language, title, parts):
    return rng.choice(PREFIX[language]) + title, parts


def caption(rng, language, title, parts):
    return title, [CAPTION[language]] + parts


def digits(rng, language, title, parts):
    """12500 as 12,500 or 12 500, or in the digits of the script."""
    def group(match):
        return f"{int(match[0]):,}" if len(match[0]) > 3 else match[0]
    table = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩") if language == "ar" else str.maketrans("0123456789", "０１２３４５６７８９") if language == "zh" else {}
    return title, [re.sub(r"\d+", group, p).translate(table) for p in parts]


def script(rng, language, title, parts):
    """Vowel marks, Persian letters, capitals, traditional characters."""
    if language == "zh":
        return title.translate(TRADITIONAL), [p.translate(TRADITIONAL) for p in parts]
    if language == "ar":
        return title, [p.replace("ي", "ی").replace("ك", "ک").replace("مح", "مُح").replace("ال", "الـ" if rng.random() < 0.2 else "ال") for p in parts]
    return title.upper(), [parts[0].upper()] + parts[1:]


def typos(rng, language, title, parts):
    def mistype(text):
        letters = list(text)
        for _ in range(max(1, len(letters) // 150)):
            at = rng.randrange(1, len(letters) - 1)
            letters[at - 1], letters[at] = letters[at], letters[at - 1]
        return "".join(letters)
    return title, [mistype(p) for p in parts]


def several_figures(rng, language, title, parts):
    """A toll that has risen: the figure changes wherever it stands, another with it."""
    figures = sorted(set(re.findall(r"\d+", " ".join(parts))))
    for figure in rng.sample(figures, min(2, len(figures))):
        parts = [re.sub(rf"(?<!\d){figure}(?!\d)", str(int(figure) + 3), p) for p in parts]
    return title, parts


def first_sentences(rng, language, title, parts):
    return title, parts[: rng.randint(2, 3)]


def swapped_paragraphs(rng, language, title, parts):
    if len(parts) > 4:
        at = rng.randrange(1, len(parts) - 1)
        parts = parts[:at] + [parts[at + 1], parts[at]] + parts[at + 2:]
    return title, parts


EDITS = [synonyms, dropped_paragraph, inserted_links, context_inside, context_at_end, urgent_prefix, caption, digits, script, typos,
         several_figures, swapped_paragraphs, first_sentences]


def copy(rng, language, title, parts):
    """One house's version: one to three of the edits."""
    if rng.random() < 0.4:
        title = headline(rng, language)
    for edit in rng.sample(EDITS, rng.randint(1, 3)):
        title, parts = edit(rng, language, title, parts)
    return title, parts
