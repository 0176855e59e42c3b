#!/usr/bin/env python3
"""Kill the daemon again and again while articles come in and receivers fail, and see that no alert is lost.

usage: torture.py MARSAD [--kills N] [--rate ARTICLES_A_SECOND] [--seed S] [--no-copy] [--floods]
Feeds on loopback publish articles; of three sinks one receiver is steady, one fails half of its answers, hangs and
restarts, and one is the log.  The daemon is killed with SIGKILL at random moments, told to reload, its disk is filled and
emptied, its clock is set, and at a random moment its files are copied; the copy runs on its own afterwards.

A feed keeps every entry until a request proves that the daemon recorded the version which showed it (If-None-Match), so
that every article published must arrive: the oracle knows each article by an id and asks of each receiver and of the log
that all arrive (conservation), each with one id and one body (integrity), and nothing else (no strangers), less than
1 % of them (or two for each kill) twice.

With --floods four more sinks get the alerts grouped, throttled, as a digest and outside quiet hours: each alert must come
there too, in one message and no other, as the document that the log has.
"""
import argparse, base64, hashlib, hmac, json, os, random, re, shutil, signal, sqlite3, struct, subprocess, sys, tempfile, threading, time

from loopback import Handler, serve

ap = argparse.ArgumentParser()
ap.add_argument("marsad")
ap.add_argument("--kills", type=int, default=20)
ap.add_argument("--rate", type=int, default=200)
ap.add_argument("--no-copy", action="store_true")
ap.add_argument("--seed", type=int, default=1)
ap.add_argument("--floods", action="store_true")
args = ap.parse_args()
rng, lock, calm, key = random.Random(args.seed), threading.RLock(), threading.Event(), b"a secret of twenty-four."
FEEDS = 4
# What holds alerts back at which sink; quiet hours come every other minute.
FLOODS = {"grouped": {"group_by": ["feed"], "group_wait": "1s", "group_interval": "2s"}, "throttled": {"throttle": "5 per 3s"},
          "digested": {"digest": "every 3s"}, "quiet": {"mute": "odd minutes"}} if args.floods else {}
