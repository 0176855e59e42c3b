#!/usr/bin/env python3
"""Send one alert through every kind of sink, receive it on loopback, and check what came by independent means.

usage: check-deliveries.py MARSAD
Bodies are checked against what the services publish of their schemas and limits, signatures by Python's hmac and
cryptography, mail by Python's mail parser behind an SMTP server, the journal's datagram by its protocol.
"""
import base64, email, email.policy, hashlib, hmac, json, os, re, socket, socketserver, struct, subprocess, sys, tempfile

from loopback import Handler, check, conclude, mail_data, serve, started, strings

marsad = os.path.abspath(sys.argv[1])
key, seed = b"0123456789abcdef01234567", bytes(range(32))
title = "الكاظمي <b>في</b> *طهران* @everyone <!channel> & \u202ecba"
text = "وصل رئيس الوزراء العراقي إلى إيران. " * 400
requests, mails = {}, []


class Receiver(Handler):
    def do_GET(self):
        self.answer(200, ("<rss version='2.0'><channel><title>W</title><item><guid>g</guid><link>https://n.example/a?b=1&amp;c=(2)</link>"
                          "<title><![CDATA[%s]]></title><description><![CDATA[%s]]></description></item></channel></rss>" % (title, text)).encode(), [("Content-Type", "application/rss+xml")])

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = self.path.split("/")[1] if self.path != "/" else "ntfy"
        requests.setdefault(name, []).append((self.command, self.path, dict(self.headers), body))
        self.answer(200, b"taken")

    do_PUT = do_POST


