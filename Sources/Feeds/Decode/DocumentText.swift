/// The text of a document that is no feed, its encoding told as a feed's is.
public func decodedText(_ bytes: [UInt8]) -> [UInt8] { decodeDocument(bytes, contentType: nil).utf8 }

/// A text with its character references and HTML's named entities resolved, once.
public func resolvedReferences(_ bytes: ArraySlice<UInt8>) -> String { resolveEntities(bytes) }
