#!/usr/bin/env python3
"""Send the worst texts that a feed can hold, and digests of 500 alerts, in every format, and check what arrives.

usage: check-limits.py MARSAD
The services' published limits, cuts between characters, links, escapes and mentions are checked by rules of this script's
own; what a text must read like is told by the line of the log.
"""
import email, email.policy, json, os, re, socketserver, subprocess, sys, tempfile, time, unicodedata

from loopback import Handler, check, conclude, mail_data, serve, started, strings

marsad = os.path.abspath(sys.argv[1])
MENTIONS = "@everyone @here @channel @room @all <!channel> <!here> <@U012> <@&99> <#C1|x> <!subteam^S1>"
MARKUP = "<b>b</b> <a href='javascript:x'>x</a> [x](javascript:alert(1)) ![i](http://e.example/i) **b** __u__ *i* _i_ `c` ```c``` ~~s~~ ||s|| # h > q &amp; &#x3C; \\* {{x}} | t |"
texts = {
    "rtl": "العراق «خبر» " * 8000, "mixed": "خبر Iraq 2026 (العراق) — Baghdad; " * 3000, "persian": "می‌خواهم عراق را ببینم " * 4000,
    "cjk": "伊拉克新闻" * 6000, "cyrillic": "Новости из Ирака. " * 6000, "family": "👨‍👩‍👧‍👦" * 2500, "skin": "👍🏽" * 2500,
    "flags": "🇮🇶🇮🇷" * 2500, "odd flags": "x" + "🇮🇶" * 2500, "subdivision": "🏴󠁧󠁢󠁳󠁣󠁴󠁿" * 3000, "devanagari": "क्षत्रिय " * 2500, "jamo": "각한글" * 2500,
    "marks": "مُدَرِّسَةٌ " * 2500, "one character": "a" + "\u0301" * 20000, "thai": "กำลังพูด" * 2500, "keycaps": "1️⃣" * 2500,
    "mentions": MENTIONS, "many mentions": "@everyone " * 2500, "markup": MARKUP, "many marks": MARKUP * 200,
    "controls": "a\u0001\u0007\u001b[31mred\u001b[0m\r\n\tb\u0085c\u2028d\u2029e\u009bf\u0000g",
    "directions": "\u202eabc\u202d \u2066x\u2069\u2069\u2069 \u200f\u200e\u061c y\ufeff\ufff9z", "many directions": "\u202e" * 20000 + "end",
    "isolates": "\u2069" * 30 + "after", "empty": "", "space": "  \n ", "long word": "x" * 100000,
    **{"many " + c: c * 20000 for c in "*&\"\\<>@`_[]()~|{}#'"},
    "lines": "one\ntwo\n" * 2500, "template": "{{#reasons}}{{.}}{{/reasons}} ${x} %s %n",
}
links = {
    "": "https://n.example/a?b=1&c=(2)|*_~`<>\"'[x]{y}\\^", "long": "https://n.example/" + "a" * 1900, "too long": "https://n.example/" + "b" * 5000,
    "script": "javascript:alert(1)", "data": "data:text/html,x", "none": None, "words": "https://n.example/خبر/a b", "host": "https://пример.example/x",
    "ampersands": "https://n.example/?" + "&" * 1900, "lines": "https://n.example/a\r\nX: y", "rtl": "https://n.example/\u202ecba",
}
items = [{"id": "t%d" % n, "title": text, "url": "https://n.example/t%d?a=1&b=2" % n} for n, text in enumerate(texts.values())]
items += [{"id": "l%d" % n, "title": "Title %d" % n, **({"url": link} if link else {})} for n, link in enumerate(links.values())]
for n, item in enumerate(items):
    item.update(content_text="Report %d on watchedword." % n, summary=list(texts.values())[n % len(texts)])
many = [{"id": "m%d" % n, "title": ("%d " % n) + list(texts.values())[n % len(texts)][:400], "url": "https://n.example/m%d" % n,
         "content_text": "watchedword %d" % n} for n in range(500)]
requests, mails, feed = [], [], {"items": items}


class Receiver(Handler):
    def do_GET(self):
        self.answer(200, json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "F", **feed}, ensure_ascii=False).encode(), [("Content-Type", "application/feed+json")])

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        requests.append((self.path.split("/")[1] or "ntfy", self.path, self.headers["webhook-id"], body))
        self.answer(200, b"{}", [("Content-Type", "application/json")])

    do_PUT = do_POST


