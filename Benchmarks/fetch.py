"""Poll thousands of feeds from nginx on loopback, beside `curl --parallel` and newsboat, in one run.

The first poll records every article; the second is answered with 304 throughout. CPU seconds and peak memory are
those of the whole process, from its start to its end.
"""
import itertools, os, random, shutil, socket, subprocess, time

MARSAD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".build", "release", "marsad")
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"

NGINX = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log crit; worker_processes 1;
events {{ worker_connections 4096; }}
http {{
  access_log off; sendfile on; types {{ application/rss+xml xml; }} keepalive_requests 1000000; open_file_cache max=20000;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port} backlog=4096; root {folder}/www; }}
}}
"""

CONFIGURATION = """
store: {{path: {folder}/marsad.sqlite}}
http: off
fetch: {{interval: 1h, backlog: mark, per_host: {per_host}}}
feeds: [{{opml: feeds.opml}}]
watch:
  topics: [{{name: protest, any: [protest*, احتجاجات]}}]
rules:
  - {{name: One, when: topic(protest)}}
  - {{name: Two, when: "country(IQ) and country(IR)"}}
sinks: {{log: {{log: {folder}/alerts.jsonl}}}}
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def write_feeds(folder, count):
    """Feeds of about 11 kB with 20 entries, every other one Arabic; the words follow Zipf's law, each text is drawn anew."""
    rng = random.Random(7)
    weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(20000)))
    vocabularies = [["".join(rng.choice(letters) for _ in range(rng.randint(3, 8))) for _ in range(20000)]
                    for letters in (LATIN, ARABIC)]
    os.makedirs(f"{folder}/www")
    for feed in range(count):
        script = feed % 2
        length = (45, 26)[script]
        words = rng.choices(vocabularies[script], cum_weights=weights, k=20 * length)
        items = []
        for entry in range(20):
            text = " ".join(words[entry * length:(entry + 1) * length])
            items.append(
                f"<item><title>{text[:50]} {feed} {entry}</title><link>https://n{feed}.example/{entry}</link>"
                f'<guid isPermaLink="false">id-{feed}-{entry}</guid>'
                f"<pubDate>Mon, 23 Nov 2026 10:{entry:02d}:00 +0300</pubDate>"
                f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>")
        with open(f"{folder}/www/{feed}.xml", "w") as file:
            file.write('<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>'
                       f"<title>Feed {feed}</title><link>https://n{feed}.example/</link>" + "\n".join(items) + "</channel></rss>")


def run(*command, **options):
    """Wall seconds, CPU seconds and peak memory in MB of a command."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def poll(marsad, folder, count, port, peers=True, per_host=64):
    urls = [f"http://127.0.0.1:{port}/{feed}.xml" for feed in range(count)]
    with open(f"{folder}/feeds.opml", "w") as file:
        outlines = "\n".join(f'<outline type="rss" text="Feed {n}" xmlUrl="{url}"/>' for n, url in enumerate(urls))
        file.write(f'<opml version="2.0"><body>\n{outlines}\n</body></opml>')
    with open(f"{folder}/marsad.yaml", "w") as file:
        file.write(CONFIGURATION.format(folder=folder, per_host=per_host))
    rows = []
    for name, arguments in (("first poll", []), ("304 poll", ["--force"])):
        wall, cpu, memory, output = run(marsad, "poll", "--config", f"{folder}/marsad.yaml", *arguments)
        assert f"{count} feeds polled" in output and " 0 feeds failed" in output, output[-2000:]
        assert (f"{count * 20} new articles" if name == "first poll" else " 0 new articles") in output, output[-2000:]
        rows.append((f"Marsad, {name}", wall, cpu, memory))
    if peers:
        with open(f"{folder}/curl", "w") as file:
            file.write("\n".join(f'url = "{url}"\noutput = "/dev/null"' for url in urls))
        rows.append(("curl --parallel", *run("curl", "-s", "--parallel", "--parallel-max", "64", "-K", f"{folder}/curl")[:3]))
        with open(f"{folder}/urls", "w") as file:
            file.write("\n".join(urls))
        with open(f"{folder}/config", "w") as file:
            file.write("reload-threads 2\n")
        for name in ("first poll", "second poll"):
            rows.append((f"newsboat, {name}", *run(
                "newsboat", "-u", f"{folder}/urls", "-c", f"{folder}/cache.db", "-C", f"{folder}/config", "-x", "reload",
                env={**os.environ, "HOME": folder})[:3]))
    return rows


def idle(marsad, folder, count):
    """Memory in MB and share of a core of the daemon, five seconds after its start, over ten seconds without a poll."""
    process = subprocess.Popen([marsad, "run", "--config", f"{folder}/marsad.yaml"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    used = lambda: sum(map(int, open(f"/proc/{process.pid}/stat").read().rsplit(") ", 1)[1].split()[11:13])) / os.sysconf("SC_CLK_TCK")
    try:
        time.sleep(5)
        before = used()
        time.sleep(10)
        share = (used() - before) / 10
        pages = int(open(f"/proc/{process.pid}/statm").read().split()[1])
    finally:
        process.terminate()
        process.wait()
    print(f"| {count:,} | Marsad, idle | | | {share * 100:.1f} % of a core | {pages * os.sysconf('SC_PAGE_SIZE') / 1e6:.0f} | |", flush=True)


def fetch(bench, folder, counts=(2000, 10000), peers=(2000,), per_host=64, marsad=None):
    marsad = marsad or MARSAD
    for tool in ("nginx", "curl", "newsboat"):
        if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin"):
            return print(f"{tool} is missing; scripts/install-dependencies test installs it")
    print("| feeds | | wall s | feeds/s | CPU s | peak MB | Marsad's wall time to it |")
    print("|---|---|---|---|---|---|---|")
    for count in counts:
        place = f"{folder}/{count}"
        os.makedirs(place)
        write_feeds(place, count)
        port = free_port()
        with open(f"{place}/nginx.conf", "w") as file:
            file.write(NGINX.format(folder=place, port=port) if os.geteuid() else "user root;" + NGINX.format(folder=place, port=port))
        server = subprocess.Popen(["nginx", "-c", f"{place}/nginx.conf", "-e", f"{place}/error.log"],
                                  env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin"})
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            rows = poll(marsad, place, count, port, count in peers, per_host)
            idle(marsad, place, count)
        finally:
            server.terminate()
            server.wait()
        own = {"first": rows[0][1], "second": rows[1][1]}
        for name, wall, cpu, memory in rows:
            ours = own["second" if "304" in name or "second" in name else "first"]
            ratio = "" if name.startswith("Marsad") else f"{wall / ours:.2f}×"
            print(f"| {count:,} | {name} | {wall:.2f} | {count / wall:,.0f} | {cpu:.2f} | {memory:.0f} | {ratio} |", flush=True)
