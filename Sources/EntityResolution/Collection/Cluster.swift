import EntityRecognition
import NewsText

/// An entity while it is being gathered from the groups of a collection.
struct Cluster {
  /// What the cluster is.
  enum Identity {
    case entry(Int)
    case known(Referent)
    case person(PersonUnit)
    case part(PersonPart)
    case body(BodyUnit)
    case other(String)
  }

  var identity: Identity
  let kind: EntityKind
  /// How often the collection writes each form.
  var surfaces: [Int32: Int] = [:]
  /// The country that a body belongs to.
  var owner: String?
  /// The first day and the first article, by name, that name it: what tells namesakes apart.
  var firstDay: CalendarDate?
  var firstArticle: String?

  /// Counts a group's mentions.
  mutating func add(_ group: MentionGroup, in article: AnnotatedArticle) {
    for member in group.members { surfaces[member.surface, default: 0] += 1 }
    owner = owner ?? group.owner
    if let day = article.publication?.day { firstDay = min(firstDay ?? day, day) }
    firstArticle = min(firstArticle ?? article.name, article.name)
  }
}

extension Cluster {
  /// What the cluster is told apart by: a person's full name, a body's country.
  func profile(_ rules: RegistryRules, _ reader: PersonNameReader) -> NameRefusals.Profile {
    switch identity {
    case .person(let unit): return NameRefusals.Profile(person: unit, owner: nil)
    case .entry(let entry) where kind == .person:
      let name = reader.name(rules.entries[entry].name)
      let unit = PersonUnit(name: name, gender: name.gender, entry: entry)
      return NameRefusals.Profile(person: name.isPartial ? nil : unit, owner: nil)
    case .body, .entry: return NameRefusals.Profile(person: nil, owner: owner)
    default: return NameRefusals.Profile()
    }
  }
}
