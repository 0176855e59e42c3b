"""Poll each fault of the tests' feed server alone, then all of them together, and print the peak memory of the process."""
import json, os, subprocess, sys

from fetch import MARSAD, run

SERVER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "FeedServer")

CONFIGURATION = """
store: {{path: {folder}/{name}.sqlite}}
http: off
fetch: {{timeout: 6s, connect_timeout: 2s, first_byte_timeout: 1s, stall_timeout: 1s, per_host: 64, ca_file: '{ca}'}}
feeds: {feeds}
rules: [{{name: Iraq, when: country(IQ)}}]
sinks: {{log: {{log: {folder}/alerts.jsonl}}}}
"""


def faults(bench, folder):
    sys.path.insert(0, SERVER)
    import feed_server
    process = subprocess.Popen([sys.executable, f"{SERVER}/feed_server.py", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        server = json.loads(process.stdout.readline())
        port = server["ports"]["http"]

        def poll(name, paths):
            with open(f"{folder}/{name}.yaml", "w") as file:
                feeds = json.dumps([{"url": f"http://127.0.0.1:{port}{path}", "name": path} for path in paths])
                file.write(CONFIGURATION.format(folder=folder, name=name, ca=server["ca"], feeds=feeds))
            return run(MARSAD, "poll", "--config", f"{folder}/{name}.yaml")

        print("| fault | wall s | peak MB |")
        print("|---|---|---|")
        rows = [(path, poll(f"one{number}", [path])) for number, path in enumerate(feed_server.FAULTS)]
        for path, (wall, _, memory, _) in sorted(rows, key=lambda row: -row[1][2])[:5]:
            print(f"| {path} | {wall:.2f} | {memory:.0f} |")
        wall, _, memory, _ = poll("all", feed_server.FAULTS)
        print(f"| all {len(feed_server.FAULTS)} together | {wall:.2f} | {memory:.0f} |", flush=True)
    finally:
        process.stdin.close()
        process.wait()
