import Foundation
import Synchronization

/// A request that was about to leave: when, and when the feed may and should be asked after it, Unix seconds.
struct RequestNote: Sendable, Equatable {
    var url: String
    var name: String
    var time: Int64
    var notBefore: Int64
    var nextPoll: Int64

    /// The note as a line of the file, fields between tabs.
    var line: String {
        let name = String(name.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return "\(time)\t\(notBefore)\t\(nextPoll)\t\(url)\t\(name)\n"
    }

    init(_ state: FeedState) {
        (url, name) = (state.url, state.name)
        (time, notBefore, nextPoll) = (state.lastPoll ?? 0, state.notBefore, state.nextPoll)
    }

    /// Nil where the line is none, such as one that a power failure has torn.
    init?(_ line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5, let time = Int64(fields[0]), let notBefore = Int64(fields[1]),
            let nextPoll = Int64(fields[2])
        else { return nil }
        (url, name) = (String(fields[3]), String(fields[4]))
        (self.time, self.notBefore, self.nextPoll) = (time, notBefore, nextPoll)
    }
}

/// The requests of which nothing is recorded yet, in a file beside the store.
///
/// Each is appended before it leaves, so that a process that is killed has asked, though it cannot tell what came of
/// it. Nothing waits for the disk: a kill loses no written byte.
final class RequestJournal: Sendable {
    private struct State {
        var descriptor: Int32 = -1
        var size = 0
        /// By the feed's address.
        var unanswered: [String: RequestNote] = [:]
    }

    /// Bytes of the file before it is written anew with what is unanswered.
    private static let most = 262_144

    private let path: String
    private let state: Mutex<State>

    /// Reads what the last process left.
    ///
    /// - Parameter recording: false where the file is only read.
    init(path: String, recording: Bool) {
        self.path = path
        state = Mutex(State())
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        // What follows the last line break is torn.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        state.withLock { state in
            for note in lines.compactMap(RequestNote.init) { state.unanswered[note.url] = note }
        }
        guard recording else { return }
        // On a full disk what stands there still holds, and the next request says what is wrong.
        state.withLock { state in try? rewrite(&state) }
    }

    deinit {
        state.withLock { state in
            if state.descriptor >= 0 { close(state.descriptor) }
        }
    }

    func note(_ note: RequestNote) throws(StoreError) {
        try state.withLock { state throws(StoreError) in
            if state.descriptor < 0 || state.size >= Self.most { try rewrite(&state) }
            try append(note, &state)
            state.unanswered[note.url] = note
        }
    }

    /// The answer to a request is recorded.
    func settle(_ url: String) {
        state.withLock { _ = $0.unanswered.removeValue(forKey: url) }
    }

    /// The request did not leave after all.
    func withdraw(_ url: String) {
        state.withLock { state in
            guard var note = state.unanswered.removeValue(forKey: url) else { return }
            (note.time, note.notBefore, note.nextPoll) = (0, 0, 0)
            try? append(note, &state)
        }
    }

    /// What of the notes is newer than what is recorded.
    func unanswered(since recorded: [String: Int64]) -> [RequestNote] {
        state.withLock { state in
            state.unanswered.values.filter { note in note.time > recorded[note.url, default: 0] }
        }
    }

    private func append(_ note: RequestNote, _ state: inout State) throws(StoreError) {
        var line = note.line
        let (wanted, written) = line.withUTF8 { bytes in
            (bytes.count, Foundation.write(state.descriptor, bytes.baseAddress, bytes.count))
        }
        guard written == wanted else {
            let reason = written < 0 ? String(cString: strerror(errno)) : "the disk is full; free some space"
            // Half a line would spoil the next one.
            if written > 0 { _ = ftruncate(state.descriptor, off_t(state.size)) }
            throw .failed("\(path): \(reason)")
        }
        state.size += wanted
    }

    /// Puts a file of the unanswered requests alone in the place of the old one.
    private func rewrite(_ state: inout State) throws(StoreError) {
        let fresh = path + ".new"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .failed("\(fresh): \(String(cString: strerror(errno)))") }
        var next = State(descriptor: descriptor)
        // Those whose pause has passed at the last request hold nobody back any more.
        let newest = state.unanswered.values.map(\.time).max() ?? 0
        next.unanswered = state.unanswered.filter { max($1.nextPoll, $1.notBefore) > newest }
        do {
            for note in next.unanswered.values { try append(note, &next) }
        } catch {
            close(descriptor)
            unlink(fresh)
            throw error
        }
        guard rename(fresh, path) == 0 else {
            close(descriptor)
            throw .failed("\(path): \(String(cString: strerror(errno)))")
        }
        if state.descriptor >= 0 { close(state.descriptor) }
        state = next
    }
}
