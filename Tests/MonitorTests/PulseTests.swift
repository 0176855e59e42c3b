import Testing

@testable import Monitor

@Suite struct PulseTests {
    private func pulse(_ tries: [Bool]) -> Pulse {
        var pulse = Pulse()
        for isTaken in tries { pulse.note(isTaken: isTaken) }
        return pulse
    }

    @Test func `a receiver is flaky once a quarter of its last tries failed and a quarter did not`() {
        #expect(!pulse(Array(repeating: false, count: 40)).isFlaky)
        #expect(!pulse(Array(repeating: true, count: 40)).isFlaky)
        #expect(!pulse(Array(repeating: true, count: 25) + Array(repeating: false, count: 7)).isFlaky)
        #expect(!pulse([true, true, true, false, false, false, false]).isFlaky)
        #expect(pulse([true, true, true, true, false, false, false, false]).isFlaky)
        #expect(pulse(Array(repeating: true, count: 24) + Array(repeating: false, count: 8)).isFlaky)
    }

    @Test(arguments: [true, false])
    func `it stays so through a run of luck, until hardly a try goes the other way`(luck: Bool) {
        let mixed = (0..<32).map { $0 % 2 == 0 }
        #expect(pulse(mixed + Array(repeating: luck, count: 27)).isFlaky)
        #expect(!pulse(mixed + Array(repeating: luck, count: 31)).isFlaky)
    }
}
