"""What the checks of deliveries share: servers on loopback, mail as it comes over SMTP, and the tally of what holds."""
import http.server, sys, threading

failed, passed = [], 0


def check(holds, what):
    """Notes whether something holds; what does not is told once, however often."""
    global passed
    if holds:
        passed += 1
    elif what not in failed:
        failed.append(what)


def conclude():
    """Prints what does not hold and how much did, and ends."""
    print("\n".join(failed))
    print("%d passed, %d failed" % (passed, len(failed)))
    sys.exit(1 if failed else 0)


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers whole bodies over connections that stay, and keeps quiet."""
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for header in headers:
            self.send_header(*header)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def started(server):
    """A server that answers in threads of its own from now on."""
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def serve(handler, port=0):
    """Serves HTTP, on a free port where none is given."""
    return started(http.server.ThreadingHTTPServer(("127.0.0.1", port), handler))


def mail_data(rfile):
    """What stands between DATA and its dot, the dots before lines taken off."""
    data = b""
    while (row := rfile.readline()) != b".\r\n":
        data += row[1:] if row.startswith(b".") else row
    return data


def strings(value):
    """Every string within a JSON value."""
    if isinstance(value, str):
        return [value]
    return [t for v in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else []) for t in strings(v)]
