"""What houses do to a wire: the edits that the issue of stories names. An edit takes and gives (title, sentences)."""
import re

from .banks import BANKS, headline, sentences

SPELLINGS = {
    "en": [("centre", "center"), ("defence", "defense"), ("licence", "license"), ("harbour", "harbor"), ("Neighbours", "Neighbors"), ("neighbouring", "neighboring"),
           ("percent", "per cent"), ("tonnes", "tons"), ("kilometres", "kilometers"), ("centimetres", "centimeters"), ("called off", "cancelled")],
    "ar": [("أميركا", "أمريكا"), ("مسؤول", "مسئول"), ("في المئة", "في المائة"), ("دولار", "دولارا"), ("هوغو", "هوجو"), ("شرقي", "شرقى"), ("إ", "ا"), ("تفض إلى", "تفضِ إلى"),
           ("كبيران", "كبيرين"), ("طرسا", "ترسا")],
    "ru": [("ё", "е"), ("процентов", "%"), ("Уиткомб", "Витком"), ("миллионов", "млн"), ("километров", "км"), ("Доруне", "Доруни")],
    "zh": [("百分之", "％"), ("美元", "美金"), ("星期", "周"), ("公里", "千米"), ("表示，", "称，"), ("“", "「"), ("”", "」")],
}
BYLINES = {
    "en": ["By our correspondent in Tarsa", "(Agency) - ", "TARSA, Nov 24 -", "Written by the news desk and agencies"],
    "ar": ["طرسا - مراسلنا", "(وكالات) -", "كتب: المحرر السياسي", "خاص من العاصمة"],
    "ru": ["Тарса, корреспондент агентства.", "(Агентство) —", "Текст: отдел новостей", "От нашего собкора."],
    "zh": ["本报记者塔尔萨报道", "（通讯社）电", "编译：国际新闻部", "本台消息"],
}
BOILERPLATE = {
    "en": ["Sign up for our morning newsletter and never miss a story. You can unsubscribe at any time. Read our privacy policy.",
           "Follow us on social media. © All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
           "Read more: the ten questions our readers ask most. Support independent journalism from as little as two euros a month.",
           "Download our app for breaking news and live updates around the clock. Contact the newsroom with tips and corrections."],
    "ar": ["اشترك في نشرتنا الصباحية ليصلك كل جديد. يمكنك إلغاء الاشتراك في أي وقت. اقرأ سياسة الخصوصية.",
           "تابعونا على مواقع التواصل الاجتماعي. جميع الحقوق محفوظة ولا يجوز نشر هذه المادة أو إعادة توزيعها من دون إذن.",
           "اقرأ المزيد: عشرة أسئلة يطرحها قراؤنا. ادعموا الصحافة المستقلة بمبلغ بسيط كل شهر.",
           "حمّل تطبيقنا لمتابعة الأخبار العاجلة والتغطية الحية على مدار الساعة. راسل غرفة الأخبار بملاحظاتك."],
    "ru": ["Подпишитесь на нашу утреннюю рассылку и не пропустите главное. Отписаться можно в любой момент. Политика конфиденциальности.",
           "Следите за нами в социальных сетях. Все права защищены. Перепечатка материалов без разрешения редакции запрещена.",
           "Читайте также: десять вопросов наших читателей. Поддержите независимую журналистику небольшим ежемесячным взносом.",
           "Скачайте наше приложение: срочные новости и прямые трансляции круглосуточно. Напишите в редакцию, если заметили ошибку."],
    "zh": ["欢迎订阅本报早间简讯，不错过任何重要新闻。您可随时退订。请阅读隐私政策。", "请在社交媒体上关注我们。版权所有，未经许可不得转载、改写或散发。",
           "延伸阅读：读者最关心的十个问题。每月只需少量捐款，支持独立新闻。", "下载我们的客户端，全天候获取突发新闻和现场直播。如有线索或更正请联系编辑部。"],
}


def cut(rng, language, title, parts):
    return title, parts[: max(2, round(len(parts) * rng.uniform(0.35, 0.85)))]


def other_headline(rng, language, title, parts):
    return headline(rng, language), parts


def added_lead(rng, language, title, parts):
    return title, sentences(rng, language, rng.randint(1, 2)) + parts


def byline(rng, language, title, parts):
    return title, [rng.choice(BYLINES[language]) + " " + parts[0]] + parts[1:]


def house_style(rng, language, title, parts):
    def restyle(text):
        for one, other in SPELLINGS[language]:
            text = text.replace(one, other)
        return text
    return restyle(title), [restyle(p) for p in parts]


def boilerplate(rng, language, title, parts):
    wrapped = parts + [rng.choice(BOILERPLATE[language])]
    return title, ([rng.choice(BOILERPLATE[language])] if rng.random() < 0.3 else []) + wrapped


def corrected_figure(rng, language, title, parts):
    places = [i for i, p in enumerate(parts) if re.search(r"\d", p)]
    if places:
        at = rng.choice(places)
        parts = parts[:at] + [re.sub(r"\d+", lambda m: str(int(m[0]) + rng.randint(1, 9)), parts[at], count=1)] + parts[at + 1:]
    return title, parts


EDITS = [cut, other_headline, added_lead, byline, house_style, boilerplate, corrected_figure]


def copy(rng, language, title, parts):
    """One house's version: one to four of the edits."""
    for edit in sorted(rng.sample(EDITS, rng.randint(1, 4)), key=EDITS.index):
        title, parts = edit(rng, language, title, parts)
    return title, parts
