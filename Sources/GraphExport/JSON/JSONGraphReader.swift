import Cooccurrence
import EntityRecognition
import NewsText

/// Reads the JSON that ``JSONExporter`` writes, its members in any order.
struct JSONGraphReader {
  var json: JSONReader
  var assembly = GraphAssembly()
  var provenance = CooccurrenceGraph.Provenance(window: "")
  var generator = ""
  var articles: [(name: String, date: CalendarDate?)] = []
  /// The sentences, their articles as numbers until all are known.
  var sentences: [(article: Int, offset: Int, text: String)] = []
  var measures: [String: Int] = [:]
  var linkMeasures: [String: Int] = [:]
  var unknown: [String] = []
  /// The names of the members that were read of the outermost object.
  var seen: Set<String> = []

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
    case "link_measures":
      for name in try strings() { _ = try linkMeasure(name) }
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

  mutating func skip(_ member: String) throws(GraphReadingError) {
    if unknown.count < 20, !unknown.contains(member) { unknown.append(member) }
    try json.skipValue()
  }

  mutating func strings() throws(GraphReadingError) -> [String] {
    var strings: [String] = []
    try json.openArray("a list of strings")
    while try json.nextElement() { strings.append(try json.string()) }
    return strings
  }

  mutating func date() throws(GraphReadingError) -> CalendarDate {
    let text = try json.string("a day such as \"2016-03-24\"")
    guard let date = CalendarDate(iso: text.utf8) else {
      throw json.error(found: text.quoted, expected: "a day such as \"2016-03-24\"")
    }
    return date
  }

  mutating func measure(_ name: String) throws(GraphReadingError) -> Int {
    if let known = measures[name] { return known }
    try checkCount(measures.count)
    let number = assembly.addMeasure(name)
    measures[name] = number
    return number
  }

  mutating func linkMeasure(_ name: String) throws(GraphReadingError) -> Int {
    if let known = linkMeasures[name] { return known }
    try checkCount(linkMeasures.count)
    let number = assembly.addLinkMeasure(name)
    linkMeasures[name] = number
    return number
  }

  private func checkCount(_ count: Int) throws(GraphReadingError) {
    guard count < JSONGraphReader.measureLimit else {
      throw json.error(found: "more than \(JSONGraphReader.measureLimit) measures", expected: "fewer")
    }
  }

  /// The most measures of nodes, and of links, that are read of one file.
  private static let measureLimit = 256

  private mutating func readProvenance() throws(GraphReadingError) {
    try json.openObject()
    while let member = try json.nextMember() {
      switch member {
      case "window": provenance.window = try json.string()
      case "weighting": provenance.weighting = try readWeighting()
      case "filters": provenance.filters = try strings()
      case "articles": provenance.articleCount = try json.count()
      case "undated_articles": provenance.undatedArticleCount = try json.count()
      case "sentences": provenance.sentenceCount = try json.count()
      case "windows": provenance.windowCount = try json.count()
      case "first_date": provenance.firstDate = try date()
      case "last_date": provenance.lastDate = try date()
      default: try skip("graph.\(member)")
      }
    }
  }

  private mutating func readWeighting() throws(GraphReadingError) -> EdgeWeighting {
    let name = try json.string()
    guard let weighting = EdgeWeighting(rawValue: name) else {
      let names = EdgeWeighting.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw json.error(found: "the weighting \(name.quoted)", expected: "one of \(names)")
    }
    return weighting
  }
}
