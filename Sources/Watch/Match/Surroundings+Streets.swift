import Language

/// Streets and quarters that are called after a country: rue de Turquie, улица Польская, Ürdün Caddesi, شارع السودان.
extension Surroundings {
    static func street(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        isBehindStreet(hit, scan, bytes) || isBeforeStreet(hit, scan, bytes)
            ? "a street or a town named after the country" : nil
    }

    private static func isBehindStreet(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard hit.clitic == 0 else { return false }
        var index = hit.start
        for _ in 0..<3 {
            guard let before = neighbour(index - 1, index, scan, bytes, allowsApostrophe: true) else {
                return isBehindAbbreviation(index, scan, bytes)
            }
            if streets.contains(before.hash) || index < hit.start && boroughs.contains(before.hash) {
                return index == hit.start || !isIndefinite(index - 2, index - 1, scan, bytes)
            }
            if capitalStreets.contains(before.hash) { return before.shape.contains(.capital) && !scan.isTitleCase }
            guard connectors.contains(before.hash) else { return false }
            index -= 1
        }
        return false
    }

    /// In una piazza di Sofia: in some square of it.
    private static func isIndefinite(
        _ index: Int32, _ beside: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        neighbour(index, beside, scan, bytes).map { indefinites.contains($0.hash) } ?? false
    }

    private static let indefinites = WordList.hashes("una uno un une uma um een")

    /// Whether an abbreviation and its full stop stand before it, as in the Polish ul and the Spanish Av.
    private static func isBehindAbbreviation(_ index: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        guard index > 0, case let before = scan.words[Int(index) - 1], abbreviations.contains(before.hash) else {
            return false
        }
        let between = bytes[Int(before.end)..<Int(scan.words[Int(index)].start)]
        return between.elementsEqual(". ".utf8) || between.elementsEqual(".".utf8)
    }

    private static func isBeforeStreet(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let after = neighbour(hit.end, hit.end - 1, scan, bytes) else { return false }
        if after.shape.contains(.capital) { return streetsBehind.contains(after.hash) }
        // На Кубинской улице.
        let first = scan.words[Int(hit.start)]
        return first.shape.contains(.capital) && !first.shape.contains(.sentenceStart)
            && smallStreetsBehind.contains(after.hash)
    }

    /// What stands before the name, بشارع and وشارع too.
    private static let streets = WordList.hashes(
        """
        rue avenue boulevard calle avenida paseo rua viale piazza piazzale rondo ronda rondzie rondem ulica ulicy ulicę ulicą aleja alei
        улица улицы улице улицу улицей ул проспект проспекта проспекте шоссе переулок переулке бульвар бульваре
        вулиця вулиці вулицю вулицею вул проспекті οδός οδού οδό λεωφόρος λεωφόρου
        praça plaza praceta میدان چهارراه بزرگراه بلوار کوچه
        hôtel hotel فندق بفندق شارع بشارع وشارع لشارع خیابان רחוב ברחוב מרחוב
        """)
    /// Those that a full stop ends.
    private static let abbreviations = WordList.hashes(
        "ul al os ул пр просп вул пл бул бульв пер av avda blvd bd bld cad sok")
    /// What a town has and a country has not; a preposition stands behind each.
    private static let boroughs = WordList.hashes(
        """
        alcalde alcaldesa alcaldía ayuntamiento municipio municipios barrio vereda corregimiento pedanía estación estaciones ermita
        prefeitura prefeito prefeita vereador vereadores vereadora município municípios bairro estação estações capela freguesia
        maire mairie gare sindaco burgemeester burmistrz mayor
        """)
    /// Words of other meanings too, which streets write with a capital.
    private static let capitalStreets = WordList.hashes("via corso jalan jl")
    private static let connectors = WordList.hashes(
        "de du des d la las los le l do da dos das del della dell di of van")
    private static let smallStreetsBehind = WordList.hashes(
        """
        улица улице улицу улицы улицей площадь площади набережная набережной переулок переулке шоссе проспект проспекте бульвар
        бульваре вулиця вулиці вулицю площа площі набережна набережній провулок провулку
        """)
    private static let streetsBehind = WordList.hashes(
        """
        street avenue boulevard caddesi caddesinde sokağı sokağında sokak bulvarı bulvarında straße allee platz straat laan
        """)
}
