/// Why the store could not do what was asked, in words for the operator.
public enum StoreError: Error, Sendable, CustomStringConvertible {
    /// The file or its folder cannot be created, read or written.
    case unusable(path: String, reason: String)
    /// A newer Marsad wrote this file; its tables are unknown here.
    case newerVersion(path: String)
    /// Another process records into this file.
    case busy(path: String)
    /// A statement failed; nothing of its transaction is kept.
    case failed(String)

    public var description: String {
        switch self {
        case .unusable(let path, let reason):
            "store \(path): \(reason)"
        case .newerVersion(let path):
            "store \(path): written by a newer version of marsad; upgrade marsad or set another store.path"
        case .busy(let path):
            "store \(path): another marsad is recording into it; stop that one or set another store.path"
        case .failed(let reason):
            "store: \(reason); nothing was recorded and the feed will be asked again"
        }
    }
}
