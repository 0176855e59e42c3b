/// The hash of a folded word.
///
/// Words with a letter beyond ASCII are a polynomial over their units modulo 2⁶⁴, the first unit its constant: every unit's
/// share is reckoned apart from the others', and the hash of a word without its first letters, or with letters before it,
/// follows from the word's in a few multiplications, so that a proclitic can be tried without reading the word again.
/// ASCII words take no proclitics; they are hashed sixteen letters at a time. Terms and texts must agree on it and on
/// nothing else.
public enum WordHash {
    public static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// What undoes a multiplication by `base` modulo 2⁶⁴.
    public static let inverse: UInt64 = 0xF1DE_83E1_9937_733D

    /// Words beyond this length, in units, take no proclitics.
    public static let longest = 64

    /// `base` to the power of the index, below `longest`.
    static let powers: [UInt64] = {
        var powers: [UInt64] = [1]
        for index in 1..<longest { powers.append(powers[index - 1] &* base) }
        return powers
    }()

    @inlinable
    public static func of(_ units: some Sequence<UInt16>) -> UInt64 {
        var (polynomial, power) = (UInt64(0), UInt64(1))
        var (ascii, block) = (UInt64(0), UInt64(0))
        var count = 0
        var isASCII = true
        for unit in units {
            if count < longest {
                polynomial = polynomial &+ UInt64(unit) &* power
                power = power &* base
            } else {
                polynomial = (polynomial ^ UInt64(unit)) &* base
            }
            isASCII = isASCII && unit < 0x80
            block |= UInt64(unit & 0x7F) << UInt64(count % 8 * 8)
            count += 1
            if count % 8 == 0 { (ascii, block) = (joining(block, at: count - 8, to: ascii), 0) }
        }
        guard isASCII else { return polynomial }
        return block == 0 ? ascii : joining(block, at: count / 8 * 8, to: ascii)
    }

    /// The hash of an ASCII word with up to eight more letters, the first in the lowest byte.
    ///
    /// Of sixteen letters each eight are multiplied by a number of their own and the sum is mixed, so that the second eight
    /// need not wait for the first, nor be asked whether there are any.
    ///
    /// - Parameter place: of the first of them, a multiple of eight.
    @inlinable @inline(__always)
    static func joining(_ block: UInt64, at place: Int, to hash: UInt64) -> UInt64 {
        // What mixes a sum undoes it, too.
        let sum = place & 8 == 0 ? (hash ^ block) &* base : (hash ^ hash &>> 32) &+ block &* (base &* base)
        return sum ^ sum &>> 32
    }

    /// The hash of what remains of a word without its first units.
    ///
    /// - Parameters:
    ///   - count: fewer than the word has.
    ///   - units: the word's, at most `longest`, the first no ASCII.
    @inlinable
    public static func dropping(_ count: Int, of units: UnsafeBufferPointer<UInt16>, from hash: UInt64) -> UInt64 {
        // Digits behind a proclitic are a word of ASCII.
        if units[count] < 0x80 { return of(units[count...]) }
        var rest = hash
        for index in 0..<count { rest = (rest &- UInt64(units[index])) &* inverse }
        return rest
    }

    /// The hash of a word without its last unit.
    ///
    /// - Parameter length: the word's, more than 1 and at most `longest`; its first unit is no ASCII.
    public static func droppingLast(_ unit: UInt16, from hash: UInt64, length: Int) -> UInt64 {
        hash &- UInt64(unit) &* powers[length - 1]
    }
}
