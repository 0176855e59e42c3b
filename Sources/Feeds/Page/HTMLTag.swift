/// The element types that reading a page must tell apart.
enum HTMLTag: UInt8, CaseIterable {
    case document, text, other
    case a, abbr, address, area, article, aside, audio, b, base, big, blockquote, body, br, button, canvas, caption
    case center, cite, code, col, colgroup, dd, details, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
    case figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe
    case img, input, ins, label, legend, li, link, main, map, mark, menu, meta, nav, noembed, noframes, noscript, object
    case ol, optgroup, option, p, param, picture, pre, q, s, samp, script, section, select, small, source, span, strike
    case strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr
    case track, tt, u, ul, `var`, video, wbr, xmp

    /// Of the name in lower or upper case; `other` for names that mean nothing here.
    init(_ name: UnsafeBufferPointer<UInt8>) {
        guard name.count <= 10, let key = Self.key(name) else {
            self = .other
            return
        }
        var slot = Self.slot(key)
        while true {
            let entry = Self.slots[slot]
            if entry.key == key {
                self = entry.tag
                return
            }
            if entry.key == 0 {
                self = .other
                return
            }
            slot = (slot + 1) & (Self.tableSize - 1)
        }
    }

    /// Six bits a character, ten at most; nil where a character is neither letter nor digit.
    private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var key: UInt64 = 1
        for byte in name {
            let lower = byte | 0x20
            let code: UInt64
            if lower &- 0x61 < 26 {
                code = UInt64(lower - 0x60)
            } else if byte &- 0x30 < 10 {
                code = UInt64(byte - 0x30) + 27
            } else {
                return nil
            }
            key = key << 6 | code
        }
        return key
    }

    private static let tableSize = 512

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55) & (tableSize - 1)
    }

    private static let slots: [(key: UInt64, tag: HTMLTag)] = {
        var slots = [(key: UInt64, tag: HTMLTag)](repeating: (0, .other), count: tableSize)
        for tag in allCases where tag.rawValue > HTMLTag.other.rawValue {
            let name = Array("\(tag)".utf8)
            guard let key = name.withUnsafeBufferPointer(key) else { continue }
            var at = slot(key)
            while slots[at].key != 0 { at = (at + 1) & (tableSize - 1) }
            slots[at] = (key, tag)
        }
        return slots
    }()
}

/// A set of element types, one bit each.
struct TagSet: ExpressibleByArrayLiteral, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(arrayLiteral tags: HTMLTag...) { for tag in tags { insert(tag) } }

    init(_ sets: TagSet...) {
        for set in sets {
            low |= set.low
            high |= set.high
        }
    }

    private mutating func insert(_ tag: HTMLTag) {
        if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
    }

    @inline(__always)
    func contains(_ tag: HTMLTag) -> Bool {
        tag.rawValue < 64 ? low >> UInt64(tag.rawValue) & 1 == 1 : high >> UInt64(tag.rawValue &- 64) & 1 == 1
    }
}

extension TagSet {
    /// Elements without content and end tag (HTML §13.1.2).
    static let void: TagSet = [
        .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr,
    ]
    /// Elements whose content is text up to their end tag.
    static let rawText: TagSet = [
        .script, .style, .xmp, .iframe, .noembed, .noframes, .textarea, .title,
    ]
    /// What a head may hold; anything else ends it.
    static let head: TagSet = [.base, .link, .meta, .title, .script, .style, .noscript, .template]
    /// Start tags that end an open paragraph (HTML §13.2.6.4.7).
    static let endsParagraph: TagSet = [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .main, .menu, .nav, .ol, .p, .pre,
        .section, .summary, .table, .ul, .li, .dd, .dt, .xmp,
    ]
    /// What an open paragraph, or an end tag, is not looked for beyond.
    static let scope: TagSet = [.document, .html, .table, .td, .th, .caption, .button, .object, .template]
    static let headings: TagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
    /// Elements that run within a line.
    static let inline: TagSet = [
        .a, .abbr, .b, .big, .cite, .code, .em, .font, .i, .ins, .label, .mark, .q, .s, .samp, .small, .span, .strike,
        .strong, .sub, .sup, .time, .tt, .u, .var, .wbr, .img, .text, .picture, .source, .other,
    ]
}
