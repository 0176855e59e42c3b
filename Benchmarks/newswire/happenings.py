"""Streams of reports on things that happened: each told by several hands in four languages, many of one kind."""
import random

COUNTRIES = {"en": ["Iraq", "Turkey", "Morocco", "Kenya", "Chile", "Japan", "Ukraine", "Egypt", "Peru", "Pakistan", "Greece", "Yemen"],
             "ar": ["العراق", "تركيا", "المغرب", "كينيا", "تشيلي", "اليابان", "أوكرانيا", "مصر", "البيرو", "باكستان", "اليونان", "اليمن"],
             "ru": ["Ирак", "Турция", "Марокко", "Кения", "Чили", "Япония", "Украина", "Египет", "Перу", "Пакистан", "Греция", "Йемен"],
             "zh": ["伊拉克", "土耳其", "摩洛哥", "肯尼亚", "智利", "日本", "乌克兰", "埃及", "秘鲁", "巴基斯坦", "希腊", "也门"]}
PEOPLE = {"en": ["Karim Haddad", "Elena Markovic", "Samuel Okoro", "Leila Mansour", "Maria Castellanos", "Tariq Bashir", "Nina Petrova", "Rania Saleh"],
          "ar": ["كريم حداد", "إيلينا ماركوفيتش", "صموئيل أوكورو", "ليلى منصور", "ماريا كاستيانوس", "طارق بشير", "نينا بتروفا", "رانيا صالح"],
          "ru": ["Карим Хаддад", "Елена Маркович", "Самуэль Окоро", "Лейла Мансур", "Мария Кастельянос", "Тарик Башир", "Нина Петрова", "Рания Салех"],
          "zh": ["卡里姆·哈达德", "叶连娜·马尔科维奇", "塞缪尔·奥科罗", "莱拉·曼苏尔", "玛丽亚·卡斯特利亚诺斯", "塔里克·巴希尔", "尼娜·彼得罗娃", "拉妮娅·萨利赫"]}
SYLLABLES = [("ba", "با", "ба", "巴"), ("dor", "دور", "дор", "多尔"), ("mi", "مي", "ми", "米"), ("lan", "لان", "лан", "兰"), ("ka", "كا", "ка", "卡"), ("zun", "زون", "зун", "尊"),
             ("te", "تي", "те", "特"), ("ro", "رو", "ро", "罗"), ("sha", "شا", "ша", "沙"), ("ven", "فين", "вен", "文"), ("gul", "غول", "гул", "古尔"), ("pa", "با", "па", "帕")]
