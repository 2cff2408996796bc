import Cooccurrence
import EntityRecognition
import NewsText

/// What has been read of a node.
private struct NodeParts {
  var label: String?
  var name: String?
  var drawnLabel: String?
  var kind: EntityKind?
  var type: EntityKind?
  var aliases: [String] = []
  var mentions = 0
  var articles = 0
  var windows = 0
  var firstDate: CalendarDate?
  var lastDate: CalendarDate?
  var identifier: String?
}

extension GraphMLReader {
  /// Reads the node that just started, with the graph inside it, if there is one.
  mutating func readNode() throws(GraphReadingError) {
    guard try xml.read(GraphMLName.id, into: &value), !value.isEmpty else {
      throw xml.error(found: "a <node> without an id", expected: "an id that edges can refer to")
    }
    guard let identifier = assembly.open(value) else {
      throw xml.error(found: "a second node with the id \(value.quoted)", expected: "another id")
    }
    let written = try text()
    var parts = NodeParts()
    resetMeasures(assembly.measureCount)
    for (attribute, name, standard) in keys.nodeDefaults {
      value = standard
      try take(attribute, name, into: &parts)
    }
    while try nextChild() {
      if xml.isNamed(GraphMLName.data) {
        try readData(into: &parts)
      } else if xml.isNamed(GraphMLName.graph) {
        counts.nestedGraphs += 1
        let outer = measures
        try readGraph()
        measures = outer
      } else {
        if xml.isNamed(GraphMLName.port) { counts.ports += 1 }
        try xml.skipElement()
      }
    }
    let label =
      [parts.label, parts.name, parts.drawnLabel].lazy.compactMap { $0 }.first
      ?? (isOurs ? "" : parts.identifier ?? written)
    let node = CooccurrenceGraph.Node(
      id: parts.identifier ?? written, label: label, kind: parts.kind ?? parts.type, aliases: parts.aliases,
      mentionCount: parts.mentions, articleCount: parts.articles, windowCount: parts.windows,
      firstDate: parts.firstDate, lastDate: parts.lastDate)
    assembly.add(node, for: identifier, isRenamed: parts.identifier != nil, values: measures)
  }

  private mutating func readData(into parts: inout NodeParts) throws(GraphReadingError) {
    guard try xml.read(GraphMLName.key, into: &value) else {
      throw xml.error(found: "<data> without a key", expected: "the id of a key")
    }
    if keys.node(value) == nil {
      counts.addUndeclaredKey(value)
      keys.add(value, scope: .node, name: value.text, type: nil, to: &assembly)
    }
    guard let key = keys.node(value), key.attribute != .ignored else { return try xml.skipElement() }
    if key.attribute == .graphics {
      try readDrawnLabel(into: &parts)
    } else {
      try readValue()
      try take(key.attribute, key.name, into: &parts)
    }
  }

  /// Takes ``value`` as the value of an attribute; one that is empty tells nothing.
  private mutating func take(
    _ attribute: NodeAttribute, _ name: String, into parts: inout NodeParts
  ) throws(GraphReadingError) {
    guard !trimmed.isEmpty || isOurs && !value.isEmpty else { return }
    switch attribute {
    case .label: parts.label = try text()
    case .name: parts.name = try text()
    case .kind: parts.kind = try kind()
    case .type: parts.type = try kind()
    case .aliases:
      parts.aliases = try text().split(separator: "; ", omittingEmptySubsequences: false).map { String($0) }
    case .mentions: parts.mentions = try integer(name) ?? 0
    case .articles: parts.articles = try integer(name) ?? 0
    case .windows: parts.windows = try integer(name) ?? 0
    case .firstDate: parts.firstDate = try date(name)
    case .lastDate: parts.lastDate = try date(name)
    case .identifier: parts.identifier = try text()
    case .measure(let number): takeMeasure(number, name)
    case .graphics, .ignored: break
    }
  }

  /// Forgets the numbers of the last node or link.
  mutating func resetMeasures(_ count: Int) {
    measures.removeAll(keepingCapacity: true)
    for _ in 0..<count { measures.append(.nan) }
  }

  /// Takes ``value`` as the number of a measure.
  mutating func takeMeasure(_ number: Int, _ name: String) {
    let digits = trimmed
    while measures.count <= number { measures.append(.nan) }
    if let value = Double(digits: digits), value.isFinite {
      measures[number] = value
    } else if !["nan", "inf", "-inf", "infinity", "-infinity"].contains(digits.text.lowercased()) {
      counts.addUnreadable(name, digits)
    }
  }

  private mutating func kind() throws(GraphReadingError) -> EntityKind? {
    let word = trimmed
    if let kind = EntityKind(word: String(decoding: word, as: UTF8.self)) { return kind }
    counts.addUnknownKind(word)
    return nil
  }

  /// Reads the label out of a drawing of yEd: the first `<y:NodeLabel>` that holds a text.
  private mutating func readDrawnLabel(into parts: inout NodeParts) throws(GraphReadingError) {
    let outside = xml.depth - 1
    while xml.depth > outside {
      guard try xml.next() == .start, xml.isNamed(GraphMLName.nodeLabel), parts.drawnLabel == nil else { continue }
      try readValue()
      let lines = try text().split(whereSeparator: \.isWhitespace)
      if !lines.isEmpty { parts.drawnLabel = lines.joined(separator: " ") }
    }
  }
}
