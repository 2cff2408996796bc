import EntityRecognition

/// Groups the mentions of one article.
struct ArticleResolver {
  let lexicon: Lexicon

  /// The groups, in the order in which the article first names them; places are in none.
  func groups(of article: AnnotatedArticle) -> [MentionGroup] {
    var groups: [MentionGroup] = []
    groupKnown(article, into: &groups)
    groupBodies(article, into: &groups)
    groupPersons(article, into: &groups)
    return groups.sorted { ($0.mentions.min() ?? 0) < ($1.mentions.min() ?? 0) }
  }

  // MARK: - Entities of the lexicon

  private func groupKnown(_ article: AnnotatedArticle, into groups: inout [MentionGroup]) {
    var places: [Referent: Int] = [:]
    for (index, mention) in article.mentions.enumerated() {
      guard let referent = mention.referent, mention.kind != .place else { continue }
      if let place = places[referent] {
        groups[place].add(index, mention)
      } else {
        places[referent] = groups.count
        groups.append(MentionGroup(.referent(referent), index, mention))
      }
    }
  }

  // MARK: - Bodies

  /// Full names first, then acronyms and short forms by the full names.
  private func groupBodies(_ article: AnnotatedArticle, into groups: inout [MentionGroup]) {
    var places: [String: Int] = [:]
    let open = article.mentions.indices.filter {
      article.mentions[$0].kind == .organization && article.mentions[$0].referent == nil
    }
    for index in open where isFullBody(article.mentions[index]) {
      let mention = article.mentions[index]
      let name = BodyName.key(mention.surface, owner: mention.owner)
      if let place = places[name] {
        groups[place].add(index, mention)
      } else {
        places[name] = groups.count
        groups.append(MentionGroup(.body(name), index, mention))
      }
    }
    for index in open where !isFullBody(article.mentions[index]) {
      let mention = article.mentions[index]
      if let place = BodyReference(article: article).group(of: index, among: groups) {
        groups[place].add(index, mention)
        if mention.basis == .acronym { groups[place].acronyms.insert(mention.surface) }
      } else if let place = places[BodyName.key(mention.surface, owner: nil)] {
        groups[place].add(index, mention)
      } else {
        let name = BodyName.key(mention.surface, owner: nil)
        places[name] = groups.count
        groups.append(MentionGroup(.body(name), index, mention))
      }
    }
  }

  private func isFullBody(_ mention: Mention) -> Bool {
    mention.basis != .acronym && mention.basis != .shortForm
  }

  // MARK: - Persons

  private func groupPersons(_ article: AnnotatedArticle, into groups: inout [MentionGroup]) {
    let first = groups.count
    let persons = article.mentions.indices.filter { article.mentions[$0].kind == .person }
    let names = Dictionary(
      uniqueKeysWithValues: persons.map { ($0, PersonName(article.mentions[$0].surface, lexicon: lexicon)) })
    for index in persons {
      guard let name = names[index], name.isFull else { continue }
      addFull(index, article.mentions[index], name, to: &groups, from: first)
    }
    for index in persons {
      guard let name = names[index], !name.isFull else { continue }
      addShort(index, article.mentions[index], name, to: &groups, from: first)
    }
  }

  private func addFull(
    _ index: Int, _ mention: Mention, _ name: PersonName, to groups: inout [MentionGroup], from first: Int
  ) {
    for place in first..<groups.count {
      guard case .person(let other) = groups[place].identity, name.agrees(with: other),
        !Vetoes.differ(mention.gender, groups[place].gender)
      else { continue }
      groups[place].add(index, mention)
      if name.core.count > other.core.count { groups[place].identity = .person(name) }
      return
    }
    groups.append(MentionGroup(.person(name), index, mention))
  }

  /// A short form goes with the nearest earlier full name that it fits, else with the only later one.
  private func addShort(
    _ index: Int, _ mention: Mention, _ name: PersonName, to groups: inout [MentionGroup], from first: Int
  ) {
    let fitting = (first..<groups.count).filter { place in
      guard case .person(let full) = groups[place].identity else { return false }
      return Vetoes.allow(
        short: name, gender: mention.gender, for: full, gender: groups[place].gender, lexicon: lexicon)
    }
    let full = fitting.filter { if case .person(let name) = groups[$0].identity { name.isFull } else { false } }
    let earlier = full.compactMap { place -> (Int, Int)? in
      groups[place].mentions.filter { $0 < index }.max().map { ($0, place) }
    }
    if let nearest = earlier.max(by: { $0.0 < $1.0 }) {
      groups[nearest.1].add(index, mention)
    } else if full.count == 1 {
      groups[full[0]].add(index, mention)
    } else if let same = fitting.first(where: {
      if case .person(let other) = groups[$0].identity { other.core == name.core } else { false }
    }) {
      groups[same].add(index, mention)
    } else {
      groups.append(MentionGroup(.person(name), index, mention))
    }
  }
}

extension MentionGroup {
  /// A group of one mention.
  init(_ identity: Identity, _ index: Int, _ mention: Mention) {
    self.init(
      identity: identity, kind: mention.kind, mentions: [index], surfaces: [mention.surface: 1],
      gender: mention.gender, owner: mention.owner)
  }

  /// Adds a mention, and what it shows of the entity.
  mutating func add(_ index: Int, _ mention: Mention) {
    mentions.append(index)
    surfaces[mention.surface, default: 0] += 1
    gender = gender ?? mention.gender
    owner = owner ?? mention.owner
  }
}