KINDS = {
    "en": [["Quake shakes {town}", "A strong earthquake shook {town} in {country} and killed at least {n} people.", "Rescuers in {town} dug through rubble for a second day while {m} people were missing.", "{person} visited the survivors and promised tents before the frost.", "Seismologists put the tremor at {town} down to a fault that was thought to sleep.", "Hospitals in {country} appealed for blood after the earthquake."],
           ["Strike empties the docks of {town}", "Dockers in {town} walked out on Monday, leaving {n} ships at anchor.", "The union led by {person} wants {m} percent more pay.", "Exporters in {country} warn that fruit will rot if the port of {town} stays shut.", "Talks between the strikers and the port of {town} broke down at midnight.", "{person} told the crowd at the gates that nobody would blink first."],
           ["{person} wins in {country}", "{person} was declared the winner of the election in {country} with {n} percent of the vote.", "Turnout in {town} was the lowest since the war, officials said, at {m} percent.", "Supporters of {person} danced in the streets of {town}.", "The loser called the count in {country} a farce and went to court.", "Observers reported queues and few irregularities in {town}."],
           ["Refinery burns in {town}", "Flames rose over the refinery of {town} after a blast that injured {n} workers.", "Smoke from {town} drifted over {country} for hours.", "{person}, who runs the plant, said {m} tanks had been saved.", "The fire in {town} is the third at the company this year.", "Residents of {town} were told to keep their windows shut."],
           ["Bank of {country} rescues lender in {town}", "The central bank of {country} took over a lender in {town} after depositors withdrew {n} million.", "{person} resigned as head of the bank hours before.", "Cash machines in {town} were limited to {m} notes a day.", "Rating agencies cut {country} by a notch over the rescue.", "Prosecutors searched the home of {person} on suspicion of forged accounts."]],
    "ar": [["زلزال يهز {town}", "هز زلزال قوي مدينة {town} في {country} وأودى بحياة {n} شخصاً على الأقل.", "وواصل المنقذون في {town} البحث بين الأنقاض لليوم الثاني عن {m} مفقوداً.", "وزار {person} الناجين ووعد بخيام قبل حلول الصقيع.", "وعزا خبراء الزلازل الهزة في {town} إلى صدع كان يظن أنه خامد.", "وناشدت المستشفيات في {country} المواطنين التبرع بالدم بعد الزلزال."],
           ["إضراب يشل ميناء {town}", "دخل عمال الميناء في {town} في إضراب يوم الاثنين تاركين {n} سفينة راسية.", "وتطالب النقابة التي يقودها {person} بزيادة {m} في المئة على الأجور.", "وحذر مصدرون في {country} من تلف الفواكه إذا بقي ميناء {town} مغلقاً.", "وانهارت المحادثات بين المضربين وإدارة ميناء {town} عند منتصف الليل.", "وقال {person} للحشد عند البوابات إن أحداً لن يتراجع أولاً."],
           ["{person} يفوز في {country}", "أُعلن {person} فائزاً في انتخابات {country} بنسبة {n} في المئة من الأصوات.", "وقال مسؤولون إن نسبة الإقبال في {town} كانت الأدنى منذ الحرب وبلغت {m} في المئة.", "ورقص أنصار {person} في شوارع {town}.", "ووصف الخاسر فرز الأصوات في {country} بالمهزلة ولجأ إلى القضاء.", "وتحدث مراقبون عن طوابير ومخالفات قليلة في {town}."],
           ["حريق في مصفاة {town}", "ارتفعت ألسنة اللهب فوق مصفاة {town} بعد انفجار أصاب {n} عاملاً.", "وغطى الدخان المنبعث من {town} أجواء {country} ساعات.", "وقال {person} الذي يدير المنشأة إن {m} خزاناً أنقذت.", "والحريق في {town} هو الثالث في الشركة هذا العام.", "وطُلب من سكان {town} إغلاق النوافذ."],
           ["مصرف {country} ينقذ بنكاً في {town}", "استحوذ البنك المركزي في {country} على مصرف في {town} بعدما سحب المودعون {n} مليوناً.", "واستقال {person} من رئاسة المصرف قبل ذلك بساعات.", "وحُدد السحب من الصرافات في {town} بواقع {m} ورقة يومياً.", "وخفضت وكالات التصنيف درجة {country} بسبب عملية الإنقاذ.", "وفتش الادعاء منزل {person} للاشتباه في تزوير حسابات."]],
    "ru": [["Землетрясение: {town}", "Сильное землетрясение произошло в городе {town}, страна {country}, погибли не менее {n} человек.", "Спасатели в городе {town} второй день разбирают завалы, пропавшими числятся {m} человек.", "{person} навестил выживших и обещал палатки до морозов.", "Сейсмологи связывают толчки в городе {town} с разломом, который считали спящим.", "Больницы ({country}) просят сдавать кровь после землетрясения."],
           ["Забастовка в порту {town}", "Докеры порта {town} в понедельник прекратили работу, на рейде стоят {n} судов.", "Профсоюз, который возглавляет {person}, требует прибавки в {m} процентов.", "Экспортёры ({country}) предупреждают, что фрукты сгниют, если порт {town} останется закрытым.", "Переговоры бастующих с портом {town} сорвались в полночь.", "{person} заявил толпе у ворот, что первым никто не отступит."],
           ["{person} побеждает на выборах, {country}", "{person} объявлен победителем выборов ({country}) с результатом {n} процентов.", "Явка в городе {town} стала самой низкой со времён войны: {m} процентов.", "Сторонники танцевали на улицах города {town}, {person} вышел к ним ночью.", "Проигравший назвал подсчёт голосов ({country}) фарсом и обратился в суд.", "Наблюдатели сообщили об очередях и немногих нарушениях в городе {town}."],
           ["Пожар на заводе, {town}", "Пламя поднялось над нефтеперерабатывающим заводом {town} после взрыва, пострадали {n} рабочих.", "Дым из города {town} несколько часов висел над страной ({country}).", "{person}, руководитель завода, сказал, что удалось спасти {m} резервуаров.", "Пожар в городе {town} стал третьим в компании за год.", "Жителей города {town} просят закрыть окна."],
           ["{country}: спасение банка в городе {town}", "Центральный банк ({country}) взял под контроль банк в городе {town}, откуда вкладчики забрали {n} миллионов.", "{person} ушёл с поста главы банка за несколько часов до этого.", "Банкоматы города {town} выдают не более {m} купюр в день.", "Рейтинговые агентства понизили оценку ({country}) на ступень из-за спасения банка.", "Прокуратура провела обыск, {person} подозревается в подделке отчётности."]],
    "zh": [["{town}发生地震", "{country}{town}发生强烈地震，造成至少{n}人死亡。", "救援人员第二天在{town}的废墟中搜寻，仍有{m}人失踪。", "{person}看望了幸存者，承诺在霜冻前送去帐篷。", "地震学家认为{town}的震动源于一条被认为休眠的断层。", "{country}各医院在地震后呼吁民众献血。"],
           ["{town}码头工人罢工", "{town}码头工人星期一罢工，{n}艘船只停泊在外海。", "{person}领导的工会要求加薪百分之{m}。", "{country}出口商警告说，如果{town}港继续关闭，水果将会腐烂。", "罢工者与{town}港的谈判在午夜破裂。", "{person}在大门口对人群说，谁也不会先退让。"],
           ["{person}在{country}选举中获胜", "{person}以百分之{n}的得票率赢得{country}选举。", "官员说，{town}的投票率为百分之{m}，是战后最低。", "{person}的支持者在{town}街头跳舞庆祝。", "败选者称{country}的计票是一场闹剧并诉诸法院。", "观察员报告说{town}排起长队，违规情况很少。"],
           ["{town}炼油厂起火", "{town}炼油厂爆炸后火焰冲天，{n}名工人受伤。", "{town}的浓烟在{country}上空飘散数小时。", "工厂负责人{person}说，已保住{m}个储罐。", "{town}的火灾是该公司今年第三起。", "{town}居民被要求关好门窗。"],
           ["{country}央行接管{town}一家银行", "{country}中央银行接管了{town}一家银行，此前储户提走了{n}百万。", "{person}数小时前辞去行长职务。", "{town}的取款机每天限取{m}张纸币。", "评级机构因这次救助将{country}下调一级。", "检方以涉嫌伪造账目为由搜查了{person}的住所。"]],
}
LANGUAGES = ["en", "ar", "ru", "zh"]