MINUTES = ["%02d:%02d-%02d:%02d" % (m // 60, m % 60, (m + 1) // 60, (m + 1) % 60) for m in range(1, 1440, 2)]
vocabulary = ["".join(rng.choice("bcdfghklmnprst") + rng.choice("aeiou") for _ in range(rng.randint(2, 4))) for _ in range(4000)]


class Feed:
    """Entries leave once a validator shows that they were recorded, but for the last twenty."""

    def __init__(self):
        self.entries, self.versions, self.gone = [], {}, 0

    def publish(self, name):
        words = random.Random(name)
        text = " ".join(words.choice(vocabulary) for _ in range(30))
        self.entries.append("<item><guid isPermaLink='false'>%s</guid><link>https://n.example/%s</link><title>%s and %s %s</title><description>%s</description></item>"
                            % (name, name, words.choice(["Iraq", "العراق"]), name, text[:40], text))

    def answer(self, tag):
        if tag in self.versions:
            shown = max(self.versions[tag] - 20, self.gone)
            self.entries = self.entries[shown - self.gone:]
            self.gone = shown
        if tag and self.versions.get(tag) == self.gone + len(self.entries):
            return tag, None
        body = ("<rss version='2.0'><channel><title>T</title>%s</channel></rss>" % "".join(reversed(self.entries))).encode()
        tag = '"%s"' % hashlib.sha1(body).hexdigest()
        self.versions[tag] = self.gone + len(self.entries)
        return tag, body


class World:
    """A feed server and two receivers for one store, with what they have seen."""

    def __init__(self):
        self.feeds = [Feed() for _ in range(FEEDS)]
        self.received = {name: {} for name in ("steady", "flaky", *FLOODS)}
        self.strange, self.ports, self.servers = [], {}, {}
        for name in ("feed", *self.received):
            self.serve(name, 0)

    def serve(self, name, port):
        world = self

        class Server(Handler):
            def do_GET(self):
                with lock:
                    tag, body = world.feeds[int(self.path[1:])].answer(self.headers.get("If-None-Match"))
                self.answer(304 if body is None else 200, body or b"", [("ETag", tag), ("Content-Type", "application/rss+xml")])

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if name == "flaky":
                    fate = random.random()
                    if fate < 0.4:
                        return self.answer(random.choice([500, 502, 503]))
                    if fate < 0.5:
                        self.close_connection = True  # no answer at all, and nothing taken
                        if fate < 0.405 and not calm.is_set():
                            time.sleep(4)
                        return
                signed = ("%s.%s." % (self.headers["webhook-id"], self.headers["webhook-timestamp"])).encode() + body
                right = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
                with lock:
                    if right != self.headers["webhook-signature"]:
                        world.strange.append("a signature does not hold")
                    world.received[name].setdefault(self.headers["webhook-id"], []).append(body)
                self.answer(204)

            def handle(self):
                try:
                    super().handle()
                except OSError:
                    pass  # the daemon was killed meanwhile

        server = self.servers[name] = serve(Server, port)
        self.ports[name] = server.server_address[1]

    def restart(self, name):
        """The receiver is away for a while; connections that stand go on."""
        self.servers[name].shutdown()
        self.servers[name].server_close()
        time.sleep(rng.uniform(0, 1))
        self.serve(name, self.ports[name])

    def configure(self, folder):
        path = os.path.join(folder, "marsad.yaml")
        hook = lambda name: {"webhook": "http://127.0.0.1:%d/%s" % (self.ports[name], name), "secret": "whsec_" + base64.b64encode(key).decode(), "stories": "all", "timeout": "3s"}
        floods = {"time_intervals": {"odd minutes": {"times": MINUTES, "time_zone": "UTC"}}, "routes": [
            {"send": ["steady", "flaky", "log"], "continue": True}, *({"send": [name], **controls, "continue": True} for name, controls in FLOODS.items())]}
        json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "deliver": {"retry": ["1s"] * 40}, **(floods if FLOODS else {}),
                   "feeds": [{"url": "http://127.0.0.1:%d/%d" % (self.ports["feed"], n), "name": "f%d" % n, "interval": "1s"} for n in range(FEEDS)],
                   "rules": [{"name": "Iraq", "when": "Iraq or العراق"}],
                   "sinks": {**{name: hook(name) for name in self.received}, "log": {"log": "alerts.jsonl", "stories": "all"}}}, open(path, "w"))
        return path


def logged(folder):
    alerts, path = {}, os.path.join(folder, "alerts.jsonl")
    lines = open(path, "rb").read().split(b"\n") if os.path.exists(path) else [b""]
    for line in lines[:-1]:
        alerts.setdefault(json.loads(line)["data"]["id"], []).append(line)  # each line whole
    return alerts, lines[-1] == b""


def title(body):
    return re.search(r"and (a\d+)", json.loads(body)["data"]["article"]["title"])[1]


def members(received):
    """The alerts that messages carry, each with the messages that do, and how many messages came again."""
    told = {}
    for message, bodies in received.items():
        document = json.loads(bodies[0])
        for alert in document["data"].get("alerts", [document]):
            told.setdefault(alert["data"]["id"], []).append((message, alert))
    return told, sum(len(bodies) - 1 for bodies in received.values())


class Daemon:
    def __init__(self, folder, configuration):
        self.folder, self.configuration = folder, configuration
        self.errors = open(os.path.join(tempfile.mkdtemp(), "errors"), "w")
        self.start()

    def start(self, clock=None):
        words = [args.marsad, "run", "--config", self.configuration, "--log-level", "warning"]
        environment = dict(os.environ)
        if clock:
            environment.update(LD_PRELOAD=clock, FAKETIME_TIMESTAMP_FILE=os.path.join(self.folder, "clock"), FAKETIME_NO_CACHE="1", FAKETIME_DONT_FAKE_MONOTONIC="1", DONT_FAKE_MONOTONIC="1")
        self.process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=self.errors, env=environment)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(20)


