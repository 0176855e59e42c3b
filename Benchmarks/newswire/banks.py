"""Clauses the project wrote, in four languages, from which articles are put together: no two alike, with the names,
figures and phrases that reports share."""
import random

EN = {
    "who": ["the interior minister", "a spokesman for the port authority", "the governor of the province", "two senior officials",
            "the head of the union", "a court in the capital", "the central bank", "engineers of the power company", "the ruling coalition",
            "fishermen on the northern coast", "a panel of judges", "the country's largest airline", "residents of the old town",
            "the opposition leader", "rescue workers", "the defence committee", "a group of teachers", "the health ministry",
            "investigators", "the national carrier", "farmers in the valley", "customs officers", "the foreign secretary", "an independent auditor"],
    "name": ["Karim Haddad", "Elena Markovic", "Samuel Okoro", "Leila Mansour", "Jan Verhoeven", "Maria Castellanos", "Tariq Bashir",
             "Nina Petrova", "Daniel Whitcombe", "Rania Saleh", "Hugo Lindqvist", "Amara Diallo"],
    "did": ["rejected the proposal", "ordered an inquiry", "opened a second line", "suspended the licence", "agreed to a truce",
            "raised the price of fuel", "called off the strike", "closed the main bridge", "signed a contract", "blamed the contractor",
            "reached the flooded villages", "cut the subsidy", "postponed the vote", "seized a shipment", "denied the report",
            "promised compensation", "recalled its ambassador", "restored the water supply", "arrested three suspects", "published the accounts",
            "widened the search", "dismissed the board", "lowered the interest rate", "extended the curfew"],
    "where": ["in the eastern district", "near the border crossing", "outside the parliament", "at the harbour of Tarsa", "along the coast road",
              "in the mountain town of Velna", "at the refinery", "on the island of Meros", "in the southern marshes", "at the airport",
              "behind the grain market", "in three provinces", "at a factory in Dorun", "on the railway to the sea", "in the university hospital",
              "across the river from the capital"],
    "why": ["after months of talks that led nowhere", "because the pumps had not been serviced since spring", "despite warnings from the treasury",
            "while negotiators met behind closed doors", "in response to a petition signed by thousands", "as storms were forecast for the weekend",
            "after the auditors found a hole in the books", "although the lease runs for another decade", "to keep the harvest from spoiling",
            "hours before the deadline set by the creditors", "following a complaint by a neighbouring state", "so that schools could open again",
            "once the last of the families had been taken to safety", "under pressure from its own deputies", "without giving a reason",
            "as the currency slid to its lowest level this year"],
    "then": ["The decision takes effect next month.", "Critics called it too little and too late.", "No one was hurt, the fire brigade said.",
             "A hearing has been set for the autumn.", "Shares in the company fell sharply at the opening.", "The cause is not yet known.",
             "Similar promises were made last year.", "Ships were waiting outside the bay at nightfall.", "Both sides claimed victory.",
             "The mayor thanked the volunteers.", "Insurers put the damage far higher.", "The line will not reopen before winter.",
             "Witnesses spoke of a loud bang.", "The text has yet to be published.", "Neighbours brought blankets and soup.",
             "Lawyers for the family said they would appeal."],
    "count": ["{n} people were taken to hospital", "the bill came to {n} million dollars", "{n} houses had lost their roofs",
              "output fell by {n} percent", "more than {n} passengers were stranded", "{n} tonnes of wheat were lost", "some {n} jobs are at risk",
              "the queue stretched for {n} kilometres", "{n} complaints had been filed", "water rose by {n} centimetres overnight"],
    "say": "{Who} {did} {where} on {day} {why}, {name} said.", "say2": "{name} told reporters that {who} {did} {where} {why}.",
    "fig": "{Count}, according to {who}.", "quote": "\"{quote},\" {name} said.",
    "quotes": ["We will not be rushed into a deal that nobody here has read", "The walls are standing but there is nothing left inside them",
               "I have seen three of these plans and not one of them was built", "People want to know who signed for this and when",
               "Whoever comes will find the door open and the accounts in order", "It took us nine hours to do what should take one"],
    "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "heads": ["{Who} {did}", "{name}: {then}", "{Count}", "{Who} {did} {where}"], "cap": True, "sep": " ",
}
AR = {
    "who": ["وزير الداخلية", "متحدث باسم هيئة الموانئ", "محافظ الإقليم", "مسؤولان كبيران", "رئيس النقابة", "محكمة في العاصمة", "البنك المركزي",
            "مهندسو شركة الكهرباء", "الائتلاف الحاكم", "صيادو الساحل الشمالي", "هيئة القضاة", "أكبر شركة طيران في البلاد", "سكان البلدة القديمة",
            "زعيم المعارضة", "فرق الإنقاذ", "لجنة الدفاع", "مجموعة من المعلمين", "وزارة الصحة", "المحققون", "مزارعو الوادي", "ضباط الجمارك", "مدقق مستقل"],
    "name": ["كريم حداد", "إيلينا ماركوفيتش", "صموئيل أوكورو", "ليلى منصور", "ماريا كاستيانوس", "طارق بشير", "نينا بتروفا", "رانيا صالح", "هوغو ليندكفيست", "أمارا ديالو"],
    "did": ["رفض المقترح الجديد", "أمر بفتح تحقيق", "افتتح الخط الثاني", "علّق الترخيص", "وافق على هدنة", "رفع سعر الوقود", "ألغى الإضراب", "أغلق الجسر الرئيسي",
            "وقّع العقد", "حمّل المقاول المسؤولية", "وصل إلى القرى المغمورة", "خفّض الدعم", "أجّل التصويت", "صادر شحنة كبيرة", "نفى التقرير", "وعد بالتعويض",
            "استدعى السفير", "أعاد إمدادات المياه", "أوقف ثلاثة مشتبهين", "نشر الحسابات", "وسّع نطاق البحث", "مدّد حظر التجول"],
    "where": ["في الحي الشرقي", "قرب المعبر الحدودي", "أمام مبنى البرلمان", "في ميناء طرسا", "على الطريق الساحلي", "في بلدة فيلنا الجبلية", "في المصفاة",
              "في جزيرة ميروس", "في الأهوار الجنوبية", "في المطار", "خلف سوق الحبوب", "في ثلاث محافظات", "في مصنع بمدينة دورون", "في المستشفى الجامعي"],
    "why": ["بعد أشهر من محادثات لم تفض إلى نتيجة", "لأن المضخات لم تخضع للصيانة منذ الربيع", "رغم تحذيرات الخزانة العامة", "بينما اجتمع المفاوضون خلف أبواب مغلقة",
            "رداً على عريضة وقعها الآلاف", "مع توقع عواصف في نهاية الأسبوع", "بعدما وجد المدققون ثغرة في الدفاتر", "لإنقاذ المحصول من التلف",
            "قبل ساعات من المهلة التي حددها الدائنون", "إثر شكوى من دولة مجاورة", "كي تفتح المدارس أبوابها من جديد", "بعد نقل آخر العائلات إلى مكان آمن",
            "تحت ضغط من نوابه", "من دون ذكر السبب", "مع تراجع العملة إلى أدنى مستوى هذا العام"],
    "then": ["ويسري القرار اعتباراً من الشهر المقبل.", "ووصف منتقدون الخطوة بأنها متأخرة.", "ولم يصب أحد بأذى وفق رجال الإطفاء.", "وحُددت جلسة استماع في الخريف.",
             "وتراجعت أسهم الشركة عند الافتتاح.", "ولم يُعرف السبب بعد.", "وقُطعت وعود مماثلة العام الماضي.", "وانتظرت السفن خارج الخليج حتى حلول الليل.",
             "وأعلن الطرفان الانتصار.", "وشكر رئيس البلدية المتطوعين.", "وقدّرت شركات التأمين الأضرار بأعلى من ذلك.", "ولن يعاد فتح الخط قبل الشتاء.",
             "وتحدث شهود عن دوي قوي.", "ولم يُنشر النص حتى الآن."],
    "count": ["نُقل {n} شخصاً إلى المستشفى", "بلغت الفاتورة {n} مليون دولار", "فقد {n} منزلاً سقفه", "انخفض الإنتاج بنسبة {n} في المئة",
              "تقطعت السبل بأكثر من {n} مسافراً", "فُقد {n} طناً من القمح", "بات {n} عاملاً مهددين بفقد وظائفهم", "امتد الطابور {n} كيلومتراً", "ارتفعت المياه {n} سنتيمتراً خلال الليل"],
    "say": "قال {name} يوم {day} إن {who} {did} {where} {why}.", "say2": "وأضاف {name} للصحفيين أن {who} {did} {where} {why}.",
    "fig": "و{count}، بحسب {who}.", "quote": "وقال {name}: «{quote}».",
    "quotes": ["لن نُدفع إلى اتفاق لم يقرأه أحد هنا", "الجدران قائمة لكن لم يبق شيء في داخلها", "رأيت ثلاثاً من هذه الخطط ولم يُنفذ أي منها",
               "يريد الناس أن يعرفوا من وقّع على هذا ومتى", "من يأت يجد الباب مفتوحاً والحسابات مرتبة", "استغرق منا تسع ساعات ما يجب أن يستغرق ساعة"],
    "days": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    "heads": ["{who} {did}", "{name}: {then}", "{count}", "{who} {did} {where}"], "cap": False, "sep": " ",
}
RU = {
    "who": ["министр внутренних дел", "представитель портовой администрации", "губернатор области", "глава профсоюза", "столичный суд", "центральный банк",
            "лидер оппозиции", "комитет по обороне", "министерство здравоохранения", "крупнейшая авиакомпания страны", "независимый аудитор",
            "начальник таможни", "глава энергетической компании", "мэр старого города", "следственная группа", "союз фермеров", "правящая коалиция"],
    "name": ["Карим Хаддад", "Елена Маркович", "Самуэль Окоро", "Лейла Мансур", "Мария Кастельянос", "Тарик Башир", "Нина Петрова", "Даниэль Уиткомб", "Рания Салех", "Амара Диалло"],
    "did": ["отвергает предложение", "требует провести расследование", "открывает вторую линию", "приостанавливает лицензию", "соглашается на перемирие",
            "повышает цену на топливо", "отменяет забастовку", "закрывает главный мост", "подписывает договор", "обвиняет подрядчика", "сокращает субсидию",
            "переносит голосование", "изымает партию груза", "опровергает сообщение", "обещает компенсацию", "отзывает посла", "восстанавливает подачу воды",
            "публикует отчёт", "расширяет район поисков", "продлевает комендантский час"],
    "where": ["в восточном районе", "у пограничного перехода", "перед зданием парламента", "в порту Тарса", "на прибрежной дороге", "в горном городке Велна",
              "на нефтеперерабатывающем заводе", "на острове Мерос", "в южных болотах", "в аэропорту", "за зерновым рынком", "в трёх областях", "на фабрике в Доруне", "в университетской больнице"],
    "why": ["после месяцев безрезультатных переговоров", "поскольку насосы не обслуживались с весны", "несмотря на предупреждения казначейства",
            "пока переговорщики заседали за закрытыми дверями", "в ответ на петицию с тысячами подписей", "в ожидании штормов в выходные",
            "после того как аудиторы нашли дыру в отчётности", "чтобы спасти урожай от порчи", "за несколько часов до срока, назначенного кредиторами",
            "по жалобе соседнего государства", "чтобы школы могли снова открыться", "когда последние семьи вывезли в безопасное место", "под давлением собственных депутатов",
            "не называя причин", "на фоне падения валюты до минимума с начала года"],
    "then": ["Решение вступает в силу в следующем месяце.", "Критики назвали это запоздалым шагом.", "Никто не пострадал, сообщили пожарные.", "Слушание назначено на осень.",
             "Акции компании резко упали на открытии торгов.", "Причина пока неизвестна.", "Похожие обещания звучали и в прошлом году.", "К ночи суда всё ещё ждали за пределами бухты.",
             "Обе стороны объявили о победе.", "Мэр поблагодарил добровольцев.", "Страховщики оценивают ущерб гораздо выше.", "До зимы линию не откроют.", "Очевидцы слышали громкий хлопок.", "Текст документа ещё не опубликован."],
    "count": ["в больницу доставлены {n} человек", "счёт составил {n} миллионов долларов", "без крыш остались {n} домов", "выпуск снизился на {n} процентов",
              "застряли более {n} пассажиров", "потеряно {n} тонн пшеницы", "под угрозой {n} рабочих мест", "очередь растянулась на {n} километров", "за ночь вода поднялась на {n} сантиметров"],
    "say": "{Who} {did} {where} {why}, сообщил в {day} {name}.", "say2": "По словам {name}, {who} {did} {where} {why}.",
    "fig": "{Count}, уточняет {who}.", "quote": "«{quote}», — заявил {name}.",
    "quotes": ["Нас не заставят подписать то, чего здесь никто не читал", "Стены стоят, но внутри ничего не осталось", "Я видел три таких плана, и ни один не построили",
               "Люди хотят знать, кто это подписал и когда", "Кто придёт, найдёт открытую дверь и порядок в счетах", "Мы девять часов делали то, на что нужен час"],
    "days": ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
    "heads": ["{Who} {did}", "{name}: {then}", "{Count}", "{Who} {did} {where}"], "cap": True, "sep": " ",
}
ZH = {
    "who": ["内政部长", "港务局发言人", "该省省长", "工会主席", "首都一家法院", "中央银行", "电力公司工程师", "执政联盟", "北部沿海渔民", "全国最大的航空公司", "老城居民",
            "反对党领袖", "救援人员", "国防委员会", "卫生部门", "调查人员", "河谷农民", "海关官员", "外交部长", "独立审计师"],
    "name": ["卡里姆·哈达德", "叶连娜·马尔科维奇", "塞缪尔·奥科罗", "莱拉·曼苏尔", "玛丽亚·卡斯特利亚诺斯", "塔里克·巴希尔", "尼娜·彼得罗娃", "拉妮娅·萨利赫", "阿马拉·迪亚洛"],
    "did": ["否决了这项提案", "下令展开调查", "开通了第二条线路", "吊销了经营许可", "同意停火", "上调了燃油价格", "取消了罢工", "关闭了主要桥梁", "签署了合同", "指责承包商失职",
            "抵达被淹村庄", "削减了补贴", "推迟了表决", "查扣了一批货物", "否认了有关报道", "承诺给予赔偿", "召回了大使", "恢复了供水", "公布了账目", "扩大了搜救范围", "延长了宵禁"],
    "where": ["在东部城区", "在边境口岸附近", "在议会大厦外", "在塔尔萨港", "在沿海公路", "在山城韦尔纳", "在炼油厂", "在梅罗斯岛", "在南部沼泽地带", "在机场", "在粮食市场后面",
              "在三个省份", "在多伦市一家工厂", "在大学附属医院"],
    "why": ["此前数月的谈判毫无结果", "原因是水泵自春季以来一直没有检修", "尽管财政部门多次发出警告", "当时谈判代表正在闭门磋商", "以回应数千人签名的请愿书", "气象部门预计周末将有暴风雨",
            "此前审计人员发现账目存在漏洞", "以免收成腐烂变质", "距离债权人设定的最后期限只有几个小时", "起因是邻国提出的申诉", "以便学校能够重新开课", "最后一批家庭已被转移到安全地带",
            "迫于本党议员的压力", "但没有说明理由", "本国货币当天跌至今年最低点"],
    "then": ["该决定将于下月生效。", "批评人士认为这一步来得太晚。", "消防部门说没有人员受伤。", "听证会定于秋季举行。", "该公司股价开盘后大幅下跌。", "事故原因目前尚不清楚。",
             "去年也曾有过类似的承诺。", "入夜时分仍有船只在海湾外等候。", "双方都宣称自己获胜。", "市长向志愿者表示感谢。", "保险公司估计的损失要高得多。", "这条线路入冬前不会重新开放。", "目击者说听到一声巨响。", "文件全文尚未公布。"],
    "count": ["{n}人被送往医院", "费用总计{n}万美元", "{n}座房屋的屋顶被掀翻", "产量下降了百分之{n}", "超过{n}名旅客滞留", "{n}吨小麦受损", "{n}个工作岗位面临风险", "车队绵延{n}公里", "水位一夜之间上涨了{n}厘米"],
    "say": "{name}{day}表示，{who}{where}{did}，{why}。", "say2": "{name}对记者说，{who}{where}{did}，{why}。",
    "fig": "据{who}介绍，{count}。", "quote": "{name}说：“{quote}。”",
    "quotes": ["我们不会仓促接受一份谁都没有读过的协议", "墙还立着但是里面什么都没有了", "这样的方案我见过三个没有一个建成", "大家想知道这是谁在什么时候签的字", "无论谁来大门都开着账目都清清楚楚", "一个小时的事情我们干了九个小时"],
    "days": ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    "heads": ["{who}{did}", "{name}：{then}", "{count}", "{who}{where}{did}"], "cap": False, "sep": "",
}
BANKS = {"ar": AR, "en": EN, "ru": RU, "zh": ZH}


def fill(rng, bank, pattern):
    parts = {key: rng.choice(bank[key]) for key in ("who", "name", "did", "where", "why", "then")}
    parts["day"] = rng.choice(bank["days"])
    parts["quote"] = rng.choice(bank["quotes"])
    parts["count"] = rng.choice(bank["count"]).format(n=rng.choice([rng.randint(2, 99), rng.randint(100, 980), rng.randint(11, 99) * 100]))
    parts["Who"], parts["Count"] = (parts[k][0].upper() + parts[k][1:] if bank["cap"] else parts[k] for k in ("who", "count"))
    return pattern.format(**parts)


def headline(rng, language):
    bank = BANKS[language]
    return fill(rng, bank, rng.choice(bank["heads"])).rstrip(".。")


def sentences(rng, language, count):
    """Sentences of one report; the first tells who did what."""
    bank = BANKS[language]
    out = [fill(rng, bank, bank["say"])]
    while len(out) < count:
        sentence = fill(rng, bank, bank[rng.choice(["say2", "fig", "quote", "say", "say2"])]) if rng.random() < 0.75 else rng.choice(bank["then"])
        if sentence not in out:
            out.append(sentence)
    return out


def text(language, parts):
    return BANKS[language]["sep"].join(parts)
