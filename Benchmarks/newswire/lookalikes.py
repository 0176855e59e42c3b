"""Articles that share their words and tell of different things: one template with other facts, and two reports on one
event by different hands."""
from .banks import BANKS, sentences

PLACES = {
    "en": ["Tarsa", "Velna", "Dorun", "Meros", "Port Salem", "Aldwick", "Kesra", "Longmoor", "Rivane", "Staunton", "Bel Oued", "Harrow Bay"],
    "ar": ["طرسا", "فيلنا", "دورون", "ميروس", "بورت سالم", "القصرة", "الريحانة", "وادي النخل", "تل السبع", "عين الشمس", "الكرمة", "بيت الزهور"],
    "ru": ["Тарса", "Велна", "Дорун", "Мерос", "Порт-Салем", "Кесра", "Озёрск-на-Ниве", "Белый Яр", "Ривань", "Сосновка", "Камышино", "Заречное"],
    "zh": ["塔尔萨", "韦尔纳", "多伦", "梅罗斯", "萨利姆港", "克斯拉", "长沼", "里瓦内", "石桥", "白河", "东林", "松岭"],
}
WORDS = {
    "en": {"sky": ["sunny", "cloudy", "rainy", "foggy", "stormy", "clear"], "wind": ["north", "south", "east", "west", "northwest", "southeast"], "move": ["rose", "fell", "slipped", "climbed", "jumped", "dropped"],
           "sector": ["banking", "cement", "telecom", "energy", "retail", "insurance", "food"], "team": ["Rovers", "United", "Athletic", "Wanderers", "City", "Olympic", "Sporting", "Dynamo"],
           "player": ["Haddad", "Markovic", "Okoro", "Verhoeven", "Castellanos", "Lindqvist", "Diallo", "Silva", "Novak", "Ito"]},
    "ar": {"sky": ["مشمساً", "غائماً", "ماطراً", "ضبابياً", "عاصفاً", "صافياً"], "wind": ["شمالية", "جنوبية", "شرقية", "غربية", "شمالية غربية", "جنوبية شرقية"], "move": ["ارتفع", "انخفض", "تراجع", "صعد", "قفز", "هبط"],
           "sector": ["المصارف", "الإسمنت", "الاتصالات", "الطاقة", "التجزئة", "التأمين", "الأغذية"], "team": ["الاتحاد", "الوحدة", "النجم", "الشباب", "الفتح", "الأولمبي", "الساحل", "القادسية"],
           "player": ["حداد", "ماركوفيتش", "أوكورو", "كاستيانوس", "ليندكفيست", "ديالو", "سيلفا", "نوفاك", "منصور", "بشير"]},
    "ru": {"sky": ["ясно", "облачно", "дождливо", "туманно", "ветрено", "пасмурно"], "wind": ["северный", "южный", "восточный", "западный", "северо-западный", "юго-восточный"], "move": ["вырос", "упал", "снизился", "поднялся", "подскочил", "просел"],
           "sector": ["банков", "цемента", "связи", "энергетики", "торговли", "страхования", "продовольствия"], "team": ["Спартак", "Динамо", "Волна", "Заря", "Шахтёр", "Ротор", "Энергия", "Луч"],
           "player": ["Хаддад", "Маркович", "Окоро", "Кастельянос", "Линдквист", "Диалло", "Силва", "Новак", "Мансур", "Башир"]},
    "zh": {"sky": ["晴", "多云", "小雨", "有雾", "大风", "阴"], "wind": ["北", "南", "东", "西", "西北", "东南"], "move": ["上涨", "下跌", "微跌", "攀升", "跳涨", "回落"],
           "sector": ["银行", "水泥", "电信", "能源", "零售", "保险", "食品"], "team": ["联队", "竞技", "流浪者", "城市队", "奥林匹克", "迪纳摩", "海港队", "青年队"],
           "player": ["哈达德", "马尔科维奇", "奥科罗", "卡斯特利亚诺斯", "林德奎斯特", "迪亚洛", "席尔瓦", "诺瓦克", "曼苏尔", "巴希尔"]},
}
TEMPLATES = {
    "en": [
        ("Weather in {place}: {sky}, {a} degrees", "The meteorological service expects {sky} weather in {place} on {day}, with a high of {a} degrees and a low of {b}. Winds will blow from the {wind} at up to {c} kilometres an hour, and humidity will reach {d} percent. Drivers are asked to take care on the roads in the early hours. On {day2} it will be {sky2}, with temperatures near {e} degrees. The sea will be moderate and the waves up to {f} metres high. The next bulletin will be published tomorrow morning."),
        ("{place} stocks: index {move} {a}.{b} percent", "The main index of the {place} exchange {move} {a}.{b} percent on {day} to close at {c} points, with {sector} shares leading the session. Turnover reached {d} million dollars, compared with {e} million in the previous session. Shares of {f} companies advanced while {g} declined. The {sector2} sector {move2} {h}.{a} percent. Traders said the market was waiting for the results of the quarter. Foreign investors were net buyers for {i} million dollars."),
        ("{team} beat {team2} {a}-{b}", "{team} of {place} beat {team2} {a}-{b} on {day} in front of {c} spectators. {player} opened the scoring in minute {d} with a header from close range, and {player2} doubled the lead in minute {e}. The visitors pulled one back through {player3} after a mistake in defence, but could not find another. {team} now have {f} points from {g} matches and travel to {place2} next week. The coach said he was proud of his players and that there was still a long way to go."),
        ("Your briefing for {day}", "Good morning and welcome to your daily briefing for {day}. Here is what you need to know before you start. {s1} {s2} {s3} In the markets, the index {move} {a}.{b} percent and oil traded at {c} dollars. That is all for today, thank you for reading and see you tomorrow morning at the same time.")],
    "ar": [
        ("الطقس في {place}: {a} درجة", "تتوقع هيئة الأرصاد الجوية أن يكون الطقس في {place} يوم {day} {sky}، وأن تبلغ درجة الحرارة العظمى {a} درجة والصغرى {b}. وتكون الرياح {wind} بسرعة تصل إلى {c} كيلومتراً في الساعة، وتبلغ الرطوبة {d} في المئة. ودعت الهيئة السائقين إلى توخي الحذر على الطرق في ساعات الصباح الأولى. ويكون الطقس يوم {day2} {sky2} وتقارب الحرارة {e} درجة. ويكون البحر معتدلاً وارتفاع الأمواج {f} أمتار. وتصدر النشرة التالية صباح الغد."),
        ("بورصة {place}: المؤشر {move} {a}.{b} في المئة", "{move} المؤشر الرئيسي لبورصة {place} يوم {day} بنسبة {a}.{b} في المئة ليغلق عند {c} نقطة، بقيادة أسهم {sector}. وبلغت قيمة التداول {d} مليون دولار مقارنة مع {e} مليوناً في الجلسة السابقة. وارتفعت أسهم {f} شركة فيما تراجعت أسهم {g}. و{move2} قطاع {sector2} بنسبة {h}.{a} في المئة. وقال متعاملون إن السوق تنتظر نتائج الربع. وكان المستثمرون الأجانب مشترين بصافي {i} مليون دولار."),
        ("{team} يفوز على {team2} {a}-{b}", "فاز {team} على ضيفه {team2} بنتيجة {a}-{b} يوم {day} في {place} أمام {c} متفرج. وافتتح {player} التسجيل في الدقيقة {d} بضربة رأس من مسافة قريبة، وأضاف {player2} الهدف الثاني في الدقيقة {e}. وقلص {player3} الفارق للضيوف بعد خطأ دفاعي لكن فريقه لم يجد طريقاً إلى هدف آخر. ورفع {team} رصيده إلى {f} نقطة من {g} مباراة ويحل ضيفاً على {place2} الأسبوع المقبل. وقال المدرب إنه فخور بلاعبيه وإن الطريق لا يزال طويلاً."),
        ("موجز {day}", "صباح الخير وأهلاً بكم في موجز {day}. إليكم ما تحتاجون إلى معرفته قبل أن يبدأ يومكم. {s1} {s2} {s3} وفي الأسواق {move} المؤشر {a}.{b} في المئة وجرى تداول النفط عند {c} دولاراً. هذا كل ما لدينا اليوم، شكراً للقراءة ونلتقي صباح الغد في الموعد نفسه.")],
    "ru": [
        ("Погода: {place}, {a} градусов", "По прогнозу метеослужбы, в городе {place} в {day} будет {sky}, днём до {a} градусов, ночью около {b}. Ветер {wind}, порывы до {c} километров в час, влажность воздуха {d} процентов. Водителей просят быть внимательнее на дорогах в ранние часы. В {day2} ожидается {sky2}, температура около {e} градусов. Море умеренное, высота волн до {f} метров. Следующая сводка будет опубликована завтра утром."),
        ("Биржа: {place}, индекс {move} на {a}.{b} процента", "Главный индекс биржи города {place} в {day} {move} на {a}.{b} процента и закрылся на отметке {c} пунктов, лидировали бумаги {sector}. Оборот составил {d} миллионов долларов против {e} миллионов на предыдущих торгах. Подорожали акции {f} компаний, подешевели {g}. Сектор {sector2} {move2} на {h}.{a} процента. По словам трейдеров, рынок ждёт итогов квартала. Иностранные инвесторы купили бумаг на {i} миллионов долларов больше, чем продали."),
        ("{team} — {team2}: {a}-{b}", "{team} на своём поле в городе {place} обыграл команду {team2} со счётом {a}-{b} в {day} на глазах у {c} зрителей. Счёт на {d} минуте открыл {player} ударом головой с близкого расстояния, {player2} удвоил преимущество на {e} минуте. Гости отыграли один мяч усилиями {player3} после ошибки в обороне, но на большее их не хватило. Теперь у победителей {f} очков после {g} матчей, следующая игра пройдёт в городе {place2}. Тренер сказал, что гордится игроками и что впереди ещё долгий путь."),
        ("Главное за {day}", "Доброе утро, это наш ежедневный обзор за {day}. Вот что нужно знать к началу дня. {s1} {s2} {s3} На рынках индекс {move} на {a}.{b} процента, нефть торговалась по {c} долларов. На сегодня это всё, спасибо, что читаете нас, и до завтра в то же время.")],
    "zh": [
        ("{place}天气：{sky}，{a}度", "气象部门预计，{place}{day}天气{sky}，最高气温{a}度，最低气温{b}度，{wind}风，风速每小时{c}公里，空气湿度{d}%。提醒驾车出行的市民清晨注意行车安全。{day2}天气转为{sky2}，气温在{e}度左右。海面浪高约{f}米。下一次天气通报将于明天上午发布。"),
        ("{place}股市{move}{a}.{b}%", "{place}证券交易所主要股指{day}{move}{a}.{b}%，收于{c}点，{sector}板块领涨。全天成交额为{d}万美元，前一交易日为{e}万美元。当天有{f}家公司股价上涨，{g}家下跌。{sector2}板块{move2}{h}.{a}%。交易员说，市场正在等待季度业绩公布。外国投资者净买入{i}万美元。"),
        ("{place}{team}{a}比{b}胜{place2}{team2}", "{day}，{place}{team}主场以{a}比{b}战胜{place2}{team2}，现场观众{c}人。第{d}分钟，{player}近距离头球破门打破僵局，{player2}在第{e}分钟将比分扩大。客队由{player3}利用防守失误扳回一球，但此后再无建树。主队目前{g}轮积{f}分，下周将客场出战。主教练赛后说，他为球员感到骄傲，但前面的路还很长。"),
        ("{day}早报", "早上好，欢迎阅读{day}的每日简报。开始新的一天之前，您需要了解以下消息。{s1}{s2}{s3}市场方面，股指{move}{a}.{b}%，油价报每桶{c}美元。今天的简报就到这里，感谢您的阅读，我们明天早上同一时间再见。")],
}