def stream(seed, events=120):
    """Articles in their order, and the event of each."""
    rng = random.Random(seed)
    articles, truth = [], {}
    for number in range(events):
        kind, country, person = rng.randrange(5), rng.randrange(12), rng.randrange(8)
        syllables = rng.sample(SYLLABLES, rng.choice([2, 3]))
        n, m, start = rng.randint(11, 480), rng.randint(11, 90), rng.uniform(0, 72)
        for _ in range(rng.randint(1, 9)):
            language = rng.choice(LANGUAGES)
            at = LANGUAGES.index(language)
            town = "".join(s[at] for s in syllables)
            facts = dict(town=town.capitalize() if at in (0, 2) else town, country=COUNTRIES[language][country], person=PEOPLE[language][person],
                         n=n + rng.choice([0, 0, 1, 3]), m=m)
            pattern = KINDS[language][kind]
            parts = [s.format(**facts) for s in rng.sample(pattern[1:], rng.randint(2, 4))]
            title = pattern[0].format(**facts) if rng.random() < 0.5 else rng.choice(parts).rstrip(".。")
            key = f"e{len(articles)}"
            articles.append((start + rng.expovariate(0.15), {"id": key, "title": title, "content_text": ("" if language == "zh" else " ").join(parts), "language": language,
                                                             "feed": {"name": f"outlet {rng.randint(1, 40)}"}}))
            truth[key] = number
    articles.sort(key=lambda item: item[0])
    return [dict(article, hours=when) for when, article in articles], truth


def bcubed(found, truth):
    """B-cubed precision, recall and F1 (Bagga and Baldwin)."""
    from collections import Counter, defaultdict
    clusters, classes = defaultdict(set), defaultdict(set)
    for key in truth:
        clusters[found[key]].add(key)
        classes[truth[key]].add(key)
    precision = sum(len(clusters[found[k]] & classes[truth[k]]) / len(clusters[found[k]]) for k in truth) / len(truth)
    recall = sum(len(clusters[found[k]] & classes[truth[k]]) / len(classes[truth[k]]) for k in truth) / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)
