#!/usr/bin/env python3
"""A feed server with a switch for each behaviour and each fault: the path says which.

usage: feed_server.py FOLDER   (certificates are made there, with openssl)

Prints one line of JSON when it is ready: its ports by name, and `ca`, the file of the authority that signed the good
certificate. Ends when standard input is closed. FOLDER/log has a line for each request: time, name of the port,
method, path and headers, byte for byte as Latin-1.

Behaviours: /feed/NAME, with options in the query: etag, last_modified (as they are to be sent; both at 304 too),
status, header=NAME:VALUE (several), delay (seconds; only of the second and third answer where delay_at=23), new
(entries that come with every request), delta=1 (answers 226 to A-IM: feed), auth=WORD (asks for exactly this Authorization), cut=N
(the first N answers of status 200 have no length and break off half-way). Redirects: /to/STATUS?URL, /hop/STATUS/N?URL (N hops).
Cookies: /cookie-chain. Faults: see FAULTS.
"""
import base64, gzip, json, os, re, socket, ssl, struct, subprocess, sys, threading, time, urllib.parse, zlib

LOG, COUNTS, LOCK, PORTS = None, {}, threading.Lock(), {}


def rss(name, first, count):
    items = "".join(
        f"<item><guid isPermaLink='false'>{name}-{n}</guid><link>https://news.example/{name}/{n}</link>"
        f"<title>News {n} of {name}</title><description>Talks in Iraq, number {n}.</description></item>"
        for n in range(first + count - 1, first - 1, -1))
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>{name}</title>{items}</channel></rss>".encode()


def answer(status, body=b"", headers=(), length=None):
    lines = [f"HTTP/1.1 {status} Whatever", *headers]
    if status != 304:
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (b"" if status == 304 else body)


class Request:
    def __init__(self, connection, port):
        self.connection, self.port = connection, port
        data = b""
        while b"\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                raise EOFError
            data += part
        lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        self.method, self.target, _ = lines[0].split(" ", 2)
        self.path, _, self.query = self.target.partition("?")
        self.headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:]]
        with LOCK:
            entry = {"time": time.time(), "port": port, "method": self.method, "path": self.target, "headers": self.headers}
            LOG.write(json.dumps(entry) + "\n")
            LOG.flush()

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name), None)

    def send(self, data):
        self.connection.sendall(data)

    def url(self, path, port="http", host="127.0.0.1"):
        return f"{'http' if port in ('http', 'other', 'paused') else 'https'}://{host}:{PORTS[port]}{path}"


