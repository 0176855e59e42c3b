import Foundation

/// An advisory lock on a file beside the store, held as long as this value lives.
final class RecorderLock: Sendable {
    private let descriptor: Int32

    init(path: String, store: String) throws(StoreError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unusable(
                path: store,
                reason:
                    "\(String(cString: strerror(errno))); check that the folder exists and that this user may write there"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .busy(path: store)
        }
    }

    deinit { close(descriptor) }
}
