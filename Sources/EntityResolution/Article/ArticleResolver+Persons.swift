import EntityRecognition
import NewsText

extension ArticleResolver {
  /// A full name of the article with all its mentions.
  private struct FullName {
    let unit: PersonUnit
    /// The line of the registry that gives the name its entry.
    let line: Int32?
    let surface: Int32
    var gender: Gender?
    /// Whether a title such as "Prince" stands before it somewhere.
    var isRoyal: Bool
    var mentions: [Int]
  }

  /// Full names first; then each part of a name goes with a full name that it fits.
  mutating func groupPersons(_ names: inout NameTable) {
    var full: [FullName] = []
    var places: [Int32: [Int]] = [:]
    var parts: [Int] = []
    for index in article.mentions.indices where article.mentions[index].kind == .person {
      let mention = article.mentions[index]
      if rules.drops(mention) || mention.referent != nil { continue }
      let name = names.person(surfaces[index])
      let entry = entry(of: index)
      if let entry, name.isPartial || rules.kind(of: entry.entry, mention) != .person { continue }
      guard !name.isPartial else {
        parts.append(index)
        continue
      }
      let gender = name.gender ?? mention.gender
      if let place = places[surfaces[index]]?.first(where: { full[$0].unit.gender == gender }) {
        full[place].mentions.append(index)
        full[place].gender = full[place].gender ?? mention.gender
        if mention.gender != nil, GivenNameTitles.precede(mention, in: article) { full[place].isRoyal = true }
      } else {
        places[surfaces[index], default: []].append(full.count)
        full.append(
          FullName(
            unit: PersonUnit(name: name, gender: gender, entry: entry?.entry), line: entry?.line,
            surface: surfaces[index], gender: mention.gender,
            isRoyal: mention.gender != nil && GivenNameTitles.precede(mention, in: article), mentions: [index]))
      }
    }
    let persons = group(full)
    groupParts(parts, persons: persons, &names)
  }

  /// A person of the article: the group, its full names, the genders that titles show, and where full names stand.
  private struct Person {
    let group: Int
    var forms: [FullName]
    var gender: Gender?
    let surface: Int32
    let mentions: [Int]
  }

  // MARK: - Full names

  private mutating func group(_ full: [FullName]) -> [Person] {
    var index = PersonIndex()
    for (place, name) in full.enumerated() { index.add(name.unit.name, at: place, withParts: false) }
    findContrasts(full)
    let (rules, contrasts) = (rules, contrasts)
    let partition = PersonPartition(full.map(\.unit), index: index, lexicon: lexicon, isArticle: true) {
      rules.forbids($0, $1) || contrasts.contains(NameContrast($0.name, $1.name))
    }
    var members: [Int: [Int]] = [:]
    for place in full.indices { members[home(of: place, partition, full), default: []].append(place) }
    return members.keys.sorted().map { person(members[$0] ?? [], full) }
  }

  /// Notes the names that a sentence writes with a suffix and without it.
  ///
  /// They are two people: "Robert Kennedy Jr. and his father, Robert Kennedy".
  private mutating func findContrasts(_ full: [FullName]) {
    for with in full where with.unit.name.suffix == "jr" || with.unit.name.suffix == "sr" {
      let sentences = Set(with.mentions.map { article.mentions[$0].sentence })
      for without in full where without.unit.name.suffix == nil {
        guard without.mentions.contains(where: { sentences.contains(article.mentions[$0].sentence) }),
          without.unit.name.words.count > 1, without.unit.name.surname == with.unit.name.surname
        else { continue }
        contrasts.insert(NameContrast(with.unit.name, without.unit.name))
      }
    }
  }

  /// The group of a full name: an ambiguous one goes with the nearest earlier name that it agrees with.
  private func home(of place: Int, _ partition: PersonPartition, _ full: [FullName]) -> Int {
    guard let neighbours = partition.ambiguous[place], let first = full[place].mentions.first else {
      return partition.groups[place]
    }
    let earlier = neighbours.filter { partition.ambiguous[$0] == nil }.compactMap { other in
      full[other].mentions.last { $0 < first }.map { (mention: $0, place: other) }
    }
    return earlier.max { $0.mention < $1.mention }.map { partition.groups[$0.place] } ?? place
  }

  private mutating func person(_ places: [Int], _ full: [FullName]) -> Person {
    let forms = places.map { full[$0] }
    let anchor =
      forms.max { left, right in
        PersonUnit.isLess(left.unit, right.unit)
      } ?? forms[0]
    let gender = forms.compactMap(\.gender).first
    let unit = PersonUnit(
      name: anchor.unit.name, gender: anchor.unit.gender ?? forms.compactMap(\.unit.gender).first,
      entry: forms.compactMap(\.unit.entry).first)
    let group = groups.count
    for form in forms {
      let ground: Ground =
        if let line = form.line {
          .registry(line)
        } else if form.surface == anchor.surface {
          .itself
        } else if case .same(let likeness) = form.unit.name.relation(to: anchor.unit.name, lexicon: lexicon) {
          .likeness(likeness, anchor.surface)
        } else if form.unit.name.isEnd(of: anchor.unit.name) {
          .part(anchor.surface)
        } else {
          .nearest(anchor.surface)
        }
      for mention in form.mentions {
        if groups.count == group {
          append(.person(unit), kind: .person, mention, ground)
        } else {
          add(mention, ground, to: group)
        }
      }
    }
    sortMembers(of: group)
    return Person(
      group: group, forms: forms, gender: gender, surface: anchor.surface, mentions: forms.flatMap(\.mentions).sorted())
  }

