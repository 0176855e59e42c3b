/// Where hubs reach the daemon's HTTP server (WebSub).
public struct WebSubSettings: Sendable {
    /// The public address of the daemon's HTTP server, without a slash at the end.
    public var callback: Located<String>
    /// How long a subscription is asked for.
    public var lease = Duration.seconds(864_000)
}

extension Reader {
    func readWebSub(_ place: Place?, into configuration: inout Configuration) {
        guard let place, let keys = mapping(place, "websub", keys: ["callback", "lease"]) else { return }
        guard let at = keys["callback"], var callback = located(at, "websub.callback") else {
            report(place, "websub has no `callback:`", "give the address at which hubs reach http.listen from outside")
            return
        }
        guard isWebAddress(callback.value, at) else { return }
        while callback.value.hasSuffix("/") { callback.value.removeLast() }
        if configuration.http == nil {
            report(place, "websub needs the HTTP server, which `http: off` shuts", "remove `http: off`")
        }
        var settings = WebSubSettings(callback: callback)
        settings.lease = duration(keys["lease"], "websub.lease", atLeast: 300) ?? settings.lease
        configuration.webSub = settings
    }
}
