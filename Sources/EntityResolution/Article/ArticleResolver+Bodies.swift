import EntityRecognition
import NewsText

extension ArticleResolver {
  /// Full names first, then names without their country or form, then acronyms and short forms.
  mutating func groupBodies(_ names: inout NameTable) {
    var places: [String: Int] = [:]
    let open = openMentions(of: .organization)
    for index in open where isFull(article.mentions[index]) {
      let unit = BodyUnit(name: names.body(surfaces[index]), owner: article.mentions[index].owner)
      if let place = places[unit.key] {
        add(index, ground(of: index, in: place), to: place)
      } else {
        places[unit.key] = groups.count
        append(.body(unit), kind: .organization, index, .itself)
      }
    }
    joinLesserNames(&names)
    // Joining takes groups away, and the others move up.
    places = bodyPlaces
    var references = BodyReferences(groups: groups, names: &names)
    for index in open where !isFull(article.mentions[index]) {
      let name = names.body(surfaces[index])
      if let (place, ground) = references.group(of: index, name, in: self) {
        add(index, ground, to: place)
        sortMembers(of: place)
        references.named(place, at: index)
      } else {
        let unit = BodyUnit(name: name, owner: article.mentions[index].owner)
        if let place = places["…" + unit.key] ?? places[unit.key] {
          add(index, ground(of: index, in: place), to: place)
          sortMembers(of: place)
        } else {
          places["…" + unit.key] = groups.count
          append(.shortBody(unit), kind: .organization, index, .itself)
        }
      }
    }
  }

  /// Where the groups of bodies with a name of their own are, by the keys of their names.
  private var bodyPlaces: [String: Int] {
    var places: [String: Int] = [:]
    for (place, group) in groups.enumerated() {
      if case .body(let unit) = group.identity { places[unit.key] = place }
    }
    return places
  }

  private func isFull(_ mention: Mention) -> Bool { mention.basis != .acronym && mention.basis != .shortForm }

  private func ground(of index: Int, in place: Int) -> Ground {
    guard let first = groups[place].members.first, first.surface != surfaces[index] else { return .itself }
    return .likeness(.spelling, first.surface)
  }

  /// "Foreign Ministry" goes with "Russian Foreign Ministry", "Acme" with "Acme Group", "Syrian Observatory" with "Syrian
  /// Observatory for Human Rights": with the nearest earlier one, or with the only later one.
  private mutating func joinLesserNames(_ names: inout NameTable) {
    var bodies: [(place: Int, units: [BodyUnit])] = []
    var known: [(place: Int, name: BodyName, acronyms: Set<String>)] = []
    for (place, group) in groups.enumerated() where group.kind == .organization {
      switch group.identity {
      case .body(let unit): bodies.append((place, [unit]))
      case .entry:
        let forms = Set(group.members.map(\.surface)).sorted()
        bodies.append((place, forms.map { BodyUnit(name: names.body($0), owner: group.owner) }))
      case .known(let referent):
        known.append((place, names.body(names.index(of: referent.label)), acronyms(of: group, names)))
      default: continue
      }
    }
    guard bodies.count + known.count > 1 else { return }
    for (place, _) in bodies {
      guard case .body(let unit) = groups[place].identity else { continue }
      // "Liberal Democratic Party" beside "LDP", the Liberal Democratic Party of Japan; "City" beside "Manchester City".
      let fuller = known.filter { other in
        unit.name.isEnd(of: other.name)
          || unit.name.isBeginning(of: other.name)
            && unit.name.initials.contains(where: other.acronyms.contains)
      }
      if fuller.count == 1, let surface = groups[fuller[0].place].members.first?.surface {
        merge(place, into: fuller[0].place, .part(surface))
        continue
      }
      let others = bodies.compactMap { other -> (Int, BodyUnit.Lesser)? in
        guard other.place != place, let lesser = other.units.lazy.compactMap({ unit.lesser(of: $0) }).first else {
          return nil
        }
        return (other.place, lesser)
      }
      let earlier = others.filter { groups[$0.0].start < groups[place].start }
      let nearest = earlier.max { groups[$0.0].start < groups[$1.0].start }
      guard let (other, lesser) = nearest ?? (others.count == 1 ? others.first : nil),
        let surface = groups[other].members.first?.surface
      else { continue }
      merge(place, into: other, lesser.ground(surface))
    }
    removeEmpty()
  }

  /// The letters by which an article calls a body.
  private func acronyms(of group: MentionGroup, _ names: NameTable) -> Set<String> {
    Set(
      group.members.compactMap { member in
        article.mentions[Int(member.mention)].basis == .acronym
          ? names.surface(member.surface).filter { $0 != "." }.lowercased() : nil
      })
  }
}

extension BodyUnit {
  /// What a name leaves out of a fuller one.
  enum Lesser {
    case country
    case form
    case rest

    /// The ground on which it counts as the fuller name at an index.
    func ground(_ surface: Int32) -> Ground {
      switch self {
      case .country: .withoutCountry(surface)
      case .form: .withoutForm(surface)
      case .rest: .part(surface)
      }
    }
  }

  /// What this name leaves out of a fuller one; `nil` where it is not the same name.
  func lesser(of full: BodyUnit) -> Lesser? {
    if owner == nil, full.owner != nil, name.key == full.name.key { return .country }
    guard owner == nil || full.owner == nil || owner == full.owner else { return nil }
    if full.name.base == name.key || full.name.members == name.key { return .form }
    return name.isBeginning(of: full.name) || name.isEnd(of: full.name) ? .rest : nil
  }
}

extension BodyName {
  static let joining: Set<String> = ["of", "for", "on", "against", "to", "in"]

  /// "Syrian Observatory" for "Syrian Observatory for Human Rights"; "Bank" is no such beginning.
  func isBeginning(of full: BodyName) -> Bool {
    words.count >= 2 && full.words.count > words.count + 1 && full.words.starts(with: words)
      && BodyName.joining.contains(full.words[words.count])
  }

  /// "City" for "Manchester City"; "Court" is no such end of "International Court of Justice".
  func isEnd(of full: BodyName) -> Bool {
    words.count == 1 && (2...3).contains(full.words.count) && full.words.last == words[0]
      && !full.words.contains(where: BodyName.joining.contains)
  }
}
