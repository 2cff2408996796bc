import Cooccurrence
import GraphAnalysis

/// What of a graph is drawn: all of it, or its strongest part.
struct DiagramSelection: Equatable {
  /// Node indices, most important first.
  let nodes: [Int]
  /// Edge indices, weakest first, so that the strongest are drawn last and lie on top.
  let edges: [Int]

  /// Chooses the nodes with the greatest scores, then the links between them: the strongest link of each node, so that
  /// none looks alone that is not, and the strongest of the others.
  init(from graph: CooccurrenceGraph, by scores: NodeScores?, nodeLimit: Int, edgeLimit: Int) {
    var strength = [Double](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges {
      strength[Int(edge.source)] += edge.weight
      strength[Int(edge.target)] += edge.weight
    }
    let values = scores?.values ?? []
    func score(_ node: Int) -> Double { node < values.count && values[node].isFinite ? values[node] : 0 }
    let nodes = graph.nodes.indices.sorted { left, right in
      if score(left) != score(right) { return score(left) > score(right) }
      if strength[left] != strength[right] { return strength[left] > strength[right] }
      return left < right
    }.prefix(max(0, nodeLimit))

    var isDrawn = [Bool](repeating: false, count: graph.nodes.count)
    for node in nodes { isDrawn[node] = true }
    let ranked = graph.edges.indices
      .filter { isDrawn[Int(graph.edges[$0].source)] && isDrawn[Int(graph.edges[$0].target)] }
      .sorted { left, right in
        let weights = (graph.edges[left].weight, graph.edges[right].weight)
        return weights.0 != weights.1 ? weights.0 > weights.1 : left < right
      }
    var hasLink = [Bool](repeating: false, count: graph.nodes.count)
    var first: [Int] = []
    var others: [Int] = []
    for edge in ranked {
      let (source, target) = (Int(graph.edges[edge].source), Int(graph.edges[edge].target))
      if hasLink[source] && hasLink[target] { others.append(edge) } else { first.append(edge) }
      hasLink[source] = true
      hasLink[target] = true
    }
    let chosen = (first + others).prefix(max(0, edgeLimit))
    self.nodes = Array(nodes)
    self.edges = chosen.sorted { left, right in
      let weights = (graph.edges[left].weight, graph.edges[right].weight)
      return weights.0 != weights.1 ? weights.0 < weights.1 : left < right
    }
  }
}