class Mail(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a client needs."""

    def handle(self):
        say = lambda line: self.wfile.write(line.encode() + b"\r\n")
        say("220 loopback ESMTP")
        envelope = []
        while line := self.rfile.readline():
            word = line.strip().upper()
            if word.startswith(b"EHLO"):
                say("250-loopback\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME")
            elif word.startswith(b"AUTH PLAIN"):
                sent = line.split()[2] if len(line.split()) > 2 else (say("334 "), self.rfile.readline())[1]
                good = base64.b64decode(sent) == b"\0analyst\0a password"
                say("235 welcome" if good else "535 go away")
            elif word == b"DATA":
                say("354 go on")
                mails.append((envelope, mail_data(self.rfile)))
                envelope = []
                say("250 taken")
            elif word == b"QUIT":
                return say("221 bye")
            else:
                envelope.append(line.decode().strip())
                say("250 fine")


server = serve(Receiver)
mail = started(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Mail))
folder = tempfile.mkdtemp()
journal = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
journal.bind(os.path.join(folder, "journal"))
journal.settimeout(5)
port = server.server_address[1]
base = "http://127.0.0.1:%d" % port
script = os.path.join(folder, "command")
open(script, "w").write("#!/bin/sh\ncat > %s/command.out; env > %s/command.env; echo \"$1\" >> %s/command.out\n" % ((folder,) * 3))
os.chmod(script, 0o755)
open(os.path.join(folder, "note.json.mustache"), "w").write('{"rule": "{{rule}}", "title": "{{title}}", "why": ["{{#reasons}}{{.}}{{/reasons}}"]}')
secret = "whsec_" + base64.b64encode(key).decode()
private = "whsk_" + base64.b64encode(seed).decode()
sinks = {"json": {"webhook": base + "/json/token-of-webhook", "secret": [secret, "whsec_" + base64.b64encode(b"x" * 24).decode(), private]},
         "events": {"webhook": base + "/events/x", "format": "cloudevents"},
         "binary": {"webhook": base + "/binary/x", "format": "cloudevents", "mode": "binary"},
         "matrix": {"webhook": base + "/matrix/send/m.room.message", "format": "matrix", "headers": {"Authorization": "Bearer token-of-matrix"}},
         "ntfy": {"webhook": base + "/topic-of-ntfy", "format": "ntfy"},
         "telegram": {"webhook": base + "/telegram/sendMessage", "format": "telegram", "chat": "@chat"},
         "pagerduty": {"webhook": base + "/pagerduty/enqueue", "format": "pagerduty", "key": "routing-key-of-pagerduty"},
         "template": {"webhook": base + "/template/x", "template": "note.json.mustache"},
         "mail": {"smtp": {"url": "smtp://127.0.0.1:%d" % mail.server_address[1], "from": "مرصد <marsad@n.example>", "to": ["a@n.example", "B <b@n.example>"],
                           "user": "analyst", "password": "a password"}},
         "command": {"exec": [script, "$HOME `id`"], "env": {"EXTRA": "one"}}, "journal": {"journal": os.path.join(folder, "journal")},
         "text": {"log": "alerts.txt", "format": "text"}, "log": {"log": "alerts.jsonl"}}
for name in ("slack", "discord", "teams", "mattermost"):
    sinks[name] = {"webhook": "%s/%s/x" % (base, name), "format": name}
configuration = os.path.join(folder, "marsad.yaml")
json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "feeds": [{"url": base + "/feed", "name": "Wire"}],
           "rules": [{"name": "زيارة", "when": "country(IR)", "severity": "high"}], "sinks": sinks}, open(configuration, "w"))
run = lambda *words, **more: subprocess.run([marsad, *words], capture_output=True, text=True, timeout=60, **more)
done = run("poll", "--config", configuration)
check(done.returncode == 0 and " %d deliveries" % len(sinks) in done.stdout, "not everything was delivered: " + done.stdout + done.stderr)

document = json.load(open(os.path.join(folder, "alerts.jsonl")))
alert = document["data"]["id"]
link = "https://n.example/a?b=1&c=%282%29"


def one(name):
    found = requests.get(name, [])
    check(len(found) == 1, "%s: %d requests" % (name, len(found)))
    return found[0] if found else ("", "", {}, b"{}")


def shape(value, pattern, where):
    """A value against a pattern: types, literals, [each], and members; what ends in ? may be absent."""
    if isinstance(pattern, dict):
        check(isinstance(value, dict), where + " is no object")
        known = {k.rstrip("?") for k in pattern}
        check(isinstance(value, dict) and set(value) <= known, "%s has unknown members: %s" % (where, set(value) - known if isinstance(value, dict) else value))
        for name, inner in pattern.items():
            if name.rstrip("?") in value:
                shape(value[name.rstrip("?")], inner, where + "." + name)
            else:
                check(name.endswith("?"), "%s has no %s" % (where, name))
    elif isinstance(pattern, list):
        check(isinstance(value, list) and value != [] or pattern == [], where + " is no list")
        for item in value:
            shape(item, pattern[0], where + "[]")
    elif callable(pattern) and not isinstance(pattern, type):
        check(pattern(value), "%s: %r" % (where, value))
    else:
        check(isinstance(value, pattern) if isinstance(pattern, type) else value == pattern, "%s: %r" % (where, value))


words = lambda limit: lambda value: isinstance(value, str) and 0 < len(value.encode("utf-16-le")) // 2 <= limit
patterns = {
    "slack": {"text": words(4000), "unfurl_links": False, "unfurl_media": False, "attachments": [{"color": "#E53935", "fallback": words(4000), "blocks": [
        {"type": "section", "text": {"type": "mrkdwn", "text": words(3000), "verbatim": True}}]}]},
    "discord": {"allowed_mentions": {"parse": []}, "embeds": [{"title": words(256), "url": link, "description": words(4096), "color": 0xE53935, "timestamp": str}]},
    "teams": {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": {
        "$schema": str, "type": "AdaptiveCard", "version": "1.5", "rtl": True, "msteams": {"width": "Full"},
        "body": [{"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": str, "weight": str, "color": str}]}],
        "actions": [{"type": "Action.OpenUrl", "title": str, "url": link}]}}]},
    "mattermost": {"text": words(16383), "attachments": [{"color": "#E53935", "fallback": str, "text": words(16383)}]},
    "telegram": {"chat_id": "@chat", "text": words(4096), "parse_mode": "HTML", "disable_notification": False},
    "matrix": {"msgtype": "m.text", "body": str, "format": "org.matrix.custom.html", "formatted_body": str, "m.mentions": {}},
    "ntfy": {"topic": "topic-of-ntfy", "title": str, "message": lambda m: len(m.encode()) <= 4096, "priority": 4, "tags": ["red_circle"], "click": link},
    "pagerduty": {"routing_key": "routing-key-of-pagerduty", "event_action": "trigger", "dedup_key": str, "client": "Marsad",
                  "payload": {"summary": words(1024), "source": str, "severity": "error", "timestamp": str, "class": str, "custom_details": dict},
                  "links": [{"href": link, "text": str}]},
    "template": {"rule": "زيارة", "title": str, "why": [str]},
}
for name, pattern in patterns.items():
    method, path, headers, body = one(name)
    message = json.loads(body)
    shape(message, pattern, name)
    everything = "\n".join(strings(message))
    check(link in everything.replace("&amp;", "&") or name == "template", name + ": the link is missing")
    check("\u202e" not in everything, name + ": an override of direction came through")
    if name in ("slack", "mattermost", "matrix", "telegram"):
        check("<!channel>" not in everything.replace(message.get("body", ""), ""), name + ": a mention came through")
    if name in ("slack", "mattermost"):
        check("@everyone" not in everything, name + ": a mention came through")
check(one("matrix")[:2] == ("PUT", "/matrix/send/m.room.message/" + alert), "matrix: the transaction is not the delivery")
check(re.findall(r"<(?!/?(?:b|a)\b)[^>]*>", json.loads(one("telegram")[3])["text"]) == [], "telegram: markup of others came through")

_, _, headers, body = one("json")
check(json.loads(body) == document, "json: the body is not the recorded one")
signed = ("%s.%s." % (headers["webhook-id"], headers["webhook-timestamp"])).encode() + body
signatures = headers["webhook-signature"].split(" ")
check(headers["webhook-id"] == alert, "the id of the webhook is not the alert's")
check("v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode() == signatures[0], "the first signature does not hold")
check(len(signatures) == 3 and signatures[1].startswith("v1,") and signatures[2].startswith("v1a,"), "not every secret signed")
try:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    public.verify(base64.b64decode(signatures[2][4:]), signed)
    check(True, "ed25519")
    raw = "\r\n".join("%s: %s" % h for h in headers.items()).encode() + b"\r\n\r\n" + body
    for given, good in ((secret, 0), ("whpk_" + base64.b64encode(public.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode(), 0), ("whsec_AAAA", 1)):
        verified = subprocess.run([marsad, "sinks", "verify"], input=raw, capture_output=True, env={**os.environ, "MARSAD_SECRET": given})
        check(verified.returncode == good, "sinks verify: %r" % verified)
except ImportError:
    print("python3-cryptography is missing: ed25519 is not checked", file=sys.stderr)

event = json.loads(one("events")[3])
check(event["specversion"] == "1.0" and event["id"] == alert and event["type"] and event["source"] and event["data"] == document, "the CloudEvent is none")
check(one("events")[2]["Content-Type"].startswith("application/cloudevents+json"), "the CloudEvent's type")
binary = one("binary")
check({k.lower() for k in binary[2]} >= {"ce-id", "ce-source", "ce-type", "ce-specversion"} and json.loads(binary[3]) == document, "the binary CloudEvent is none")

check(len(mails) == 1, "%d mails" % len(mails))
for envelope, data in mails:
    check(envelope[0].startswith("MAIL FROM:<marsad@n.example>") and [e[:9] for e in envelope[1:]] == ["RCPT TO:<"] * 2, "envelope: %s" % envelope)
    check(all(len(line) <= 78 for line in data.split(b"\r\n")) and b"\n" not in data.replace(b"\r\n", b""), "the mail's lines")
    message = email.message_from_bytes(data, policy=email.policy.default)
    check("الكاظمي" in message["Subject"] and "\u202e" not in message["Subject"], "the subject: %s" % message["Subject"])
    check(message["From"].addresses[0].display_name == "مرصد", "the sender's name: %s" % message["From"])
    check("a.example" not in str(message.keys()) and message["Message-ID"] and not message.defects, "the mail's form: %s" % message.defects)
    parts = {part.get_content_type(): part.get_content() for part in message.iter_parts()}
    check(set(parts) == {"text/plain", "text/html"}, "the mail's parts: %s" % set(parts))
    check(link in parts["text/plain"] and 'dir="rtl"' in parts["text/html"] and "<b>" not in parts["text/html"], "the mail's text")

fields, data = {}, journal.recv(300000)
while data:
    name, _, data = data.partition(b"\n")
    (size,) = struct.unpack("<Q", data[:8])
    fields[name.decode()], data = data[8:8 + size].decode(), data[9 + size:]
check(fields["MARSAD_RULE"] == "زيارة" and fields["PRIORITY"] == "3" and fields["MARSAD_ID"] == alert and json.loads(fields["MARSAD_DOCUMENT"]) == document, "the journal's fields: %s" % fields)

lines = open(os.path.join(folder, "command.out")).read().split("\n")
check(json.loads(lines[0]) == document and lines[1] == "$HOME `id`", "the command's input: %s" % lines[1:])
names = {line.split("=")[0] for line in open(os.path.join(folder, "command.env")).read().splitlines()}
check(names - {"PWD", "SHLVL", "_", "OLDPWD"} == {"PATH", "LANG", "EXTRA", "MARSAD_ID", "MARSAD_RULE", "MARSAD_SEVERITY", "MARSAD_TITLE", "MARSAD_LINK"}, "the command's environment: %s" % names)
line = open(os.path.join(folder, "alerts.txt")).read()
check(line.count("\n") == 1 and "high" in line and link in line and "\u202e" not in line, "the text log")

for name in ("json", "matrix", "pagerduty", "mail"):
    tried = run("sinks", "test", name, "--config", configuration)
    shown = tried.stdout + tried.stderr
    check(tried.returncode == 0 and "delivered" in shown, "sinks test %s: %s" % (name, shown))
    for hidden in ("token-of", "routing-key-of", "a password", secret, private, "YW5hbHlzd"):
        check(hidden not in shown, "sinks test %s shows %s" % (name, hidden))

conclude()
