#!/usr/bin/env python3
"""Kill the daemon again and again while articles come in and the receiver fails, and see that no alert is lost.

usage: torture.py MARSAD [--kills N] [--seconds S]
A feed server on loopback publishes articles; a receiver refuses or hangs on half of the alerts; the daemon is killed with
SIGKILL at random moments, told to reload, and started again.  At the end every matching article must have reached the
receiver and the log at least once, each with one id and one body, and nothing else may have.
"""
import argparse, base64, hashlib, hmac, http.server, json, os, random, re, signal, subprocess, sys, tempfile, threading, time

ap = argparse.ArgumentParser()
ap.add_argument("marsad")
ap.add_argument("--kills", type=int, default=20)
ap.add_argument("--seed", type=int, default=1)
args = ap.parse_args()
rng = random.Random(args.seed)
lock = threading.Lock()
published, received, calm = [], {}, threading.Event()
key = b"a secret of twenty-four"


class Server(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass  # the daemon was killed meanwhile

    def do_GET(self):
        with lock:
            items = published[-200:]
        body = ("<rss version='2.0'><channel><title>T</title>%s</channel></rss>" % "".join(
            "<item><guid isPermaLink='false'>%s</guid><link>https://n.example/%s</link><title>Iraq and %s</title></item>" % (i, i, i)
            for i in reversed(items))).encode()
        tag = '"%s"' % hashlib.sha1(body).hexdigest()
        if self.headers.get("If-None-Match") == tag:
            return self.answer(304, headers=[("ETag", tag)])
        self.answer(200, body, [("ETag", tag), ("Content-Type", "application/rss+xml")])

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        fate = 0.9 if calm.is_set() else rng.random()
        if fate < 0.3:
            return self.answer(503)
        if fate < 0.35:
            time.sleep(1)
        signed = ("%s.%s." % (self.headers["webhook-id"], self.headers["webhook-timestamp"])).encode() + body
        right = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
        assert right == self.headers["webhook-signature"], "a signature does not hold"
        with lock:
            received.setdefault(self.headers["webhook-id"], []).append(body)
        if 0.35 < fate < 0.45:
            return self.connection.close()  # recorded, and no answer
        self.answer(204)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]
folder = tempfile.mkdtemp()
configuration = os.path.join(folder, "marsad.yaml")
open(configuration, "w").write("""store: {path: marsad.sqlite}
http: off
feeds: [{url: 'http://127.0.0.1:%d/feed', name: f, interval: 1s}]
rules: [{name: Iraq, when: country(IQ)}]
sinks:
  log: {log: alerts.jsonl}
  hook: {webhook: 'http://127.0.0.1:%d/hook', secret: 'whsec_%s'}
""" % (port, port, base64.b64encode(key).decode()))
errors = open(os.path.join(folder, "errors"), "w")


def start():
    return subprocess.Popen([args.marsad, "run", "--config", configuration], stdout=subprocess.DEVNULL, stderr=errors)


def publish():
    count = 0
    while not calm.is_set():
        with lock:
            count += 1
            published.append("a%d" % count)
        time.sleep(0.02)


threading.Thread(target=publish, daemon=True).start()
daemon = start()
for kill in range(args.kills):
    time.sleep(rng.uniform(0.3, 2.5))
    if rng.random() < 0.3:
        daemon.send_signal(signal.SIGHUP)
        time.sleep(rng.uniform(0, 0.3))
    daemon.kill()
    daemon.wait()
    daemon = start()
calm.set()


def log_ids():
    ids, path = {}, os.path.join(folder, "alerts.jsonl")
    for line in open(path, "rb") if os.path.exists(path) else []:
        alert = json.loads(line)  # each line whole
        ids.setdefault(alert["data"]["id"], []).append(line.strip())
    return ids


deadline = time.time() + 420  # the second try comes after five minutes
while time.time() < deadline:
    with lock:
        # An article that left the feed between two polls was never shown to the daemon.
        done = len(received)
    daemon_ids = log_ids()
    if done and done == len(daemon_ids) and time.time() > deadline - 400:
        break
    time.sleep(1)
daemon.send_signal(signal.SIGTERM)
assert daemon.wait(10) == 0, "the daemon did not stop cleanly"
logged = log_ids()
titles = {re.search(rb'"title":"([^"]*)"', bodies[0])[1] for bodies in logged.values()}
missing = set(received) ^ set(logged)
changed = [i for i, bodies in list(received.items()) + list(logged.items()) if len(set(bodies)) != 1]
changed += [i for i in logged if i in received and received[i][0] != logged[i][0]]
twice = sum(len(b) - 1 for b in received.values()), sum(len(b) - 1 for b in logged.values())
shown = {("Iraq and " + i).encode() for i in published[-150:]}
print("%d published, %d at the receiver, %d in the log, %d kills; sent again: %d to the receiver, %d to the log"
      % (len(published), len(received), len(logged), args.kills, *twice))
failed = []
if missing: failed.append("%d alerts reached only one of the two" % len(missing))
if changed: failed.append("%d alerts changed between two tries" % len(changed))
if not shown <= titles: failed.append("%d articles of the last feed raised no alert" % len(shown - titles))
print("\n".join(failed) if failed else "nothing lost")
print("%d passed, %d failed" % (3 - len(failed), len(failed)))
sys.exit(1 if failed else 0)
