import CVectors
import Language

/// Where a reading leads from the root, and where the word behind it leads from there; empty where nowhere.
struct Lead {
    var edge: Lexicon.Edge
    var following: Lexicon.Edge

    static let nowhere = Lead(edge: .empty, following: .empty)
}

extension Scanner {
    /// Finds where each of the chosen leads, by the processor's wide vectors: they look at a line of the table at once.
    func followByVectors(_ chosen: UnsafeMutableBufferPointer<Reading>, _ leads: UnsafeMutablePointer<Lead>) {
        guard let readings = chosen.baseAddress, let first = words.words.baseAddress else { return }
        var edges = edges.vectors
        func memory<Element>(_ pointer: UnsafeRawPointer) -> UnsafePointer<Element> {
            pointer.assumingMemoryBound(to: Element.self)
        }
        UnsafeMutableRawPointer(leads).withMemoryRebound(to: vectors_lead.self, capacity: chosen.count) { leads in
            vectors_follow(
                memory(readings), Int64(chosen.count), memory(first), Int64(words.count), &edges, memory(entries),
                UInt64(MemoryLayout<Entry>.stride), UInt64(lastNamed), hasPeople ? UInt64(forms) : 0, leads)
        }
    }
}

extension EdgeTable.View {
    fileprivate var vectors: vectors_edges {
        vectors_edges(
            slots: UnsafeRawPointer(slots).assumingMemoryBound(to: UInt64.self), lines: UInt64(lines),
            multiplier: Lexicon.keyMultiplier, node_multiplier: Lexicon.nodeMultiplier,
            key_mask: Lexicon.Edge.keyMask, target_mask: Lexicon.Edge.targetMask)
    }
}
