import EntityRecognition
import NewsText

/// Gives every cluster of a collection its label, its identifier and its place.
struct EntityNaming {
  /// The entities sorted by identifier.
  let entities: [Entity]
  /// For each cluster the index of its entity.
  let index: [Int]
  /// The identifiers that the lexicon gives.
  let lexiconIdentifiers: Set<String>
  /// For each entity what it is told apart by.
  let profiles: [NameRefusals.Profile]

  init(_ clusters: [Cluster], names: NameTable, rules: RegistryRules) {
    var labels = EntityNaming.labels(of: clusters, names, rules)
    let ids = EntityNaming.identifiers(of: clusters, labels, rules)
    lexiconIdentifiers = Set(
      clusters.compactMap { if case .known(let referent) = $0.identity { referent.id } else { nil } })
    for place in clusters.indices {
      let forms = clusters[place].surfaces.keys.map { names.surface($0) }
      // An entry that has the identifier names the entity, whatever the text calls it.
      if let entry = rules.entry(withId: ids[place], kind: clusters[place].kind) {
        labels[place] = rules.entries[entry].name
      }
      if let new = rules.newName(of: labels[place], forms: forms) { labels[place] = new }
    }
    let order = clusters.indices.sorted { ids[$0] < ids[$1] }
    var index = [Int](repeating: 0, count: clusters.count)
    for (place, cluster) in order.enumerated() { index[cluster] = place }
    self.index = index
    let reader = PersonNameReader(lexicon: names.lexicon)
    profiles = order.map { clusters[$0].profile(rules, reader) }
    entities = order.map { place in
      let aliases = clusters[place].surfaces.keys.map { names.surface($0) }.filter { $0 != labels[place] }.sorted()
      return Entity(id: ids[place], label: labels[place], kind: clusters[place].kind, aliases: aliases)
    }
  }

  // MARK: - Identifiers

  /// An identifier of its own for each cluster; namesakes get a suffix from what tells them apart.
  private static func identifiers(
    of clusters: [Cluster], _ labels: [String], _ rules: RegistryRules
  ) -> [String] {
    // An entry with an identifier of its own counts among the namesakes, so that theirs do not change by it.
    var ids = clusters.indices.map { place -> String in
      if case .known(let referent) = clusters[place].identity { return referent.id }
      return "\(clusters[place].kind.rawValue).\(Slug.text(labels[place]))"
    }
    let given = clusters.map { rules.givenId(of: $0) }
    let reader = PersonNameReader(lexicon: .standard)
    let distinctions: [(Cluster) -> String?] = [
      { gender(of: $0, rules, reader)?.rawValue },
      { $0.owner.map(Slug.text) },
      { $0.firstDay?.description },
      { $0.firstArticle.map(Slug.text) },
    ]
    for distinction in distinctions {
      let shared = Dictionary(grouping: clusters.indices) { ids[$0] }.filter { $0.value.count > 1 }
      if shared.isEmpty { break }
      for places in shared.values {
        let found = places.map { isFixed(clusters[$0]) && given[$0] == nil ? nil : distinction(clusters[$0]) }
        // What all of them share tells none of them apart.
        guard Set(found).count > 1 else { continue }
        for (place, text) in zip(places, found) { if let text { ids[place] += "-" + text } }
      }
    }
    for place in clusters.indices { ids[place] = given[place] ?? ids[place] }
    var taken: Set<String> = []
    let ranks = clusters.map { isFixed($0) ? 0 : 1 }
    for place in clusters.indices.sorted(by: {
      (ids[$0], ranks[$0], labels[$0], $0) < (ids[$1], ranks[$1], labels[$1], $1)
    }) {
      let id = ids[place]
      var number = 2
      while !taken.insert(ids[place]).inserted {
        ids[place] = "\(id)-\(number)"
        number += 1
      }
    }
    return ids
  }

  /// Whether the registry or the lexicon says what a cluster is.
  private static func isFixed(_ cluster: Cluster) -> Bool {
    switch cluster.identity {
    case .known, .entry: true
    default: false
    }
  }

  private static func gender(of cluster: Cluster, _ rules: RegistryRules, _ reader: PersonNameReader) -> Gender? {
    switch cluster.identity {
    case .person(let unit): unit.gender
    case .part(let part): part.gender
    case .entry(let entry) where cluster.kind == .person: reader.name(rules.entries[entry].name).gender
    default: nil
    }
  }

  // MARK: - Labels

  /// A body's label bears its country only where two countries have a body of that name.
  private static func labels(of clusters: [Cluster], _ names: NameTable, _ rules: RegistryRules) -> [String] {
    var labels = clusters.map { label(of: $0, names, rules) }
    let bodies = clusters.indices.filter { clusters[$0].kind == .organization }
    let shared = Dictionary(grouping: bodies) { BodyName(labels[$0], lexicon: names.lexicon).key }
    for places in shared.values where places.count > 1 {
      for place in places where !isFixed(clusters[place]) {
        if let owner = clusters[place].owner { labels[place] += " (\(owner))" }
      }
    }
    return labels
  }

  /// The fullest form: most words, then most letters, then the most frequent, then the first in the alphabet.
  private static func label(of cluster: Cluster, _ names: NameTable, _ rules: RegistryRules) -> String {
    if case .entry(let entry) = cluster.identity { return rules.entries[entry].name }
    if case .known(let referent) = cluster.identity { return referent.label }
    var forms: [String: Int] = [:]
    for (surface, count) in cluster.surfaces { forms[LabelText.visible(names.surface(surface)), default: 0] += count }
    if forms.count == 1, let only = forms.first { return only.key }
    let cased = forms.filter { hasSmallLetter($0.key) }
    let ranked = (cased.isEmpty ? forms : cased).map { form, count in
      let words = form.utf8.split(separator: 0x20)
      let initials = words.count { $0.count <= 8 && Substring($0).count { $0.isLetter } == 1 }
      return (words: words.count - initials, letters: form.count, count, form: form)
    }
    let best = ranked.min { left, right in
      (-left.words, -left.letters, -left.2, left.form) < (-right.words, -right.letters, -right.2, right.form)
    }
    return best?.form ?? ""
  }

  private static func hasSmallLetter(_ text: String) -> Bool {
    text.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } || text.contains(where: \.isLowercase)
  }
}

/// A name as it is shown.
enum LabelText {
  /// The name without characters that nobody sees, or that change the direction of what follows, and on one line.
  static func visible(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return name }
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: shown.append(" ")
      // Joiners shape letters in Persian and Indic scripts, and make one sign of several.
      case .format: if scalar.value == 0x200C || scalar.value == 0x200D { shown.append(scalar) }
      default: shown.append(scalar)
      }
    }
    let words = String(shown).split(separator: " ").joined(separator: " ")
    return words.isEmpty ? name : words
  }
}
