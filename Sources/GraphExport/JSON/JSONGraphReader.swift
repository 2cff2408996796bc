import Cooccurrence
import EntityRecognition
import NewsText

/// Reads the JSON that ``JSONExporter`` writes, its members in any order.
struct JSONGraphReader {
  private var json: JSONReader
  private var assembly = GraphAssembly()
  private var provenance = CooccurrenceGraph.Provenance(window: "")
  private var generator = ""
  private var articles: [(name: String, date: CalendarDate?)] = []
  /// The sentences, their articles as numbers until all are known.
  private var sentences: [(article: Int, offset: Int, text: String)] = []
  private var measures: [String: Int] = [:]
  private var unknown: [String] = []
  /// The names of the members that were read of the outermost object.
  private var seen: Set<String> = []

  /// Reads a document from its start.
  static func read(_ input: TextInput) throws(GraphReadingError) -> GraphFile {
    var reader = JSONGraphReader(json: JSONReader(input))
    return try reader.readDocument()
  }

  private init(json: JSONReader) { self.json = json }

  private mutating func readDocument() throws(GraphReadingError) -> GraphFile {
    try json.openObject()
    while let member = try json.nextMember() {
      guard seen.insert(member).inserted else {
        throw json.error(found: "a second member \(member.quoted)", expected: "one of each name")
      }
      try readMember(member)
    }
    try json.finish()
    for member in ["format", "version", "nodes", "links"] where !seen.contains(member) {
      throw json.error(found: "no member \(member.quoted)", expected: "a graph that Entente wrote")
    }
    try finishSentences()
    assembly.remarks = unknown.map { .unknownMember($0) }
    return try assembly.finish(format: .json, generator: generator, provenance: provenance, evidenceLimit: nil)
  }

  private mutating func readMember(_ member: String) throws(GraphReadingError) {
    switch member {
    case "format":
      let format = try json.string()
      guard format == "entente-graph" else {
        throw json.error(found: "the format \(format.quoted)", expected: "\"entente-graph\"")
      }
    case "version":
      let version = try json.count()
      guard version == JSONDocument.version else {
        throw json.error(found: "version \(version)", expected: "version \(JSONDocument.version)")
      }
    case "generator": generator = try json.string()
    case "directed", "multigraph":
      guard try !json.flag() else { throw json.error(found: "\(member): true", expected: "false") }
    case "graph": try readProvenance()
    case "measures":
      for name in try strings() { _ = try measure(name) }
    case "nodes":
      try json.openArray("a list of nodes")
      while try json.nextElement() { try readNode() }
    case "links":
      try json.openArray("a list of links")
      while try json.nextElement() { try readLink() }
    case "articles":
      try json.openArray("a list of articles")
      while try json.nextElement() { try readArticle() }
    case "sentences":
      try json.openArray("a list of sentences")
      while try json.nextElement() { try readSentence() }
    default: try skip(member)
    }
  }

  private mutating func skip(_ member: String) throws(GraphReadingError) {
    if unknown.count < 20, !unknown.contains(member) { unknown.append(member) }
    try json.skipValue()
  }

  private mutating func strings() throws(GraphReadingError) -> [String] {
    var strings: [String] = []
    try json.openArray("a list of strings")
    while try json.nextElement() { strings.append(try json.string()) }
    return strings
  }

  private mutating func date() throws(GraphReadingError) -> CalendarDate {
    let text = try json.string("a day such as \"2016-03-24\"")
    guard let date = CalendarDate(iso: text.utf8) else {
      throw json.error(found: text.quoted, expected: "a day such as \"2016-03-24\"")
    }
    return date
  }

  private mutating func measure(_ name: String) throws(GraphReadingError) -> Int {
    if let known = measures[name] { return known }
    guard measures.count < JSONGraphReader.measureLimit else {
      throw json.error(found: "more than \(JSONGraphReader.measureLimit) measures", expected: "fewer")
    }
    let number = assembly.addMeasure(name)
    measures[name] = number
    return number
  }

  private mutating func readProvenance() throws(GraphReadingError) {
    try json.openObject()
    while let member = try json.nextMember() {
      switch member {
      case "window": provenance.window = try json.string()
      case "filters": provenance.filters = try strings()
      case "articles": provenance.articleCount = try json.count()
      case "undated_articles": provenance.undatedArticleCount = try json.count()
      case "sentences": provenance.sentenceCount = try json.count()
      case "first_date": provenance.firstDate = try date()
      case "last_date": provenance.lastDate = try date()
      default: try skip("graph.\(member)")
      }
    }
  }
}

