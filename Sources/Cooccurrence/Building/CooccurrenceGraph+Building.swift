import EntityRecognition
public import EntityResolution
public import NewsText

extension CooccurrenceGraph {
  /// Links the entities of a collection that its articles name together.
  ///
  /// A window counts a pair once, however often the names repeat in it; the weight of a link is the number of windows
  /// that hold both (``weighted(by:)`` gives other weights). Every entity that is named is a node, linked or not.
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
  ///   - stories: Which articles are reprints of one story; each is a story of its own if left out.
  ///   - period: The days of publication to read; articles of other days and undated ones are left out, and the
  ///     provenance says how many.
  /// - Complexity: O(*s* · *k*²) for *s* windows with *k* entities each.
  public init(
    _ resolved: ResolvedEntities, within window: CooccurrenceWindow, stories: StoryClusters = StoryClusters(),
    during period: Period = Period()
  ) {
    let read = period.isUnbounded ? resolved : resolved.restricted { period.contains($0.publication?.day) }
    var builder = GraphBuilder(read.entities, stories: stories, window: window)
    for (article, assignment) in zip(read.articles, read.assignments) { builder.add(article, assignment) }
    let undated = resolved.articles.count { $0.publication == nil }
    let filters = [period.filter(undatedCount: undated), Self.inferredDates(of: read.articles)].compactMap { $0 }
    self = builder.graph(of: read, filters: filters)
  }

  /// Which articles are dated by inference and why, the first of them, in words; `nil` where none is.
  private static func inferredDates(of articles: [AnnotatedArticle]) -> String? {
    let inferred = articles.filter { $0.publication?.evidence == .inference }
    guard !inferred.isEmpty else { return nil }
    let shown = inferred.prefix(3).compactMap { article in
      article.publication.map { "\(article.name) as of \($0.day) (\($0.words))" }
    }
    let more = inferred.count > 3 ? " and \(inferred.count - 3) more" : ""
    return "dated by inference: \(shown.joined(separator: ", "))\(more)"
  }
}

/// Gathers nodes and links article by article.
private struct GraphBuilder {
  private struct Count {
    var mentions = 0
    var articles = 0
    var windows = 0
    var first: CalendarDate?
    var last: CalendarDate?
  }

  private let entities: [Entity]
  private let stories: StoryClusters
  private let window: CooccurrenceWindow
  private var counts: [Count]
  private var edgeIndex: [UInt64: Int] = [:]
  private var edges: [(source: UInt32, target: UInt32)] = []
  private var evidence: [[UInt32]] = []
  /// For each edge the number of windows that hold both, where windows overlap.
  private var commonWindows: [UInt32] = []
  private var sentences: [Evidence] = []
  private var records: [WindowRecord] = []
  private var articleCount = 0
  private var windowCount = 0

  init(_ entities: [Entity], stories: StoryClusters, window: CooccurrenceWindow) {
    self.entities = entities
    self.stories = stories
    self.window = window
    counts = Array(repeating: Count(), count: entities.count)
  }

  mutating func add(_ article: AnnotatedArticle, _ assignment: [Int?]) {
    let named = NamedSentences(article, assignment)
    for entity in assignment.compactMap({ $0 }) { counts[entity].mentions += 1 }
    for entity in Set(assignment.compactMap { $0 }) {
      counts[entity].articles += 1
      guard let day = article.publication?.day else { continue }
      counts[entity].first = min(counts[entity].first ?? day, day)
      counts[entity].last = max(counts[entity].last ?? day, day)
    }
    let story = story(of: article, number: articleCount)
    for part in NamedWindow.windows(of: article, named: named, window) {
      windowCount += 1
      for member in part.members { counts[member].windows += 1 }
      for shown in part.pairs {
        let index = UInt32(sentences.count)
        sentences.append(self.evidence(shown.sentences, of: article))
        records.append(
          WindowRecord(article: UInt32(articleCount), story: story.number, entityCount: UInt32(part.members.count)))
        for (source, target) in shown.pairs { link(source, target, because: index) }
      }
      if window.isSliding { countCommonWindow(of: part.members) }
    }
    articleCount += 1
  }

