/// Feeds by the time at which they fall due, soonest first; equals in the order of their ranks.
///
/// A binary heap: ten thousand feeds cost nothing while none is due.
struct DueQueue {
    private struct Entry {
        /// Unix seconds.
        var time: Int64
        var rank: Int
        var url: String

        static func < (left: Entry, right: Entry) -> Bool { (left.time, left.rank) < (right.time, right.rank) }
    }

    private var heap: [Entry] = []

    /// When the next feed falls due; nil where none waits.
    var soonest: Int64? { heap.first?.time }

    mutating func add(_ url: String, at time: Int64, rank: Int) {
        heap.append(Entry(time: time, rank: rank, url: url))
        var child = heap.count - 1
        while child > 0, heap[child] < heap[(child - 1) / 2] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the first feed off that is due at this time.
    mutating func popDue(at now: Int64) -> (url: String, time: Int64)? {
        guard let first = heap.first, first.time <= now, let last = heap.popLast() else { return nil }
        guard !heap.isEmpty else { return (first.url, first.time) }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            guard least != parent else { return (first.url, first.time) }
            heap.swapAt(parent, least)
            parent = least
        }
    }

    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }
}
