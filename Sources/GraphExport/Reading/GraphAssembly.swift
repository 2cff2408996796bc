import Cooccurrence

/// Puts a graph together from the nodes and links of a file, in whatever order they come.
struct GraphAssembly {
  /// The number of an identifier in the file; not that of a node in the graph.
  typealias Identifier = Int

  /// A numeric attribute of nodes or links.
  struct Measure {
    let name: String
    /// The numbers of the first ones, up to one that has none.
    var values: [Double] = []
    /// How many have a number.
    var count = 0

    /// Adds the number of the node or link at an index; NaN is none.
    mutating func add(_ value: Double, at index: Int) {
      guard !value.isNaN else { return }
      count += 1
      // A measure that has missed one is not complete, and its further values are of no use.
      if values.count == index { values.append(value) }
    }
  }

  /// What was read otherwise than it stands in the file.
  var remarks: [GraphFileRemark] = []
  /// What the links' evidence points to.
  var sentences: [Evidence] = []
  /// For each link the numbers of its sentences; shorter than the links where the last ones have none.
  var evidence: [[UInt32]] = []

  var identifiers = IdentifierTable()
  /// For each identifier its node's place in ``nodes``, or ``GraphAssembly/unmet`` or ``GraphAssembly/open``.
  var nodeOfIdentifier: [UInt32] = []
  /// Where identifiers are used of which no node has been met.
  var firstUses: [Identifier: FilePlace] = [:]
  var nodes: [CooccurrenceGraph.Node] = []
  /// For each node its identifier in the file, as far as another one is to be taken.
  var renamed: [Int: Identifier] = [:]
  var measures: [Measure] = []
  var linkMeasures: [Measure] = []
  /// Links between identifiers.
  var edges: [CooccurrenceGraph.Edge] = []
  var summaries = RecordedSummaries()
  var loopCount = 0

  static let unmet = UInt32.max
  static let open = UInt32.max - 1

  /// Adds a measure that nodes may have, and gives its number.
  mutating func addMeasure(_ name: String) -> Int {
    measures.append(Measure(name: name))
    return measures.count - 1
  }

  /// How many measures there are.
  var measureCount: Int { measures.count }

  /// Adds a measure that links may have, and gives its number.
  mutating func addLinkMeasure(_ name: String) -> Int {
    linkMeasures.append(Measure(name: name))
    return linkMeasures.count - 1
  }

  /// How many measures of links there are.
  var linkMeasureCount: Int { linkMeasures.count }

  /// Takes an identifier for a node that is about to be read; `nil` where another node has it.
  mutating func open(_ identifier: [UInt8]) -> Identifier? {
    let (number, isNew) = identifiers.insert(identifier)
    if isNew {
      nodeOfIdentifier.append(GraphAssembly.open)
    } else {
      guard nodeOfIdentifier[number] == GraphAssembly.unmet else { return nil }
      nodeOfIdentifier[number] = GraphAssembly.open
      firstUses[number] = nil
    }
    return number
  }

  /// Adds the node of an identifier, with its measures; no number is NaN.
  mutating func add(_ node: CooccurrenceGraph.Node, for identifier: Identifier, isRenamed: Bool, values: [Double]) {
    if isRenamed { renamed[nodes.count] = identifier }
    for index in measures.indices where index < values.count { measures[index].add(values[index], at: nodes.count) }
    nodeOfIdentifier[identifier] = UInt32(nodes.count)
    nodes.append(node)
  }

  /// The identifier at the end of a link, of a node that may come later.
  mutating func end(_ identifier: [UInt8], at place: @autoclosure () -> FilePlace) -> Identifier {
    let (number, isNew) = identifiers.insert(identifier)
    if isNew {
      nodeOfIdentifier.append(GraphAssembly.unmet)
      firstUses[number] = place()
    }
    return number
  }

  /// A link in words, by the identifiers of its ends: `a – b`.
  func words(_ source: Identifier, _ target: Identifier) -> String {
    "\(identifiers[source].text) – \(identifiers[target].text)"
  }

  /// Adds a link, with its measures; one from a node to itself is counted and left out.
  mutating func add(
    from source: Identifier, to target: Identifier, weight: Double, evidence indices: [UInt32] = [],
    summary: EdgeSummary? = nil, values: [Double] = []
  ) {
    guard source != target else {
      loopCount += 1
      return
    }
    if !indices.isEmpty {
      while evidence.count < edges.count { evidence.append([]) }
      evidence.append(indices)
    }
    if let summary { summaries[edges.count] = summary }
    for index in linkMeasures.indices where index < values.count {
      linkMeasures[index].add(values[index], at: edges.count)
    }
    edges.append(CooccurrenceGraph.Edge(source: UInt32(source), target: UInt32(target), weight: weight))
  }
}
