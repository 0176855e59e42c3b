import Testing

@testable import Fetch

@Suite struct AddressGuardTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.19.255.255",
        "198.51.100.1", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "192.88.99.1",
        // Odd notations of 127.0.0.1 and 10.0.0.1.
        "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0x7f.1", "10.1", "017700000001",
        "::", "::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1", "2002:7f00:1::", "2002:808:808::1", "2001::1", "2001:10::1", "2001:db8::1", "3fff::1",
        "4000::1", "not an address",
    ])
    func `addresses that are not public are closed`(_ address: String) {
        #expect(AddressGuard.verdict(address, port: 80, ownPort: nil) == .closed)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1",
        "169.253.0.1", "172.15.0.1", "172.32.0.1", "191.255.255.255", "192.0.1.1", "192.167.0.1", "198.17.0.1",
        "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888", "::ffff:8.8.8.8",
        "64:ff9b::808:808",
    ])
    func `public addresses are open`(_ address: String) {
        #expect(AddressGuard.verdict(address, port: 80, ownPort: nil) == .open)
    }

    @Test(arguments: ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "a.localhost", "::1", "::ffff:10.0.0.1"])
    func `hosts that are private by the way they are written are known without the DNS`(_ host: String) {
        #expect(PrivateNames.isPrivateAddress(host))
        #expect(!PrivateNames.isPrivateAddress("news.example.com") && !PrivateNames.isPrivateAddress("1news.example"))
    }

    @Test(arguments: [
        ("localhost", true), ("intranet", true), ("feeds.corp", true), ("nas.local", true), ("10.0.0.5", true),
        ("news.example.com", false), ("local.example.org", false), ("notlocal.com", false),
    ])
    func `a name is trusted with a private address where only a private network can have it`(
        host: String, isTrusted: Bool
    ) {
        #expect(PrivateNames.holds(host) == isTrusted)
    }

    @Test func `origins are compared by host and port`() throws {
        func same(_ one: String, _ other: String) throws -> Bool {
            try #require(WebOrigin(one)).isSamePlace(as: try #require(WebOrigin(other)))
        }
        #expect(try same("http://A.example/x", "https://a.example:443/y"))
        #expect(try same("http://u:p@a.example./", "http://a.example:80"))
        #expect(try !same("http://a.example", "http://a.example:8080"))
        #expect(try !same("http://a.example", "http://a.example.org"))
        #expect(try !same("http://a.example", "http://a.example@b.example"))
        #expect(try same("http://[::1]:81/", "http://[::1]:81"))
        #expect(WebOrigin("ftp://a.example") == nil && WebOrigin("http:///x") == nil)
    }
}
