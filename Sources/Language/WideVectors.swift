import CVectors
import Foundation

/// The processor's vectors of sixty-four bytes, by which most words are cut and looked up where there are any.
package enum WideVectors {
    /// Whether the processor has them, and the environment does not say `MARSAD_VECTORS=off`.
    package static let areHere =
        vectors_are_supported() && ProcessInfo.processInfo.environment["MARSAD_VECTORS"] != "off"
}
