import Foundation

/// The arguments as the kernel keeps them.
///
/// Swift looks for them in memory before the environment, where they are no longer once a preloaded library, such as
/// libfaketime, has moved it.
func givenArguments() -> [String] {
    guard let line = FileManager.default.contents(atPath: "/proc/self/cmdline"), line.last == 0 else {
        return Array(CommandLine.arguments.dropFirst())
    }
    return line.dropLast().split(separator: 0, omittingEmptySubsequences: false).dropFirst()
        .map { String(decoding: $0, as: UTF8.self) }
}
