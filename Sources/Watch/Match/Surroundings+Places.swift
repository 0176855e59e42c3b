import Language

/// Towns, clubs and houses of a country's name: Lebanon, Ohio; alcalde de Líbano; Hospital Italiano.
extension Surroundings {
    static func place(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        if kind == .countryDemonym { return house(hit, scan, bytes) }
        return town(hit, scan, bytes) ?? district(hit, scan, bytes)
    }

    /// El Hospital Italiano, o Clube Espanhol: adjectives are written small in these languages, but in a name.
    private static func house(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let before = neighbour(hit.start - 1, hit.start, scan, bytes), before.shape.contains(.capital),
            !scan.isTitleCase, houseHeads.contains(before.hash)
        else { return nil }
        return "a club or a house named so"
    }

    private static let houseHeads = WordList.hashes(
        """
        hospital sanatorio clínica hotel teatro club clube círculo colegio colégio cementerio cemitério deportivo audax sporting
        atlético café cine restaurante panteón liceo casino ospedale cimitero collegio caffè
        """)

    /// Lebanon, Ohio.
    private static func town(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard Int(hit.end) < scan.words.count else { return nil }
        let after = scan.words[Int(hit.end)]
        let between = bytes[Int(scan.words[Int(hit.end) - 1].end)..<Int(after.start)]
        guard between.elementsEqual([0x2C, 0x20]) else { return nil }
        if !homelands.contains(scan.words[Int(hit.start)].hash), isInProvince(hit.end, scan, bytes) {
            return "a town of a province"
        }
        if isAge(after, scan.words.folded(after), bytes) { return "a person, whose age follows" }
        guard after.shape.contains(.capital) else { return nil }
        if Self.states.contains(after.hash) || isAbbreviated(after, bytes) { return "a town of an American state" }
        guard Int(hit.end) + 1 < scan.words.count, Self.firstWordsOfStates.contains(after.hash) else { return nil }
        return Self.secondWordsOfStates.contains(scan.words[Int(hit.end) + 1].hash)
            ? "a town of an American state" : nil
    }

    /// Whether a province follows, words such as en la provincia de before it.
    private static func isInProvince(
        _ index: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var index = index
        for _ in 0..<6 {
            let word = scan.words[Int(index)]
            if word.shape.contains(.capital) { return provinces.contains(word.hash) }
            guard toProvinces.contains(word.hash), neighbour(index + 1, index, scan, bytes) != nil else {
                return false
            }
            index += 1
        }
        return false
    }

    /// The countries that the provinces are of: En España, Zaragoza y Málaga.
    private static let homelands = WordList.hashes(
        """
        españa espanha spagna espagne spain spanien méxico messico mexique mexico colombia argentina brasil brasile portugal
        portogallo
        """)
    private static let toProvinces = WordList.hashes(
        """
        en em no na nos nas el la los las o a de do da del provincia província estado departamento interior norte sul sur nordeste
        noroeste este leste oeste valle vale serra sertão nel nella in provincia dans le département en
        """)
    /// Those of Spain, Portugal and Latin America that are called as nothing else is.
    private static let provinces = WordList.hashes(
        """
                teruel zaragoza huesca cuenca albacete badajoz cáceres cádiz jaén huelva málaga almería alicante castellón tarragona
                girona lleida pontevedra ourense lugo cantabria asturias navarra álava guipúzcoa vizcaya palencia segovia
                ávila extremadura andalucía galicia aragón cataluña mogán canarias tenerife
                sinaloa sonora chihuahua coahuila durango nayarit jalisco michoacán oaxaca chiapas tabasco veracruz
                tamaulipas zacatecas querétaro guanajuato campeche yucatán tlaxcala
                tolima cauca antioquia boyacá cundinamarca risaralda quindío nariño caquetá huila
                casanare arauca putumayo guaviare chocó
                guanacaste alajuela heredia cartago puntarenas neuquén chubut misiones corrientes chaco tucumán
                jujuy catamarca
                minas paraná pará maranhão piauí ceará paraíba pernambuco alagoas sergipe bahia goiás tocantins rondônia acre roraima
                amapá amazonas seridó jequitinhonha alentejo algarve minho ribatejo
        """)

    /// Whether a number between two commas follows (Chad, 32, works).
    private static func isAge(
        _ word: Word, _ units: UnsafeBufferPointer<UInt16>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        units.count == 2 && units.allSatisfy { (0x30...0x39).contains($0) } && Int(word.end) < bytes.count
            && bytes[Int(word.end)] == 0x2C
    }

    /// Lebanon County.
    private static func district(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let after = neighbour(hit.end, hit.end - 1, scan, bytes),
            after.shape.contains(.capital), Self.districts.contains(after.hash)
        else { return nil }
        return "a place named after the country"
    }

    private static let districts = WordList.hashes("county township parish heights")

    /// Without Georgia, which lists put behind Armenia.
    private static let states = WordList.hashes(
        """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
        nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
        ontario saskatchewan manitoba
        """)
    /// Cairo, Ga.; Norway, Mich.
    private static func isAbbreviated(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        Int(word.end) < bytes.count && bytes[Int(word.end)] == 0x2E && abbreviatedStates.contains(word.hash)
    }

    private static let abbreviatedStates = WordList.hashes(
        """
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn vt va wash
        wis wyo ont sask
        """)
    private static let firstWordsOfStates = WordList.hashes("new north south west rhode")
    private static let secondWordsOfStates = WordList.hashes(
        "hampshire jersey york carolina dakota virginia island mexico wales")
}
