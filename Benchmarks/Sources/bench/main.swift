import Feeds
import Foundation
import Watch

/// Times the matcher and the parser on files, for bench.py: `bench match topics|people TERMS TEXT [RUNS]` or `bench parse FEED…`.
func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

/// The median of the processor times of several runs.
func median(_ runs: Int, _ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let times = (0..<runs).map { _ in
        let start = now()
        body()
        return now() - start
    }
    return times.sorted()[runs / 2]
}

func residentBytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(status.split(separator: " ").dropFirst().first ?? "0") ?? 0) * 4096
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "match" where arguments.count == 4 || arguments.count == 5:
    let runs = arguments.count == 5 ? Int(arguments[5]) : nil
    benchMatch(arguments[2], terms: arguments[3], text: arguments[4], runs: runs ?? 5)
case "allocations" where arguments.count == 4:
    matchAgain(Int(arguments[2]) ?? 1, terms: arguments[3], text: arguments[4])
case "parse": benchParse(Array(arguments.dropFirst()))
case "extract": benchExtract(Array(arguments.dropFirst()))
case "schedule": benchSchedule()
case "gather" where arguments.count == 3: benchGather(arguments[2], people: arguments[3])
case "pairs" where arguments.count == 2: benchPairs(arguments[2])
case "lookups" where arguments.count == 2: benchLookups(Int(arguments[2]) ?? 1_000_000)
default:
    print(
        "usage: bench match topics|people TERMS TEXT [RUNS] | bench parse FEED… | bench extract PAGE… | bench schedule | "
            + "bench gather FILE PEOPLE | bench pairs FILE | bench lookups COUNT")
}
