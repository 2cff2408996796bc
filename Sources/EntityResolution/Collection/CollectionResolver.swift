import EntityRecognition

/// Joins the groups of all articles into the entities of a collection.
struct CollectionResolver {
  private enum Key: Hashable {
    case entry(Int)
    case known(String)
    case person(Int)
    case part(String, Gender?, Bool)
    case body(String)
    case other(String)
  }

  private let articles: [AnnotatedArticle]
  private let rules: RegistryRules
  private var names: NameTable
  private(set) var clusters: [Cluster] = []
  private var places: [Key: Int] = [:]
  private var log = DecisionLog()
  /// The entries of the registry that clusters of persons are.
  private var personEntries: [Int: Int] = [:]

  init(_ articles: [AnnotatedArticle], rules: RegistryRules, lexicon: Lexicon) {
    self.articles = articles
    self.rules = rules
    names = NameTable(lexicon: lexicon)
  }

  /// The entities, and which of them each mention is.
  mutating func resolved() -> ResolvedEntities {
    var local: [ArticleResolver.Result] = []
    local.reserveCapacity(articles.count)
    for article in articles { local.append(ArticleResolver(article, rules: rules, names: &names).result) }
    let groups = local.lazy.flatMap(\.groups)
    let contrasts = local.reduce(into: Set<NameContrast>()) { $0.formUnion($1.contrasts) }
    let persons = PersonClusters(groups, contrasts: contrasts, names: &names, rules: rules)
    let bodies = BodyClusters(groups, names: &names)
    let parts = PartCensus(groups)
    var assignments: [[Int32]] = []
    for (article, result) in zip(articles, local) {
      var assigned = [Int32](repeating: -1, count: article.mentions.count)
      let countries = Set(article.mentions.compactMap { $0.kind == .country ? $0.referent?.label : nil })
      for group in result.groups {
        let place = cluster(of: group, article, countries, persons, bodies, parts)
        clusters[place].add(group, in: article)
        for member in group.members { assigned[Int(member.mention)] = Int32(place) }
      }
      for refusal in result.refusals {
        let own = assigned[Int(refusal.mention)]
        log.refuse(
          own, names.index(of: article.mentions[Int(refusal.mention)].surface), refusal.candidate, refusal.veto)
      }
      assignments.append(assigned)
    }
    return finished(assignments)
  }

  // MARK: - Clusters

  private mutating func cluster(
    of group: MentionGroup, _ article: AnnotatedArticle, _ countries: Set<String>, _ persons: PersonClusters,
    _ bodies: BodyClusters, _ parts: PartCensus
  ) -> Int {
    switch group.identity {
    case .entry(let entry): return joined(group, .entry(entry), .entry(entry), article)
    case .known(let referent): return joined(group, .known(referent.id), .known(referent), article)
    case .other(let name): return joined(group, .other(name), .other(name), article)
    case .person(let unit):
      guard let assignment = persons.assignment(of: unit) else {
        return joined(group, .other(unit.name.key), .person(unit), article)
      }
      let anchor = persons.anchor(of: assignment.cluster)
      var ground: Ground?
      if unit.name.plain != anchor.name.plain, let likeness = persons.likeness(of: unit, in: assignment.cluster) {
        ground = .likeness(likeness, names.index(of: anchor.name.surface))
      }
      let place = joined(person: assignment.cluster, group, persons, article, ground)
      for other in assignment.candidates { log.doubt(place, group.members[0].surface, .person(other)) }
      return place
    case .part(let part): return cluster(ofPart: part, group, article, persons, parts)
    case .body(let unit), .shortBody(let unit):
      guard let assignment = bodies.assignment(of: group, countries: countries) else {
        return joined(group, .body(unit.key), .body(unit), article)
      }
      if let line = forbidden(group, assignment.home, bodies) {
        let place = joined(group, .body("alone " + unit.key), .body(unit), article)
        if let surface = bodies.surface(of: assignment.home) {
          log.refuse(Int32(place), group.members[0].surface, surface, .registry(line: line))
        }
        return place
      }
      let place: Int
      switch assignment.home {
      case .known(let id): place = joined(group, .known(id), .body(unit), article, assignment.ground)
      case .entry(let entry): place = joined(group, .entry(entry), .entry(entry), article, assignment.ground)
      case .named(let key): place = joined(group, .body(key), .body(unit), article, assignment.ground)
      }
      for other in assignment.candidates { log.doubt(place, group.members[0].surface, .body(other)) }
      return place
    }
  }

