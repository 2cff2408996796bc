import Cooccurrence
import EntityRecognition
import GraphAnalysis

@testable import GraphExport

/// Comparisons of graphs whose every text may hold anything.
enum HostileComparison {
  /// A report of two random graphs, which share some entities.
  static func random(using generator: inout SplitMix) -> ComparisonReport {
    let (before, after) = (HostileGraph.random(using: &generator), HostileGraph.random(using: &generator))
    let side = ComparisonReport.Side(
      name: HostileText.random(using: &generator), source: HostileText.random(using: &generator))
    return report(
      before: before, after: after, side: side, notes: [HostileText.random(using: &generator)],
      floor: Int.random(in: 0...2, using: &generator))
  }

  /// A report in which one entity stays, one vanishes, one appears and one rises, all with names of this sort.
  ///
  /// - Parameter name: The name of an entity, an article or a sentence by its number.
  /// - Returns: The report.
  static func report(naming name: (Int) -> String) -> ComparisonReport {
    func graph(_ members: [Int], _ sentences: [[Int]]) -> CooccurrenceGraph {
      TestGraphs.graph(
        nodes: members.map { number in
          CooccurrenceGraph.Node(
            id: "n\(number)", label: name(number), kind: .person,
            mentionCount: sentences.count { $0.contains(number) }, articleCount: 1)
        },
        sentences: sentences.enumerated().map { place, named in
          let number = place + 10 * (members.first ?? 0)
          let evidence = Evidence(
            article: name(100 + number), date: nil, characterOffset: place, text: name(200 + number))
          return (evidence, named.compactMap { members.firstIndex(of: $0) })
        },
        provenance: CooccurrenceGraph.Provenance(
          articleCount: sentences.count, sentenceCount: 10 * sentences.count))
    }
    return report(
      before: graph([0, 1, 3], [[0, 1], [0, 3], [1, 3]]), after: graph([1, 2, 3], [[1, 3], [1, 3], [2, 3]]),
      side: ComparisonReport.Side(name: name(300), source: name(301)), notes: [name(302), name(303)], floor: 1)
  }

  private static func report(
    before: CooccurrenceGraph, after: CooccurrenceGraph, side: ComparisonReport.Side, notes: [String], floor: Int
  ) -> ComparisonReport {
    let comparison = after.compared(to: before, floor: floor)
    let test: ComparisonReport.Test
    do throws(PermutationTest.Obstacle) {
      test = .success(try comparison.permutationTest(permutations: 20))
    } catch {
      test = .failure(error)
    }
    return ComparisonReport(
      comparison, ranks: [comparison.ranks(by: TestGraphs.strength)], similarity: comparison.similarity(), test: test,
      before: side, after: side, notes: notes, generator: side.name)
  }
}
