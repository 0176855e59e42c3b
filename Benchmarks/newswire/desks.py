"""A third set of edits, in eleven languages: what is cut at the start, moved, shortened, converted and wrapped."""
import random, re

from .forms import FORMS, of_form
from .phrases import BANKS, headline, sentences, text
from .rewrites import TRADITIONAL

LANGUAGES = ["fa", "fr", "tr", "es", "de", "hi", "ja", "ar", "en", "ru", "zh"]
SPELLINGS = {
    "ar": [("أميركا", "أمريكا"), ("مسؤول", "مسئول"), ("في المئة", "بالمئة"), ("هوغو", "هوجو"), ("ى ", "ي "), ("أ", "ا"), ("ة ", "ه ")],
    "en": [("organis", "organiz"), ("licence", "license"), ("defence", "defense"), ("harbour", "harbor"), ("kilometres", "km"), ("centimetres", "cm"), ("percent", "per cent"), ("Haddad", "Hadad"), ("Markovic", "Marković")],
    "ru": [("ё", "е"), ("процентов", "проц."), ("Хаддад", "Хадад"), ("Мансур", "Мансор"), ("километров", "км")],
    "zh": [("百分之", "％"), ("公里", "千米"), ("·", "•"), ("；", "，")],
    "fa": [("ی", "ي"), ("ک", "ك"), ("\u200c", " "), ("درصد", "٪"), ("ئ", "ی")], "fr": [("œ", "oe"), ("'", "’"), (" %", " pour cent"), ("É", "E"), ("Leïla", "Leila")],
    "tr": [("Markoviç", "Markovic"), ("â", "a"), ("Kerim", "Karim"), ("yüzde ", "%")], "es": [("por ciento", "%"), ("«", "\""), ("»", "\""), ("María", "Maria")],
    "de": [("ß", "ss"), ("Prozent", "%"), ("„", "\""), ("“", "\""), ("ä", "ae"), ("ü", "ue")], "hi": [("ज़", "ज"), ("फ़", "फ"), ("क़", "क"), ("ँ", "ं"), ("।", ".")],
    "ja": [("ビッチ", "ヴィッチ"), ("、", "，"), ("％", "パーセント"), ("氏", "さん")],
}
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹", "hi": "०१२३४५६७८९", "ja": "０１２３４５６７８９", "zh": "０１２３４５６７８９"}
WORDS = {"en": ["two", "three", "four", "five", "six", "seven", "eight", "nine"], "fr": ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
         "es": ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"], "de": ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
         "ru": ["две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"], "tr": ["iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
         "ar": ["ألفي", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"], "fa": ["دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"],
         "zh": list("两三四五六七八九"), "ja": list("二三四五六七八九"), "hi": ["दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"]}
THOUSAND = {"en": " thousand", "fr": " mille", "es": " mil", "de": "tausend", "ru": " тысяч", "tr": " bin", "ar": " آلاف", "fa": " هزار", "zh": "千", "ja": "千", "hi": " हज़ार"}
UNITS = {"en": " (about {} miles)", "fr": " (environ {} dollars)", "es": " (unos {} euros)", "de": " (rund {} Euro)", "ru": " (около {} рублей)", "tr": " (yaklaşık {} lira)", "ar": " (نحو {} ميلاً)",
         "fa": " (حدود {} مایل)", "zh": "（约合{}英里）", "ja": "（約{}ドル）", "hi": " (लगभग {} मील)"}
CREDITS = {
    "en": ["TARSA (Agency) — ", "By Amal Rahim and John Price | Updated 14:05 GMT\n", "From our correspondent, Tarsa: "], "ar": ["طرسا ـ «وكالات»: ", "كتبت سلمى الأمين | آخر تحديث 14:05\n", "طرسا (وكالة الأنباء) - "],
    "fa": ["به گزارش خبرگزاری از ترسا، ", "نویسنده: گروه سیاسی | ۱۴:۰۵\n", "ترسا - خبرنگار ما: "], "fr": ["Tarsa (Agence) – ", "Par Claire Dumont, avec agences | Publié à 14h05\n", "De notre envoyé spécial à Tarsa. "],
    "tr": ["TARSA (Ajans) - ", "Haber: Deniz Kaya | Güncelleme 14.05\n", "Tarsa muhabirimiz bildiriyor: "], "es": ["Tarsa (Agencia).- ", "Por Lucía Prado | Actualizado a las 14:05\n", "Enviado especial a Tarsa. "],
    "de": ["Tarsa (Agentur) – ", "Von Anna Brandt, Tarsa | Stand: 14:05 Uhr\n", "Aus Tarsa berichtet unser Korrespondent. "], "hi": ["तारसा (एजेंसी)। ", "संवाददाता, तारसा | अपडेट 14:05\n", "विशेष संवाददाता की रिपोर्ट: "],
    "ja": ["【タルサ共同】", "（更新 14時05分）記者＝高橋\n", "タルサ支局発　"], "ru": ["ТАРСА, 24 ноя — Агентство. ", "Автор: Ольга Крылова | обновлено в 14:05\n", "Корреспондент из Тарсы передаёт: "], "zh": ["【通讯社塔尔萨电】", "记者 李明 编辑 王芳 | 更新于14:05\n", "（塔尔萨讯）"],
}
BOILERPLATE = {
    "en": ["Subscribe today for unlimited access to our journalism and cancel whenever you like.", "Related: what the new rules mean for you. Explained in five charts. The week in pictures.", "The views expressed here are those of the authors and do not necessarily reflect the position of this newspaper.",
           "Have you seen something we should report on? Send us a message or a photograph through our secure form.", "Our reporting is funded by readers like you, and every contribution helps to keep it open to all.", "This article may contain links from which we earn a small commission at no cost to you."],
    "ar": ["اشترك اليوم للوصول غير المحدود إلى محتوانا ويمكنك الإلغاء متى شئت.", "مواضيع ذات صلة: ماذا تعني القواعد الجديدة لك، شرح في خمسة رسوم، الأسبوع في صور.", "الآراء الواردة هنا تعبر عن أصحابها ولا تعكس بالضرورة موقف الصحيفة.", "هل لديك معلومة أو صورة تستحق النشر؟ أرسلها إلينا عبر النموذج الآمن.",
           "تقاريرنا ممولة من قراء مثلك وكل مساهمة تساعد على إبقائها مفتوحة للجميع.", "قد تحتوي هذه المادة على روابط نحصل منها على عمولة صغيرة."],
    "fa": ["همین امروز مشترک شوید و هر زمان خواستید لغو کنید.", "مطالب مرتبط: قوانین تازه برای شما چه معنایی دارد، هفته در تصویر.", "دیدگاه‌های این نوشته لزوماً بازتاب موضع روزنامه نیست.", "اگر خبر یا عکسی دارید آن را از راه فرم امن برای ما بفرستید.", "گزارش‌های ما با کمک خوانندگان تهیه می‌شود و هر کمکی آن را برای همه باز نگه می‌دارد."],
    "fr": ["Abonnez-vous dès aujourd'hui et profitez d'un accès illimité, résiliable à tout moment.", "À lire aussi : ce que changent les nouvelles règles, expliqué en cinq graphiques. La semaine en images.", "Les opinions exprimées ici n'engagent que leurs auteurs et non la rédaction.", "Vous avez vu quelque chose ? Écrivez-nous ou envoyez une photo par notre formulaire sécurisé.", "Nos enquêtes sont financées par des lecteurs comme vous, chaque don compte."],
    "tr": ["Sınırsız erişim için bugün abone olun, dilediğiniz zaman iptal edin.", "İlgili haberler: yeni kurallar sizin için ne anlama geliyor, haftanın fotoğrafları.", "Burada yer alan görüşler yazarlarına aittir ve gazetenin tutumunu yansıtmayabilir.", "Bir haber ya da fotoğrafınız mı var? Güvenli formumuzdan bize gönderin.", "Haberciliğimiz sizin gibi okurların desteğiyle sürüyor."],
    "es": ["Suscríbase hoy para disfrutar de acceso ilimitado y cancele cuando quiera.", "Le puede interesar: qué cambia con las nuevas normas, explicado en cinco gráficos. La semana en imágenes.", "Las opiniones aquí expresadas son de sus autores y no reflejan necesariamente la postura del diario.", "¿Ha visto algo que debamos contar? Envíenos un mensaje o una foto por nuestro formulario seguro.", "Nuestro periodismo vive del apoyo de lectores como usted."],
    "de": ["Jetzt abonnieren und unbegrenzt lesen, jederzeit kündbar.", "Mehr zum Thema: Was die neuen Regeln bedeuten, erklärt in fünf Grafiken. Die Woche in Bildern.", "Die hier geäußerten Ansichten geben die Meinung der Autoren wieder, nicht unbedingt die der Redaktion.", "Haben Sie etwas gesehen? Schicken Sie uns Hinweise und Fotos über unser sicheres Formular.", "Unsere Arbeit wird von Lesern wie Ihnen finanziert, jeder Beitrag hilft."],
    "hi": ["असीमित पहुँच के लिए आज ही सदस्य बनें और जब चाहें रद्द करें।", "यह भी पढ़ें: नए नियमों का आपके लिए क्या मतलब है, तस्वीरों में सप्ताह।", "यहाँ व्यक्त विचार लेखकों के हैं और अख़बार का मत होना आवश्यक नहीं।", "क्या आपके पास कोई ख़बर या तस्वीर है? हमारे सुरक्षित फ़ॉर्म से भेजें।", "हमारी पत्रकारिता आप जैसे पाठकों के सहयोग से चलती है।"],
    "ja": ["今すぐ購読すると記事が読み放題になり、いつでも解約できます。", "関連記事：新しい規則で何が変わるか、五つの図で解説。写真で見る一週間。", "ここに示された見解は筆者個人のもので、本紙の立場を示すものではありません。", "情報や写真をお持ちの方は安全なフォームからお寄せください。", "私たちの報道は読者の皆さまの支援で成り立っています。"],
    "ru": ["Оформите подписку сегодня и читайте без ограничений, отменить её можно в любой момент.", "По теме: что меняют новые правила, объясняем на пяти графиках. Неделя в фотографиях.", "Мнения авторов могут не совпадать с позицией редакции.", "Вы стали свидетелем события? Пришлите нам сообщение или снимок через защищённую форму.", "Нашу работу оплачивают читатели, каждый взнос помогает держать её открытой."],
    "zh": ["立即订阅即可无限阅读，随时可以取消。", "相关报道：五张图看懂新规对你意味着什么。一周图片精选。", "文中观点仅代表作者本人，不代表本报立场。", "如果您有新闻线索或照片，请通过安全表单发送给我们。", "我们的报道由读者资助，每一份支持都让它对所有人开放。"],
}
LEFTOVERS = ["&nbsp;", "<p>", "</p><p>", "&quot;", "[caption id=\"attachment_41877\" align=\"alignnone\"]", "<br />", "window.dataLayer = window.dataLayer || [];", "&#8217;", "{{ ad.slot }}", "<!-- more -->"]


def boilerplate(rng, language, share, length):
    """House text that makes so great a share of an article whose own text is so long."""
    pieces, size = rng.sample(BOILERPLATE[language], len(BOILERPLATE[language])), 0
    chosen = []
    for piece in pieces:
        if (size + len(piece)) / (size + len(piece) + length) > share:
            continue
        chosen.append(piece)
        size += len(piece)
    return chosen


def cut_start(rng, language, title, parts):
    return title, parts[max(1, round(len(parts) * rng.uniform(0.15, 0.45))):]


def reordered(rng, language, title, parts):
    cuts = sorted(rng.sample(range(1, len(parts)), min(rng.randint(1, 3), len(parts) - 1)))
    blocks = [parts[a:b] for a, b in zip([0] + cuts, cuts + [len(parts)])]
    rng.shuffle(blocks)
    return title, [part for block in blocks for part in block]


def dropped_middle(rng, language, title, parts):
    inner = list(range(1, len(parts)))
    gone = set(rng.sample(inner, min(len(inner), max(1, round(len(parts) * rng.uniform(0.1, 0.4))))))
    return title, [p for i, p in enumerate(parts) if i not in gone]


def shortened_quote(rng, language, title, parts):
    def shorten(part):
        for quote in BANKS[language]["quotes"]:
            if quote in part:
                words = quote.split(" ") if " " in quote else list(quote)
                return part.replace(quote, ("" if " " not in quote else " ").join(words[: len(words) * 2 // 3]) + " …")
        return part
    return title, [shorten(p) for p in parts]


def new_lead(rng, language, title, parts):
    return headline(rng, language), sentences(rng, language, 1) + parts[1:]


def credit(rng, language, title, parts):
    return title, [rng.choice(CREDITS[language]) + parts[0]] + parts[1:]


def spelling(rng, language, title, parts):
    def restyle(text):
        for one, other in SPELLINGS[language]:
            text = text.replace(one, other)
        return text.translate(TRADITIONAL) if language == "zh" else text
    return restyle(title), [restyle(p) for p in parts]


def numerals(rng, language, title, parts):
    def word(match):
        number = int(match[0])
        if number % 1000 == 0 and 2 <= number // 1000 <= 9:
            return WORDS[language][number // 1000 - 2] + THOUSAND[language]
        return f"{number:,}".replace(",", rng.choice([",", ".", "\u202f"])) if number > 999 else match[0]
    table = str.maketrans("0123456789", DIGITS.get(language, "0123456789"))
    return title, [re.sub(r"\d+", word, p).translate(table) for p in parts]


def units(rng, language, title, parts):
    return title, [re.sub(r"\d+", lambda m: m[0] + UNITS[language].format(int(m[0]) * 5 // 8 + 1), p, count=1) for p in parts]


def translated_headline(rng, language, title, parts):
    return headline(rng, rng.choice([other for other in LANGUAGES if other != language])), parts


def wrapped(rng, language, title, parts):
    house = boilerplate(rng, language, rng.uniform(0.15, 0.4), sum(map(len, parts)))
    at = rng.randint(0, min(2, len(house)))
    return title, house[:at] + parts + house[at:]


def leftovers(rng, language, title, parts):
    return title, [rng.choice(LEFTOVERS) + " " + p if rng.random() < 0.5 else p + rng.choice(LEFTOVERS) for p in parts]


def teaser(rng, language, title, parts):
    whole = text(language, parts)
    length = 200 if BANKS[language]["sep"] else 90
    return title, [whole[:length].rstrip() + "…"]


def corrected(rng, language, title, parts):
    places = [i for i, p in enumerate(parts) if re.search(r"\d", p)]
    if places:
        at = rng.choice(places)
        parts = parts[:at] + [re.sub(r"\d+", lambda m: str(int(m[0]) * 2 + 1), parts[at], count=1)] + parts[at + 1:]
    return title, parts


CUTS = [cut_start, dropped_middle, reordered, shortened_quote, new_lead]
DRESS = [credit, spelling, numerals, units, translated_headline, wrapped, leftovers, corrected]


def copy(rng, language, title, parts, kinds):
    """One house's version; the names of the edits go into `kinds`."""
    if rng.random() < 0.15:
        chosen = [teaser]
    else:
        chosen = rng.sample(CUTS, rng.choice([0, 1, 1, 2])) + rng.sample(DRESS, rng.randint(1, 3))
    for edit in chosen:
        if len(parts) > 2 or edit not in CUTS:
            title, parts = edit(rng, language, title, parts)
    kinds += [edit.__name__ for edit in chosen]
    return title, parts


def short_wire(rng, language):
    """A wire of 40 to 60 words."""
    parts = sentences(rng, language, 2)
    while sum(len(p.split()) if BANKS[language]["sep"] else len(p) // 2 for p in parts) < 38:
        parts.append(sentences(rng, language, 3)[rng.randint(1, 2)])
    return parts


def stream(seed, families=30):
    """Articles as JSON Feed items in their order, the story of each, and by what each was made."""
    rng = random.Random(seed)
    articles, truth, made = [], {}, {}

    def add(story, when, language, title, parts, how):
        key = f"d{len(articles)}"
        articles.append((when, {"id": key, "title": title, "content_text": text(language, parts), "language": language, "feed": {"name": f"outlet {rng.randint(1, 40)}"}}))
        truth[key], made[key] = story, how

    for language in LANGUAGES:
        bank = BANKS[language]
        for number in range(families):
            start, name = rng.uniform(0, 48), f"{language} {number}"
            title, parts = headline(rng, language), sentences(rng, language, rng.randint(8, 15))
            add(f"{name} wire", start, language, title, parts, "wire")
            for _ in range(rng.randint(1, 5)):
                kinds = []
                house = copy(rng, language, title, parts, kinds)
                add(f"{name} wire", start + 0.01 + rng.expovariate(0.5), language, *house, " ".join(kinds))
            title, short = headline(rng, language), short_wire(rng, language)
            add(f"{name} short", start, language, title, short, "short wire")
            for edit in rng.sample([credit, spelling, numerals, translated_headline, leftovers, corrected], 2):
                add(f"{name} short", start + 0.01 + rng.random(), language, *edit(rng, language, title, short), "short " + edit.__name__)
            # Another wire of the same length on something else.
            add(f"{name} short too", start, language, headline(rng, language), short_wire(rng, language), "short wire")
            for kind in range(len(FORMS[language])):
                add(f"{name} form {kind}", rng.uniform(0, 48), language, *of_form(rng, bank, language, kind), f"form {kind}")
            if rng.random() < 0.3:
                form = of_form(rng, bank, language, 0)
                for edit in (credit, wrapped):
                    add(f"{name} carried form", start, language, *edit(rng, language, *form), "carried form")
            quote = [bank["quote"].format(quote=q, name=rng.choice(bank["name"])) for q in rng.sample(bank["quotes"], 2)]
            for hand in range(2):
                own = sentences(rng, language, rng.randint(6, 9))
                at = rng.randint(1, len(own))
                add(f"{name} hand {hand}", start, language, headline(rng, language), own[:at] + quote + own[at:], "by another hand")
            own = sentences(rng, language, rng.randint(7, 10))
            # Not its first words: an article that holds a whole teaser is its whole for anybody.
            at, taken = rng.randint(1, len(own)), rng.randint(2, len(parts) - 2)
            add(f"{name} quotes", start + 5, language, headline(rng, language), own[:at] + parts[taken:taken + 2] + own[at:], "quotes a paragraph")
            # Follow-ups end with the background that the first report ended with, three or four parts in ten.
            background = parts[-max(2, round(len(parts) * 0.35)):]
            share = rng.uniform(0.3, 0.4)
            own = sentences(rng, language, max(3, round(len(background) * (1 - share) / share)))
            add(f"{name} follow-up", start + 20, language, headline(rng, language), own + background, "follow-up")
            for at in range(2):
                own = sentences(rng, language, rng.randint(4, 8))
                house = boilerplate(rng, language, 0.4, sum(map(len, own)))
                add(f"{name} house {at}", rng.uniform(0, 48), language, headline(rng, language), house[:1] + own + house[1:], "house text")
            add(f"{name} alone", rng.uniform(0, 48), language, headline(rng, language), sentences(rng, language, rng.randint(2, 9)), "alone")
    articles.sort(key=lambda item: item[0])
    return [article for _, article in articles], truth, made
