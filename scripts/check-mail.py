#!/usr/bin/env python3
"""Mail alerts to SMTP servers on loopback that speak TLS with good certificates and bad ones, and look at what comes.

usage: check-mail.py MARSAD
openssl makes the certificates.  A good one: mails arrive over TLS, user name and password never before it, and the mails of
a story are one thread.  Bad ones, and a server without STARTTLS: one clear line, and nothing of the mail is told.
"""
import base64, email, email.policy, json, os, re, socketserver, ssl, subprocess, sys, tempfile

from loopback import Handler, check, conclude, mail_data, serve, started

marsad = os.path.abspath(sys.argv[1])
folder = tempfile.mkdtemp()
titles = ["Flood in Basra, Iraq: thousands leave their homes tonight"]
text = "Thousands of people left their homes in the south of Iraq on Monday after the river rose over its banks and flooded whole quarters of the city, the governor said, and schools stay closed for the week while soldiers bring tents and water. "


def openssl(*words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


def authority(name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=" + name,
            "-addext", "basicConstraints=critical,CA:TRUE", "-keyout", name + ".key", "-out", name + ".pem")


def certificate(name, issuer, host, days="2"):
    open(os.path.join(folder, name + ".ext"), "w").write("subjectAltName=%s\n" % host)
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=" + name, "-keyout", name + ".key", "-out", name + ".csr")
    openssl("x509", "-req", "-in", name + ".csr", "-CA", issuer + ".pem", "-CAkey", issuer + ".key", "-days", days, "-extfile", name + ".ext", "-out", name + ".crt")


authority("good")
authority("unknown")
certificate("holds", "good", "IP:127.0.0.1")
certificate("stranger", "unknown", "IP:127.0.0.1")
certificate("other-host", "good", "DNS:mail.example")
certificate("expired", "good", "IP:127.0.0.1", days="-1")


class Mail(socketserver.StreamRequestHandler):
    """As much of RFC 5321 and RFC 3207 as a client needs."""

    def handle(self):
        try:
            self.converse()
        except OSError:
            pass  # the client does not trust us

    def converse(self):
        server, isPrivate = self.server, False

        def private():
            self.connection = server.tls.wrap_socket(self.connection, server_side=True)
            self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", buffering=0)

        if server.fromFirst:
            private()
            isPrivate = True
        say = lambda line: self.wfile.write(line.encode() + b"\r\n")
        say("220 loopback ESMTP")
        while line := self.rfile.readline():
            server.heard.append((isPrivate, line))
            word = line.strip().upper()
            if word.startswith(b"EHLO"):
                say("250-loopback" + ("" if isPrivate or not server.tls else "\r\n250-STARTTLS") + "\r\n250 AUTH PLAIN")
            elif word == b"STARTTLS":
                say("220 go on")
                private()
                isPrivate = True
            elif word.startswith(b"AUTH PLAIN"):
                sent = line.split()[2] if len(line.split()) > 2 else (say("334 "), self.rfile.readline())[1]
                say("235 welcome" if base64.b64decode(sent) == b"\0analyst\0right" else "535 5.7.8 go away")
            elif word == b"DATA":
                say("354 go on")
                server.mails.append((isPrivate, mail_data(self.rfile)))
                say("250 taken")
            elif word == b"QUIT":
                return say("221 bye")
            else:
                say("250 fine")


class Server(socketserver.ThreadingTCPServer):
    def __init__(self, name, fromFirst=False):
        super().__init__(("127.0.0.1", 0), Mail)
        self.heard, self.mails, self.fromFirst, self.tls = [], [], fromFirst, None
        if name:
            self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.tls.load_cert_chain(os.path.join(folder, name + ".crt"), os.path.join(folder, name + ".key"))
        started(self)


class Feed(Handler):
    def do_GET(self):
        mine = titles if self.path == "/a" else titles[1:]
        body = "".join("<item><guid>%s%d</guid><link>https://n.example%s/%d</link><title>%s</title><description>%s</description></item>" % (self.path, n, self.path, n, t, text)
                       for n, t in enumerate(mine))
        self.answer(200, ("<rss version='2.0'><channel><title>W</title>%s</channel></rss>" % body).encode(), [("Content-Type", "application/rss+xml")])


feed = serve(Feed)
servers = {name: Server(name) for name in ("holds", "stranger", "other-host", "expired")}
servers.update(plain=Server(None), first=Server("holds", True), refused=Server("holds"))
sinks = {}
for name, server in servers.items():
    sinks[name] = {"smtp": {"url": "%s://127.0.0.1:%d" % ("smtps" if server.fromFirst else "smtp", server.server_address[1]), "from": "marsad@n.example",
                            "to": "a@n.example", "tls": "starttls", "user": "analyst", "password": "wrong" if name == "refused" else "right"},
                   "stories": "updates", "retry": []}
configuration = os.path.join(folder, "marsad.yaml")
run = lambda *words: subprocess.run([marsad, *words, "--config", configuration], capture_output=True, text=True, timeout=60)


def configure(names):
    json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "fetch": {"ca_file": "good.pem"},
               "feeds": [{"url": "http://127.0.0.1:%d/%s" % (feed.server_address[1], n), "name": n} for n in "ab"],
               "rules": [{"name": "Iraq", "when": "country(IQ)"}], "sinks": {n: sinks[n] for n in names}}, open(configuration, "w"))


