import Foundation
import Synchronization

/// A program run to its end in a process group of its own, with a bounded output and a limit of time.
struct Command: Sendable {
    enum End: Sendable, CustomStringConvertible {
        case exited(Int32)
        case killed(Int32)
        case timedOut(Duration)
        case notStarted(Int32)

        var description: String {
            switch self {
            case .exited(let status): "exit status \(status)"
            case .killed(let signal): "killed by signal \(signal)"
            case .timedOut(let limit): "not done within \(limit.components.seconds)s, stopped"
            case .notStarted(let error): "it cannot be started: \(String(cString: strerror(error)))"
            }
        }
    }

    struct Ended: Sendable {
        var end: End
        /// Standard output and error as they came, the first 64 kB.
        var output: [UInt8]
    }

    var arguments: [String]
    var environment: [String: String]
    var timeout: Duration

    /// Blocks until the program has ended; nothing of it is left behind but what left its process group.
    func run(input: [UInt8], isCancelled: () -> Bool) -> Ended {
        var stdin: [Int32] = [-1, -1]
        var stdout: [Int32] = [-1, -1]
        // One at a time, so that no other command inherits these pipes before they are marked.
        let (process, error) = Self.starting.withLock { _ -> (pid_t, Int32) in
            guard pipe(&stdin) == 0, pipe(&stdout) == 0 else { return (0, errno) }
            for end in stdin + stdout { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return spawn(stdin[0], stdout[1])
        }
        for end in [stdin[0], stdout[1]] where end >= 0 { close(end) }
        guard error == 0 else {
            for end in [stdin[1], stdout[0]] where end >= 0 { close(end) }
            return Ended(end: .notStarted(error), output: [])
        }
        var running = RunningCommand(process: process, input: input, inputEnd: stdin[1], outputEnd: stdout[0])
        let end = running.finish(timeout: timeout, isCancelled: isCancelled)
        return Ended(end: end, output: running.output)
    }

    private static let starting = Mutex(())

    private func spawn(_ input: Int32, _ output: Int32) -> (pid_t, Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var clean = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"]
        clean.merge(environment) { $1 }
        let words = arguments.map { strdup($0) } + [nil]
        let variables = clean.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + variables).forEach { free($0) } }
        var process = pid_t()
        let error = posix_spawn(&process, arguments[0], &actions, &attributes, words, variables)
        return (process, error)
    }
}

/// A program on its way to its end.
private struct RunningCommand {
    let process: pid_t
    let input: [UInt8]
    var inputEnd: Int32
    let outputEnd: Int32
    var output: [UInt8] = []
    private var sent = 0
    private var hasOutput = true
    private var status: Int32?

    init(process: pid_t, input: [UInt8], inputEnd: Int32, outputEnd: Int32) {
        self.process = process
        self.input = input
        self.inputEnd = inputEnd
        self.outputEnd = outputEnd
        for end in [inputEnd, outputEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    mutating func finish(timeout: Duration, isCancelled: () -> Bool) -> Command.End {
        defer {
            closeInput()
            close(outputEnd)
        }
        let end = ContinuousClock.now + timeout
        while status == nil, ContinuousClock.now < end, !isCancelled() { step() }
        guard status == nil else {
            receive()
            return verdict
        }
        // The whole group, for a shell's children hold on to its pipes; a second to end well.
        kill(-process, SIGTERM)
        let grace = ContinuousClock.now + .seconds(1)
        while status == nil, ContinuousClock.now < grace { step() }
        kill(-process, SIGKILL)
        while status == nil, waitpid(process, &raw, 0) >= 0 || errno == EINTR { status = raw }
        return .timedOut(timeout)
    }

    private var raw: Int32 = 0

    private var verdict: Command.End {
        let status = status ?? 0
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }

    /// Waits a moment for the pipes or the end, and does what can be done.
    private mutating func step() {
        var ends = [pollfd(fd: hasOutput ? outputEnd : -1, events: Int16(POLLIN), revents: 0)]
        ends.append(pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0))
        // Without pipes to wait for, the end is looked for every 10 ms.
        poll(&ends, 2, hasOutput ? 50 : 10)
        if ends[0].revents != 0 { receive() }
        if ends[1].revents != 0 { send() }
        if waitpid(process, &raw, WNOHANG) == process { status = raw }
    }

    private mutating func receive() {
        var block = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(outputEnd, &block, block.count)
            guard count > 0 else {
                if count == 0 { hasOutput = false }
                return
            }
            output += block.prefix(min(count, 65_536 - output.count))
            // More than is kept is read on, so that the program does not stand still; but not without end in one go.
            if output.count == 65_536 { return }
        }
    }

    private mutating func send() {
        let count = withoutBrokenPipe { input[sent...].withUnsafeBytes { write(inputEnd, $0.baseAddress, $0.count) } }
        if count > 0 { sent += count }
        if sent == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) { closeInput() }
    }

    private mutating func closeInput() {
        if inputEnd >= 0 { close(inputEnd) }
        inputEnd = -1
    }

    /// Writes to a pipe whose reader may be gone, without the signal that would end us.
    private func withoutBrokenPipe(_ body: () -> Int) -> Int {
        var signals = sigset_t()
        var old = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, &old)
        let result = body()
        let error = errno
        if result < 0, error == EPIPE {
            var now = timespec()
            sigtimedwait(&signals, nil, &now)
        }
        pthread_sigmask(SIG_SETMASK, &old, nil)
        errno = error
        return result
    }
}
