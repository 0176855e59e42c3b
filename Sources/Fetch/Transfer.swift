import CCurl
import Foundation

/// One hop of a request on an easy handle, from set-up to its end.
///
/// Lives on the transfer thread alone.
final class Transfer {
    let handle: EasyHandle
    let job: Job
    let limit: Int
    /// When the connection stood and the request went out; the time until then has a limit of its own.
    private var asked: ContinuousClock.Instant?
    private(set) var headers: [(name: String, value: String)] = []
    private(set) var hasAnswer = false
    let body = BodyBuffer()
    /// Why we broke the transfer off.
    var stop: FetchError?
    private(set) var wasCut = false
    /// Waits for memory; libcurl holds the rest of the answer back.
    private(set) var isPaused = false
    private var headerBytes = 0
    /// Feeds shrink to a tenth or so when they are compressed, bombs to a thousandth.
    private static let mostExpansion = 200
    private let room: any TransferRoom
    private var pulse = TransferPulse()
    private var headerList: UnsafeMutablePointer<curl_slist>?

    init(job: Job, handle: EasyHandle, room: any TransferRoom) {
        self.job = job
        self.handle = handle
        self.room = room
        limit = job.request.maxBody ?? job.configuration.maxBody
        configure()
    }

    deinit { curl_slist_free_all(headerList) }

    func resume() {
        isPaused = false
        curl_easy_pause(handle.raw, CURLPAUSE_CONT)
    }

    /// Whether the server has kept silent or all but stopped for too long; nil while all is well.
    func stall(at now: ContinuousClock.Instant) -> FetchError? {
        let limits = job.configuration
        guard hasAnswer else {
            guard let asked, now - asked >= limits.firstByteTimeout else { return nil }
            return .noAnswer(limits.firstByteTimeout)
        }
        return pulse.hasStopped(at: now, limit: limits.stallTimeout, isHeldBack: isPaused)
            ? .stalled(limits.stallTimeout) : nil
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    func addHeader(_ line: [UInt8]) {
        guard !line.contains(where: { $0 == 10 || $0 == 13 || $0 == 0 }) else { return }
        (line + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { headerList = curl_slist_append(headerList, $0.baseAddress) }
        }
    }

    func setHeaders() {
        marsad_set_pointer(handle.raw, CURLOPT_HTTPHEADER, headerList)
    }

    /// Takes decoded bytes of the body.
    func receive(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard count > 0, let bytes else { return count }
        let kept = min(count, limit - body.count)
        wasCut = kept < count
        if wasCut, !job.request.truncateBody {
            stop = .tooLarge(limit)
            return 0
        }
        guard body.count + kept <= Self.mostExpansion * max(pulse.received, 16_384) else {
            stop = .expands(Self.mostExpansion)
            return 0
        }
        guard room.admits(kept, of: self) else {
            isPaused = true
            return Int(CURL_WRITEFUNC_PAUSE)
        }
        if body.count == 0 { reserveBody() }
        return body.append(bytes, kept) && !wasCut ? count : 0
    }

    /// Saves copies where the answer tells its length, and is no worse off where it lies.
    private func reserveBody() {
        var length: curl_off_t = -1
        marsad_get_size(handle.raw, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
        if length > 0 { body.reserve(min(Int(length), limit, 1_000_000)) }
    }

    func receiveHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard count > 0, let bytes else { return count }
        hasAnswer = true
        headerBytes += count
        guard headerBytes <= 262_144 else {
            stop = .malformed("more than 256 kB of headers")
            return 0
        }
        let line = bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            HeaderLine(UnsafeBufferPointer(start: start, count: count))
        }
        switch line {
        case .status: headers = []
        case .continued(let text): if !headers.isEmpty { headers[headers.count - 1].value += " " + text }
        case .field("set-cookie", _), .end: break
        case .field(let name, let value): headers.append((name: name, value: value))
        }
        return count
    }

    /// Opens the socket for an address, unless it is closed to this request.
    func open(_ address: UnsafeMutablePointer<curl_sockaddr>?) -> curl_socket_t {
        guard let address else { return CURL_SOCKET_BAD }
        let target = address.pointee
        if job.guardsOwnAddress {
            let verdict = withUnsafePointer(to: &address.pointee.addr) {
                AddressGuard.verdict($0, ownPort: job.configuration.ownPort)
            }
            if let refusal = job.refusal(verdict) {
                stop = refusal
                return CURL_SOCKET_BAD
            }
        }
        return socket(target.family, target.socktype | Int32(SOCK_CLOEXEC.rawValue), target.protocol)
    }

    /// Whether the request may go over a connection, which may be one that another request opened.
    func mayAsk(_ address: UnsafeMutablePointer<CChar>?, _ port: Int32) -> Bool {
        asked = .now
        guard job.guardsOwnAddress else { return true }
        let verdict = address.map {
            AddressGuard.verdict(String(cString: $0), port: Int(port), ownPort: job.configuration.ownPort)
        }
        stop = job.refusal(verdict ?? .closed)
        return stop == nil
    }

    /// Counts bytes as they come over the wire: a body that shrinks when it is decoded is bounded too.
    func mayGoOn(received bytes: curl_off_t) -> Bool {
        pulse.received = Int(bytes)
        guard bytes > curl_off_t(limit), !job.request.truncateBody else { return true }
        stop = .tooLarge(limit)
        return false
    }
}

/// Who shares out the memory among transfers.
protocol TransferRoom: AnyObject {
    /// Takes room for bytes of a transfer's body, or answers that it has to wait.
    func admits(_ bytes: Int, of transfer: Transfer) -> Bool
}