configure(servers)
told = {"holds": "delivered", "first": "delivered", "stranger": "certificate or TLS does not hold", "other-host": "certificate or TLS does not hold",
        "expired": "certificate or TLS does not hold", "plain": "offers no STARTTLS", "refused": "refuses the user name or the password"}
for name, words in told.items():
    tried = run("sinks", "test", name)
    shown = tried.stdout + tried.stderr
    isGood = words == "delivered"
    check((tried.returncode == 0) == isGood and words in shown, "%s: %s" % (name, shown[-300:]))
    check(isGood or tried.stderr.count("\n") == 1, "%s: not one line: %s" % (name, tried.stderr))
    check("right" not in shown and "AHJpZ2h0" not in shown, name + ": the password is shown")
    check(len(servers[name].mails) == isGood and all(isPrivate for isPrivate, _ in servers[name].mails), name + ": the mails")
    check(not any(re.match(b"(?i)auth|mail|rcpt", line) for isPrivate, line in servers[name].heard if not isPrivate), name + ": something was told in the open")

# The trouble is told at the first failure, and in the list of alerts.
configure(["stranger", "holds"])
done = run("poll")
lines = [line for line in done.stderr.split("\n") if "stranger" in line and "certificate" in line]
check(lines and all("password" not in line for line in lines), "a certificate that does not hold is not told: " + done.stderr)
listed = run("alerts").stdout
check("certificate or TLS does not hold" in listed, "the list of alerts does not tell of the certificate: " + listed)

# Another feed carries the story: an update, in the first one's thread.
titles.append(titles[0])
done = run("poll", "--force")
mails = [email.message_from_bytes(data, policy=email.policy.default) for _, data in servers["holds"].mails[1:]]
check(len(mails) == 2, "%d mails of a story: %s" % (len(mails), done.stderr))
if len(mails) == 2:
    first, later = mails
    check("Update" not in first["Subject"] and "Update" in later["Subject"], "subjects: %s, %s" % (first["Subject"], later["Subject"]))
    check(later["In-Reply-To"] == first["Message-ID"] and first["Message-ID"] in later["References"], "the update is no answer to the first")
    check(first["References"] in later["References"] and first["Message-ID"] != later["Message-ID"], "the thread's root differs")
    check("Update" in later.get_body(("plain",)).get_content() and not later.defects, "the text says nothing of an update")

conclude()
