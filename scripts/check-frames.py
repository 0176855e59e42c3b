#!/usr/bin/env python3
"""Say which names of countries a change of the tables loses in plain sentences.

usage: scripts/check-frames.py MARSAD_BEFORE MARSAD [language ...]

Every form of scripts/gazetteer's names, adjectives and capitals is put into some sentences of its language, and both programs are
asked for what they name.  A set phrase that is too short hides what it should not: "أردن أن", they wanted to, was "أكد الأردن أن",
Jordan confirmed that.  What is lost is printed with a sentence; the exit status is 1 if anything is.  Some losses are meant:
read them.
"""
import collections, json, os, random, subprocess, sys, tempfile

FRAMES = {
    "ar": [
        "قال الوزير إن %s يرفض ذلك",
        "أكد %s أن الأمر صحيح",
        "وصل إلى %s أمس",
        "عاد من %s مساء",
        "بين %s وتشاد",
        "في %s اليوم",
        "زار رئيس %s محمد علي",
        "كان %s قد أعلن ذلك",
        "ما %s إلا بلد",
        "حول %s والعالم",
        "ضد %s في المباراة",
        "فوز %s على الفريق",
        "قرب %s حيث",
        "إن %s",
        "%s الفريق الأول",
        "مع %s التي",
        "عن %s وفق",
    ],
    "en": [
        "He flew to %s on Monday.",
        "Officials in %s said so.",
        "%s won the match.",
        "The government of %s and its allies",
        "She left %s after the war.",
        "talks with %s on trade",
        "%s and the EU agreed",
        "from %s in the north",
        "against %s in the final",
        "near %s, police said",
        "%s has the right",
        "%s is to vote",
    ],
    "fr": [
        "Il est parti de %s lundi.",
        "Selon %s, tout va bien.",
        "%s a gagné le match.",
        "Le gouvernement de %s et ses alliés",
        "la guerre contre %s et",
        "avec %s dans le nord",
        "%s et la Suisse signent",
        "près de %s, la police",
        "%s sera prête",
    ],
    "es": [
        "Viajó a %s el lunes.",
        "Según %s, todo va bien.",
        "%s ganó el partido.",
        "El gobierno de %s y sus aliados",
        "contra %s en la final",
        "con %s por el norte",
        "%s y Chile firman",
        "cerca de %s, la policía",
        "%s votará hoy",
    ],
    "pt": [
        "Viajou para %s na segunda.",
        "Segundo %s, está tudo bem.",
        "%s venceu o jogo.",
        "O governo de %s e os aliados",
        "contra %s na final",
        "com %s no norte",
        "%s e Chile assinam",
        "perto de %s, a polícia",
        "%s vota hoje",
    ],
    "it": [
        "È partito per %s lunedì.",
        "Secondo %s va tutto bene.",
        "%s ha vinto la partita.",
        "Il governo di %s e gli alleati",
        "contro %s in finale",
        "con %s nel nord",
        "%s e Cile firmano",
        "vicino a %s, la polizia",
        "%s vota oggi",
    ],
    "de": [
        "Er reiste nach %s am Montag.",
        "Laut %s ist alles gut.",
        "%s gewann das Spiel.",
        "Die Regierung von %s und ihre Partner",
        "gegen %s im Finale",
        "mit %s im Norden",
        "%s und Chile unterzeichnen",
        "nahe %s, so die Polizei",
        "%s wählt heute",
    ],
    "nl": [
        "Hij reisde naar %s op maandag.",
        "Volgens %s is alles goed.",
        "%s won de wedstrijd.",
        "De regering van %s en haar partners",
        "tegen %s in de finale",
        "met %s in het noorden",
        "bij %s, zei de politie",
    ],
    "ru": [
        "Он вылетел в %s в понедельник.",
        "По данным %s, всё хорошо.",
        "%s выиграла матч.",
        "правительство %s и союзники",
        "против %s в финале",
        "с %s на севере",
        "%s и Чили подписали",
        "около %s, сообщила полиция",
        "на %s и в",
        "из %s и",
    ],
    "uk": [
        "Він вилетів у %s в понеділок.",
        "За даними %s, усе добре.",
        "%s виграла матч.",
        "уряд %s та союзники",
        "проти %s у фіналі",
        "з %s на півночі",
        "%s і Чилі підписали",
        "біля %s, повідомила поліція",
    ],
    "pl": [
        "Poleciał do %s w poniedziałek.",
        "Według %s wszystko dobrze.",
        "%s wygrała mecz.",
        "rząd %s i sojusznicy",
        "przeciw %s w finale",
        "z %s na północy",
        "%s i Chile podpisują",
        "koło %s, podała policja",
    ],
    "tr": [
        "Pazartesi %s gitti.",
        "%s göre her şey iyi.",
        "%s maçı kazandı.",
        "%s hükümeti ve ortakları",
        "finalde %s karşı",
        "%s ve Şili imzaladı",
    ],
    "fa": [
        "دوشنبه به %s رفت",
        "به گفته %s همه چیز خوب است",
        "%s بازی را برد",
        "دولت %s و متحدانش",
        "علیه %s در فینال",
        "با %s در شمال",
        "از %s به",
        "در %s و",
    ],
    "ur": [
        "وہ پیر کو %s گئے",
        "%s کے مطابق سب ٹھیک ہے",
        "%s نے میچ جیتا",
        "%s کی حکومت اور",
        "%s میں اور",
        "%s سے",
    ],
    "he": [
        "הוא טס ל%s ביום שני",
        "לדברי %s הכול טוב",
        "%s ניצחה במשחק",
        "ממשלת %s ובעלות בריתה",
        "נגד %s בגמר",
        "עם %s בצפון",
    ],
    "hi": [
        "वह सोमवार को %s गए",
        "%s के अनुसार सब ठीक है",
        "%s ने मैच जीता",
        "%s की सरकार और",
        "%s में और",
        "%s से",
    ],
    "id": [
        "Dia pergi ke %s pada Senin.",
        "Menurut %s semua baik.",
        "%s menang.",
        "Pemerintah %s dan sekutu",
        "melawan %s di final",
        "dengan %s di utara",
    ],
    "el": [
        "Πέταξε στην %s τη Δευτέρα.",
        "Σύμφωνα με %s όλα καλά.",
        "%s κέρδισε τον αγώνα.",
        "κυβέρνηση %s και",
        "κατά %s στον τελικό",
        "με %s στα",
    ],
    "zh": [
        "他周一飞往%s。",
        "据%s报道",
        "%s赢得比赛",
        "%s政府和",
        "对阵%s队",
        "与%s在",
    ],
    "ja": [
        "月曜に%sへ飛んだ。",
        "%sによると",
        "%sが勝った",
        "%s政府と",
        "対%s戦",
        "%sで",
    ],
    "ko": [
        "월요일 %s로 갔다.",
        "%s에 따르면",
        "%s가 이겼다",
        "%s 정부와",
        "%s에서",
        "%s의",
    ],
}
GAZETTEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Watch", "Gazetteer")
# Slavic languages have fifty thousand forms.
MOST = 9000


