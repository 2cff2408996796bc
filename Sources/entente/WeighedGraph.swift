import Cooccurrence
import GraphAnalysis
import GraphExport

/// A graph as it is written, with the measures of its links.
struct WeighedGraph {
  /// The measure that says which links a backbone holds.
  static let backboneMeasure = "backbone"

  /// What the files hold.
  let graph: CooccurrenceGraph
  /// Measures of the links, taken of the whole graph before any part of it was left out.
  let linkScores: [EdgeScores]
  /// What the picture shows: the graph, or the links of its backbone and their ends.
  let drawn: CooccurrenceGraph
  /// The nodes that the picture shows, as ascending indices into those of ``graph``.
  let drawnNodes: [Int]
  /// The file that the graph was read from; `nil` where it was made of articles.
  let file: GraphFile?

  /// Weighs and cuts a graph by the options.
  ///
  /// - Parameters:
  ///   - counted: The graph of a collection or a part of it, its windows counted.
  ///   - weighting: What the weights are to be.
  ///   - filters: What is left out.
  ///   - centers: The identifiers of the entities that `--around` names.
  ///   - centrality: What ranks entities.
  init(
    _ counted: CooccurrenceGraph, weighting: EdgeWeighting, filters: FilterOptions, centers: [String],
    centrality: Centrality
  ) {
    let whole = weighting == .sentences ? counted : counted.weighted(by: weighting) ?? counted
    self.init(
      whole, scores: whole.linkScores(), backbone: filters.backbone.flatMap { whole.backbone($0) }, file: nil,
      filters: filters, centers: centers, centrality: centrality)
  }

  /// Weighs and cuts the graph of a file by the options.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - path: What errors call it.
  ///   - weighting: What the weights are to be; those of the file where it is ``EdgeWeighting/sentences``.
  ///   - filters: What is left out.
  ///   - centrality: What ranks entities.
  /// - Throws: ``MissingWeights`` and ``MissingCounts`` where the file does not hold what the options take, ``NameError``
  ///   where `--around` names nobody in it.
  init(
    _ file: GraphFile, path: String, weighting: EdgeWeighting, filters: FilterOptions, centrality: Centrality
  ) throws {
    let whole = try file.weighted(by: weighting, path: path)
    var kept: [Int]?
    if let backbone = filters.backbone {
      guard let links = file.links(of: backbone, in: whole) else { throw MissingCounts(file: path, backbone: backbone) }
      kept = links
    }
    self.init(
      whole, scores: file.measuresOfLinks(in: whole), backbone: kept, file: file, filters: filters,
      centers: try filters.centers(in: whole), centrality: centrality)
  }

  private init(
    _ whole: CooccurrenceGraph, scores given: [EdgeScores], backbone kept: [Int]?, file: GraphFile?,
    filters: FilterOptions, centers: [String], centrality: Centrality
  ) {
    var scores = given
    if let kept {
      var marks = [Double](repeating: 0, count: whole.edges.count)
      for edge in kept { marks[edge] = 1 }
      scores.append(EdgeScores(measure: WeighedGraph.backboneMeasure, values: marks))
    }
    let part = filters.apply(to: whole, backbone: kept, file: file, centers: centers, centrality: centrality)
    graph = part
    linkScores = scores.map { $0.restricted(to: part, of: whole) }
    self.file = file
    guard let backbone = filters.backbone, !filters.onlyBackbone,
      let marks = linkScores.first(where: { $0.measure == WeighedGraph.backboneMeasure })
    else {
      drawn = part
      drawnNodes = Array(part.nodes.indices)
      return
    }
    let drawnLinks = part.edges.indices.filter { marks[$0] > 0 }
    drawnNodes = Set(drawnLinks.flatMap { [Int(part.edges[$0].source), Int(part.edges[$0].target)] }).sorted()
    drawn =
      part
      .keepingLinks(drawnLinks, filter: "\(backbone.words), \(drawnLinks.count) of \(part.edges.count) links drawn")
      .keepingNodes(
        drawnNodes, filter: "entities with a link in it, \(drawnNodes.count) of \(part.nodes.count)")
  }

  /// The scores of the nodes that the picture shows.
  func drawnScores(_ scores: [NodeScores]) -> [NodeScores] {
    scores.map { score in NodeScores(measure: score.measure, values: drawnNodes.map { score[$0] }) }
  }

  /// What a format's files hold.
  ///
  /// - Parameters:
  ///   - scores: Measures of the nodes.
  ///   - format: The format; DOT holds few measures of links, the others all.
  /// - Returns: The graph and its measures.
  func content(_ scores: [NodeScores], for format: GraphFormat) -> GraphContent {
    let inDOT = ["stories", WeighedGraph.backboneMeasure]
    let links = format == .dot ? linkScores.filter { inDOT.contains($0.measure) } : linkScores
    guard let file else { return GraphContent(graph, scores: scores, linkScores: links) }
    return GraphContent(graph, of: file, scores: scores, linkScores: links)
  }
}
