import Cooccurrence
import GraphAnalysis
import GraphExport
import NewsText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Times the comparison of a graph's file with a variation of itself: reading both, comparing them, and writing what
/// changed, as `entente compare --no-pictures` does.
enum GraphComparing {
  /// Compares some times, and gives the seconds on the clock of each time; the median is printed.
  ///
  /// The variation and what is written go to the folder for temporary files, and are removed.
  static func seconds(path: String, repetitions: Int) throws -> [Double] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "entente-benchmark-compare")
    defer { try? FileManager.default.removeItem(at: folder) }
    @Sendable func place(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }
    let variation = place("variation.graphml")
    let graph = try GraphFile(path: path).graph.variation
    var file = try OutputFile(replacing: variation)
    try GraphMLExporter().write(graph) { bytes throws(OutputError) in try file.append(copy bytes) }
    try file.commit()
    var times: [Double] = []
    for _ in 0..<max(1, repetitions) {
      let start = ContinuousClock.now
      let report = try report(path, variation)
      let written = sideBySide(
        {
          Result { () throws(OutputError) in
            try OutputFile.write(ChangeMarkdownExporter(report).text.utf8, to: place("change.md"))
            var json = try OutputFile(replacing: place("change.json"))
            try ChangeJSONExporter(report).write { bytes throws(OutputError) in try json.append(copy bytes) }
            try json.commit()
          }
        },
        {
          Result { () throws(OutputError) in
            var graphML = try OutputFile(replacing: place("change.graphml"))
            try ChangeGraphMLExporter(report).write { bytes throws(OutputError) in try graphML.append(copy bytes) }
            try graphML.commit()
          }
        })
      try written.0.get()
      try written.1.get()
      times.append((ContinuousClock.now - start) / .seconds(1))
      print("\(report.comparison.nodes.count) entities, \(report.comparison.links.count) links")
    }
    print("median: \(times.sorted()[times.count / 2]) s on the clock")
    print("peak memory of the process: \(GraphReading.peakMegabytes) MB")
    return times
  }

  private static func report(_ before: String, _ after: String) throws -> ComparisonReport {
    let read = sideBySide({ outcome(before) }, { outcome(after) })
    let (one, other) = (try read.0.get(), try read.1.get())
    let (comparison, communities) = sideBySide(
      { GraphComparison(before: one, after: other) },
      { (before: one.graph.communities(), after: other.graph.communities()) })
    let ranks = [
      comparison.ranks { $0.strength() }, comparison.ranks { $0.degree() }, comparison.ranks { $0.pageRank() },
      comparison.ranks { $0.coreNumbers() },
    ]
    return ComparisonReport(
      comparison, ranks: ranks, similarity: comparison.similarity(communities: communities),
      test: .failure(.noEvidence), before: ComparisonReport.Side(name: "before", source: before),
      after: ComparisonReport.Side(name: "after", source: after))
  }

  private static func outcome(_ path: String) -> Result<ComparedGraph, GraphReadingError> {
    Result { () throws(GraphReadingError) in
      let file = try GraphFile(path: path)
      return ComparedGraph(file.graph, counts: file.linkCounts)
    }
  }
}

extension CooccurrenceGraph {
  /// The graph without each seventh link, and with other weights.
  var variation: CooccurrenceGraph {
    let links = edges.enumerated().compactMap { index, edge in
      index % 7 == 0 ? nil : Edge(source: edge.source, target: edge.target, weight: edge.weight + Double(index % 3))
    }
    return CooccurrenceGraph(nodes: nodes, edges: links)
  }
}
