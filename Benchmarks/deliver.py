"""Deliver to a receiver on loopback: rate, time from an article's poll to its webhook, and an outbox of a million alerts.

The receiver is a process of its own that answers 204 and notes when each request came. The time is taken from the
answer to the feed's poll, so it holds parsing, matching and recording too.
"""
import http.server, json, multiprocessing, os, socket, sqlite3, statistics, subprocess, threading, time

MARSAD = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".build", "release", "marsad"))


def receive(port_of, count, times):
    """Answers every request on every connection; writes when webhooks came where `times` is given."""
    listener = socket.create_server(("127.0.0.1", 0))
    port_of.send(listener.getsockname()[1])

    def serve(connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        buffer = b""
        while True:
            while (end := buffer.find(b"\r\n\r\n")) < 0:
                if not (more := connection.recv(65536)):
                    return
                buffer += more
            head = buffer[:end].lower()
            start = head.index(b"content-length:") + 15
            length = int(head[start:head.find(b"\r\n", start) if b"\r\n" in head[start:] else len(head)])
            while len(buffer) < end + 4 + length:
                buffer += connection.recv(65536)
            body, buffer = buffer[end + 4:end + 4 + length], buffer[end + 4 + length:]
            if times is not None:
                times.put((time.time(), body))
            connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
            with count.get_lock():
                count.value += 1

    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()


def receiver(times=None):
    count = multiprocessing.Value("q", 0)
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=receive, args=(theirs, count, times), daemon=True)
    process.start()
    return process, ours.recv(), count


def configure(folder, port, feeds=()):
    path = os.path.join(folder, "marsad.yaml")
    json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "fetch": {"per_host": 4}, "feeds": list(feeds),
               "rules": [{"name": "Iraq", "when": "country(IQ)"}],
               "sinks": {"hook": {"webhook": "http://127.0.0.1:%d/hook" % port, "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}}}, open(path, "w"))
    return path


def fill(folder, configuration, count):
    """Writes alerts into the outbox as the recorder would."""
    subprocess.run([MARSAD, "poll", "--config", configuration], check=True, capture_output=True)
    store = sqlite3.connect(os.path.join(folder, "marsad.sqlite"))
    body = '{"type":"alert","timestamp":"2026-11-25T00:00:00Z","data":{"id":"%032x","rule":"Iraq","severity":"low","article":{"id":"a","url":"https://n.example/%d","title":"' + "خبر من بغداد " * 20 + '","published":null,"language":"ar","summary":null,"feed":{"name":"Wire","url":"https://n.example/","tags":[]}},"mentions":[],"reasons":["country IQ: بغداد (capital) in title"]}}'
    store.executemany("INSERT INTO alert (id, article, rule, severity, created, body) VALUES (?, '', 'Iraq', 'low', 0, ?)",
                      (("%032x" % n, (body % (n, n)).encode()) for n in range(count)))
    store.execute("INSERT INTO delivery (alert, sink) SELECT id, 'hook' FROM alert ORDER BY id")
    store.commit()
    store.close()


def memory(process):
    return int(next(l for l in open("/proc/%d/status" % process.pid) if l.startswith("VmRSS")).split()[1]) / 1000


def start(configuration):
    return subprocess.Popen([MARSAD, "run", "--config", configuration, "--log-level", "error"], stdout=subprocess.DEVNULL)


def outbox(folder, pending):
    folder = os.path.join(folder, str(pending))
    os.mkdir(folder)
    process, port, count = receiver()
    configuration = configure(folder, port)
    fill(folder, configuration, pending)
    begin = time.time()
    daemon = start(configuration)
    while count.value == 0:
        time.sleep(0.005)
    first, early, measured = time.time() - begin, None, min(pending, 100_000)
    while count.value < measured:
        time.sleep(0.05)
        if early is None and count.value > measured // 10:
            early, since, at = memory(daemon), count.value, time.time()
    rate, late = (count.value - since) / (time.time() - at), memory(daemon)
    # Killed at full speed: what was sent and not recorded comes again.
    daemon.kill()
    daemon.wait()
    time.sleep(0.2)
    sent = count.value
    store = sqlite3.connect(os.path.join(folder, "marsad.sqlite"))
    done = store.execute("SELECT count(*) FROM delivery WHERE state = 'delivered'").fetchone()[0]
    process.kill()
    print(f"| {pending:,} | {first:.2f} | {rate:,.0f} | {early:.0f} → {late:.0f} | {sent - done} of {sent:,} |", flush=True)


def latency(folder):
    times, served, lock = multiprocessing.Queue(), {}, threading.Lock()

    class Feed(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # headers and body leave one after the other at once

        def log_message(self, *_):
            pass

        def do_GET(self):
            name = "%s-%d" % (self.path[1:], time.monotonic_ns())
            body = ("<rss version='2.0'><channel><title>T</title><item><guid>%s</guid><title>Iraq %s</title></item></channel></rss>" % (name, name)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with lock:
                served[name] = time.time()
            self.wfile.write(body)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Feed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    process, port, count = receiver(times)
    feeds = [{"url": "http://127.0.0.1:%d/%d" % (server.server_address[1], n), "name": str(n), "interval": "1s"} for n in range(4)]
    daemon = start(configure(folder, port, feeds))
    taken = []
    while len(taken) < 200:
        at, body = times.get(timeout=30)
        title = json.loads(body)["data"]["article"]["title"]
        taken.append(at - served[title.split(" ")[1]])
    daemon.terminate()
    daemon.wait()
    process.kill()
    taken.sort()
    print(f"\nFrom a feed's answer to the webhook, {len(taken)} articles while idle: median {statistics.median(taken) * 1000:.1f} ms, "
          f"p99 {taken[int(len(taken) * 0.99) - 1] * 1000:.1f} ms, most {taken[-1] * 1000:.1f} ms.", flush=True)


def deliver(_, folder):
    print("| pending | first alert after start, s | deliveries/s | memory early → late, MB | sent twice after SIGKILL |")
    print("|---|---|---|---|---|")
    for pending in (100_000, 1_000_000):
        outbox(folder, pending)
    latency(folder)
