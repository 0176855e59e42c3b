"""What the gate against floods costs: one poll whose articles all raise an alert, with each control and without any.

Each run records the same articles in a store of its own. The peer is the run without controls, in which an alert goes
into the sink's queue at once; the receiver is on loopback.
"""
import http.server, json, os, random, resource, subprocess, threading, time

from deliver import MARSAD, receiver

FEEDS, ARTICLES = 20, 1000
COUNTRIES = ["Iraq", "إيران", "Syria", "叙利亚", "Турция", "لبنان", "Egypt", "السعودية"]
WAYS = {"none": {}, "group_by: [country, feed]": {"group_by": ["country", "feed"]}, "throttle: 5 per 1h": {"throttle": "5 per 1h"},
        "digest: daily": {"digest": "daily at 07:00 UTC"}, "mute: all day": {"mute": "00:00-24:00 UTC"},
        "group_by: [story], throttle": {"group_by": ["story"], "throttle": "5 per 1h"}}


def floods(_, folder):
    words = random.Random(7)
    bodies = []
    for feed in range(FEEDS):
        items = ["<item><guid>%d-%d</guid><title>%s %s</title></item>" % (feed, n, words.choice(COUNTRIES), words.getrandbits(64)) for n in range(ARTICLES)]
        bodies.append(("<rss version='2.0'><channel><title>T</title>%s</channel></rss>" % "".join(items)).encode())

    class Feed(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(bodies[int(self.path[1:])])

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Feed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    process, port, count = receiver()
    print(f"{FEEDS * ARTICLES:,} alerts in one poll of {FEEDS} feeds; processor time of the whole run, polls and deliveries included.\n")
    print("| control | seconds | alerts a second | to none | sent at once |\n|---|---|---|---|---|")
    first = None
    for number, (name, controls) in enumerate(WAYS.items()):
        place = os.path.join(folder, str(number))
        os.mkdir(place)
        configuration = os.path.join(place, "marsad.yaml")
        json.dump({"store": {"path": "marsad.sqlite"}, "http": "off", "fetch": {"per_host": 8, "backlog": "alert"},
                   "feeds": [{"url": "http://127.0.0.1:%d/%d" % (server.server_address[1], n), "name": "f%d" % n} for n in range(FEEDS)],
                   "rules": [{"name": "all", "when": "country(IQ, IR, SY, TR, LB, EG, SA)", **controls}],
                   "sinks": {"hook": {"webhook": "http://127.0.0.1:%d/" % port, "stories": "all"}}}, open(configuration, "w"))
        before, sent = resource.getrusage(resource.RUSAGE_CHILDREN), count.value
        subprocess.run([MARSAD, "poll", "--config", configuration], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        first = first or seconds
        print(f"| {name} | {seconds:.2f} | {FEEDS * ARTICLES / seconds:,.0f} | {seconds / first:.2f} | {count.value - sent:,} |", flush=True)
    process.kill()
