import Foundation

/// Gives memory back that is held for nothing: freed by compiling the gazetteer (some 20 MB), and pages of code and data that
/// only the start needed (as many again), which the kernel reads anew from the file where they are needed.
///
/// Linux alone; elsewhere nothing happens.
func returnFreedMemory() {
    typealias Trim = @convention(c) (Int) -> Int32
    if let trim = function("malloc_trim", Trim.self) { _ = trim(0) }
    for mapping in ownMappings() {
        let first = UnsafeMutableRawPointer(bitPattern: mapping.pages.lowerBound)
        switch mapping.rights {
        // Code is never written; of data the kernel gives up what was not.
        case "r-xp": _ = madvise(first, mapping.pages.count, MADV_DONTNEED)
        case "rw-p": _ = madvise(first, mapping.pages.count, MADV_PAGEOUT)
        default: break
        }
    }
}

extension Daemon {
    /// Gives memory back soon after the start, and again and again, for a start with many feeds goes on for a while, and a
    /// wave of polls frees some.
    func keepSmall() async {
        var pause = Duration.seconds(3)
        while (try? await Task.sleep(for: pause)) != nil {
            returnFreedMemory()
            pause = min(pause * 2, .seconds(300))
        }
    }
}

/// Keeps the C library from giving each thread a heap of its own: what one frees another can use.
///
/// For the beginning of the process: two heaps serve the few threads that are busy at once.
func shareHeaps() {
    typealias Option = @convention(c) (Int32, Int32) -> Int32
    if let option = function("mallopt", Option.self) { _ = option(mallocArenaMax, 2) }
}

/// A function of the C library that Swift's module of it leaves out; nil where the library has none.
private func function<T>(_ name: String, _ type: T.Type) -> T? {
    dlsym(nil, name).map { unsafeBitCast($0, to: type) }
}

/// `M_ARENA_MAX` of malloc.h.
private let mallocArenaMax: Int32 = -8

/// What is mapped from the program's own file, where it stands in memory, and what may be done with it.
private func ownMappings() -> [(pages: Range<UInt>, rights: Substring)] {
    guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
        let maps = FileManager.default.contents(atPath: "/proc/self/maps")
    else { return [] }
    return String(decoding: maps, as: UTF8.self).split(separator: "\n").compactMap { line in
        // Addresses, rights, offset, device, inode, path: a path may hold spaces, and is told by its end.
        let fields = line.split(separator: " ", maxSplits: 2)
        guard fields.count == 3, fields[2].hasSuffix(" " + program) else { return nil }
        let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
        return bounds.count == 2 && bounds[0] < bounds[1] ? (bounds[0]..<bounds[1], fields[1]) : nil
    }
}
