import ArgumentParser
import Cooccurrence
import Foundation
import GraphAnalysis
import GraphExport
import Testing

@testable import entente

struct CompareForeignGraphsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func report(_ before: String, _ after: String) throws -> ComparisonReport {
    let command = try CompareCommand.parse([before, after, "--output", folder.path("out"), "--quiet"])
    return try command.report(console: command.outputOptions.console)
  }

  /// Compares two files' texts.
  private func compare(_ before: String, _ after: String) throws -> ComparisonReport {
    try report(folder.write(before, to: "before.graphml"), folder.write(after, to: "after.graphml"))
  }

  private func statuses(_ report: ComparisonReport) -> [String] {
    report.comparison.nodes.map { "\($0.label) \($0.status)" }
      + report.comparison.links.map { "\($0.source)-\($0.target) \($0.status)" }
  }

  @Test(arguments: [0, 1, 2])
  func `one graph as networkx, igraph and Gephi write it has not changed`(index: Int) throws {
    let report = try compare(
      ForeignGraphs.networkx, [ForeignGraphs.networkx, ForeignGraphs.igraph, ForeignGraphs.gephi][index])
    #expect(report.comparison.isEmpty)
    #expect(statuses(report) == ["John Kerry same", "Russia same", "0-1 same"])
    #expect(report.similarity.weightedJaccard == 1 && report.similarity.deltaCon == 1)
    let kinds = index == 2 ? ", the kinds of entities" : ""
    #expect(
      report.notes.contains(
        "The graph after does not say how many sentences were read, how many sentences show a link, how often entities "
          + "are named\(kinds)."))
  }

  @Test func `a drawing of yEd is compared by its labels, and what it lacks is named in the report`() throws {
    let report = try compare(ForeignGraphs.networkx, ForeignGraphs.yEd)
    #expect(statuses(report) == ["John Kerry weaker", "Russia weaker", "0-1 weaker"])
    #expect(report.comparison.links.first?.after?.weight == 1)
    let file = folder.path("after.graphml")
    #expect(report.notes.contains("\(file): 1 link with a direction: read without it."))
    #expect(report.notes.contains("\(file): No link has a weight: each counts 1."))
    #expect(ChangeJSONExporter(report).text.contains("No link has a weight"))
    #expect(ChangeMarkdownExporter(report).text.contains("No link has a weight"))
  }

  @Test func `empty graphs and single nodes have nothing or all in common`() throws {
    let (empty, one) = (ForeignGraphs.links([]), ForeignGraphs.links([], alone: ["a"]))
    let nothing = try compare(empty, empty)
    #expect(nothing.comparison.isEmpty && nothing.similarity.nodeJaccard == 1)
    #expect(nothing.notes == ["The graph before is empty.", "The graph after is empty."])
    #expect(try statuses(compare(one, one)) == ["a same"])
    // Nothing was read for an empty graph, as far as anybody knows: nothing can be missing there.
    #expect(try statuses(compare(one, empty)) == ["a insufficient"])
    for report in [nothing, try compare(one, empty), try compare(empty, one)] {
      #expect(ChangeMarkdownExporter(report).text.contains("## The two as a whole"))
      #expect(try GraphFile(bytes: Array(ChangeGraphMLExporter(report).text.utf8), name: "c").graph.edges.isEmpty)
    }
  }

  @Test func `graphs without a common entity have no likeness`() throws {
    let report = try compare(ForeignGraphs.links([("a", "b", "1")]), ForeignGraphs.links([("c", "d", "1")]))
    #expect(statuses(report) == ["a removed", "b removed", "c added", "d added", "0-1 removed", "2-3 added"])
    #expect(report.similarity.nodeJaccard == 0 && report.similarity.weightedJaccard == 0)
    #expect(report.similarity.communityInformation == nil)
    #expect(report.ranks.first?.rankBiasedOverlap == 0)
  }

  @Test func `of large graphs only what takes no search from every entity is ranked, and that is said`() throws {
    func star(_ rays: Int) -> String { ForeignGraphs.links((1...rays).map { ("hub", "ray\($0)", "1") }) }
    let small = try compare(star(10), star(10))
    #expect(small.ranks.map(\.measure).contains("betweenness"))
    #expect(!small.notes.contains { $0.contains("left out") })
    let large = try compare(star(10), star(RankedMeasures.greatestSizeForAll))
    #expect(large.ranks.map(\.measure) == ["strength", "degree", "pagerank", "core"])
    #expect(
      large.notes.contains(
        "Ranks by betweenness, closeness, harmonic, eigenvector, participation are left out, which take long with more "
          + "than 2000 entities."))
  }

  @Test func `the same file under two names has not changed`() throws {
    let path = try folder.write(ForeignGraphs.networkx, to: "net.graphml")
    #expect(try report(path, folder.path("").appending("/./net.graphml")).comparison.isEmpty)
  }

  @Test func `JSON, GraphML and the articles they were made of differ in nothing`() throws {
    let seeds = PackageRoot.seeds
    let out = folder.path("g")
    try GraphCommand.parse([seeds, "--format", "graphml", "--format", "json", "--output", out, "--quiet"]).run()
    let (graphML, json) = (folder.path("g/graph.graphml"), folder.path("g/graph.json"))
    for (before, after) in [(graphML, json), (json, seeds), (seeds, graphML)] {
      let report = try report(before, after)
      #expect(report.comparison.isEmpty && report.comparison.isNormalized, "\(before) \(after)")
      #expect(report.comparison.links.allSatisfy { $0.sentenceTest?.pValue == 1 }, "\(before) \(after)")
      #expect(
        report.notes.allSatisfy { $0.hasPrefix("The two sides overlap: 2015-12-15 to 2016-03-24") }, "\(report.notes)")
    }
  }

  @Test(arguments: ["-2", "NaN", "inf"])
  func `a weight that is none is said in one line with its place`(weight: String) throws {
    let path = try folder.write(ForeignGraphs.links([("a", "b", "1"), ("b", "c", weight)]), to: "bad.graphml")
    let error = try #require(throws: GraphReadingError.self) {
      _ = try report(path, folder.write(ForeignGraphs.networkx, to: "net.graphml"))
    }
    #expect(error.description.hasPrefix("\(path):4:"))
    #expect(error.description.contains("\"\(weight)\" of the link b – c; expected a finite number over 0"), "\(error)")
    #expect(!error.description.contains("\n"))
  }

  @Test func `weights beyond all measure are the same on both sides, and change in the right direction`() throws {
    let huge = ForeignGraphs.links([("a", "b", "1e308"), ("a", "c", "1e308")])
    #expect(try compare(huge, huge).comparison.isEmpty)
    let report = try compare(huge, ForeignGraphs.links([("a", "b", "1e-300"), ("a", "c", "1e308")]))
    #expect(statuses(report) == ["a weaker", "b weaker", "c same", "0-1 weaker", "0-2 same"])
    // log2(0.5) - log2(1e308), in Python: math.log2(0.5) - math.log2(1e308)
    #expect(report.comparison.links.first.map { abs($0.logRatio + 1024.1538532253076) < 1e-9 } == true)
    #expect(!ChangeGraphMLExporter(report).text.contains(/[>:]-?inf/))
    #expect(!ChangeJSONExporter(report).text.contains(/[>:]-?inf/))
  }
}
