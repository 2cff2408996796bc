import Cooccurrence
import NewsText

/// Reads GraphML: that of Entente as it was, that of other programs with what it holds.
///
/// Of nodes it takes the identifier, a label (`label`, `name`, yEd's node label, or else the identifier), the kind
/// (`kind` or `type`, where it is one of ours), and every numeric attribute that all nodes have; of links the ends and
/// `weight` (1 where there is none). Directions are dropped, parallel links added up, loops left out, graphs inside
/// nodes read as part of the whole; hyperedges, ports and further graphs are left out. All of that is said in the
/// remarks. A weight that is not over 0 and finite, a link to no node and two nodes with one identifier are errors.
///
/// GraphML: Brandes, Eiglsperger, Herman, Himsolt, Marshall, GraphML progress report, doi:10.1007/3-540-45848-4_59;
/// <http://graphml.graphdrawing.org/specification.html>.
struct GraphMLReader {
  var xml: XMLReader
  var keys = GraphMLKeys()
  var assembly = GraphAssembly()
  var gathered = EvidenceGathering()
  var counts = GraphMLCounts()
  var provenance = CooccurrenceGraph.Provenance(window: "")
  var generator = ""
  /// Whether Entente wrote the file: what is missing is empty then, and not to be guessed.
  var isOurs = false
  /// The text of one value, kept so that its memory is used again.
  var value: [UInt8] = []
  /// The measures of the node or link that is being read.
  var measures: [Double] = []

  private init(_ input: TextInput) throws(GraphReadingError) {
    xml = try XMLReader(input)
  }

  /// Reads a document from its start.
  static func read(_ input: TextInput) throws(GraphReadingError) -> GraphFile {
    var reader = try GraphMLReader(input)
    return try reader.readDocument()
  }

  private mutating func readDocument() throws(GraphReadingError) -> GraphFile {
    _ = try xml.next()
    guard xml.isNamed(GraphMLName.graphml) else {
      throw xml.error(found: "the element <\(xml.input.bytes[xml.localName].text)>", expected: "<graphml>")
    }
    var hasGraph = false
    while try nextChild() {
      if xml.isNamed(GraphMLName.key) {
        try readKey()
      } else if !xml.isNamed(GraphMLName.graph) {
        try xml.skipElement()
      } else if hasGraph {
        counts.furtherGraphs += 1
        try xml.skipElement()
      } else {
        hasGraph = true
        try readGraph()
      }
    }
    while try xml.next() != .finished {}
    guard hasGraph else { throw xml.error(found: "the end, and no <graph>", expected: "one inside <graphml>") }
    assembly.remarks = counts.remarks
    assembly.sentences = gathered.arrange(&assembly.evidence)
    return try assembly.finish(
      format: .graphML, generator: generator, provenance: provenance, evidenceLimit: keys.evidenceLimit)
  }

  /// Moves to the next element inside the one that is open; `false` at its end.
  mutating func nextChild() throws(GraphReadingError) -> Bool {
    while true {
      switch try xml.next() {
      case .start: return true
      case .end, .finished: return false
      case .text: continue
      }
    }
  }

  /// Reads the text of the element that just started into ``value``, without that of elements inside it.
  mutating func readValue() throws(GraphReadingError) {
    value.removeAll(keepingCapacity: true)
    while true {
      switch try xml.next() {
      case .text:
        try xml.appendText(to: &value)
        // Comments may stand between any number of texts.
        guard value.count <= xml.limits.text else {
          throw xml.error(found: "a value of more than \(xml.limits.text) bytes", expected: "a shorter one")
        }
      case .start: try xml.skipElement()
      case .end, .finished: return
      }
    }
  }

  /// What was read of the last value as a text.
  func text() throws(GraphReadingError) -> String { try xml.input.text(value, at: xml.eventStart) }

  private mutating func readKey() throws(GraphReadingError) {
    guard try xml.read(GraphMLName.id, into: &value) else {
      throw xml.error(found: "a <key> without an id", expected: "an id that data can refer to")
    }
    let identifier = value
    let scopes = GraphMLKeys.Scope.meant(by: try xml.value(GraphMLName.for))
    let name = try xml.value(GraphMLName.attrName) ?? String(decoding: identifier, as: UTF8.self)
    let type = try xml.value(GraphMLName.attrType)
    let isGraphics = try xml.value(GraphMLName.yFilesType) == "nodegraphics"
    var standard: [UInt8] = []
    while try nextChild() {
      guard xml.isNamed(GraphMLName.default) else {
        try xml.skipElement()
        continue
      }
      try readValue()
      standard = value
    }
    for scope in scopes {
      keys.add(
        identifier, scope: scope, name: name, type: type, isGraphics: isGraphics, default: standard, to: &assembly)
    }
  }

