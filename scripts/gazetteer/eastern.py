"""Forms of Arabic, Hebrew, Persian, Urdu, Hindi, Turkish and Greek names and adjectives."""
import itertools, re


def arabic(kind, form):
    if kind != "d" or not form.endswith("ي"):
        return []
    words = form.split(" ")
    # Of two words both agree: كوري جنوبي, الكورية الجنوبية; but جنوب أفريقي agrees in the last alone.
    agree = len(words) == 2 and all(w.endswith("ي") for w in words)
    made = []
    # The last two before a noun: لبنانيو الاغتراب, فرنسيي الخارج.
    for end in ("", "ة", "ون", "ين", "ان", "تان", "تين", "ات", "و", "ي"):
        first = words[0] + end if agree else words[0]
        if end not in ("", "ة") and agree:
            made += [words[0] + end + " " + words[1] + e for e in (end, "ة")]
        made.append(" ".join([first] + words[1:-1] + [words[-1] + end]) if len(words) > 1 else form + end)
    return made


HEBREW_PREFIXES = "ב ל מ ה ו ש כ וב ול ומ וה שב של מה בה".split()


def hebrew(kind, form):
    made = hebrew_endings(kind, form)
    # A geresh cuts the word behind its first letter, where no prefix could be told: בצ'ילה.
    if form[1:2] in ("'", "׳"):
        made = made + [prefix + one for prefix in HEBREW_PREFIXES for one in [form] + made]
    return made


def hebrew_endings(kind, form):
    if kind == "d" and form.endswith("י"):
        return [form + end for end in ("ת", "ם", "ות", "ים", "יה", "יות")]
    return []


def persian(kind, form):
    if kind == "d" and form.endswith("ی"):
        ends = ("‌ها", "‌های", "ها", "های", "ان", "‌ای", "‌هایی", "‌اش", "‌شان", "‌مان", "‌الاصل", "‌تبار", "‌اند")
        return [form + end for end in ends] + ["ضد " + form, "ضد" + form, "غیر" + form]
    if kind == "d":
        return [form + end for end in ("‌ها", "‌های", "ها", "های")]
    if kind != "n":
        return []
    made = [form + "‌نشین", form + "‌تبار", form + "‌مان"] if " " not in form else []
    if form.endswith(("ا", "و")):
        # And آمریکاست, it is America.
        made += [form + "ی", form + "ست"]
    # The ezafe behind a silent h, written out: کره‌ی شمالی, سوریه‌ی امروز.
    if form.endswith("ه"):
        made.append(form + "‌ی")
    if "ه " in form:
        made.append(form.replace("ه ", "ه‌ی "))
    return made


def persian_demonyms(name):
    if name.endswith(("ا", "و")):
        return [name + "یی", name + "ئی"]
    if name.endswith("ه"):
        return [name + "‌ای", name + "ای"]
    return [name + "ی"] if not name.endswith("ی") else [name + "ایی"]


def urdu(kind, form):
    return [form[:-1] + "یوں", form + "وں"] if kind == "d" and form.endswith("ی") else [form + "وں"] if kind == "d" else []


def hindi(kind, form):
    if kind != "d":
        return []
    return [form[:-1] + "ियों"] if form.endswith("ी") else [form + "ों"] if form[-1:] in "नरकशसतमय" else []


def urdu_demonyms(name):
    if name.endswith("ا"):
        return [name + "ئی"]
    return [name + "ی"] if name[-1] in "ندرکسلقتمبگڈٹشزو" else []


def hindi_demonyms(name):
    if name.endswith("ा"):
        return [name + "ई"]
    return [name + "ी"] if name[-1] in "नदरकसलतमबगडटशज" else []


TURKISH_VOWELS = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü", "â": "ı", "û": "u"}


def turkish_vowel(word):
    """The vowel of a suffix of four forms."""
    lower = word.replace("I", "ı").replace("İ", "i").lower()
    found = [c for c in lower if c in TURKISH_VOWELS]
    return TURKISH_VOWELS[found[-1]] if found else "i"


def turkish_name(form):
    """Cases as they are written without the apostrophe."""
    vowel = turkish_vowel(form)
    front = vowel in "iü"
    open_end = form[-1] in "aıoueiöüâû"
    hard = form[-1] in "fstkçşhp"
    low, d = "e" if front else "a", "t" if hard else "d"
    ends = [d + low, d + low + "n", d + low + "ki", ("y" if open_end else "") + low, ("n" if open_end else "") + vowel + "n",
            ("y" if open_end else "") + "l" + low]
    return [form + end for end in ends]


