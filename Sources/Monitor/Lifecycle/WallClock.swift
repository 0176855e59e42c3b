import Foundation

/// Unix seconds, UTC.
@Sendable public func wallClock() -> Int64 { Int64(Date().timeIntervalSince1970) }
