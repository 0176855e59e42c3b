/// The namespace prefixes that are declared where the scanner stands.
struct NamePrefixes {
    private struct Prefix {
        let written: Range<Int>
        let namespace: Namespace
    }

    /// Declarations in force at once; what a document declares beyond them has no meaning.
    private static let most = 128

    private let source: UnsafeBufferPointer<UInt8>
    private var declared: [Prefix] = []

    init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

    /// What was declared so far, to go back to.
    var mark: Int { declared.count }

    mutating func forget(after mark: Int) { declared.removeLast(max(declared.count - mark, 0)) }

    mutating func declare(_ tag: XMLTag, isRoot: Bool) {
        for declaration in tag.namespaces where declared.count < Self.most {
            var namespace = Namespace(uri: UnsafeBufferPointer(rebasing: source[declaration.uri]))
            // A root of a namespace that nobody knows is of the format all the same.
            if namespace == .foreign, isRoot, source.same(declaration.prefix, prefix(of: tag.name) ?? 0..<0) {
                namespace = .own
            }
            declared.append(Prefix(written: declaration.prefix, namespace: namespace))
        }
    }

    /// What a tag's name means, and whether its prefix is declared; one that is not is taken for what it usually is.
    func resolve(_ raw: Range<Int>) -> (name: ElementName, isDeclared: Bool) {
        guard let written = prefix(of: raw) else {
            let namespace = declared.last { $0.written.isEmpty }?.namespace ?? .own
            return (ElementName.find(UnsafeBufferPointer(rebasing: source[raw]), in: namespace), true)
        }
        let local = UnsafeBufferPointer(rebasing: source[(written.upperBound + 1)..<raw.upperBound])
        if let known = declared.last(where: { source.same($0.written, written) }) {
            return (ElementName.find(local, in: known.namespace), true)
        }
        let key = NameKey(UnsafeBufferPointer(rebasing: source[written]))
        return (ElementName.find(local, in: key.flatMap { Namespace.prefixes[$0] } ?? .foreign), false)
    }

    private func prefix(of raw: Range<Int>) -> Range<Int>? {
        source[raw].firstIndex(of: 0x3A).map { raw.lowerBound..<$0 }
    }
}
