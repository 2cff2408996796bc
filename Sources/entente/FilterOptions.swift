public import ArgumentParser
public import Cooccurrence
import EntityRecognition
import GraphAnalysis
import GraphExport

/// The options that leave out a part of the graph, in the order in which they apply.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw the links of a backbone only; nc is the noise-corrected one.",
      discussion: "The other files keep all links, and say in 'backbone' which ones are drawn.", valueName: "method"))
  var backbone: Backbone?

  @Flag(help: "Leave the links that are not in the backbone out of every file.")
  var onlyBackbone = false

  @Option(help: ArgumentHelp("Leave out links of a lower weight.", valueName: "weight"))
  var minWeight: Double?

  @Option(help: ArgumentHelp("Leave out links that stand in fewer articles.", valueName: "n"))
  var minArticles: Int?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Keep an entity and what is linked to it only: a name or an identifier; repeat for more.", valueName: "name"))
  var around: [String] = []

  @Option(help: ArgumentHelp("How many links to go from --around; 1 if left out.", valueName: "n"))
  var radius: Int?

  @Option(help: ArgumentHelp("Leave out entities that are named less often.", valueName: "n"))
  var minMentions: Int?

  @Option(
    help: ArgumentHelp("Keep entities of these kinds only: person, country, organization.", valueName: "kind,…"))
  var kinds: KindList?

  @Flag(help: "Keep the largest connected part only.")
  var giant = false

  @Option(help: ArgumentHelp("Keep the n most central entities only.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("Keep the n strongest links only.", valueName: "n"))
  var topLinks: Int?

  func validate() throws {
    for (name, value) in [
      ("min-articles", minArticles), ("min-mentions", minMentions), ("top", top), ("top-links", topLinks),
    ] {
      if let value, value < 1 { throw ValidationError("--\(name) is \(value): give a whole number from 1.") }
    }
    if let minWeight, !minWeight.isFinite || minWeight <= 0 {
      throw ValidationError("--min-weight is \(minWeight): give a number over 0.")
    }
    if let radius {
      if radius < 0 { throw ValidationError("--radius is \(radius): give a whole number from 0.") }
      if around.isEmpty { throw ValidationError("--radius is \(radius), of nobody: name an entity by --around.") }
    }
    if onlyBackbone, backbone == nil {
      throw ValidationError("--only-backbone names no backbone: add --backbone nc, disparity or significant.")
    }
  }

  /// The identifiers of the entities that `--around` names.
  ///
  /// - Parameter graph: The graph to look in.
  /// - Returns: Identifiers, which are the same in every part of the graph.
  /// - Throws: ``NameError`` where a name is nobody's, or that of several.
  func centers(in graph: CooccurrenceGraph) throws(NameError) -> [String] {
    guard !around.isEmpty else { return [] }
    let index = NameIndex(graph.nodes)
    return try around.map { name throws(NameError) in graph.nodes[try index.entity(named: name)].id }
  }

  /// The part of a graph that the options keep.
  ///
  /// - Parameters:
  ///   - whole: The graph to cut.
  ///   - kept: The links of its backbone, where there is one.
  ///   - file: The file that it was read from, which may count more articles than it holds sentences of.
  ///   - centers: The identifiers of the entities that `--around` names.
  ///   - centrality: What ranks entities for `--top`.
  /// - Returns: The smaller graph.
  func apply(
    to whole: CooccurrenceGraph, backbone kept: [Int]?, file: GraphFile?, centers: [String], centrality: Centrality
  ) -> CooccurrenceGraph {
    var graph = whole
    if onlyBackbone, let backbone, let kept {
      graph = graph.keepingLinks(kept, filter: "\(backbone.words), \(kept.count) of \(graph.edges.count) links")
    }
    if let minWeight { graph = graph.keepingLinks(ofWeightAtLeast: minWeight) }
    if let minArticles { graph = Self.part(of: graph, inArticlesAtLeast: minArticles, file: file) }
    if !around.isEmpty {
      graph = graph.neighborhood(of: centers.compactMap { graph.node(withID: $0) }, radius: radius ?? 1)
    }
    if let minMentions { graph = graph.keepingNodes(namedAtLeast: minMentions) }
    if let kinds { graph = graph.keepingNodes(ofKinds: kinds.kinds) }
    if giant { graph = graph.giantComponent() }
    if let top, top < graph.nodes.count {
      graph = graph.keepingNodes(
        centrality.scores(of: graph).top(top), filter: "the \(top) entities with the highest \(centrality.rawValue)")
    }
    if let topLinks { graph = graph.keepingStrongestLinks(topLinks) }
    return graph
  }

  private static func part(
    of graph: CooccurrenceGraph, inArticlesAtLeast minimum: Int, file: GraphFile?
  ) -> CooccurrenceGraph {
    guard let file else { return graph.keepingLinks(inArticlesAtLeast: minimum) }
    let counts = file.linkCounts?.articles ?? []
    let places = file.graph.indices(ofLinksOf: graph)
    let kept = graph.edges.indices.filter { places[$0].map { $0 < counts.count && counts[$0] >= minimum } ?? false }
    return graph.keepingLinks(kept, filter: "links in \(minimum) articles or more")
  }
}

extension Backbone: ExpressibleByArgument {}

/// Kinds of entities as an option names them: `person,country`.
struct KindList: ExpressibleByArgument {
  let kinds: [EntityKind]

  init?(argument: String) {
    let words = argument.split(separator: ",").map { $0.trimmingPrefix(" ") }
    let kinds = words.compactMap { EntityKind(rawValue: String($0)) }.filter { $0 != .place }
    guard !kinds.isEmpty, kinds.count == words.count else { return nil }
    self.kinds = kinds
  }
}
