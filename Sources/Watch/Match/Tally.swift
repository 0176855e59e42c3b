/// How often each country, person, topic and phrase was found in an article.
///
/// Most rules ask for what is not there; that is known from a number, without reading the list of what was found.
struct Tally {
    /// By kind one behind the other: countries, those whose capitals are named, people, topics, phrases; empty where nothing
    /// asks for numbers.
    private var counts: [Int32] = []
    private var capitals = 0
    private var people = 0
    private var topics = 0
    private var phrases = 0

    mutating func reset(countries: Int, people: Int, topics: Int, phrases: Int) {
        capitals = countries
        self.people = capitals + countries
        self.topics = self.people + people
        self.phrases = self.topics + topics
        let size = self.phrases + phrases
        if counts.count != size { counts = Array(repeating: 0, count: size) }
    }

    /// Counts, or with −1 takes back, what was found.
    mutating func add(_ found: [Found], _ step: Int32 = 1) {
        guard !counts.isEmpty else { return }
        for one in found {
            let index = Int(one.subject)
            switch one.kind {
            case .countryName, .countryDemonym: counts[index] += step
            case .countryCapital: counts[capitals + index] += step
            case .countryNamedCapital:
                counts[index] += step
                counts[capitals + index] += step
            case .personFull, .personAlias, .personSurname: counts[people + index] += step
            case .topic: counts[topics + index] += step
            case .phrase: counts[phrases + index] += step
            case .exception, .cue: break
            }
        }
    }

    func holds(_ target: RuleExpression.Leaf.Target) -> Bool {
        switch target {
        case .person(let index): counts[people + Int(index)] > 0
        case .country(let indices): indices.contains { counts[Int($0)] > 0 }
        case .capital(let indices): indices.contains { counts[capitals + Int($0)] > 0 }
        case .topic(let index): counts[topics + Int(index)] > 0
        case .phrase(let index): counts[phrases + Int(index)] > 0
        }
    }
}

extension RuleExpression.Leaf.Target {
    /// Whether what was found is what is asked for.
    func matches(_ found: Found) -> Bool {
        switch (self, found.kind) {
        case (.person(let index), .personFull), (.person(let index), .personAlias),
            (.person(let index), .personSurname),
            (.topic(let index), .topic), (.phrase(let index), .phrase):
            found.subject == index
        case (.country(let indices), .countryName), (.country(let indices), .countryDemonym),
            (.country(let indices), .countryNamedCapital), (.capital(let indices), .countryCapital),
            (.capital(let indices), .countryNamedCapital):
            indices.contains(found.subject)
        default: false
        }
    }
}
