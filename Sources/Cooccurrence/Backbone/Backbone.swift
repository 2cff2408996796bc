/// Which links of a dense graph mean something: three ways to draw less of it.
///
/// ```swift
/// let kept = graph.backbone(.noiseCorrected)  // indices of links, ascending
/// ```
public enum Backbone: String, Sendable, CaseIterable {
  /// Links stronger than the strengths of their ends lead to expect, by 1.64 standard deviations: one link in twenty
  /// would be so by chance (Coscia and Neffke 2017, doi 10.1109/ICDE.2017.100).
  case noiseCorrected = "nc"
  /// Links that are an unlikely share of one end's strength, with a p-value below 0.05 (Serrano, Boguñá and
  /// Vespignani 2009, doi 10.1073/pnas.0808904106).
  case disparity
  /// Links between two that are named together more often than by chance, with a q-value below 0.05.
  case significant

  /// The standard deviations over 0 that the noise-corrected backbone asks for.
  public static let noiseCorrectedThreshold = 1.64
  /// The p-value or q-value below which the others keep a link.
  public static let significanceLevel = 0.05

  /// The backbone in words: `noise-corrected backbone`.
  package var words: String {
    switch self {
    case .noiseCorrected: "noise-corrected backbone"
    case .disparity: "disparity backbone"
    case .significant: "significant links"
    }
  }
}

extension CooccurrenceGraph {
  /// The links of a backbone, as ascending indices into ``edges``.
  ///
  /// - Parameter backbone: The way to choose.
  /// - Returns: The indices; `nil` where the graph came without the counts that it takes.
  /// - Complexity: O(*n* + *m* log *m*).
  public func backbone(_ backbone: Backbone) -> [Int]? {
    switch backbone {
    case .noiseCorrected:
      let values = noiseCorrectedScores().values
      return edges.indices.filter { values[$0] > Backbone.noiseCorrectedThreshold }
    case .disparity:
      let values = disparityScores().values
      return edges.indices.filter { values[$0] < Backbone.significanceLevel }
    case .significant:
      guard let values = qValues()?.values else { return nil }
      return edges.indices.filter { values[$0] < Backbone.significanceLevel }
    }
  }

  /// The graph of the links of a backbone; its nodes stay, linked or not.
  ///
  /// - Parameter backbone: The way to choose.
  /// - Returns: The smaller graph, whose provenance names the backbone and how many links it has; `nil` where the graph
  ///   came without the counts that it takes.
  /// - Complexity: O(*n* + *m* log *m*).
  public func keepingBackbone(_ backbone: Backbone) -> CooccurrenceGraph? {
    self.backbone(backbone).map { kept in
      keepingLinks(kept, filter: "\(backbone.words), \(kept.count) of \(edges.count) links")
    }
  }

  /// The sum of the weights of each node's links.
  func strengths(_ weights: [Double]) -> [Double] {
    var strengths = [Double](repeating: 0, count: nodes.count)
    for (edge, weight) in zip(edges, weights) {
      strengths[Int(edge.source)] += weight
      strengths[Int(edge.target)] += weight
    }
    return strengths
  }
}
