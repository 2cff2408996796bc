import Cooccurrence
import EntityRecognition
import NewsText

extension Diagram {
  /// What stands above the drawing.
  var heading: String { variation.title ?? title }

  /// The days that the articles are from: `15 December 2015 – 24 March 2016 · 3 articles, 1 of them undated`.
  var dates: String {
    if let subtitle = variation.subtitle { return subtitle }
    let made = graph.provenance
    var parts: [String] = []
    switch (made.firstDate, made.lastDate) {
    case (let first?, let last?): parts.append(first == last ? first.inWords : "\(first.inWords) – \(last.inWords)")
    case (let day?, nil), (nil, let day?): parts.append(day.inWords)
    case (nil, nil): break
    }
    if made.articleCount > 0 {
      var articles = made.articleCount == 1 ? "1 article" : "\(made.articleCount.grouped) articles"
      if made.undatedArticleCount > 0 {
        articles +=
          made.undatedArticleCount < made.articleCount ? ", \(made.undatedArticleCount.grouped) undated" : ", undated"
      }
      parts.append(articles)
    }
    return parts.joined(separator: " · ")
  }

  /// How the drawing was made, in sentences.
  var footer: String {
    if let note = variation.note { return "\(note) Made with \(madeBy), drawn by Graphviz." }
    let made = graph.provenance
    // Graphs of other tools do not say what makes a link.
    var sentences = made.window.isEmpty ? [] : ["Two entities are linked \(graph.linkRule)."]
    if graph.unit == nil, !made.window.isEmpty {
      sentences.append("The weight of a link is its \(made.weighting.rawValue).")
    }
    if made.sentenceCount > 0 {
      let articles = made.articleCount == 1 ? "1 article" : "\(made.articleCount.grouped) articles"
      sentences.append("Counted in \(made.sentenceCount.grouped) sentences of \(articles).")
    }
    if let meaning = sizing.name.flatMap({ Diagram.meanings[$0] }) { sentences.append(meaning) }
    sentences.append("Made with \(madeBy), drawn by Graphviz.")
    return sentences.joined(separator: " ")
  }

  /// What a measure says, for a reader who does not know its name.
  static let meanings = [
    "betweenness": "Betweenness is the share of shortest paths between others that run through an entity.",
    "closeness": "Closeness is the greater, the nearer an entity is to all others.",
    "harmonic": "Harmonic closeness is the greater, the nearer an entity is to all others.",
    "degree": "Degree is how many others an entity is linked to.",
    "strength": "Strength is the sum of the weights of an entity’s links.",
    "eigenvector": "Eigenvector centrality is high for who is linked to many that are well linked themselves.",
    "pagerank": "PageRank is the chance to be at an entity when links are followed at random.",
    "core": "Core is the greatest number k of a group around an entity in which each is linked to k others.",
    "participation": "Participation is the greater, the more evenly an entity’s links are spread over communities.",
  ]

  /// A node in words: `John Kerry, person, named 36 times in 3 articles; betweenness 0.216`.
  func words(for node: DiagramNode) -> String {
    if let words = variation.nodes[graph.nodes[node.index].id]?.words { return words }
    var words = graph.nodes[node.index].words
    if let name = sizing.name { words += "; \(name) \(sizing.value(ofNode: node.index).significant)" }
    return words
  }

  /// A link in words: `John Kerry – Sergei Lavrov: 10 sentences`.
  func words(for link: Link) -> String {
    let appearance = appearance(of: link)
    return appearance?.words ?? graph.words(forEdge: link.index, weight: appearance?.weight)
  }

  /// The drawing in sentences, for those who do not see it.
  var descriptionInWords: String {
    if let description = variation.description { return description }
    guard !nodes.isEmpty else { return "No entities were found." }
    let kinds: [EntityKind?] = EntityKind.allCases + [nil]
    let counts = kinds.compactMap { kind in
      let count = nodes.count { graph.nodes[$0.index].kind == kind }
      return count > 0 ? kind.counted(count) : nil
    }
    let entities = hasKinds ? counts.inWords : nodes.count.counted("node")
    var sentences = ["A network of \(entities) and \(links.count.counted("link")) between them."]
    if nodes.count < graph.nodes.count || links.count < graph.edges.count {
      sentences.append(extent)
    }
    if let name = sizing.name {
      let most = nodes.prefix(3).map {
        "\(graph.nodes[$0.index].nameInWords) (\(sizing.value(ofNode: $0.index).significant))"
      }
      sentences.append("The greatest \(name): \(most.inWords).")
    }
    if !links.isEmpty {
      let strongest = links.suffix(3).reversed().map { graph.words(forEdge: $0.index) }
      sentences.append("The strongest links: \(strongest.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }
}

extension [String] {
  /// The parts as a list in a sentence: `a, b and c`.
  var inWords: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension CalendarDate {
  /// The day as people write it: `15 December 2015`.
  var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}
