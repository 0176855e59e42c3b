/// How often each country, person, topic and phrase was found in an article.
///
/// Most rules ask for what is not there; that is known from a number, without reading the list of what was found.
struct Tally {
    private var names: [Int32] = []
    private var capitals: [Int32] = []
    private var people: [Int32] = []
    private var topics: [Int32] = []
    private var phrases: [Int32] = []

    mutating func reset(countries: Int, people: Int, topics: Int, phrases: Int) {
        func zero(_ counts: inout [Int32], _ size: Int) {
            if counts.count != size { counts = Array(repeating: 0, count: size) }
        }
        zero(&names, countries)
        zero(&capitals, countries)
        zero(&self.people, people)
        zero(&self.topics, topics)
        zero(&self.phrases, phrases)
    }

    /// Counts, or with −1 takes back, what was found.
    mutating func add(_ found: [Found], _ step: Int32 = 1) {
        for one in found {
            let index = Int(one.subject)
            switch one.kind {
            case .countryName, .countryDemonym: names[index] += step
            case .countryCapital: capitals[index] += step
            case .countryNamedCapital:
                names[index] += step
                capitals[index] += step
            case .personFull, .personAlias, .personSurname: people[index] += step
            case .topic: topics[index] += step
            case .phrase: phrases[index] += step
            case .exception, .cue: break
            }
        }
    }

    func holds(_ target: RuleExpression.Leaf.Target) -> Bool {
        switch target {
        case .person(let index): people[Int(index)] > 0
        case .country(let indices): indices.contains { names[Int($0)] > 0 }
        case .capital(let indices): indices.contains { capitals[Int($0)] > 0 }
        case .topic(let index): topics[Int(index)] > 0
        case .phrase(let index): phrases[Int(index)] > 0
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