  /// Reads the graph that just started, and those inside its nodes.
  mutating func readGraph() throws(GraphReadingError) {
    let direction = try xml.value(GraphMLName.edgeDefault)
    if xml.depth == 2 { isOurs = try xml.value(GraphMLName.id) == "entente" }
    while try nextChild() {
      if xml.isNamed(GraphMLName.edge) {
        try readEdge(isDirected: direction == "directed")
      } else if xml.isNamed(GraphMLName.node) {
        try readNode()
      } else if xml.isNamed(GraphMLName.data) {
        try readGraphData()
      } else {
        if xml.isNamed(GraphMLName.hyperedge) { counts.hyperlinks += 1 }
        try xml.skipElement()
      }
    }
  }

  private mutating func readGraphData() throws(GraphReadingError) {
    guard try xml.read(GraphMLName.key, into: &value), let key = keys.graph(value), let attribute = key.attribute,
      xml.depth == 3
    else { return try xml.skipElement() }
    try readValue()
    switch attribute {
    case .generator: generator = try text()
    case .window: provenance.window = try text()
    case .weighting: provenance.weighting = try weighting()
    case .filters:
      provenance.filters = try text().split(separator: "; ", omittingEmptySubsequences: false).map { String($0) }
    case .articles: provenance.articleCount = try integer(key.name) ?? 0
    case .undatedArticles: provenance.undatedArticleCount = try integer(key.name) ?? 0
    case .sentences: provenance.sentenceCount = try integer(key.name) ?? 0
    case .windows: provenance.windowCount = try integer(key.name) ?? 0
    case .firstDate: provenance.firstDate = try date(key.name)
    case .lastDate: provenance.lastDate = try date(key.name)
    }
  }
}

extension GraphMLReader {
  /// The last value as the name of a weighting; the sentences where no weighting has the name.
  private func weighting() throws(GraphReadingError) -> EdgeWeighting {
    EdgeWeighting(rawValue: try text()) ?? .sentences
  }

  /// The last value without white space around it.
  var trimmed: ArraySlice<UInt8> {
    var slice = value[...]
    while slice.first?.isXMLSpace == true { slice.removeFirst() }
    while slice.last?.isXMLSpace == true { slice.removeLast() }
    return slice
  }

  /// The last value as a whole number; one that is none is counted and left out.
  mutating func integer(_ attribute: String) throws(GraphReadingError) -> Int? {
    let digits = trimmed
    if digits.isEmpty { return nil }
    if let number = Int(String(decoding: digits, as: UTF8.self)) { return number }
    // Programs that know one kind of number only write 3.0.
    if let number = Double(digits: digits).flatMap({ Int(exactly: $0) }) { return number }
    counts.addUnreadable(attribute, digits)
    return nil
  }

  /// The last value as a day; one that is none is counted and left out.
  mutating func date(_ attribute: String) throws(GraphReadingError) -> CalendarDate? {
    let digits = trimmed
    if digits.isEmpty { return nil }
    if let date = CalendarDate(iso: digits) { return date }
    counts.addUnreadable(attribute, digits)
    return nil
  }
}

/// The names of GraphML's elements and attributes, as bytes.
enum GraphMLName {
  static let attrName = Array("attr.name".utf8)
  static let attrType = Array("attr.type".utf8)
  static let data = Array("data".utf8)
  static let `default` = Array("default".utf8)
  static let directed = Array("directed".utf8)
  static let edge = Array("edge".utf8)
  static let edgeDefault = Array("edgedefault".utf8)
  static let `for` = Array("for".utf8)
  static let graph = Array("graph".utf8)
  static let graphml = Array("graphml".utf8)
  static let hyperedge = Array("hyperedge".utf8)
  static let id = Array("id".utf8)
  static let key = Array("key".utf8)
  static let node = Array("node".utf8)
  static let nodeLabel = Array("NodeLabel".utf8)
  static let port = Array("port".utf8)
  static let source = Array("source".utf8)
  static let target = Array("target".utf8)
  static let yFilesType = Array("yfiles.type".utf8)
}
