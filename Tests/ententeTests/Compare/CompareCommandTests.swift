import ArgumentParser
import Cooccurrence
import Foundation
import GraphAnalysis
import GraphExport
import NewsText
import Testing

@testable import entente

struct CompareCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var seeds: String { PackageRoot.seeds }

  private func report(_ arguments: [String]) throws -> ComparisonReport {
    let command = try CompareCommand.parse(arguments + ["--output", folder.path("out"), "--quiet"])
    return try command.report(console: command.outputOptions.console)
  }

  private func message(_ arguments: [String]) -> String {
    do {
      try CompareCommand.parse(arguments + ["--output", folder.path("out"), "--quiet"]).run()
      return ""
    } catch {
      return CompareCommand.message(for: error)
    }
  }

  @Test func `the seeds of December and March differ by exactly these entities`() throws {
    let report = try report(["\(seeds)@2015-12-15", "\(seeds)@2016-03-24", "--infer-dates"])
    func labels(_ status: Set<String>) -> Set<String> {
      Set(report.comparison.nodes.filter { status.contains($0.status.rawValue) }.map(\.label))
    }
    #expect(labels(["added"]) == ["Belgium", "Bassma Kodmani", "Mohammed bin Zayed al-Nahyan"])
    #expect(
      labels(["removed"]) == [
        "Ukraine", "Saudi Arabia", "United Kingdom", "International Syria Support Group",
        "Syrian Observatory for Human Rights",
      ])
    #expect(labels(["insufficient"]).isEmpty)
    #expect(report.inferredDates.map(\.article) == ["000_fd26e9f37fbb36ce.txt"])
    #expect(report.comparison.before.graph.provenance.articleCount == 2)
  }

  @Test func `the files name the inference, and are the same in every run`() throws {
    let arguments = ["\(seeds)@2015-12-15", "\(seeds)@2016-03-24", "--infer-dates", "--quiet"]
    try CompareCommand.parse(arguments + ["--output", folder.path("one")]).run()
    try CompareCommand.parse(arguments + ["--output", folder.path("two")]).run()
    let files = try folder.files(in: "one")
    #expect(try files == folder.files(in: "two"))
    #expect(
      files.keys.sorted() == [
        "after.svg", "before.svg", "change.graphml", "change.json", "change.md", "change.svg",
      ])
    for (name, file) in files where name != "after.svg" {
      // Words of a picture may stand on several lines.
      let text = String(decoding: file, as: UTF8.self)
      #expect(text.contains("Tuesday") && text.contains("fd26e9f37fbb36ce.txt"))
    }
    let bytes = try #require(files["change.json"])
    let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect((json["nodes"] as? [Any])?.count == 19 && (json["node_counts"] as? [String: Int])?["added"] == 3)
    let union = try GraphFile(path: folder.path("one/change.graphml"))
    #expect(union.graph.nodes.count == 19 && union.graph.edges.count == (json["links"] as? [Any])?.count)
  }

  @Test func `graphs of two dates compare like the articles they were made of`() throws {
    try GraphCommand.parse([seeds, "--by-date", "--format", "graphml", "--output", folder.path("g"), "--quiet"]).run()
    let files = try report([folder.path("g/2015-12-15.graphml"), folder.path("g/2016-03-24.graphml")]).comparison
    let articles = try report(["\(seeds)@2015-12-15", "\(seeds)@2016-03-24"]).comparison
    #expect(files.nodes == articles.nodes && files.links == articles.links)
  }

  @Test func `what cannot be compared is said in one line`() {
    #expect(message(["\(seeds)@2016-03-24", "\(seeds)@2016-03-24"]).contains("is given for both sides"))
    #expect(
      message(["\(seeds)@2015-12-20", "\(seeds)@2016-03-24"]).contains(
        "no article is of 2015-12-20; the nearest dates that have some are 2015-12-15 and 2016-03-24; 1 article is undated"
      ))
    #expect(message(["\(seeds)@yesterday", seeds]).contains("found \"yesterday\" after the @, expected a date"))
    #expect(message(["@2016", seeds]).contains("found nothing before the @"))
    #expect(message(["g.graphml@2016", seeds]).contains("a graph is compared as it is"))
    #expect(message([seeds, "\(seeds)@2016", "--floor", "-1"]).contains("--floor"))
    #expect(message(["a.graphml", "b.graphml", "--window", "article"]).contains("leave out --window"))
  }

  @Test func `the later side first is said, and not swapped`() throws {
    let report = try report(["\(seeds)@2016-03-24", "\(seeds)@2015-12-15"])
    #expect(report.notes.first?.contains("is later than the side after") == true)
    #expect(report.before.name == "2016-03-24")
  }

  @Test func `a graph of another tool is compared as far as it goes, and what it lacks is named`() throws {
    let foreign = try folder.write(
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
      <node id="John Kerry"/><node id="b|*"/><edge source="John Kerry" target="b|*"/></graph></graphml>
      """, to: "net.graphml")
    let report = try report([foreign, "\(seeds)@2016-03-24"])
    #expect(report.notes.contains { $0.hasPrefix("The graph before does not say how many sentences were read") })
    #expect(!report.comparison.isNormalized && report.comparison.links.allSatisfy { $0.sentenceTest == nil })
    #expect(ChangeMarkdownExporter(report).text.contains("b\\|\\*"))
  }
}