  /// The number of an article's story, unique among stories and articles.
  private func story(of article: AnnotatedArticle, number: Int) -> (number: UInt32, isReprint: Bool) {
    guard let story = stories.story(ofArticle: article.name) else {
      return (UInt32(stories.reprints.count + number), false)
    }
    return (UInt32(story), true)
  }

  private func evidence(_ indices: [Int], of article: AnnotatedArticle) -> Evidence {
    let sentences = indices.map { article.sentences[$0] }
    return Evidence(
      article: article.name, date: article.publication?.day, characterOffset: sentences.first?.characterOffset ?? 0,
      text: Evidence.excerpt(of: sentences.map(\.text).joined(separator: " ")))
  }

  private mutating func link(_ source: Int, _ target: Int, because sentence: UInt32) {
    let key = GraphBuilder.key(source, target)
    if let edge = edgeIndex[key] {
      evidence[edge].append(sentence)
    } else {
      edgeIndex[key] = edges.count
      edges.append((UInt32(source), UInt32(target)))
      evidence.append([sentence])
      if window.isSliding { commonWindows.append(0) }
    }
  }

  /// Counts a window for every pair that it holds; all of them are links, because each began in a sentence of it.
  private mutating func countCommonWindow(of members: [Int]) {
    for (place, one) in members.enumerated() {
      for other in members[(place + 1)...] {
        if let edge = edgeIndex[GraphBuilder.key(one, other)] { commonWindows[edge] += 1 }
      }
    }
  }

  private static func key(_ source: Int, _ target: Int) -> UInt64 { UInt64(source) << 32 | UInt64(target) }

  /// The graph of the entities that were named.
  func graph(of read: ResolvedEntities, filters: [String]) -> CooccurrenceGraph {
    let kept = entities.indices.filter { counts[$0].mentions > 0 }
    var position = [UInt32](repeating: 0, count: entities.count)
    for (new, old) in kept.enumerated() { position[old] = UInt32(new) }
    let nodes = kept.map { index in
      CooccurrenceGraph.Node(
        id: entities[index].id, label: entities[index].label, kind: entities[index].kind,
        aliases: entities[index].aliases, mentionCount: counts[index].mentions,
        articleCount: counts[index].articles, windowCount: counts[index].windows, firstDate: counts[index].first,
        lastDate: counts[index].last)
    }
    let days = read.articles.compactMap { $0.publication?.day }
    return CooccurrenceGraph(
      nodes: nodes,
      edges: zip(edges, evidence).map { edge, sentences in
        CooccurrenceGraph.Edge(
          source: position[Int(edge.source)], target: position[Int(edge.target)], weight: Double(sentences.count))
      },
      sentences: sentences, evidence: evidence, windows: records, proximities: proximities(in: read),
      commonWindows: commonWindows,
      provenance: CooccurrenceGraph.Provenance(
        window: window.words, filters: filters, articleCount: read.articles.count,
        undatedArticleCount: read.articles.count - days.count,
        sentenceCount: read.articles.reduce(0) { $0 + $1.sentences.count }, windowCount: windowCount,
        firstDate: days.min(), lastDate: days.max()))
  }

  /// A second pass over the articles, when all links are known: the near pairs that are no links are many.
  private func proximities(in read: ResolvedEntities) -> [Double] {
    var proximities = ProximityCounts(linkCount: edges.count)
    for (number, (article, assignment)) in zip(read.articles, read.assignments).enumerated() {
      let story = story(of: article, number: number)
      proximities.add(
        NamedSentences(article, assignment), story: story.number, isReprint: story.isReprint,
        link: { edgeIndex[GraphBuilder.key($0, $1)] })
    }
    return proximities.proximities()
  }
}