extension JSONGraphReader {
  private mutating func readNode() throws(GraphReadingError) {
    try json.openObject("a node")
    let start = json.input.placeInOrder(of: json.valueStart)
    var id: String?
    var label = ""
    var kind: EntityKind?
    var aliases: [String] = []
    var (mentions, articles) = (0, 0)
    var (first, last): (CalendarDate?, CalendarDate?) = (nil, nil)
    var identifier: GraphAssembly.Identifier?
    var values: [Double] = []
    while let member = try json.nextMember() {
      switch member {
      case "id":
        let text = try json.string()
        guard !text.isEmpty else {
          throw json.error(found: "an empty id", expected: "an id that links can refer to")
        }
        guard id == nil, let number = assembly.open(Array(text.utf8)) else {
          throw json.error(found: "a second node with the id \(text.quoted)", expected: "another id")
        }
        (id, identifier) = (text, number)
      case "label": label = try json.string()
      case "kind": kind = try readKind()
      case "aliases": aliases = try strings()
      case "mentions": mentions = try json.count()
      case "articles": articles = try json.count()
      case "first_date": first = try date()
      case "last_date": last = try date()
      case "scores": values = try readScores()
      default: try skip("nodes.\(member)")
      }
    }
    guard let id, let identifier else {
      throw .unexpected(at: start, found: "a node without \"id\"", expected: "an id that links can refer to")
    }
    assembly.add(
      CooccurrenceGraph.Node(
        id: id, label: label, kind: kind, aliases: aliases, mentionCount: mentions, articleCount: articles,
        firstDate: first, lastDate: last), for: identifier, isRenamed: false, values: values)
  }

  private mutating func readKind() throws(GraphReadingError) -> EntityKind {
    let word = try json.string()
    guard let kind = EntityKind(rawValue: word) else {
      let kinds = EntityKind.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw json.error(found: "the kind \(word.quoted)", expected: "one of \(kinds)")
    }
    return kind
  }

  private mutating func readScores() throws(GraphReadingError) -> [Double] {
    var values: [Double] = []
    try json.openObject("scores by their measures' names")
    while let name = try json.nextMember() {
      let number = try measure(name)
      while values.count <= number { values.append(.nan) }
      values[number] = try json.number()
    }
    return values
  }

  /// The most measures that are read of one file.
  private static let measureLimit = 256

  private mutating func readLink() throws(GraphReadingError) {
    try json.openObject("a link")
    let start = json.input.placeInOrder(of: json.valueStart)
    var ends: (source: GraphAssembly.Identifier?, target: GraphAssembly.Identifier?)
    var weight = 1.0
    var weightPlace = start
    var summary = EdgeSummary()
    var evidence: [UInt32] = []
    while let member = try json.nextMember() {
      switch member {
      case "source": ends.source = try readEnd()
      case "target": ends.target = try readEnd()
      case "weight":
        weight = try json.number()
        if !(weight > 0) { weightPlace = json.input.placeInOrder(of: json.valueStart) }
      case "sentences": summary.sentenceCount = try json.count()
      case "articles": summary.articleCount = try json.count()
      case "first_date": summary.firstDate = try date()
      case "last_date": summary.lastDate = try date()
      case "evidence":
        try json.openArray("a list of places in \"sentences\"")
        while try json.nextElement() { evidence.append(try readPlace()) }
      default: try skip("links.\(member)")
      }
    }
    guard let source = ends.source, let target = ends.target else {
      throw .unexpected(at: start, found: "a link without \"source\" or \"target\"", expected: "both")
    }
    guard weight > 0 else {
      throw .unexpected(
        at: weightPlace, found: "the weight \(weight) of the link \(assembly.words(source, target))",
        expected: "a finite number over 0")
    }
    assembly.add(
      from: source, to: target, weight: weight, evidence: evidence,
      summary: summary.sentenceCount > 0 ? summary : nil)
  }

  private mutating func readEnd() throws(GraphReadingError) -> GraphAssembly.Identifier {
    let id = try json.string("the id of a node")
    return assembly.end(Array(id.utf8), at: json.input.placeInOrder(of: json.valueStart))
  }

  private mutating func readPlace() throws(GraphReadingError) -> UInt32 {
    let place = try json.count("a place in \"sentences\"")
    guard let small = UInt32(exactly: place) else {
      throw json.error(found: "\(place)", expected: "a place in \"sentences\"")
    }
    return small
  }

  private mutating func readArticle() throws(GraphReadingError) {
    try json.openObject("an article")
    var name = ""
    var day: CalendarDate?
    while let member = try json.nextMember() {
      switch member {
      case "name": name = try json.string()
      case "date": day = try date()
      default: try skip("articles.\(member)")
      }
    }
    articles.append((name, day))
  }

  private mutating func readSentence() throws(GraphReadingError) {
    try json.openObject("a sentence")
    var sentence = (article: 0, offset: 0, text: "")
    while let member = try json.nextMember() {
      switch member {
      case "article": sentence.article = try json.count("a place in \"articles\"")
      case "offset": sentence.offset = try json.count()
      case "text": sentence.text = try json.string()
      default: try skip("sentences.\(member)")
      }
    }
    sentences.append(sentence)
  }

  /// Gives each sentence its article, and sees that links show sentences that are there.
  private mutating func finishSentences() throws(GraphReadingError) {
    for (number, sentence) in sentences.enumerated() {
      guard sentence.article < articles.count else {
        throw json.error(
          found: "sentence \(number) in article \(sentence.article)", expected: "one of \(articles.count) articles")
      }
      let article = articles[sentence.article]
      assembly.sentences.append(
        Evidence(
          article: article.name, date: article.date, characterOffset: sentence.offset, text: sentence.text))
    }
    for case let shown? in assembly.evidence.lazy.map({ $0.max() }) where shown >= sentences.count {
      throw json.error(found: "a link shown by sentence \(shown)", expected: "one of \(sentences.count) sentences")
    }
  }
}
