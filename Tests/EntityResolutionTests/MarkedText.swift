import EntityRecognition
import NewsText

@testable import EntityResolution

/// An article whose mentions are marked by hand, so that resolution is tested by itself: a sentence a line.
///
/// `[Kerry|p.kerry]` is a person with the gold entity `p.kerry`; `o.` is a body, `c.` a country by its code, `l.` a place.
/// Flags follow a second bar: `m` and `f` for a title's gender, `s` for a short form, `@Russia` for a body's country,
/// `known` for a body of the lexicon by its identifier.
struct MarkedText {
  let article: AnnotatedArticle
  /// The gold entity of each mention.
  let gold: [String]

  init(_ name: String, _ marked: String, day: CalendarDate? = nil) {
    var sentences: [Sentence] = []
    var mentions: [Mention] = []
    var gold: [String] = []
    for (index, line) in marked.split(separator: "\n").enumerated() {
      var text = ""
      var rest = line
      while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        text += rest[..<open]
        let fields = rest[rest.index(after: open)..<close].split(separator: "|").map { String($0) }
        let start = text.utf8.count
        text += fields[0]
        let flags = fields.count > 2 ? fields[2].split(separator: " ").map { String($0) } : []
        gold.append(fields[1])
        mentions.append(
          MarkedText.mention(fields[0], fields[1], flags, sentence: index, range: start..<text.utf8.count))
        rest = rest[rest.index(after: close)...]
      }
      text += rest
      sentences.append(
        Sentence(
          text: text, passage: index, role: .paragraph, sourceRange: 0..<text.utf8.count, characterOffset: 0,
          anchors: []))
    }
    let publication = day.map { PublicationDate(day: $0, evidence: .dateLine, words: $0.description) }
    article = AnnotatedArticle(name: name, publication: publication, sentences: sentences, mentions: mentions)
    self.gold = gold
  }

  private static func mention(
    _ surface: String, _ gold: String, _ flags: [String], sentence: Int, range: Range<Int>
  ) -> Mention {
    let kind: EntityKind =
      switch gold.first {
      case "p": .person
      case "o": .organization
      case "c": .country
      default: .place
      }
    let id = String(gold.dropFirst(2))
    var referent: Referent?
    if kind == .country, let index = Lexicon.standard.country(withCode: id.uppercased()) {
      referent = Referent(id: "country.\(id)", label: Lexicon.standard.countries[index].label)
    } else if flags.contains("known"), let body = Lexicon.standard.organizations.first(where: { $0.slug == id }) {
      referent = Referent(id: "organization.\(id)", label: body.label)
    }
    let letters = surface.filter { $0 != "." }
    let isAcronym = kind == .organization && letters.count <= 6 && letters.allSatisfy(\.isUppercase)
    let isTitled = flags.contains("m") || flags.contains("f")
    return Mention(
      sentence: sentence, range: range, sourceRange: range, surface: surface, kind: kind,
      basis: isAcronym ? .acronym : flags.contains("s") ? .shortForm : isTitled ? .titled : .name, referent: referent,
      gender: flags.contains("m") ? .male : flags.contains("f") ? .female : nil,
      owner: flags.first { $0.hasPrefix("@") }.map { $0.dropFirst().split(separator: "_").joined(separator: " ") })
  }
}

/// How well the entities of a collection agree with the gold ones.
struct GoldComparison {
  let precision: Double
  let recall: Double
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// The B³ measure over all mentions but places.
  ///
  /// Bagga and Baldwin, "Algorithms for Scoring Coreference Chains" (LREC workshop, 1998): for each mention, the share of
  /// its entity's mentions that are of its gold entity, and the share of the gold entity's that are of its entity.
  init(_ texts: [MarkedText], _ resolved: ResolvedEntities) {
    var pairs: [(gold: String, found: Int)] = []
    for (text, assignment) in zip(texts, resolved.assignments) {
      for (gold, found) in zip(text.gold, assignment) where !gold.hasPrefix("l.") {
        pairs.append((gold, found ?? -1))
      }
    }
    let byGold = Dictionary(grouping: pairs, by: \.gold).mapValues(\.count)
    let byFound = Dictionary(grouping: pairs, by: \.found).mapValues(\.count)
    let both = Dictionary(grouping: pairs) { "\($0.gold) \($0.found)" }.mapValues(\.count)
    var precision = 0.0
    var recall = 0.0
    for pair in pairs {
      let shared = Double(both["\(pair.gold) \(pair.found)"] ?? 0)
      precision += shared / Double(byFound[pair.found] ?? 1)
      recall += shared / Double(byGold[pair.gold] ?? 1)
    }
    self.precision = precision / Double(max(1, pairs.count))
    self.recall = recall / Double(max(1, pairs.count))
  }
}

/// The entities of marked articles in a form that reads well in a test: each mention with its entity's label.
struct MarkedResolution {
  let texts: [MarkedText]
  let resolved: ResolvedEntities

  init(_ texts: [String], resolver: EntityResolver = EntityResolver()) {
    self.texts = texts.enumerated().map { MarkedText("\($0).txt", $1) }
    resolved = resolver.resolve(self.texts.map(\.article))
  }

  /// Whether the entities are the gold ones: two mentions are one entity where the gold says so, and only there.
  var isGold: Bool {
    let comparison = GoldComparison(texts, resolved)
    return comparison.precision > 0.999_999 && comparison.recall > 0.999_999
  }

  /// The labels of the entities that each mention is, in order.
  var labels: [String] {
    zip(texts, resolved.assignments).flatMap { text, assignment in
      assignment.map { $0.map { resolved.entities[$0].label } ?? "-" }
    }
  }

  var ids: [String] { resolved.entities.map(\.id) }
}