def of_template(rng, language, kind):
    """(title, sentences) of a template, 0 to 3, with its own facts."""
    words, places = WORDS[language], rng.sample(PLACES[language], 2)
    days = rng.sample(BANKS[language]["days"], 2)
    teams, players, skies, moves, sectors = (rng.sample(words[k], n) for k, n in (("team", 2), ("player", 3), ("sky", 2), ("move", 2), ("sector", 2)))
    news = sentences(rng, language, 3)
    facts = {"place": places[0], "place2": places[1], "day": days[0], "day2": days[1], "wind": rng.choice(words["wind"]), "team": teams[0], "team2": teams[1],
             "player": players[0], "player2": players[1], "player3": players[2], "sky": skies[0], "sky2": skies[1], "move": moves[0], "move2": moves[1],
             "sector": sectors[0], "sector2": sectors[1], "s1": news[0], "s2": news[1], "s3": news[2]}
    ranges = [(14, 41), (2, 13), (11, 95), (15, 89), (8, 90), (1, 5), (4, 60), (1, 4), (2, 49)] if kind == 0 else [(1, 4), (0, 9), (1000, 9000), (12, 44), (46, 89), (14, 60), (8, 38), (1, 4), (2, 49)]
    for letter, (low, high) in zip("abcdefghi", ranges):
        facts[letter] = rng.randint(low, high)
    title, body = TEMPLATES[language][kind]
    return title.format(**facts), [body.format(**facts)]


def two_hands(rng, language):
    """Two reports on one event: they share its facts and a quotation, and nothing else."""
    bank = BANKS[language]
    shared = [bank["quote"].format(quote=rng.choice(bank["quotes"]), name=rng.choice(bank["name"])), sentences(rng, language, 1)[0]]
    reports = []
    for _ in range(2):
        own = sentences(rng, language, rng.randint(6, 9))
        own.insert(rng.randint(1, len(own) - 1), shared[0])
        if rng.random() < 0.5:
            own.insert(rng.randint(0, 2), shared[1])
        reports.append(own)
    return reports
