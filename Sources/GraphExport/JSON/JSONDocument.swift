import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// The parts of a JSON file, each on a line of its own.
struct JSONDocument {
  /// An article that sentences stand in.
  struct Source: Hashable {
    let name: String
    let date: CalendarDate?
  }

  /// The articles of the sentences, in the order in which these name them.
  let articles: [Source]
  /// The graph's sentences that links show, in order.
  let sentences: [Int]

  private let graph: CooccurrenceGraph
  private let scores: [NodeScores]
  private let linkScores: [EdgeScores]
  private let summaries: EdgeSummaries
  /// For each sentence of the graph its place among those that are written.
  private let placeOfSentence: [UInt32]
  /// For each sentence that is written its article.
  private let articleOfSentence: [Int]

  init(_ content: GraphContent) {
    let graph = content.graph
    self.graph = graph
    self.summaries = content.summaries
    var names: Set<String> = []
    self.scores = content.scores.filter { names.insert($0.measure).inserted }
    names = []
    self.linkScores = content.linkScores.filter { names.insert($0.measure).inserted }
    var isShown = [Bool](repeating: false, count: graph.sentences.count)
    for sentence in graph.evidenceSentences { isShown[Int(sentence)] = true }
    sentences = isShown.indices.filter { isShown[$0] }
    var places = [UInt32](repeating: 0, count: isShown.count)
    var articles: [Source] = []
    var numbers: [Source: Int] = [:]
    var articleOfSentence: [Int] = []
    for (place, index) in sentences.enumerated() {
      places[index] = UInt32(place)
      let source = Source(name: graph.sentences[index].article, date: graph.sentences[index].date)
      let number = numbers[source, default: articles.count]
      if number == articles.count {
        articles.append(source)
        numbers[source] = number
      }
      articleOfSentence.append(number)
    }
    self.articles = articles
    self.placeOfSentence = places
    self.articleOfSentence = articleOfSentence
  }

  func appendHead(generator: String, to bytes: inout [UInt8]) {
    let made = graph.provenance
    bytes.append(markup: "{\n\"format\": \"entente-graph\",\n\"version\": \(JSONDocument.version),\n\"generator\": ")
    bytes.append(json: generator)
    bytes.append(markup: ",\n\"directed\": false,\n\"multigraph\": false,\n\"graph\": {\"window\": ")
    bytes.append(json: made.window)
    bytes.append(markup: ", \"weighting\": \"\(made.weighting.rawValue)\"")
    bytes.append(markup: ", \"filters\": ")
    bytes.append(json: made.filters)
    bytes.append(markup: ", \"articles\": \(made.articleCount), \"undated_articles\": \(made.undatedArticleCount)")
    bytes.append(markup: ", \"sentences\": \(made.sentenceCount), \"windows\": \(made.windowCount)")
    bytes.append(dates: made.firstDate, made.lastDate)
    bytes.append(markup: "},\n\"measures\": ")
    bytes.append(json: scores.map(\.measure))
    if !linkScores.isEmpty {
      bytes.append(markup: ",\n\"link_measures\": ")
      bytes.append(json: linkScores.map(\.measure))
    }
  }

  func append(node index: Int, to bytes: inout [UInt8]) {
    let node = graph.nodes[index]
    bytes.append(markup: "{\"id\": ")
    bytes.append(json: node.id)
    bytes.append(markup: ", \"label\": ")
    bytes.append(json: node.label)
    if let kind = node.kind { bytes.append(markup: ", \"kind\": \"\(kind.rawValue)\"") }
    bytes.append(markup: ", \"aliases\": ")
    bytes.append(json: node.aliases)
    bytes.append(markup: ", \"mentions\": \(node.mentionCount), \"articles\": \(node.articleCount)")
    if node.windowCount > 0 { bytes.append(markup: ", \"windows\": \(node.windowCount)") }
    bytes.append(dates: node.firstDate, node.lastDate)
    bytes.append(scores: scores.lazy.map { ($0.measure, $0.values) }, at: index)
    bytes.append(markup: "}")
  }

  func append(link index: Int, to bytes: inout [UInt8]) {
    let edge = graph.edges[index]
    bytes.append(markup: "{\"source\": ")
    bytes.append(json: graph.nodes[Int(edge.source)].id)
    bytes.append(markup: ", \"target\": ")
    bytes.append(json: graph.nodes[Int(edge.target)].id)
    bytes.append(markup: ", \"weight\": ")
    bytes.append(json: edge.weight)
    if let summary = summaries[index] {
      bytes.append(markup: ", \"sentences\": \(summary.sentenceCount), \"articles\": \(summary.articleCount)")
      bytes.append(dates: summary.firstDate, summary.lastDate)
    }
    bytes.append(scores: linkScores.lazy.map { ($0.measure, $0.values) }, at: index)
    let shown = summaries.sentences(ofEdge: index)
    if !shown.isEmpty {
      let places = shown.map { String(placeOfSentence[Int($0)]) }
      bytes.append(markup: ", \"evidence\": [\(places.joined(separator: ", "))]")
    }
    bytes.append(markup: "}")
  }

  func append(article index: Int, to bytes: inout [UInt8]) {
    bytes.append(markup: "{\"name\": ")
    bytes.append(json: articles[index].name)
    if let date = articles[index].date { bytes.append(markup: ", \"date\": \"\(date)\"") }
    bytes.append(markup: "}")
  }

  func append(sentence index: Int, to bytes: inout [UInt8]) {
    let sentence = graph.sentences[sentences[index]]
    bytes.append(
      markup: "{\"article\": \(articleOfSentence[index]), \"offset\": \(sentence.characterOffset), \"text\": ")
    bytes.append(json: sentence.text)
    bytes.append(markup: "}")
  }

  /// The version of the format that is written and read.
  static let version = 1
}

extension [UInt8] {
  /// Appends the scores of a node or link, as far as they are numbers.
  fileprivate mutating func append(scores: some Sequence<(measure: String, values: [Double])>, at index: Int) {
    var isFirst = true
    for score in scores where index < score.values.count && score.values[index].isFinite {
      append(markup: isFirst ? ", \"scores\": {" : ", ")
      isFirst = false
      append(json: score.measure)
      append(markup: ": ")
      append(json: score.values[index])
    }
    if !isFirst { append(markup: "}") }
  }

  /// Appends the first and last day, as far as they are known.
  fileprivate mutating func append(dates first: CalendarDate?, _ last: CalendarDate?) {
    if let first { append(markup: ", \"first_date\": \"\(first)\"") }
    if let last { append(markup: ", \"last_date\": \"\(last)\"") }
  }
}