def feed(request):
    name = request.path.split("/")[2]
    options = urllib.parse.parse_qs(request.query, keep_blank_values=True, encoding="latin-1")
    one = lambda key, default=None: options.get(key, [default])[0]
    with LOCK:
        asked = COUNTS[name] = COUNTS.get(name, 0) + 1
    if one("delay") and str(asked) in one("delay_at", str(asked)):
        time.sleep(float(one("delay")))
    if one("auth") and request.header("authorization") != one("auth"):
        return request.send(answer(401))
    number = lambda text: text.replace("{n}", str(asked)) if text else text
    headers = [number(h.replace(":", ": ", 1)) for h in options.get("header", [])]
    etag, modified = number(one("etag", f'"{name}"')), number(one("last_modified"))
    if etag:
        headers.append(f"ETag: {etag}")
    if modified:
        headers.append(f"Last-Modified: {modified}")
    fresh = int(one("new", "0"))
    is_known = not fresh and (request.header("if-none-match") or request.header("if-modified-since"))
    status = int(one("status", "304" if is_known and not one("always200") else "200"))
    body = rss(name, 1 + fresh * (asked - 1), fresh or 5)
    if one("delta") and (request.header("a-im") or "") == "feed" and request.header("if-none-match"):
        status, headers = 226, headers + ["IM: feed"]
    headers.append("Content-Type: application/rss+xml")
    if status == 200 and asked <= int(one("cut", "0")):
        request.send("\r\n".join(["HTTP/1.1 200 Whatever", *headers]).encode("latin-1") + b"\r\n\r\n" + body[:len(body) // 2])
        raise EOFError
    request.send(answer(status, body, headers))


def redirect(request):
    status = int(request.path.split("/")[2])
    request.send(answer(status, headers=["Location: " + urllib.parse.unquote(request.query)]))


def hop(request):
    _, _, status, left = request.path.split("/")
    target = urllib.parse.unquote(request.query) if left == "1" else f"/hop/{status}/{int(left) - 1}?{request.query}"
    request.send(answer(int(status), headers=["Location: " + target]))


def cookie_chain(request):
    """A redirect that sets a cookie, and a feed only for those who bring it."""
    if "key=1" in (request.header("cookie") or ""):
        return request.send(answer(200, rss("cookie", 1, 3)))
    request.send(answer(302, headers=["Set-Cookie: key=1", f"Location: {request.target}"]))


def never(request):
    request.connection.recv(1)


def drip(request):
    request.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while True:
        request.send(b"<")
        time.sleep(1)


def endless_body(request):
    request.send(b"HTTP/1.1 200 OK\r\n\r\n<rss>")
    while True:
        request.send(b"<item><title>again</title></item>" * 2000)


def endless_headers(request):
    request.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        request.send(b"X-More: " + b"x" * 1000 + b"\r\n")


def gzip_bomb(request):
    """10 GB of zeros in 10 MB: a flushed block of deflate may be repeated as it is."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"
    request.send(f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(block) * 10_000}\r\n\r\n".encode() + head)
    for _ in range(10_000):
        request.send(block)


def reset(request):
    request.send(answer(200, rss("reset", 1, 5), length=100_000))
    time.sleep(0.05)
    request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def plain(*arguments, **named):
    return lambda request: request.send(answer(*arguments, **named))


def endless_redirects(request):
    number = int(re.sub(r"\D", "", request.query) or 0)
    request.send(answer(302, headers=[f"Location: /endless-redirects?{number + 1}"]))


def to(make):
    return lambda request: request.send(answer(302, headers=["Location: " + make(request)]))


def close_after(action):
    def run(request):
        action(request)
        raise EOFError
    return run


GOOD = rss("good", 1, 5)
TWICE = gzip.compress(gzip.compress(GOOD))
# GOOD as `brotli -q 11` and `zstd -19 --no-check` make it, and 200 MB of zeros by `brotli -q 11 -w 24`.
BROTLI = base64.b64decode(
    "H68DIIyT5ZJFNVUwPDbbUqWR/hnAN3dmm6F+0O2DOsH/dnLMv3sftXtdQd0P6gIJMB4kgwkOB2JTPfPvJWXVDA+ZsDGcEnX8Ye14x6yqdjaxX0"
    "N78jquFlCYjrvEvuq88pkfExs1qQxfbWyC6SjPAw8/JWnrcVUE6oSWXXG1+w76bnJ6DrDgCNa1aL105PxTHL1GL8BRiN6niwgp0KEVCJcc7VqO"
    "MMnQpmUIlRStPtpk7oXCyioA")
ZSTD = base64.b64decode(
    "KLUv/QBorQYAosskGVDXA28iIRZUMpMO7aZiMAmNWJeTkJmZ4QQS4xtjURSFYRjGcRwHgiBI9fyxYw8JvC5VzsJgm7eB9iHG6IykzT5rfyfsFK"
    "wymMAnRqdanZ8P2HMbo4K1nC+J2actYycC4JjOClgw+86s1yH8kHrOalk9f8emssySTvPnltStndfU0sD4tmQAYiiAxWaPr3eQ1o/pHqAwblJY"
    "fqUNUJPoZgx8FzU4JZUohTNhCVKcJpQg4VkilPWl5zshlzUHYuDWEZSB8KyEJAT+9JVvKEDotkEC")
BROTLI_BOMB = base64.b64decode(
    "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v0/////4Z8AiMMiAN37f/7//8M/ARCHBQC69//8//+HfwIgDgsAdO//+f//D/8EQBwWAOje//P//x"
    "/+CYA4LADQvf/n//8//BMAcVgAoHv/z///f/gnAOKwAED3/p/////wTwDEYQGA7v0/////4Z8AiMMCAN37//wPXsc/ARCHBQC6ues=")
FAULTS = {
    "/never": never, "/drip": drip, "/endless-body": endless_body, "/endless-headers": endless_headers,
    "/endless-redirects": endless_redirects, "/gzip-bomb": gzip_bomb, "/reset": close_after(reset),
    "/redirect-file": to(lambda r: "file:///etc/passwd"), "/redirect-other": to(lambda r: r.url("/feed/secret", "other")),
    "/redirect-decimal": to(lambda r: f"http://2130706433:{PORTS['other']}/feed/secret"),
    "/redirect-hex": to(lambda r: f"http://0x7f.1:{PORTS['other']}/feed/secret"),
    "/redirect-octal": to(lambda r: f"http://0177.0.0.1:{PORTS['other']}/feed/secret"),
    "/redirect-mapped": to(lambda r: f"http://[::ffff:127.0.0.1]:{PORTS['other']}/feed/secret"),
    "/redirect-name": to(lambda r: r.url("/feed/secret", "other", "localhost")),
    "/redirect-metadata": to(lambda r: "http://169.254.169.254/latest/meta-data/"),
    "/redirect-http": to(lambda r: r.url("/feed/downgraded", "http")),
    "/wrong-length": close_after(plain(200, GOOD, length=100_000)), "/short-length": close_after(plain(200, GOOD, length=40)),
    "/chunked-garbage": close_after(lambda r: r.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n<rss>\r\n")),
    "/cookies": plain(200, GOOD, [f"Set-Cookie: c{n}={'x' * 40}" for n in range(1000)]),
    "/big-header": plain(200, GOOD, ["X-Big: " + "x" * 65_536]),
    "/nested-encoding": plain(200, TWICE, ["Content-Encoding: gzip, gzip"]),
    "/brotli": plain(200, BROTLI, ["Content-Encoding: br"]), "/zstd": plain(200, ZSTD, ["Content-Encoding: zstd"]),
    "/brotli-bomb": plain(200, BROTLI_BOMB, ["Content-Encoding: br"]),
    "/many-encodings": plain(200, GOOD, ["Content-Encoding: " + ", ".join(["gzip"] * 40)]),
    "/lying-encoding": plain(200, GOOD, ["Content-Encoding: gzip"]),
    "/absurd-retry": plain(503, b"", ["Retry-After: 99999999999999999999"]),
    "/error-page": plain(200, b"<!doctype html><html><body>Something went wrong</body></html>", ["Content-Type: text/html"]),
    "/unasked-304": plain(304), "/not-http": close_after(lambda r: r.send(b"220 mail.example ESMTP\r\n")),
    "/empty": plain(200, b""), "/status-100": lambda r: r.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 20_000),
    "/cookie-chain": cookie_chain, "/large": plain(200, bytes(1_000_000)),
}


def serve(connection, port):
    with connection:
        try:
            while True:
                request = Request(connection, port)
                first = request.path.split("/")[1]
                action = {"feed": feed, "to": redirect, "hop": hop}.get(first) or FAULTS.get(request.path)
                action(request) if action else request.send(answer(404))
        except (EOFError, OSError, ValueError, ssl.SSLError):
            pass


def goaway(connection, port):
    """HTTP/2: settings, then GOAWAY to the first request (RFC 9113 §6.8), INTERNAL_ERROR."""
    with connection:
        try:
            connection.recv(65536)
            connection.sendall(b"\0\0\0\4\0\0\0\0\0")
            time.sleep(0.1)
            connection.sendall(b"\0\0\x08\7\0\0\0\0\0" + struct.pack(">II", 0, 2))
            connection.recv(65536)
        except OSError:
            pass


def listen(name, action=serve, context=None):
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    PORTS[name] = listener.getsockname()[1]

    def one(raw):
        try:
            action(context.wrap_socket(raw, server_side=True) if context else raw, name)
        except OSError:
            raw.close()

    def accept():
        while True:
            raw, _ = listener.accept()
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=one, args=(raw,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def certificate(folder, name, authority, alternative, days=30):
    """A certificate of 127.0.0.1 or another name; with `days` below zero it has expired."""
    run = lambda *arguments: subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)
    run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{name}.key", "-out",
        f"{name}.csr", "-subj", f"/CN={name}")
    with open(os.path.join(folder, f"{name}.ext"), "w") as file:
        file.write(f"subjectAltName={alternative}\n")
    if days > 0:
        run("x509", "-req", "-in", f"{name}.csr", "-CA", f"{authority}.pem", "-CAkey", f"{authority}.key", "-out",
            f"{name}.pem", "-days", str(days), "-extfile", f"{name}.ext")
        return
    # Only `openssl ca` signs for a time that has passed.
    open(os.path.join(folder, "index"), "w").close()
    with open(os.path.join(folder, "ca.cnf"), "w") as file:
        file.write("[ca]\ndefault_ca=x\n[x]\nnew_certs_dir=.\ndatabase=index\nrand_serial=yes\ndefault_md=sha256\n"
                   "policy=p\n[p]\ncommonName=supplied\n")
    run("ca", "-batch", "-config", "ca.cnf", "-cert", f"{authority}.pem", "-keyfile", f"{authority}.key", "-in",
        f"{name}.csr", "-out", f"{name}.pem", "-startdate", "20200101000000Z", "-enddate", "20200201000000Z",
        "-extfile", f"{name}.ext", "-notext")


def tls(folder, name, protocols=(), clients=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
    if protocols:
        context.set_alpn_protocols(list(protocols))
    if clients:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients)
    return context


def main(folder):
    global LOG
    LOG = open(os.path.join(folder, "log"), "w")
    for authority in ("ca", "strangers"):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
             f"{authority}.key", "-out", f"{authority}.pem", "-days", "30", "-subj", f"/CN={authority}"],
            check=True, capture_output=True, cwd=folder)
    here = "IP:127.0.0.1,DNS:localhost"
    certificate(folder, "good", "ca", here)
    certificate(folder, "wrong", "ca", "DNS:other.example")
    certificate(folder, "expired", "ca", here, -1)
    certificate(folder, "unknown", "strangers", here)
    authority = os.path.join(folder, "ca.pem")
    listen("http")
    listen("other")
    listen("paused")
    for name in ("good", "wrong", "expired", "unknown"):
        listen(name, context=tls(folder, name))
    listen("clients", context=tls(folder, "good", clients=authority))
    listen("goaway", goaway, tls(folder, "good", ["h2"]))
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        PORTS["closed"] = closed.getsockname()[1]
    print(json.dumps({"ports": PORTS, "ca": authority}), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1])