def faketime():
    for path in ("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"):
        if os.path.exists(path):
            return path
    print("faketime is not installed: the clock is not set", flush=True)


folder, mounted = tempfile.mkdtemp(), False
small = os.path.join(folder, "disk")
os.mkdir(small)
if os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%dm" % (60 + args.kills * args.rate // 100), "tmpfs", small], capture_output=True).returncode == 0:
    mounted = True
else:
    print("no file system can be mounted: the disk is not filled", flush=True)
clock = faketime()
set_clock = lambda seconds: open(os.path.join(small, "clock"), "w").write("%+d" % seconds)
set_clock(0)
world = World()
daemon = Daemon(small, world.configure(small))
published, fills, copied = [], 0, None


def publish():
    while not calm.is_set():
        with lock:
            published.append("a%d" % (len(published) + 1))
            world.feeds[len(published) % FEEDS].publish(published[-1])
        time.sleep(1 / args.rate)


def fill():
    """Fills the disk for a while."""
    path = os.path.join(small, "ballast")
    with open(path, "wb", buffering=0) as ballast:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    ballast.write(b"\0" * size)
            except OSError:
                pass
    time.sleep(rng.uniform(0.5, 2))
    os.remove(path)


def copy():
    """The daemon's files as they are at this moment, while it writes: what a power cut would leave."""
    os.kill(daemon.process.pid, signal.SIGSTOP)
    target = os.path.join(folder, "copy")
    shutil.copytree(small, target, ignore=shutil.ignore_patterns("ballast"))
    with lock:
        feeds = [(list(f.entries), dict(f.versions), f.gone) for f in world.feeds]
        seen = list(published), {n: {i: list(b) for i, b in r.items()} for n, r in world.received.items()}
    os.kill(daemon.process.pid, signal.SIGCONT)
    return target, feeds, seen


threading.Thread(target=publish, daemon=True).start()
begin = time.time()
for kill in range(args.kills):
    time.sleep(rng.uniform(0.1, 1.6))
    chance = rng.random()
    if mounted and (kill == 2 or 0.3 <= chance < 0.5):
        fills += 1
        fill()
    elif chance < 0.2:
        daemon.process.send_signal(signal.SIGHUP)
        time.sleep(rng.uniform(0, 0.3))
    elif chance < 0.3:
        world.restart("flaky")
    elif chance < 0.65 and clock:
        set_clock(rng.choice([-90000, -3600, -5, 5, 3600, 90000]))
        time.sleep(rng.uniform(0, 2))
    if kill == args.kills // 2 and not args.no_copy:
        copied = copy()
    daemon.kill()
    daemon.start(clock if rng.random() < 0.5 else None)
set_clock(0)
with lock:
    calm.set()
daemon.kill()
daemon.start()
failed, passed = [], 0


