import ArgumentParser
import Foundation
import Testing

@testable import entente

struct TimelineCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func lines(_ arguments: [String]) throws -> [String] {
    try TimelineCommand.parse([PackageRoot.seeds, "--output", folder.path("t"), "--quiet"] + arguments).run()
    let text = try String(contentsOfFile: folder.path("t/timeline.csv"), encoding: .utf8)
    return text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  @Test func `a row is an entity in a period that names it`() throws {
    let rows = try lines(["--every", "week", "--infer-dates"])
    #expect(rows[1] == "2015-W51,2015-12-14,2015-12-20,country.us,United States,country,30,2,75,1,0.3,3")
    #expect(rows.count == 1 + 16 + 14)
  }

  @Test func `a thousand periods are no trouble, and other days are left out`() throws {
    let rows = try lines(["--every", "day", "--between", "2014-01-01", "2016-03-23"])
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("2015-12-15,") })
  }

  @Test func `a dynamic graph and a picture are written beside the rows`() throws {
    _ = try lines(["--every", "month", "--infer-dates"])
    #expect(try folder.contents(of: "t") == ["timeline.csv", "timeline.gexf", "timeline.svg"])
    let graph = try String(contentsOfFile: folder.path("t/timeline.gexf"), encoding: .utf8)
    #expect(graph.contains("mode=\"dynamic\" timeformat=\"date\" start=\"2015-12-01\" end=\"2016-04-01\""))
    #expect(graph.contains("<spell start=\"2015-12-01\" end=\"2016-01-01\"/>"))
    let picture = try String(contentsOfFile: folder.path("t/timeline.svg"), encoding: .utf8)
    #expect(picture.contains("Who is named together most, by month, 15 December 2015 – 24 March 2016 · 3 articles"))
    #expect(picture.contains("<title>No articles: 2016-01 to 2016-02</title>"))
    let first = try folder.files(in: "t")
    _ = try lines(["--every", "month", "--infer-dates"])
    #expect(try folder.files(in: "t") == first)
  }

  @Test func `the picture shows what was asked for, or is left out`() throws {
    _ = try lines(["--every", "month", "--by", "betweenness", "--top", "3"])
    let picture = try String(contentsOfFile: folder.path("t/timeline.svg"), encoding: .utf8)
    #expect(picture.contains("Who stands between the others, by month"))
    #expect(picture.components(separatedBy: "class=\"entity\"").count == 4)
    try TimelineCommand.parse([PackageRoot.seeds, "--output", folder.path("u"), "--no-pictures", "--quiet"]).run()
    #expect(try folder.contents(of: "u") == ["timeline.csv", "timeline.gexf"])
  }

  @Test func `one period, one entity and no links are files, too`() throws {
    let articles = try folder.write("PARIS (Reuters) 2016-03-24\n\nFrance waited.\n", to: "a/2016-03-24.txt")
    try TimelineCommand.parse([articles, "--output", folder.path("one"), "--every", "year", "--quiet"]).run()
    let picture = try String(contentsOfFile: folder.path("one/timeline.svg"), encoding: .utf8)
    #expect(picture.contains("Ranks of 1 entity by strength over 1 period, 2016."))
  }

  @Test(arguments: [
    (["--top", "0"], "give a whole number from 1 to 24"), (["--top", "25"], "give a whole number from 1 to 24"),
    (["--by", "fame"], "fame"),
    (["--between", "2016-01-01"], "give the first and the last one"),
    (["--since", "2016-01-02", "--until", "2016-01-01"], "give the earlier day first"),
    (["--since", "2017-01-01"], "there are some from 2015-12-15 to 2016-03-24"),
    (["--every", "fortnight"], "fortnight"), (["--every", "0"], "0"),
  ])
  func `what cannot be followed is said`(arguments: [String], words: String) {
    do {
      _ = try lines(arguments)
      Issue.record("no error")
    } catch {
      #expect(TimelineCommand.fullMessage(for: error).contains(words))
    }
  }
}
