import Cooccurrence
import GraphAnalysis

/// The measures by which the entities of a comparison are ranked, the most important first.
struct RankedMeasures {
  /// Above this many entities on a side only measures that look at every link some few times are taken, so that graphs
  /// of 100,000 links are compared in seconds.
  static let greatestSizeForAll = 2000
  private static let quick: [Centrality] = [.strength, .degree, .pagerank, .core]

  /// The measures that rank.
  let measures: [Centrality]
  /// The measures that the size of the graphs forbids.
  let leftOut: [Centrality]

  /// Chooses measures by the sizes of both graphs.
  init(of comparison: GraphComparison) {
    let size = max(comparison.before.graph.nodes.count, comparison.after.graph.nodes.count)
    let isLarge = size > RankedMeasures.greatestSizeForAll
    // Strength first, by which the report ranks: betweenness is 0 for most.
    let all = [.strength] + Centrality.standard.filter { $0 != .strength }
    measures = all.filter { !isLarge || RankedMeasures.quick.contains($0) }
    leftOut = all.filter { isLarge && !RankedMeasures.quick.contains($0) }
  }

  /// What a reader has to know of them, a sentence.
  var notes: [String] {
    guard !leftOut.isEmpty else { return [] }
    return [
      "Ranks by \(leftOut.map(\.rawValue).joined(separator: ", ")) are left out, which take long with more than "
        + "\(RankedMeasures.greatestSizeForAll) entities."
    ]
  }

  /// Ranks the entities of both sides.
  func ranks(in comparison: GraphComparison, console: Console) -> [RankComparison] {
    var progress = Progress("Ranking by measure", of: measures.count, on: console)
    let ranks = measures.enumerated().map { place, measure in
      progress.advance(to: place + 1)
      return comparison.ranks { measure.scores(of: $0) }
    }
    progress.end()
    return ranks
  }
}
