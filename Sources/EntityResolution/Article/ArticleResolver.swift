import EntityRecognition

/// Groups the mentions of one article.
struct ArticleResolver {
  let article: AnnotatedArticle
  let lexicon: Lexicon
  let rules: RegistryRules
  /// For each mention the index of its surface form.
  let surfaces: [Int32]
  var groups: [MentionGroup] = []
  /// Parts of names that a veto kept from a full name of the article.
  var refusals: [LocalRefusal] = []
  /// Names that one sentence tells apart.
  var contrasts: Set<NameContrast> = []

  init(_ article: AnnotatedArticle, rules: RegistryRules, names: inout NameTable) {
    self.article = article
    self.rules = rules
    lexicon = names.lexicon
    surfaces = article.mentions.map { names.index(of: $0.surface) }
    groupKnown(&names)
    groupBodies(&names)
    groupPersons(&names)
    groups.sort { $0.start < $1.start }
  }

  // MARK: - Entities of the registry and the lexicon

  private mutating func groupKnown(_ names: inout NameTable) {
    var entries: [Int: Int] = [:]
    var known: [Referent: Int] = [:]
    var others: [String: Int] = [:]
    for (index, mention) in article.mentions.enumerated() where mention.kind != .place {
      if rules.drops(mention) { continue }
      if let (entry, line) = rules.entry(of: mention) {
        let kind = rules.kind(of: entry, mention)
        // A person's full name takes part in the article: "Kerry" goes with it.
        if kind == .person, mention.kind == .person, !names.person(surfaces[index]).isPartial { continue }
        place(index, .registry(line), in: &entries, at: entry, as: .entry(entry), kind: kind)
      } else if rules.isBody(mention) {
        let name = Folding.lowercased(mention.surface)
        place(index, .itself, in: &others, at: "body " + name, as: .other(name), kind: .organization)
      } else if let referent = mention.referent, rules.parts(mention.surface, from: referent) {
        let name = Folding.lowercased(mention.surface)
        place(index, .itself, in: &others, at: name, as: .other(name), kind: mention.kind)
      } else if let referent = mention.referent {
        place(index, .lexicon, in: &known, at: referent, as: .known(referent), kind: mention.kind)
      } else if mention.kind == .country {
        let name = Folding.lowercased(mention.surface)
        place(index, .itself, in: &others, at: name, as: .other(name), kind: mention.kind)
      }
    }
  }

  private mutating func place<Key: Hashable>(
    _ index: Int, _ ground: Ground, in places: inout [Key: Int], at key: Key, as identity: MentionGroup.Identity,
    kind: EntityKind
  ) {
    if let place = places[key] {
      add(index, ground, to: place)
    } else {
      places[key] = groups.count
      append(identity, kind: kind, index, ground)
    }
  }

  /// The mentions of a kind that neither the registry nor the lexicon knows.
  func openMentions(of kind: EntityKind) -> [Int] {
    article.mentions.indices.filter {
      guard article.mentions[$0].kind == kind else { return false }
      let mention = article.mentions[$0]
      guard mention.referent == nil, !rules.drops(mention), !rules.isBody(mention) else {
        return false
      }
      return rules.entry(of: mention) == nil
    }
  }

  /// The entry of the registry that bears a mention's name, and its line.
  func entry(of index: Int) -> (entry: Int, line: Int32)? { rules.entry(of: article.mentions[index]) }

  // MARK: - Groups

  /// Adds a mention to a group.
  mutating func add(_ index: Int, _ ground: Ground, to place: Int) {
    groups[place].members.append(
      MentionGroup.Member(mention: Int32(index), surface: surfaces[index], ground: ground))
  }

  /// Appends a group of one mention.
  mutating func append(_ identity: MentionGroup.Identity, kind: EntityKind, _ index: Int, _ ground: Ground) {
    groups.append(MentionGroup(identity: identity, kind: kind, members: [], owner: article.mentions[index].owner))
    add(index, ground, to: groups.count - 1)
  }

  /// Changes what names a group.
  mutating func rename(_ place: Int, _ identity: MentionGroup.Identity) { groups[place].identity = identity }

  /// Moves a group's mentions into another.
  mutating func merge(_ place: Int, into other: Int, _ ground: Ground) {
    for member in groups[place].members {
      groups[other].members.append(
        MentionGroup.Member(mention: member.mention, surface: member.surface, ground: ground))
    }
    groups[other].members.sort { $0.mention < $1.mention }
    groups[other].owner = groups[other].owner ?? groups[place].owner
    groups[place].members = []
  }

  /// Removes the groups that were merged into others.
  mutating func removeEmpty() { groups.removeAll { $0.members.isEmpty } }
}

/// A part of a name that a full name of the same article does not explain, and what forbids it.
struct LocalRefusal: Hashable {
  let mention: Int32
  let candidate: Int32
  let veto: Veto
}

extension ArticleResolver {
  /// Puts a group's mentions into the order of the text.
  mutating func sortMembers(of place: Int) { groups[place].members.sort { $0.mention < $1.mention } }
}

/// Two names that a text tells apart, though nothing in them contradicts.
struct NameContrast: Hashable {
  private let names: Set<String>

  init(_ left: PersonName, _ right: PersonName) { names = [left.key, right.key] }
}

extension ArticleResolver {
  /// What the collection goes on with.
  struct Result {
    let groups: [MentionGroup]
    let refusals: [LocalRefusal]
    let contrasts: Set<NameContrast>
  }

  /// The groups, in the order in which the article first names them, and what was refused.
  var result: Result { Result(groups: groups, refusals: refusals, contrasts: contrasts) }
}