def turkish(kind, form):
    if kind == "n" and len(form) > 3 and re.fullmatch(r"\w+", form) and not form.isupper():
        return turkish_name(form)
    if kind != "d":
        return []
    front = turkish_vowel(form) in "iü"
    many = form + ("ler" if front else "lar")
    # Of one of them: Kolombiyalının, Kolombiyalıya.
    vowel = turkish_vowel(form)
    one = [form + e for e in ("n" + vowel + "n", "y" + vowel, *(("ye", "de", "den", "yle") if front else ("ya", "da", "dan", "yla")))]
    return (one if form[-1] in TURKISH_VOWELS else []) + [many] + [many + e for e in (("i", "in", "e", "den", "le", "de", "imiz", "inki", "inkini") if front else
                                        ("ı", "ın", "a", "dan", "la", "da", "ımız", "ınki", "ınkini"))]


def turkish_demonyms(name):
    return [name + "l" + turkish_vowel(name)]


def greek_word(word):
    if word.endswith(("ία", "α", "η", "ή", "ά", "ια")):
        return [word + "ς", word + "ν"]
    if word.endswith(("ός", "ος", "ός")):
        return [word[:-2] + e for e in ("ου", "ο", "ον")]
    if word.endswith(("άς", "ας", "ής", "ης")):
        return [word[:-1]]
    if word.endswith("ο") or word.endswith("ό"):
        return [word + "υ"]
    if word.endswith("ες"):
        return [word[:-2] + "ων"]
    return []


def greek(kind, form):
    if kind != "d":
        words = form.split(" ")
        if len(words) > 3:
            return []
        return [" ".join(choice) for choice in itertools.product(*[[w] + greek_word(w) for w in words])]
    if form.endswith(("ός", "ος")):
        ends = "ή ό όν οί ές ά ού ών ούς ής ί έ" if form[:1].islower() else "ή ό όν οί ές ού ών ούς ής ίδα ίδες ίδας ίδων έ α ας ες"
        return [form[:-2] + e for e in ends.split()]
    if form[:1].isupper() and form.endswith(("ής", "ης")):
        return [form[:-2] + e for e in "η ες ών ισσα ισσας ισσες".split()]
    if form.endswith("ας"):
        return [form[:-2] + e for e in ("α", "ες", "ων")]
    return []


# ドイツメディア: nouns that are written to a name without a mark, for countries that are often in the news.
JAPANESE_NAMES = set("""
    アメリカ イギリス フランス ドイツ イタリア スペイン ポルトガル オランダ ベルギー スイス オーストリア スウェーデン ノルウェー デンマーク
    フィンランド ポーランド ハンガリー チェコ ルーマニア ギリシャ トルコ ロシア ウクライナ ベラルーシ ジョージア インド パキスタン イラン イラク
    シリア イスラエル パレスチナ レバノン ヨルダン サウジアラビア サウジ エジプト カタール タイ ベトナム フィリピン インドネシア マレーシア
    シンガポール ミャンマー カンボジア オーストラリア ニュージーランド カナダ メキシコ ブラジル アルゼンチン チリ ペルー コロンビア ベネズエラ
    キューバ ナイジェリア ケニア エチオピア モロッコ スコットランド イングランド ウェールズ アイルランド クロアチア セルビア モンゴル ネパール
    スリランカ バングラデシュ アフガニスタン アフガン
    """.split())
JAPANESE_TAILS = """
    メディア チーム リーグ サッカー メーカー ドル マネー ファン ブランド オープン カップ グランプリ ニュース テレビ センター オリンピック
    ワールドカップ ミサイル ロケット ドローン マフィア デモ テロ クーデター スパイ ハッカー ショック リスク バブル インフレ ウイルス リラ
    ルピー ルーブル ペソ ビザ パスポート トップ コーチ プレーヤー
    """.split()


def japanese(kind, form):
    return [form + tail for tail in JAPANESE_TAILS] if kind == "n" and form in JAPANESE_NAMES else []


def indonesian(kind, form):
    """Justru Marokolah, hanya Jepangkah."""
    return [form + end for end in ("lah", "kah", "pun")] if kind == "n" and len(form) > 3 and not form.isupper() else []
