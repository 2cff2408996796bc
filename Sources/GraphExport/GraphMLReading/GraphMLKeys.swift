/// The keys that a GraphML file declares, and what is made of their values.
///
/// Keys are told apart by what they are for: Gephi writes one identifier for an attribute of nodes and one of links.
struct GraphMLKeys {
  /// What a key is for.
  enum Scope: CaseIterable {
    case graph
    case node
    case edge

    /// The scopes that the `for` of a key means; none for ports, endpoints, hyperedges and the document.
    static func meant(by text: String?) -> [Scope] {
      switch text {
      case "graph": [.graph]
      case "node": [.node]
      case "edge": [.edge]
      case nil, "all": Scope.allCases
      default: []
      }
    }
  }

  /// The keys of one scope.
  private struct Table<Attribute> {
    var identifiers = IdentifierTable()
    var attributes: [(attribute: Attribute, name: String)] = []

    mutating func add(_ identifier: [UInt8], _ attribute: Attribute, name: String) {
      // Of two keys with one identifier the first counts.
      if identifiers.insert(identifier).isNew { attributes.append((attribute, name)) }
    }

    subscript(identifier: [UInt8]) -> (attribute: Attribute, name: String)? {
      identifiers.number(of: identifier).map { attributes[$0] }
    }
  }

  private var graph = Table<GraphAttribute?>()
  private var nodes = Table<NodeAttribute>()
  private var edges = Table<EdgeAttribute>()
  /// The values that nodes have if they do not say otherwise.
  private(set) var nodeDefaults: [(NodeAttribute, name: String, value: [UInt8])] = []
  /// The values that links have if they do not say otherwise.
  private(set) var edgeDefaults: [(EdgeAttribute, name: String, value: [UInt8])] = []
  /// The highest number of a sentence that links have room for.
  private(set) var evidenceLimit = 0
  /// Whether links have a weight.
  private(set) var hasWeight = false

  /// What a key of nodes tells, and its name.
  func node(_ key: [UInt8]) -> (attribute: NodeAttribute, name: String)? { nodes[key] }

  /// What a key of links tells, and its name.
  func edge(_ key: [UInt8]) -> (attribute: EdgeAttribute, name: String)? { edges[key] }

  /// What a key of graphs tells, and its name.
  func graph(_ key: [UInt8]) -> (attribute: GraphAttribute?, name: String)? { graph[key] }

  /// Adds a key.
  ///
  /// - Parameters:
  ///   - identifier: What data refer to it by.
  ///   - scope: What it is for.
  ///   - name: Its name.
  ///   - type: Its `attr.type`; numbers under other names than ours are measures.
  ///   - isGraphics: Whether it holds the drawings of yEd.
  ///   - value: What counts where data are missing; empty for nothing.
  ///   - assembly: Takes the measures.
  mutating func add(
    _ identifier: [UInt8], scope: Scope, name: String, type: String?, isGraphics: Bool = false,
    default value: [UInt8] = [], to assembly: inout GraphAssembly
  ) {
    switch scope {
    case .graph:
      graph.add(identifier, GraphAttribute(rawValue: name), name: name)
    case .node:
      guard nodes[identifier] == nil else { return }
      let attribute = nodeAttribute(name, type, isGraphics: isGraphics, &assembly)
      nodes.add(identifier, attribute, name: name)
      // One for each attribute, so that a file of a million keys takes no longer at every node.
      if !value.isEmpty, attribute != .ignored, !nodeDefaults.contains(where: { $0.0 == attribute }) {
        nodeDefaults.append((attribute, name, value))
      }
    case .edge:
      guard edges[identifier] == nil else { return }
      let attribute = edgeAttribute(name, type, &assembly)
      edges.add(identifier, attribute, name: name)
      if attribute == .weight { hasWeight = true }
      if case .evidence(let number) = attribute { evidenceLimit = max(evidenceLimit, number) }
      if !value.isEmpty, attribute != .ignored, !edgeDefaults.contains(where: { $0.0 == attribute }) {
        edgeDefaults.append((attribute, name, value))
      }
    }
  }

  private func nodeAttribute(
    _ name: String, _ type: String?, isGraphics: Bool, _ assembly: inout GraphAssembly
  ) -> NodeAttribute {
    if isGraphics { return .graphics }
    let isNumber = GraphMLKeys.isNumber(type)
    if let known = NodeAttribute(name: name) {
      // A number is the row of a table rather than a name that anybody gave.
      return known == .identifier && isNumber ? .ignored : known
    }
    guard isNumber, assembly.measureCount < GraphMLKeys.measureLimit else { return .ignored }
    return .measure(assembly.addMeasure(name))
  }

  private func edgeAttribute(_ name: String, _ type: String?, _ assembly: inout GraphAssembly) -> EdgeAttribute {
    if let known = EdgeAttribute(name: name) { return known }
    guard GraphMLKeys.isNumber(type), assembly.linkMeasureCount < GraphMLKeys.measureLimit else { return .ignored }
    return .measure(assembly.addLinkMeasure(name))
  }

  private static func isNumber(_ type: String?) -> Bool {
    ["int", "long", "float", "double"].contains(type)
  }

  /// The most measures of nodes, and of links, that are read of one file.
  private static let measureLimit = 256
}
