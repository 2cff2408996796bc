import EntityRecognition
import NewsText

/// Finds the body that an acronym or a short form stands for in an article.
struct BodyReferences {
  private var byInitials: [String: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  /// For each group the names that it bears, and where it is named.
  private var names: [Int: [BodyName]] = [:]
  private var places: [Int: [Int]] = [:]
  private var surfaces: [Int: Int32] = [:]
  private var forms: [Int: [String]] = [:]

  init(groups: [MentionGroup], names table: inout NameTable) {
    for (place, group) in groups.enumerated() where group.kind == .organization {
      var seen: Set<Int32> = []
      var forms = group.members.map(\.surface).filter { seen.insert($0).inserted }
      if case .known(let referent) = group.identity { forms.append(table.index(of: referent.label)) }
      surfaces[place] = forms.last(where: { table.body($0).isFull }) ?? forms.first
      places[place] = group.members.map { Int($0.mention) }
      self.forms[place] = forms.map { table.surface($0) }
      for form in forms {
        let name = table.body(form)
        names[place, default: []].append(name)
        for letters in name.initials where byInitials[letters]?.last != place {
          byInitials[letters, default: []].append(place)
        }
        guard name.isFull else { continue }
        for word in name.words where byWord[word]?.last != place { byWord[word, default: []].append(place) }
      }
    }
  }

  /// Notes that a group is named at a mention too.
  mutating func named(_ place: Int, at mention: Int) { places[place, default: []].append(mention) }

  /// The group that a mention belongs to, and why: defined by brackets, by initials, or by words of a full name.
  func group(of index: Int, _ name: BodyName, in resolver: ArticleResolver) -> (place: Int, ground: Ground)? {
    func isAllowed(_ place: Int) -> Bool {
      resolver.rules.forbids(resolver.article.mentions[index].surface, forms[place] ?? []) == nil
    }
    if let place = definition(of: index, in: resolver), isAllowed(place), let surface = surfaces[place] {
      return (place, .definition(surface))
    }
    let isAcronym = resolver.article.mentions[index].basis == .acronym
    let fitting = (isAcronym ? byInitials[name.acronym ?? ""] ?? [] : bearers(of: name)).filter(isAllowed)
    let earlier = fitting.compactMap { place in
      places[place]?.filter { $0 < index }.max().map { (mention: $0, place: place) }
    }
    let nearest = earlier.max { $0.mention < $1.mention }?.place
    guard let place = nearest ?? (fitting.count == 1 ? fitting[0] : nil), let surface = surfaces[place] else {
      return nil
    }
    if isAcronym { return (place, .initials(surface)) }
    return (place, fitting.count == 1 ? .part(surface) : .nearest(surface))
  }

  /// The groups with a full name that holds all words of a short form.
  private func bearers(of short: BodyName) -> [Int] {
    guard let first = short.words.first else { return [] }
    return (byWord[first] ?? []).filter { place in
      (names[place] ?? []).contains { full in full.isFull && short.words.allSatisfy(full.words.contains) }
    }
  }

  /// "International Syria Support Group (ISSG)", "ISSG (International Syria Support Group)".
  private func definition(of index: Int, in resolver: ArticleResolver) -> Int? {
    let mentions = resolver.article.mentions
    guard mentions[index].basis == .acronym else { return nil }
    for other in [index - 1, index + 1] where mentions.indices.contains(other) {
      let (first, second) = other < index ? (mentions[other], mentions[index]) : (mentions[index], mentions[other])
      guard mentions[other].kind == .organization, mentions[other].basis != .acronym,
        first.sentence == second.sentence, first.range.upperBound <= second.range.lowerBound,
        resolver.article.sentences.indices.contains(first.sentence)
      else { continue }
      let bytes = resolver.article.sentences[first.sentence].text.utf8
      let between = bytes.dropFirst(first.range.upperBound).prefix(second.range.lowerBound - first.range.upperBound)
      guard between.elementsEqual(" (".utf8) else { continue }
      return places.keys.sorted().first { places[$0]?.contains(other) ?? false }
    }
    return nil
  }
}
