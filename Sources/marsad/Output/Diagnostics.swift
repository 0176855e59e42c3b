import ArgumentParser
import Foundation
import Monitor
import Settings
import Watch

/// Writes a line for people to standard error.
func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Writes a result line to standard output.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// One failure told in one line, exit code 1.
func failure(_ line: String) -> ExitCode {
    complain("marsad: \(line)")
    return ExitCode(1)
}

/// EX_CONFIG of sysexits.h.
let configurationDoesNotHold = ExitCode(78)

/// Reads and compiles a configuration; prints every problem and throws exit code 78 where it does not hold.
func requirePlan(_ path: String) throws(ExitCode) -> Plan {
    let loaded = loadConfiguration(path: path, environment: ProcessInfo.processInfo.environment)
    var problems = loaded.problems
    var plan: Plan?
    if let configuration = loaded.configuration {
        let compiled = Plan.compile(configuration)
        CompiledWatch.forgetGazetteer()
        plan = compiled.plan
        problems += compiled.problems
    }
    for problem in inOrder(problems) { complain("\(problem)") }
    guard let plan, problems.allSatisfy(\.isWarning) else { throw configurationDoesNotHold }
    return plan
}