def forms(language):
    found = []
    with open(os.path.join(GAZETTEER, language + ".swift"), encoding="utf-8") as lines:
        for line in lines:
            parts = line.strip().split("\t")
            if len(parts) == 3 and parts[1] in "ndc" and parts[0] != "-":
                found += [(parts[0], form.strip("=*")) for form in parts[2].split("|") if not form.endswith("-")]
    return random.Random(1).sample(found, MOST) if len(found) > MOST else found


def countries(marsad, articles):
    """The codes that each article names."""
    done = subprocess.run([marsad, "match", articles], stdout=subprocess.PIPE, check=True)
    return [
        {mention["id"] for mention in json.loads(line)["mentions"] if mention["kind"] == "country"}
        for line in done.stdout.splitlines()]


def compare(before, after, language):
    sentences = [(code, form, frame % form) for code, form in forms(language) for frame in FRAMES[language]]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as articles:
        for index, (_, _, text) in enumerate(sentences):
            print(json.dumps({"id": str(index), "language": language, "content_text": text}), file=articles)
        articles.flush()
        old, new = countries(before, articles.name), countries(after, articles.name)
    lost, gained = collections.defaultdict(list), 0
    for (code, form, text), was, now in zip(sentences, old, new):
        if code in was and code not in now:
            lost[code, form].append(text)
        gained += code not in was and code in now
    print("%s: %d sentences, %d lost, %d gained" % (language, len(sentences), sum(map(len, lost.values())), gained))
    for (code, form), texts in sorted(lost.items(), key=lambda item: -len(item[1])):
        print("    %s %s %d: %s" % (code, form, len(texts), texts[0]))
    return bool(lost)


if __name__ == "__main__":
    if len(sys.argv) < 3 or not set(sys.argv[3:]) <= set(FRAMES):
        sys.exit(__doc__.strip())
    sys.exit(any([compare(sys.argv[1], sys.argv[2], language) for language in sys.argv[3:] or FRAMES]))