def settle(world, daemon, published, what):
    """Waits until nothing is owed and everything was recorded, and holds what came against what was published."""
    global passed
    wanted, quiet = set(published), 0
    deadline = time.time() + 120 + len(published) / 100
    while time.time() < deadline:
        time.sleep(0.5)
        try:
            store = sqlite3.connect("file:%s/marsad.sqlite?mode=ro" % daemon.folder, uri=True)
        except sqlite3.OperationalError:
            continue  # the daemon has not begun yet
        try:
            owed = store.execute("SELECT count(*) FROM delivery WHERE state = 'pending'").fetchone()[0]
            owed += store.execute("SELECT count(*) FROM held WHERE message IS NULL").fetchone()[0]
            alerts = store.execute("SELECT count(*) FROM alert WHERE article <> ''").fetchone()[0]
        except sqlite3.OperationalError:
            continue
        finally:
            store.close()
        if owed == 0 and alerts >= len(wanted):
            break
    if daemon.stop() != 0:
        failed.append("%s: the daemon did not stop cleanly" % what)
    log, isWhole = logged(daemon.folder)
    places = {name: world.received[name] for name in world.received if name not in FLOODS} | {"log": log}
    reference = {title(bodies[0]): (id, bodies[0]) for id, bodies in log.items()}
    for name in FLOODS:
        told, repeated = members(world.received[name])
        alerts = {id: json.loads(bodies[0]) for id, bodies in log.items()}
        for problem, items in (
            ("alerts of the log never came", set(alerts) - set(told)), ("strangers", set(told) - set(alerts)),
            ("alerts came in several messages", {i for i, tellings in told.items() if len({message for message, _ in tellings}) > 1}),
            ("alerts differ from the log's", {i for i, tellings in told.items() if i in alerts and any(document != alerts[i] for _, document in tellings)}),
            ("messages changed between two tries", {i for i, bodies in world.received[name].items() if len(set(bodies)) > 1}),
        ):
            if items:
                failed.append("%s, %s: %d %s, such as %s" % (what, name, len(items), problem, sorted(items)[0]))
            else:
                passed += 1
        print("%s, %s: %d alerts in %d messages, %d sent again" % (what, name, len(told), len(world.received[name]), repeated), flush=True)
    for name, got in places.items():
        names = {}
        for id, bodies in got.items():
            names.setdefault(title(bodies[0]), set()).add(id)
        for problem, items in (
            ("articles never arrived", wanted - set(names)), ("strangers", set(names) - wanted),
            ("articles came with several ids", {n for n in names if len(names[n]) > 1}),
            ("alerts changed between two tries", {i for i, b in got.items() if len(set(b)) > 1}),
            ("alerts differ from the log's", {i for i, b in got.items() if reference.get(title(b[0])) != (i, b[0])}),
        ):
            if items:
                failed.append("%s, %s: %d %s, such as %s" % (what, name, len(items), problem, sorted(items)[0]))
            else:
                passed += 1
        twice = sum(len(b) - 1 for b in got.values())
        # One or two can be under way at each kill, which is more than 1 % where few articles come between two.
        if twice >= max(len(got) / 100, 2 * args.kills):
            failed.append("%s, %s: %d of %d sent twice" % (what, name, twice, len(got)))
        else:
            passed += 1
        print("%s, %s: %d of %d articles, %d sent again (%.2f %%)" % (what, name, len(names), len(wanted), twice, 100 * twice / max(len(got), 1)), flush=True)
    if not isWhole:
        failed.append("%s: the log ends in the middle of a line" % what)
    for problem in set(world.strange):
        failed.append("%s: %s" % (what, problem))


with lock:
    everything = list(published)
settle(world, daemon, everything, "daemon")
print("%d kills in %.0f s, %d articles, the disk filled %d times" % (args.kills, time.time() - begin, len(everything), fills), flush=True)

if copied:
    target, feeds, (seen, received) = copied
    other = World()
    for feed, (entries, versions, gone) in zip(other.feeds, feeds):
        feed.entries, feed.versions, feed.gone = entries, versions, gone
    # The copy's receivers are told what its original had sent by then.
    other.received = received
    configuration = other.configure(target)
    # The feeds have another address now, and a feed is known by its address: the store is told.
    store = sqlite3.connect(os.path.join(target, "marsad.sqlite"))
    store.execute("UPDATE feed SET url = replace(url, ?, ?)", (":%d/" % world.ports["feed"], ":%d/" % other.ports["feed"]))
    store.commit()
    store.close()
    settle(other, Daemon(target, configuration), seen, "copy")

if mounted:
    subprocess.run(["umount", small])
print("\n".join(failed) if failed else "nothing lost")
print("%d passed, %d failed" % (passed, len(failed)))
sys.exit(1 if failed else 0)
