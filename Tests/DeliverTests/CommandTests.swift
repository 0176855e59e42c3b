import Foundation
import Testing

@testable import Deliver

@Suite struct CommandTests {
    private func run(_ script: String, input: String = "", timeout: Duration = .seconds(20)) -> Command.Ended {
        let command = Command(arguments: ["/bin/sh", "-c", script], environment: ["EXTRA": "one"], timeout: timeout)
        return command.run(input: Array(input.utf8)) { false }
    }

    private func text(_ ended: Command.Ended) -> String { String(decoding: ended.output, as: UTF8.self) }

    private func isExit(_ ended: Command.Ended, _ status: Int32) -> Bool {
        if case .exited(status) = ended.end { true } else { false }
    }

    @Test func `a command reads the alert and answers by its exit status`() {
        let ended = run("cat; exit 3", input: "خبر")
        #expect(text(ended) == "خبر")
        #expect(isExit(ended, 3))
    }

    @Test func `a command that reads nothing of a long input is no trouble`() {
        let ended = run("exit 0", input: String(repeating: "x", count: 1_000_000))
        #expect(isExit(ended, 0))
    }

    @Test func `endless output is bounded`() {
        let ended = run("head -c 3000000 /dev/zero; echo done >&2")
        #expect(ended.output.count == 65_536)
        #expect(isExit(ended, 0))
    }

    @Test func `a command that takes no heed of SIGTERM is stopped with its children, and leaves no zombie`() {
        let start = ContinuousClock.now
        let ended = run("trap '' TERM; echo $$; sleep 100 & wait; sleep 100", timeout: .milliseconds(300))
        if case .timedOut = ended.end {} else { Issue.record("\(ended.end)") }
        #expect(ContinuousClock.now - start < .seconds(10))
        let process = Int32(text(ended).trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
        #expect(process > 1 && kill(process, 0) != 0 && errno == ESRCH)
    }

    @Test func `a child that goes on in the background does not hold up the next alert`() {
        let start = ContinuousClock.now
        #expect(isExit(run("sleep 5 & exit 0"), 0))
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test func `the environment is clean`() {
        let names = Set(text(run("env")).split(separator: "\n").compactMap { $0.split(separator: "=").first })
        #expect(names.subtracting(["PWD", "SHLVL", "_", "OLDPWD"]) == ["PATH", "LANG", "EXTRA"])
    }

    @Test(arguments: [
        "s3cret", String(repeating: "s3cret-", count: 60), "s3cret\nof two s3cret lines", "\u{1B}s3cret\u{200E}",
    ])
    func `what the operator gives a command is not shown, whatever it says`(secret: String) async {
        let sink = CommandSink(
            name: "run", arguments: ["/bin/sh", "-c", "echo it holds \"$TOKEN\" >&2; exit 1"],
            environment: ["TOKEN": secret], timeout: .seconds(20))
        let alert = OutgoingAlert(id: "id", body: Array("{}".utf8))
        let outcome = await sink.deliver(alert)
        #expect(outcome == .stumbled(reason: "the command failed: exit status 1 («it holds •••• »)"))
        let rehearsal = await sink.rehearse(alert)
        #expect(rehearsal.outcome == outcome)
        #expect(!rehearsal.answer.joined().contains("s3cret"), "\(rehearsal.answer)")
    }

    @Test func `a program that is not there is told`() {
        let ended = Command(arguments: ["/nowhere"], environment: [:], timeout: .seconds(1)).run(input: []) { false }
        #expect("\(ended.end)".contains("No such file"))
    }
}
