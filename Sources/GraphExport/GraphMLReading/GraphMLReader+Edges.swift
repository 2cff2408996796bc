import NewsText

/// What has been read of a link.
private struct EdgeParts {
  var weight: Double?
  var summary = EdgeSummary()
  /// The sentences that show the link, by their numbers; an empty source is none.
  var evidence: [(number: Int, text: String, source: String)] = []

  /// The place of a sentence among ``evidence``.
  mutating func place(of number: Int) -> Int {
    if let place = evidence.firstIndex(where: { $0.number == number }) { return place }
    evidence.append((number, "", ""))
    return evidence.count - 1
  }
}

extension GraphMLReader {
  /// Reads the link that just started.
  mutating func readEdge(isDirected: Bool) throws(GraphReadingError) {
    let source = try readEnd(GraphMLName.source)
    let target = try readEnd(GraphMLName.target)
    counts.links += 1
    if let attribute = xml.attribute(GraphMLName.directed) {
      if xml.input.bytes[attribute.value].elementsEqual("true".utf8) { counts.directedLinks += 1 }
    } else if isDirected {
      counts.directedLinks += 1
    }
    var parts = EdgeParts()
    resetMeasures(assembly.linkMeasureCount)
    for (attribute, name, standard) in keys.edgeDefaults {
      value = standard
      try take(attribute, name, of: (source, target), into: &parts)
    }
    while try nextChild() {
      if xml.isNamed(GraphMLName.data) {
        try readData(of: (source, target), into: &parts)
      } else {
        try xml.skipElement()
      }
    }
    if parts.weight == nil { counts.linksWithoutWeight += 1 }
    var evidence: [UInt32] = []
    if !parts.evidence.isEmpty {
      parts.evidence.sort { $0.number < $1.number }
      evidence = parts.evidence.map { gathered.add($0.text, source: $0.source) }
    }
    assembly.add(
      from: source, to: target, weight: parts.weight ?? 1, evidence: evidence,
      summary: parts.summary.sentenceCount > 0 ? parts.summary : nil, values: measures)
  }

  private mutating func readEnd(_ name: [UInt8]) throws(GraphReadingError) -> GraphAssembly.Identifier {
    guard try xml.read(name, into: &value) else {
      throw xml.error(found: "an <edge> without a \(name.text)", expected: "the id of a node")
    }
    return assembly.end(value, at: xml.input.placeInOrder(of: xml.eventStart))
  }

  private mutating func readData(
    of ends: (Int, Int), into parts: inout EdgeParts
  ) throws(GraphReadingError) {
    guard try xml.read(GraphMLName.key, into: &value) else {
      throw xml.error(found: "<data> without a key", expected: "the id of a key")
    }
    if keys.edge(value) == nil {
      counts.addUndeclaredKey(value)
      keys.add(value, scope: .edge, name: value.text, type: nil, to: &assembly)
    }
    guard let key = keys.edge(value), key.attribute != .ignored else { return try xml.skipElement() }
    try readValue()
    try take(key.attribute, key.name, of: ends, into: &parts)
  }

  /// Takes ``value`` as the value of an attribute; one that is empty tells nothing, if it is not the weight.
  private mutating func take(
    _ attribute: EdgeAttribute, _ name: String, of ends: (Int, Int), into parts: inout EdgeParts
  ) throws(GraphReadingError) {
    switch attribute {
    case .weight:
      let digits = trimmed
      guard let weight = Double(digits: digits), weight > 0, weight.isFinite else {
        throw xml.error(
          found: "the weight \(digits.quoted) of the link \(assembly.words(ends.0, ends.1))",
          expected: "a finite number over 0")
      }
      parts.weight = weight
    case .sentences: parts.summary.sentenceCount = try integer(name) ?? 0
    case .articles: parts.summary.articleCount = try integer(name) ?? 0
    case .firstDate: parts.summary.firstDate = try date(name)
    case .lastDate: parts.summary.lastDate = try date(name)
    case .evidence(let number): parts.evidence[parts.place(of: number)].text = try text()
    case .evidenceSource(let number): parts.evidence[parts.place(of: number)].source = try text()
    case .measure(let number): takeMeasure(number, name)
    case .ignored: break
    }
  }
}
