import Floods

/// Why an alert was held back from a sink, and what becomes of it, on one line.
func heldView(_ held: HeldAlert) -> String {
    let detail = held.detail.map { " by \(harmless($0))" } ?? ""
    let until = held.until.map { " until \(dayAndTime($0))" } ?? ""
    let reason =
        switch held.reason {
        case .grouped: "grouped"
        case .digest: "kept for the digest"
        case .quiet: "held in quiet hours"
        case .throttled: "throttled"
        case .silenced: "silenced\(detail)\(until)"
        case .inhibited: "inhibited\(detail)\(until)"
        }
    if held.message == held.alert { return "\(held.sink): \(reason), then sent on request" }
    if let message = held.message { return "\(held.sink): \(reason), told in \(message)" }
    guard held.bucket != nil else { return "\(held.sink): \(reason); it is in no message" }
    let goes =
        held.reason == .silenced || held.reason == .inhibited
        ? "; goes out in the digest" : ", goes out\(until.replacing(" until", with: " at"))"
    return "\(held.sink): \(reason)\(goes)"
}
