/// The hash of a folded word: a polynomial over its units modulo 2⁶⁴.
///
/// The hash of a word without its first letters follows from the word's in one subtraction, so that a proclitic can be
/// tried without reading the word again. Terms and texts must agree on it and on nothing else.
public enum WordHash {
    public static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Words beyond this length take no proclitics.
    public static let longest = 64

    /// `base` to the power of the index.
    @usableFromInline static let powers: [UInt64] = {
        var powers: [UInt64] = [1]
        for index in 0..<longest { powers.append(powers[index] &* base) }
        return powers
    }()

    @inlinable
    public static func of(_ units: some Sequence<UInt16>) -> UInt64 {
        var hash: UInt64 = 0
        for unit in units { hash = hash &* base &+ UInt64(unit) }
        return hash
    }

    /// The hash of a word without its first letters, whose own hash is `prefix`.
    ///
    /// - Parameter length: what remains, in units, at most `longest`.
    @inlinable
    public static func dropping(prefix: UInt64, from hash: UInt64, leaving length: Int) -> UInt64 {
        hash &- prefix &* powers[length]
    }

    /// The hash of `prefix` written before a word of `length` units.
    @inlinable
    public static func prepending(_ prefix: UInt64, to hash: UInt64, length: Int) -> UInt64 {
        prefix &* powers[length] &+ hash
    }
}
