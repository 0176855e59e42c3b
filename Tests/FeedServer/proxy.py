#!/usr/bin/env python3
"""A proxy on loopback: plain HTTP and CONNECT, and SOCKS 5 on the same port, with or without a password.

usage: proxy.py LOG [USER:PASSWORD]

Every host is taken for 127.0.0.1. Prints its port; LOG has a line for each request: what it was asked for.
"""
import base64, socket, struct, sys, threading

LOG, LOGIN = open(sys.argv[1], "a"), sys.argv[2] if len(sys.argv) > 2 else None


def note(line):
    LOG.write(line + "\n")
    LOG.flush()


def pump(one, other):
    def copy(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
        except OSError:
            pass
        for side in (source, target):
            try:
                side.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
    threading.Thread(target=copy, args=(one, other), daemon=True).start()
    copy(other, one)


def socks(client):
    methods = client.recv(client.recv(1)[0])
    wanted = 2 if LOGIN else 0
    if wanted not in methods:
        return client.sendall(b"\5\xff")
    client.sendall(bytes([5, wanted]))
    if LOGIN:
        client.recv(1)
        user = client.recv(client.recv(1)[0])
        word = client.recv(client.recv(1)[0])
        good = (user + b":" + word).decode() == LOGIN
        client.sendall(b"\1" + bytes([not good]))
        if not good:
            return
    kind = client.recv(4)[3]
    host = client.recv(client.recv(1)[0]).decode() if kind == 3 else socket.inet_ntoa(client.recv(4))
    port, = struct.unpack(">H", client.recv(2))
    note(f"SOCKS {host}:{port}")
    server = socket.create_connection(("127.0.0.1", port))
    client.sendall(b"\5\0\0\1\x7f\0\0\1" + struct.pack(">H", port))
    pump(client, server)


def http(client):
    head = b""
    while b"\r\n\r\n" not in head:
        part = client.recv(65536)
        if not part:
            return
        head += part
    lines = head.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, target, _ = lines[0].split(" ")
    note(f"{method} {target}")
    word = "Proxy-Authorization: Basic " + base64.b64encode((LOGIN or "").encode()).decode()
    if LOGIN and word not in lines:
        return client.sendall(
            b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    if method == "CONNECT":
        server = socket.create_connection(("127.0.0.1", int(target.rsplit(":", 1)[1])))
        client.sendall(b"HTTP/1.1 200 Established\r\n\r\n")
        return pump(client, server)
    rest = target.split("://", 1)[1]
    host, _, path = rest.partition("/")
    server = socket.create_connection(("127.0.0.1", int(host.rsplit(":", 1)[1])))
    kept = [line for line in lines[1:] if not line.lower().startswith("proxy-")]
    server.sendall("\r\n".join([f"{method} /{path} HTTP/1.1", *kept, "Connection: close", "", ""]).encode("latin-1"))
    pump(client, server)


def serve(client):
    with client:
        try:
            if client.recv(1, socket.MSG_PEEK) == b"\5":
                client.recv(1)
                socks(client)
            else:
                http(client)
        except (OSError, ValueError, IndexError):
            pass


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), __import__("os")._exit(0)), daemon=True).start()
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