  // MARK: - Parts of names

  private mutating func groupParts(_ parts: [Int], persons: [Person], _ names: inout NameTable) {
    var unexplained: [(index: Int, part: PersonPart)] = []
    var titled: [Int: Gender] = [:]
    for index in parts {
      let mention = article.mentions[index]
      let part = PersonPart(
        name: names.person(surfaces[index]), gender: mention.gender,
        isGivenName: GivenNameTitles.precede(mention, in: article))
      if let (place, ground) = bearer(of: part, at: index, among: persons) {
        add(index, ground, to: persons[place].group)
        if let gender = mention.gender { titled[place] = titled[place] ?? gender }
      } else {
        unexplained.append((index, part))
      }
    }
    for (place, gender) in titled {
      // "Mr Obama" says of "Barack Obama" what the full name did not.
      guard case .person(let unit) = groups[persons[place].group].identity, unit.gender == nil else { continue }
      rename(persons[place].group, .person(PersonUnit(name: unit.name, gender: gender, entry: unit.entry)))
    }
    for person in persons { sortMembers(of: person.group) }
    groupUnexplained(unexplained)
  }

  /// The person whom a part of a name means: the nearest earlier full name that it fits, or the only later one.
  private mutating func bearer(
    of part: PersonPart, at index: Int, among persons: [Person]
  ) -> (place: Int, ground: Ground)? {
    var best: PartFit?
    var fitting: [Int] = []
    for (place, person) in persons.enumerated() {
      guard let fit = person.forms.compactMap({ PartFit(part, $0.unit.name, isRoyal: $0.isRoyal) }).max() else {
        continue
      }
      let gender = person.gender ?? person.forms.compactMap(\.unit.gender).first
      if let gender, let theirs = part.gender, gender != theirs {
        refusals.append(LocalRefusal(mention: Int32(index), candidate: person.surface, veto: .gender))
        continue
      }
      if let line = rules.forbids(article.mentions[index].surface, person.forms.map(\.unit.name.surface)) {
        refusals.append(LocalRefusal(mention: Int32(index), candidate: person.surface, veto: .registry(line: line)))
        continue
      }
      if let known = best, fit < known { continue }
      if best != fit { fitting = [] }
      best = fit
      fitting.append(place)
    }
    func ground(_ place: Int) -> Ground {
      if part.isGivenName { return .givenName(persons[place].surface) }
      return fitting.count == 1 ? .part(persons[place].surface) : .nearest(persons[place].surface)
    }
    let earlier = fitting.compactMap { place in
      persons[place].mentions.last { $0 < index }.map { (mention: $0, place: place) }
    }
    if let nearest = earlier.max(by: { $0.mention < $1.mention }) { return (nearest.place, ground(nearest.place)) }
    guard fitting.count == 1, let later = persons[fitting[0]].mentions.first else { return nil }
    // Whom a text calls by a given name it has named in full, or does so at once; only a headline may be far ahead.
    if best == .given, !isHeadline(index), article.mentions[later].sentence > article.mentions[index].sentence + 1 {
      return nil
    }
    return (fitting[0], ground(fitting[0]))
  }

  private func isHeadline(_ index: Int) -> Bool {
    let sentence = article.mentions[index].sentence
    return article.sentences.indices.contains(sentence) && article.sentences[sentence].role == .headline
  }

  /// Parts that nothing explains are one where they are the same and show no two genders.
  private mutating func groupUnexplained(_ parts: [(index: Int, part: PersonPart)]) {
    var places: [String: [(gender: Gender?, group: Int)]] = [:]
    // Those with a title first, so that one without finds the only one that it can be.
    for (index, part) in parts.filter({ $0.part.gender != nil }) + parts.filter({ $0.part.gender == nil }) {
      let known = places[part.key] ?? []
      if let same = known.first(where: { $0.gender == part.gender })
        ?? (known.count == 1 && part.gender == nil ? known.first : nil)
      {
        add(index, .itself, to: same.group)
        sortMembers(of: same.group)
        if part.isGivenName, case .part(let other) = groups[same.group].identity, !other.isGivenName {
          rename(same.group, .part(PersonPart(name: other.name, gender: other.gender, isGivenName: true)))
        }
      } else {
        places[part.key, default: []].append((part.gender, groups.count))
        append(.part(part), kind: .person, index, .itself)
      }
    }
  }
}

extension PersonUnit {
  /// Whether the second unit's name says more: more words, fewer initials, more letters; then by the alphabet.
  static func isLess(_ left: PersonUnit, _ right: PersonUnit) -> Bool {
    func rank(_ unit: PersonUnit) -> (Int, Int, Int) {
      let name = unit.name
      return (
        name.words.count, -name.words.count(where: \.isInitial), name.words.reduce(0) { $0 + $1.text.utf8.count }
      )
    }
    let (one, other) = (rank(left), rank(right))
    if one != other { return one < other }
    return left.name.plain > right.name.plain
  }
}
