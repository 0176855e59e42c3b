import Foundation
import Settings
import Testing

@Suite struct LoadConfigurationTests {
    @Test(arguments: [
        ("feedz: []\n", "1:1: error: unknown key \"feedz\" in the configuration; did you mean \"feeds\"?"),
        ("fetch: {interval: soon}\n", "1:19: error: fetch.interval: \"soon\" is no duration of at least 1s"),
        ("rules:\n  - {name: a, when: x, send: [nowhere]}\n", "2:31: error: unknown sink \"nowhere\""),
        (
            "watch:\n  topics: [{name: a, any: {english: [coup]}}]\n",
            "2:28: error: \"english\" is no language; write ar, en, fa or another code of ISO 639"
        ),
        ("watch:\n  topics: [{name: a, weights: {en: {coup: x}}}]\n", "2:43: error: a weight is no number"),
    ])
    func `a mistake is told with its place and a remedy`(text: String, told: String) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: [:])
        #expect(loaded.problems.contains { !$0.isWarning })
        #expect(loaded.problems.contains { "\($0)".hasPrefix("\(file.path):\(told)") }, "\(loaded.problems)")
    }
}
