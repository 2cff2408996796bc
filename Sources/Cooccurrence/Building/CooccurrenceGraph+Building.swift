import EntityRecognition
public import EntityResolution
import NewsText

extension CooccurrenceGraph {
  /// Links the entities of a collection that its articles name together.
  ///
  /// A window counts a pair once, however often the names repeat in it; the weight of a link is the number of windows
  /// that hold both. Every entity that is named is a node, linked or not.
  ///
  /// ```swift
  /// let graph = CooccurrenceGraph(entities, within: .sentence)
  /// graph.evidence(ofEdge: 0).first?.text
  /// // "Kerry will next travel to Brussels to offer Washington's support for Belgium …"
  /// ```
  ///
  /// - Parameters:
  ///   - resolved: The entities and the articles that name them.
  ///   - window: How near two names must stand.
  /// - Complexity: O(*s* · *k*²) for *s* windows with *k* entities each.
  public init(_ resolved: ResolvedEntities, within window: CooccurrenceWindow) {
    var builder = GraphBuilder(resolved.entities)
    for (article, assignment) in zip(resolved.articles, resolved.assignments) {
      builder.add(article, assignment, within: window)
    }
    self = builder.graph(window: window, articles: resolved.articles)
  }
}

/// Gathers nodes and links article by article.
private struct GraphBuilder {
  private struct Count {
    var mentions = 0
    var articles = 0
    var first: CalendarDate?
    var last: CalendarDate?
  }

  private let entities: [Entity]
  private var counts: [Count]
  private var edgeIndex: [UInt64: Int] = [:]
  private var edges: [(source: UInt32, target: UInt32)] = []
  private var evidence: [[UInt32]] = []
  private var sentences: [Evidence] = []

  init(_ entities: [Entity]) {
    self.entities = entities
    counts = Array(repeating: Count(), count: entities.count)
  }

  mutating func add(_ article: AnnotatedArticle, _ assignment: [Int?], within window: CooccurrenceWindow) {
    let day = article.publication?.day
    var named: Set<Int> = []
    var windows: [(sentence: Int, members: Set<Int>)] = []
    var key: Int?
    for (mention, entity) in zip(article.mentions, assignment) {
      guard let entity else { continue }
      counts[entity].mentions += 1
      named.insert(entity)
      let next = windowKey(of: mention.sentence, in: article, window)
      if next != key || windows.isEmpty {
        windows.append((mention.sentence, []))
        key = next
      }
      windows[windows.count - 1].members.insert(entity)
    }
    for entity in named {
      counts[entity].articles += 1
      guard let day else { continue }
      counts[entity].first = min(counts[entity].first ?? day, day)
      counts[entity].last = max(counts[entity].last ?? day, day)
    }
    for window in windows where window.members.count > 1 {
      link(window.members.sorted(), because: evidence(window.sentence, of: article, within: windowOf(article, window)))
    }
    func windowOf(_ article: AnnotatedArticle, _ part: (sentence: Int, members: Set<Int>)) -> Range<Int> {
      sentencesOfWindow(at: part.sentence, in: article, window)
    }
  }

  private func windowKey(of sentence: Int, in article: AnnotatedArticle, _ window: CooccurrenceWindow) -> Int {
    switch window {
    case .sentence: sentence
    case .paragraph: article.sentences[sentence].passage
    case .article: 0
    }
  }

  /// The sentences of the window that a sentence is in.
  private func sentencesOfWindow(
    at sentence: Int, in article: AnnotatedArticle, _ window: CooccurrenceWindow
  ) -> Range<Int> {
    let key = windowKey(of: sentence, in: article, window)
    var lower = sentence
    while lower > 0, windowKey(of: lower - 1, in: article, window) == key { lower -= 1 }
    var upper = sentence + 1
    while upper < article.sentences.count, windowKey(of: upper, in: article, window) == key { upper += 1 }
    return lower..<upper
  }

  private func evidence(_ sentence: Int, of article: AnnotatedArticle, within range: Range<Int>) -> Evidence {
    Evidence(
      article: article.name, date: article.publication?.day,
      characterOffset: article.sentences[range.lowerBound].characterOffset,
      text: article.sentences[range].map(\.text).joined(separator: " "))
  }

  private mutating func link(_ members: [Int], because sentence: Evidence) {
    let index = UInt32(sentences.count)
    sentences.append(sentence)
    for (place, source) in members.enumerated() {
      for target in members[(place + 1)...] {
        let key = UInt64(source) << 32 | UInt64(target)
        if let edge = edgeIndex[key] {
          evidence[edge].append(index)
        } else {
          edgeIndex[key] = edges.count
          edges.append((UInt32(source), UInt32(target)))
          evidence.append([index])
        }
      }
    }
  }

  /// The graph of the entities that were named.
  func graph(window: CooccurrenceWindow, articles: [AnnotatedArticle]) -> CooccurrenceGraph {
    let kept = entities.indices.filter { counts[$0].mentions > 0 }
    var position = [UInt32](repeating: 0, count: entities.count)
    for (new, old) in kept.enumerated() { position[old] = UInt32(new) }
    let nodes = kept.map { index in
      CooccurrenceGraph.Node(
        id: entities[index].id, label: entities[index].label, kind: entities[index].kind,
        aliases: entities[index].aliases, mentionCount: counts[index].mentions,
        articleCount: counts[index].articles, firstDate: counts[index].first, lastDate: counts[index].last)
    }
    let days = articles.compactMap { $0.publication?.day }
    return CooccurrenceGraph(
      nodes: nodes,
      edges: zip(edges, evidence).map { edge, sentences in
        CooccurrenceGraph.Edge(
          source: position[Int(edge.source)], target: position[Int(edge.target)], weight: Double(sentences.count))
      },
      sentences: sentences, evidence: evidence,
      provenance: CooccurrenceGraph.Provenance(
        window: window.rawValue, articleCount: articles.count, undatedArticleCount: articles.count - days.count,
        sentenceCount: articles.reduce(0) { $0 + $1.sentences.count }, firstDate: days.min(), lastDate: days.max()))
  }
}