class Mail(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a client needs."""

    def handle(self):
        try:
            self.converse()
        except OSError:
            pass  # the command has ended

    def converse(self):
        say = lambda line: self.wfile.write(line + b"\r\n")
        say(b"220 loopback")
        while line := self.rfile.readline():
            if line.strip().upper() == b"DATA":
                say(b"354 go on")
                mails.append(mail_data(self.rfile))
            say(b"250 fine")


postman = started(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Mail))
server = serve(Receiver)
base = "http://127.0.0.1:%d" % server.server_address[1]


def bare(text):
    """As one line, without what controls a terminal or a direction."""
    text = re.sub("[\t-\r\x85\u2028\u2029]", " ", text)
    return re.sub("[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufeff]", "", text)


def is_boundary(text, at):
    """Whether a text may be cut there: rules of UAX #29, as far as these texts need them."""
    if at <= 0 or at >= len(text):
        return True
    before, after = text[at - 1], text[at]
    if unicodedata.category(after) in ("Mn", "Me", "Mc") or after in "\u200c\u200d\u0e33" or 0x1F3FB <= ord(after) <= 0x1F3FF or 0xE0020 <= ord(after) <= 0xE007F:
        return False
    if before == "\u200d" and ord(after) > 0x2000 or before == "\u094d":
        return False
    jamo = lambda c, first, last: first <= ord(c) <= last
    if jamo(before, 0x1100, 0x115F) and jamo(after, 0x1100, 0x11A7) or jamo(before, 0x1160, 0x11A7) and jamo(after, 0x1160, 0x11FF) or jamo(before, 0x11A8, 0x11FF) and jamo(after, 0x11A8, 0x11FF):
        return False
    flag = lambda c: 0x1F1E6 <= ord(c) <= 0x1F1FF
    if flag(before) and flag(after):
        run = len(text[:at]) - len(text[:at].rstrip("".join(map(chr, range(0x1F1E6, 0x1F200)))))
        return run % 2 == 0
    return True


def reads(shown, wanted, where):
    """What is shown is the text, or its beginning cut between characters."""
    check("\u2066" not in shown and shown.count("\u2068") == shown.count("\u2069"), where + ": isolates are not closed")
    shown = re.sub("[\u2068\u2069\u200b]", "", shown)
    wanted = bare(wanted).replace("\u200b", "")
    if shown != wanted:
        check(shown.endswith("…") and wanted.startswith(shown[:-1]), "%s: %r is not the beginning of %r" % (where, shown[:60], wanted[:60]))
        check(is_boundary(wanted, len(shown) - 1), "%s: cut within a character: %r" % (where, shown[-12:]))


units = lambda text: len(text.encode("utf-16-le")) // 2
unhtml = lambda text: text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
unmark = lambda text: re.sub(r"\\([^a-z0-9\s])", r"\1", text)


def slack(m, title, link):
    blocks = [b for a in m["attachments"] for b in a["blocks"]]
    check(len(blocks) <= 50 and all(0 < units(b["text"]["text"]) <= 3000 for b in blocks), "slack: a section's length")
    check(sum(map(units, strings(m))) <= 13000, "slack: %d in all" % sum(map(units, strings(m))))
    for text in strings(m):
        for token in re.findall("<([^>]*)>", text):
            check(re.match(r"https?://[^|]*\|", token), "slack: the token <%s>" % token[:40])
        check(not re.search(r"&(?!(amp|lt|gt);)", text.replace(link or "\0", "")), "slack: a bare ampersand")
        check(not re.search("@(everyone|here|channel|all)", text), "slack: a mention")
    head = re.fullmatch(r"\*(?:<([^|>]*)\|)?(.*?)>?\*", blocks[0]["text"]["text"], re.S)
    check(not link or head[1].replace("&amp;", "&") == link, "slack: the link")
    return unhtml(head[2])


def discord(m, title, link):
    check(m["allowed_mentions"] == {"parse": []} and len(m["embeds"]) <= 10 and units(m.get("content", "")) <= 2000, "discord: mentions")
    total = 0
    for e in m["embeds"]:
        check(units(e["title"]) <= 256 and units(e["description"]) <= 4096, "discord: an embed's length")
        total += units(e["title"]) + units(e["description"])
        check(e.get("url") == link, "discord: the link")
    check(total <= 6000, "discord: %d in all" % total)
    check(not re.search("@(everyone|here)", "".join(strings(m))), "discord: a mention")
    check(not re.search(r"(?<!\\)<[@#]|(?<!\\)`", m["embeds"][0]["title"] + m["embeds"][0]["description"]), "discord: markup")
    return unmark(m["embeds"][0]["title"])


def mattermost(m, title, link):
    check(sum(map(units, strings(m))) <= 16383, "mattermost: %d" % sum(map(units, strings(m))))
    check(not re.search("@(all|here|channel|everyone)", "".join(strings(m))), "mattermost: a mention")
    head = m["text"][2:-2]
    check(m["text"].startswith("**") and m["text"].endswith("**") and (not link or head.endswith("](%s)" % link)), "mattermost: the link")
    return unmark(head[1:-len("](%s)" % link)] if link else head)


def telegram(m, title, link):
    check(m["parse_mode"] == "HTML" and 0 < units(m["text"]) <= 4096, "telegram: %d" % units(m["text"]))
    rest = re.sub('</?b>|<a href="[^"]*">|</a>', "", m["text"])
    check("<" not in rest and ">" not in rest and not re.search("&(?!(amp|lt|gt|quot);)", rest), "telegram: markup")
    check(not re.search("@(everyone|all|here)", rest), "telegram: a mention")
    check(m["text"].count("<b>") == m["text"].count("</b>") and m["text"].count("<a ") == m["text"].count("</a>"), "telegram: tags")
    head = re.match('<b>(?:<a href="([^"]*)">)?(.*?)(</a>)?</b>', m["text"], re.S)
    check(not link or head[1].replace("&amp;", "&") == link, "telegram: the link")
    return unhtml(head[2])


def matrix(m, title, link):
    check(len(json.dumps(m, ensure_ascii=False).encode()) <= 64000 and m["m.mentions"] == {}, "matrix: its size")
    check("@room" not in m["body"] + m["formatted_body"], "matrix: a mention")
    rest = re.sub(r'</?(strong|a|br|font)\b[^<>]*>', "", m["formatted_body"])
    check("<" not in rest and not re.search("&(?!(amp|lt|gt|quot);)", rest), "matrix: markup")
    check(not link or link in m["body"].split("\n") and 'href="%s"' % link.replace("&", "&amp;") in m["formatted_body"], "matrix: the link")
    return m["body"].split("\n")[0]


def ntfy(m, title, link):
    check(0 < len(m["message"].encode()) <= 4096 and len(m["title"].encode()) <= 256 and 1 <= m["priority"] <= 5, "ntfy: its length")
    check(m.get("click") == link, "ntfy: the link")
    return m["title"]


def pagerduty(m, title, link):
    p = m["payload"]
    check(0 < units(p["summary"]) <= 1024 and units(m["dedup_key"]) <= 255 and p["source"] and p["severity"] in ("critical", "error", "warning", "info"), "pagerduty: its fields")
    check(not link or m["links"][0]["href"] == link, "pagerduty: the link")
    return p["summary"]


def teams(m, title, link):
    card = m["attachments"][0]["content"]
    check(card["type"] == "AdaptiveCard" and all(b["type"] == "RichTextBlock" for b in card["body"]), "teams: the card")
    check(not link or card["actions"][0]["url"] == link, "teams: the link")
    check(all(a["type"] == "Action.OpenUrl" and a["url"].startswith("http") for a in card.get("actions", [])) and len(card.get("actions", [])) <= 6, "teams: the actions")
    return card["body"][0]["inlines"][0]["text"]


formats = {"slack": slack, "discord": discord, "mattermost": mattermost, "telegram": telegram, "matrix": matrix, "ntfy": ntfy, "pagerduty": pagerduty, "teams": teams}
most = {"teams": 28000, "matrix": 65000, "ntfy": 8192, "pagerduty": 512000}
folder = tempfile.mkdtemp()
open(os.path.join(folder, "t.json.mustache"), "w").write('{"t": "{{title}}", "r": "{{rule}}", "i": [{{#items}}"{{title}}",{{/items}}""], "l": "{{line}}"}')
sinks = {name: {"webhook": "%s/%s/x" % (base, name) if name != "ntfy" else base + "/topic", "format": name, "stories": "all"} for name in [*formats, "cloudevents"]}
sinks["telegram"]["chat"], sinks["pagerduty"]["key"] = "@c", "k"
sinks["template"] = {"webhook": base + "/template/x", "template": "t.json.mustache", "stories": "all"}
sinks["mail"] = {"smtp": {"url": "smtp://127.0.0.1:%d" % postman.server_address[1], "from": "m@n.example", "to": "a@n.example", "tls": "none"}, "stories": "all"}
sinks["log"], sinks["text"] = {"log": "alerts.jsonl", "stories": "all"}, {"log": "alerts.txt", "format": "text", "stories": "all"}
rule = "R " + MENTIONS + MARKUP + "\u202e"


def poll(digest, feed_name):
    json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "stories": "off", "fetch": {"backlog": "alert", "max_body": "64MB"}, "feeds": [{"url": "%s/%s" % (base, feed_name), "name": "F " + MENTIONS + MARKUP}],
               "rules": [{"name": rule, "when": "watchedword", **({"digest": "every 1s"} if digest else {})}], "sinks": sinks}, open(os.path.join(folder, "marsad.yaml"), "w"))
    done = subprocess.run([marsad, "poll", "--force", "--config", os.path.join(folder, "marsad.yaml")], capture_output=True, text=True, timeout=120)
    check(done.returncode == 0, "poll: " + done.stderr[:300])


