"""How long it takes from a hub's push to the alert at a receiver, over real sockets on loopback (WebSub)."""
import hashlib, hmac, http.client, http.server, os, socket, subprocess, threading, time, urllib.parse

MARSAD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".build", "release", "marsad")


def push(_, folder, count=300):
    received, asked = {}, threading.Event()
    form = {}

    class Server(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def answer(self, status, body=b""):
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            self.answer(200, document([0], self.server.server_address[1]))

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path == "/hub":
                form.update(urllib.parse.parse_qsl(body.decode()))
                self.answer(202)
                asked.set()
            else:
                received[body.split(b'"title":"', 1)[1].split(b'"', 1)[0]] = time.perf_counter()
                self.answer(204)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        listen = free.getsockname()[1]
    with open(f"{folder}/marsad.yaml", "w") as file:
        file.write(f"""store: {{path: {folder}/marsad.sqlite}}
http: {{listen: '127.0.0.1:{listen}'}}
fetch: {{allow_private: true}}
websub: {{callback: 'http://127.0.0.1:{listen}'}}
feeds: [{{url: 'http://127.0.0.1:{port}/feed', name: pushed}}]
rules: [{{name: Iraq, when: country(IQ)}}]
sinks: {{hook: {{webhook: 'http://127.0.0.1:{port}/hook'}}}}
""")
    daemon = subprocess.Popen([MARSAD, "run", "--config", f"{folder}/marsad.yaml"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        assert asked.wait(20), "the hub was not asked"
        callback = urllib.parse.urlsplit(form["hub.callback"])
        connection = http.client.HTTPConnection(callback.hostname, callback.port)
        query = urllib.parse.urlencode({"hub.mode": "subscribe", "hub.topic": form["hub.topic"], "hub.challenge": "x", "hub.lease_seconds": 86400})
        connection.request("GET", callback.path + "?" + query)
        assert connection.getresponse().read() == b"x"
        delays, answers = [], []
        for number in range(1, count + 1):
            body = document([number], port)
            signature = "sha256=" + hmac.new(form["hub.secret"].encode(), body, hashlib.sha256).hexdigest()
            start = time.perf_counter()
            connection.request("POST", callback.path, body, {"X-Hub-Signature": signature, "Content-Type": "application/rss+xml"})
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 204, answer.status
            answers.append(time.perf_counter() - start)
            name = b"Iraq %d" % number
            while name not in received:
                time.sleep(0.0005)
                assert time.perf_counter() < start + 10, "no alert came"
            delays.append(received[name] - start)
    finally:
        daemon.terminate()
        daemon.wait(20)
        server.shutdown()
    print("| pushes | answered 2xx, median ms | alert at the receiver, median ms | p99 ms | most ms |\n|---|---|---|---|---|")
    delays.sort()
    answers.sort()
    print("| %d | %.1f | %.1f | %.1f | %.1f |" % (
        count, answers[count // 2] * 1e3, delays[count // 2] * 1e3, delays[count * 99 // 100] * 1e3, delays[-1] * 1e3), flush=True)


def document(numbers, port):
    items = "".join(f"<item><guid isPermaLink='false'>{n}</guid><title>Iraq {n}</title><link>https://n.example/{n}</link></item>" for n in numbers)
    return (f"<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><title>T</title><a:link rel='hub' href='http://127.0.0.1:{port}/hub'/>"
            f"<a:link rel='self' href='http://127.0.0.1:{port}/feed'/>{items}</channel></rss>").encode()
