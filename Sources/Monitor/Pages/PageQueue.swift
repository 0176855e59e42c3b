/// Which hosts may be asked for a page now: one page of a host at a time, with a rest after each.
///
/// Pure; times are Unix seconds and come from outside. The jobs themselves wait in the store.
struct PageQueue: Sendable {
    private var busy: Set<String> = []
    private var restUntil: [String: Int64] = [:]

    var running: Int { busy.count }

    /// The hosts that must not be asked now.
    mutating func closedHosts(now: Int64) -> Set<String> {
        restUntil = restUntil.filter { $0.value > now }
        return busy.union(restUntil.keys)
    }

    mutating func started(_ host: String) { busy.insert(host) }

    /// - Parameter rest: seconds before the next page of the host.
    mutating func finished(_ host: String, rest: Int64, now: Int64) {
        busy.remove(host)
        restUntil[host] = now + rest
    }
}