def look(documents, expected):
    seen = {name: 0 for name in [*formats, "cloudevents", "template"]}
    for name, path, alert, body in requests:
        seen[name] += 1
        try:
            message = json.loads(body)
        except ValueError as error:
            check(False, "%s: no JSON: %s" % (name, error))
            continue
        check(len(body) <= most.get(name, 1 << 30), "%s: %d bytes" % (name, len(body)))
        for text in strings(message):
            if name != "cloudevents":
                check(not re.search("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\ufeff]", text), name + ": a control came through")
        if name not in formats:
            continue
        document = documents.get(alert)
        title = (document["data"]["article"]["title"] or "(no title)") if document else None
        link = document and document["data"]["article"]["url"]
        safe = None
        if link and re.match("https?://", link):
            front, host, rest = re.match("(https?://)([^/?#]*)(.*)", link, re.S).groups()
            link = front + (host if host.isascii() else host.encode("idna").decode()) + rest
            safe = re.sub("[^!#-'*-;=?-\\[\\]_a-z~]", lambda c: "".join("%%%02X" % b for b in c[0].encode()), link)
            safe = safe if len(safe) <= 2000 else None
        shown = formats[name](message, title, safe)
        if name == "pagerduty":
            title = title and bare(rule) + ": " + title
        if title is not None:
            reads(shown, title, name)
        if name == "matrix":
            check(path.endswith("/" + alert), "matrix: the transaction")
    check(set(seen.values()) == {expected}, "messages of each format: %s, not %d" % (seen, expected))


