#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension CooccurrenceGraph {
  /// The chance that a link has so great a share of an end's strength if the strength is dealt out at random.
  ///
  /// α = (1 − *w*/*s*)^(*k* − 1) for an end of strength *s* with *k* links, the smaller one of the two ends' (Serrano,
  /// Boguñá and Vespignani 2009, doi 10.1073/pnas.0808904106). It is 1 where the only link of a node meets nothing to be
  /// compared with. A link of weight 8 at a node with links of weight 8, 1 and 1 has 0.2² = 0.04 there.
  ///
  /// - Returns: One number from 0 to 1 a link as `disparity`; the backbone takes what is below 0.05.
  /// - Complexity: O(*n* + *m*).
  public func disparityScores() -> EdgeScores {
    let strengths = strengths(edges.map(\.weight))
    let values = edges.map { edge in
      [edge.source, edge.target].map { end -> Double in
        let degree = adjacency.row(of: Int(end)).count
        return degree < 2 ? 1 : pow(max(0, 1 - edge.weight / strengths[Int(end)]), Double(degree - 1))
      }.min() ?? 1
    }
    return EdgeScores(measure: Backbone.disparity.rawValue, values: values)
  }
}
