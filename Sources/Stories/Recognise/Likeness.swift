/// How likely two texts are one, from how they lie beside each other.
///
/// A scorecard over what `Alignment` finds: how much of the shorter and of the longer is shared, in how long passages,
/// what each has of its own between, before and behind, whether both begin alike, and how many of the figures, names and
/// words differ. The weights, also of the products, since a figure that differs says more in a text that is shared
/// whole, are fitted to the pairs of three generators by `Benchmarks/fit.py`.
struct Likeness {
    /// The features in the order of the weights.
    let features: [Float]

    init(_ alignment: Alignment) {
        let shared = Float(alignment.shared) / 2
        let lengths = [Float(alignment.leftLength) / 2, Float(alignment.rightLength) / 2]
        let longer = max(lengths[0], lengths[1])
        let before = (left: Float(alignment.leftBefore) / 2, right: Float(alignment.rightBefore) / 2)
        let places = shared + 10
        let passage = (shared - Float(alignment.loose) / 2) / Float(max(alignment.passages, 1))
        let figures = Float(alignment.otherFigures)
        let names = Float(alignment.otherNames)
        features = [
            shared / min(lengths[0], lengths[1]) - 0.6,
            shared / longer - 0.5,
            min(Self.log2(passage), 6) - 4,
            min(Self.log2(shared), 7) - 5,
            min(Float(alignment.own) / 2 / shared, 1.2),
            min(min(before.left, before.right) / shared, 1.2),
            min(Float(min(alignment.leftBehind, alignment.rightBehind)) / 2 / shared, 1.5),
            min(Float(min(alignment.leftOwn, alignment.rightOwn)) / 2 / shared, 1.5),
            max(0, 1 - max(before.left, before.right) / 10),
            min(max(0, before.right - before.left - 8) / longer, 0.7),
            min(figures * 10 / places, 2),
            figures / (Float(alignment.sharedFigures) + figures + 1),
            min((Float(alignment.otherWords) - names) * 10 / places, 2),
            names / (Float(alignment.sharedNames) + names + 1),
        ]
    }

    /// Logarithm of the odds that the texts are one.
    var logit: Float {
        var sum = Self.bias
        var next = 0
        for (at, feature) in features.enumerated() {
            sum += Self.single[at] * feature
            for other in at..<features.count {
                sum += Self.products[next] * feature * features[other]
                next += 1
            }
        }
        return sum
    }

    /// Of a positive number, near enough: right at the powers of two, linear between.
    private static func log2(_ value: Float) -> Float {
        value > 0 ? Float(value.exponent) + value.significand - 1 : 0
    }
}