  private mutating func cluster(
    ofPart part: PersonPart, _ group: MentionGroup, _ article: AnnotatedArticle, _ persons: PersonClusters,
    _ parts: PartCensus
  ) -> Int {
    let surface = group.members[0].surface
    let (fitting, refused) = persons.candidates(for: part, surface: names.surface(surface))
    if fitting.count == 1 {
      let anchor = persons.anchor(of: fitting[0])
      let name = names.index(of: anchor.name.surface)
      let ground: Ground = part.isGivenName ? .givenName(name) : .onlyInCollection(name)
      return joined(person: fitting[0], group, persons, article, ground)
    }
    let gender = parts.gender(of: part)
    let place = joined(
      group, .part(part.key, gender, part.isGivenName && !fitting.isEmpty), .part(part), article)
    for other in fitting { log.doubt(place, surface, .person(other)) }
    for (candidate, veto) in refused {
      log.refuse(Int32(place), surface, names.index(of: persons.anchor(of: candidate).name.surface), veto)
    }
    return place
  }

  /// The line of the registry that keeps a group from a body.
  private func forbidden(_ group: MentionGroup, _ home: BodyClusters.Home, _ bodies: BodyClusters) -> Int? {
    var forms = bodies.surface(of: home).map { [names.surface($0)] } ?? []
    if case .entry(let entry) = home { forms += rules.entries[entry].names }
    return group.members.lazy.compactMap { rules.forbids(names.surface($0.surface), forms) }.first
  }

  /// Joins a group to a cluster of persons, or to the entry of the registry that the cluster is.
  private mutating func joined(
    person cluster: Int, _ group: MentionGroup, _ persons: PersonClusters, _ article: AnnotatedArticle,
    _ ground: Ground?
  ) -> Int {
    if let entry = persons.entry(of: cluster) {
      personEntries[cluster] = entry
      return joined(group, .entry(entry), .entry(entry), article, ground)
    }
    return joined(group, .person(cluster), .person(persons.anchor(of: cluster)), article, ground)
  }

  private mutating func joined(
    _ group: MentionGroup, _ key: Key, _ identity: Cluster.Identity, _ article: AnnotatedArticle,
    _ ground: Ground? = nil
  ) -> Int {
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = clusters.count
      places[key] = place
      clusters.append(Cluster(identity: identity, kind: group.kind))
    }
    for member in group.members {
      var reason = member.ground
      if let ground, reason == .itself { reason = ground }
      log.merge(Int32(place), member.surface, reason, in: article.name)
    }
    return place
  }

  // MARK: - Result

  private func finished(_ assignments: [[Int32]]) -> ResolvedEntities {
    let naming = EntityNaming(clusters, names: names, rules: rules)
    let mapped = assignments.map { article in article.map { $0 < 0 ? nil : naming.index[Int($0)] } }
    return ResolvedEntities(
      entities: naming.entities, articles: articles, assignments: mapped,
      decisions: log.decisions(naming: naming, names: names, rules: rules) { key in
        switch key {
        case .person(let cluster): personEntries[cluster].map { places[.entry($0)] } ?? places[.person(cluster)]
        case .body(.known(let id)): places[.known(id)]
        case .body(.entry(let entry)): places[.entry(entry)]
        case .body(.named(let key)): places[.body(key)]
        }
      })
  }
}