def read(mails, documents):
    for data in mails:
        check(all(len(line) <= 78 for line in data.split(b"\r\n")) and b"\n" not in data.replace(b"\r\n", b""), "mail: its lines")
        mail = email.message_from_bytes(data, policy=email.policy.default)
        check(not mail.defects and [len(mail.get_all(name, [])) for name in ("From", "To", "Subject", "Date", "Message-ID", "Bcc")] == [1, 1, 1, 1, 1, 0], "mail: its form")
        parts = {part.get_content_type(): part.get_content() for part in mail.iter_parts()}
        page = re.sub(r'</?(a|p|h2|div|body|html|head|meta|!doctype)\b[^<>]*>', "", parts["text/html"])
        check("<" not in page and not re.search("&(?!(amp|lt|gt|quot);)", page), "mail: markup")
        check(not re.search("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\ufeff]", parts["text/plain"] + parts["text/html"] + mail["Subject"]), "mail: a control")
        if document := documents.get(mail["Message-ID"][1:-1].split("@")[0]):
            # Unfolding makes one space of several.
            words = lambda text: re.sub(" +", " ", text).strip()
            reads(words(mail["Subject"]), words(bare("[%s] %s" % (document["data"]["severity"], document["data"]["article"]["title"] or "(no title)"))), "mail")


poll(False, "nasty")
lines = open(os.path.join(folder, "alerts.jsonl"), encoding="utf-8", newline="\n").read().split("\n")
documents = {d["data"]["id"]: d for d in map(json.loads, lines[:-1])}
check(len(documents) == len(items), "%d alerts of %d articles" % (len(documents), len(items)))
look(documents, len(items))
read(mails, documents)
check(len(mails) == len(items), "%d mails" % len(mails))
raw = open(os.path.join(folder, "alerts.jsonl"), encoding="utf-8", newline="\n").read() + open(os.path.join(folder, "alerts.txt"), encoding="utf-8", newline="\n").read()
check(not re.search("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029]", raw), "a control stands in a log")
check(open(os.path.join(folder, "alerts.txt"), encoding="utf-8", newline="\n").read().count("\n") == len(items), "the text log has not a line an alert")
shown = subprocess.run([marsad, "alerts", "--config", os.path.join(folder, "marsad.yaml")], capture_output=True, text=True).stdout
check(len(shown) > 1000 and not re.search("[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]", shown), "a control came to the terminal")

requests, mails, feed = [], [], {"items": many}
poll(True, "many")
time.sleep(1)
poll(True, "many")
parts = len({alert for name, _, alert, _ in requests if name == "cloudevents"})
look({}, parts)
read(mails, {})
check(len(mails) == parts, "%d mails of a digest" % len(mails))
check(3 <= parts <= 6, "%d parts of a digest" % parts)
carried = 0
for name, _, _, body in requests:
    if name == "mattermost":
        listed, left = body.decode().count("• "), re.search(r"… \+(\d+)", body.decode())
        carried += listed + int(left[1] if left else 0)
check(carried == 500, "the digests list or count %d alerts" % carried)
told = [a["data"]["id"] for name, _, _, body in requests if name == "cloudevents" for a in json.loads(body)["data"]["data"]["alerts"]]
check(len(told) == len(set(told)) == 500, "the digest tells of %d alerts" % len(told))

conclude()
