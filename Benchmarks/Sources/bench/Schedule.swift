import Schedule
import ScheduleTrial

/// The adaptive schedule beside fixed intervals with as many requests, on made-up feeds, as a table.
func benchSchedule() {
    print("| feeds | seed | requests | adaptive: median, mean delay s | fixed: median, mean delay s | ratios |")
    print("|---|---|---|---|---|---|")
    for seed in 1...3 as ClosedRange<UInt64> {
        let trial = ScheduleComparison(
            feeds: 500, interval: 900, bounds: PollBudget.Bounds(floor: 225, ceiling: 3_600), seed: seed)
        let (ours, peer) = (trial.adaptive, trial.fixed)
        print(
            "| 500 | \(seed) | \(ours.polls) beside \(peer.polls) | \(ours.median), \(Int(ours.mean)) "
                + "| \(peer.median), \(Int(peer.mean)) | \(ratio(Double(ours.median), Double(peer.median))), "
                + "\(ratio(ours.mean, peer.mean)) |")
    }
}

private func ratio(_ ours: Double, _ peer: Double) -> String { String((ours / max(peer, 1) * 100).rounded() / 100) }
