import Cooccurrence
import GraphAnalysis
import GraphExport

extension GraphFile {
  /// What the file says of its links, beside what their weights say anew.
  ///
  /// A file in GraphML holds some sentences of a link and counts of all of them: what depends on the counts is taken from
  /// the file and never computed from the sentences that are left.
  ///
  /// - Parameter weighed: The file's graph, with the weights that were chosen.
  /// - Returns: The measures in the order of the file, then those of backbones.
  func measuresOfLinks(in weighed: CooccurrenceGraph) -> [EdgeScores] {
    let anew = [weighed.noiseCorrectedScores(), weighed.disparityScores()]
    let names = anew.map(\.measure) + [WeighedGraph.backboneMeasure]
    return linkScores.filter { !names.contains($0.measure) } + anew
  }

  /// The links of a backbone, as ascending indices.
  ///
  /// - Parameters:
  ///   - backbone: The way to choose.
  ///   - weighed: The file's graph, with the weights that were chosen.
  /// - Returns: The indices; `nil` where the file does not hold what it takes.
  func links(of backbone: Backbone, in weighed: CooccurrenceGraph) -> [Int]? {
    guard backbone == .significant else { return weighed.backbone(backbone) }
    guard let chances = linkScores.first(where: { $0.measure == "q_value" }) else {
      return format == .json ? weighed.backbone(backbone) : nil
    }
    return weighed.edges.indices.filter { chances[$0] < Backbone.significanceLevel }
  }

  /// The measures of nodes that the file holds and nobody computes, such as those of another program.
  ///
  /// - Parameters:
  ///   - part: The file's graph, or what filters have left of it.
  ///   - computed: What is computed of it.
  /// - Returns: Measures of the part's nodes.
  func otherMeasures(in part: CooccurrenceGraph, beside computed: [NodeScores]) -> [NodeScores] {
    let names = Set(computed.map(\.measure))
    let places = part.nodes.map { graph.node(withID: $0.id) }
    return scores.filter { !names.contains($0.measure) }.map { score in
      NodeScores(measure: score.measure, values: places.map { $0.map { score[$0] } ?? 0 })
    }
  }
}

/// A graph's file does not hold what a backbone takes.
struct MissingCounts: Error, Equatable, CustomStringConvertible {
  let file: String
  let backbone: Backbone

  var description: String {
    "\(file): expected a number named q_value at every link, for --backbone \(backbone.rawValue), found none; nc and "
      + "disparity take weights only"
  }
}
