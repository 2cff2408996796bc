import ArgumentParser
import Foundation
import GraphExport
import Testing

@testable import entente

struct CompareBadInputTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var seeds: String { PackageRoot.seeds }

  /// What a run that fails says; empty where it does not fail.
  private func message(_ arguments: [String], output: String) -> String {
    do {
      try CompareCommand.parse(arguments + ["--output", output, "--no-pictures", "--quiet"]).run()
      return ""
    } catch {
      #expect(!CompareCommand.exitCode(for: error).isSuccess)
      return CompareCommand.message(for: error)
    }
  }

  @Test(arguments: [
    "2016-13", "2016-02-30", "2016..2015", "2016-W60", "2016-Q5", "2016..", "..2016", "0000-00-00", "99999", "b",
    "2016-3",
  ])
  func `what is no date is said, with what is expected`(date: String) {
    let said = message(["\(seeds)@\(date)", "\(seeds)@2016"], output: folder.path("out"))
    #expect(said.contains("found \"\(date)\" after the @, expected a date or a range: 2016-03-24"))
  }

  @Test func `an @ with nothing behind or before it is said`() {
    #expect(message(["\(seeds)@", seeds], output: folder.path("out")).contains("found nothing after the @"))
    #expect(message(["@", seeds], output: folder.path("out")).contains("found nothing after the @"))
    #expect(message(["@2016", seeds], output: folder.path("out")).contains("found nothing before the @"))
  }

  @Test func `a file or folder that is not there is named, and nothing is written`() throws {
    #expect(message(["nowhere@2015", "\(seeds)@2016"], output: folder.path("out")).contains("nowhere"))
    #expect(
      message(["nowhere.graphml", "\(seeds)@2016"], output: folder.path("out")).contains("nowhere.graphml: there is no")
    )
    #expect(try folder.contents().isEmpty)
  }

  @Test func `of two files that are no graphs, the earlier side is named`() throws {
    let broken = try folder.write("<graphml><graph><node id='a'/>", to: "broken.graphml")
    let empty = try folder.write("", to: "empty.json")
    #expect(message([broken, empty], output: folder.path("out")).contains("broken.graphml"))
    #expect(message([empty, broken], output: folder.path("out")).contains("empty.json"))
    #expect(message(["nowhere.graphml", broken], output: folder.path("out")).contains("nowhere.graphml: there is no"))
    #expect(try folder.contents() == ["broken.graphml", "empty.json"])
  }

  @Test func `nothing is written to no folder, to a file or below one`() throws {
    let sides = ["\(seeds)@2015-12-15", "\(seeds)@2016-03-24"]
    let file = try folder.write("text", to: "file")
    #expect(message(sides, output: "").contains("--output is empty"))
    #expect(message(sides, output: file).contains("file: expected a folder to write to, found a file"))
    #expect(message(sides, output: "\(file)/x/y").contains("file: expected a folder to write to, found a file"))
    #expect(try folder.contents() == ["file"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "text")
  }

  @Test func `files of an earlier run stay as they are when a later one fails`() throws {
    let sides = ["\(seeds)@2015-12-15", "\(seeds)@2016-03-24"]
    #expect(message(sides, output: folder.path("out")).isEmpty)
    let before = try folder.files(in: "out")
    let broken = try folder.write("<graphml><graph><node id='a'/>", to: "broken.graphml")
    #expect(!message([seeds, broken], output: folder.path("out")).isEmpty)
    #expect(!message(["\(seeds)@2015-12-20", seeds], output: folder.path("out")).isEmpty)
    #expect(try folder.files(in: "out") == before)
    try FileManager.default.removeItem(atPath: folder.path("out/change.graphml"))
    try folder.write("text", to: "out/change.graphml/inside")
    #expect(message(sides, output: folder.path("out")).contains("expected a file to write, found a folder"))
    #expect(try Data(contentsOf: folder.url.appending(path: "out/change.json")) == before["change.json"])
  }

  @Test func `a floor above what was read, and one permutation, are results`() throws {
    let sides = ["\(seeds)@2015-12-15", "\(seeds)@2016-03-24"]
    #expect(message(sides + ["--floor", "100", "--permutations", "1"], output: folder.path("out")).isEmpty)
    let text = try String(contentsOfFile: folder.path("out/change.md"), encoding: .utf8)
    #expect(text.contains("while the other has fewer than 100 articles"))
    #expect(!text.contains("Nobody and nothing is gone."))
    #expect(message(sides + ["--permutations", "0"], output: folder.path("out")).contains("--permutations is 0"))
  }

  @Test func `five hundred articles on five hundred days are compared`() throws {
    for number in 0..<500 {
      let day = String(format: "%04d-%02d-%02d", 2014 + number / 336, 1 + number / 28 % 12, 1 + number % 28)
      let names = ["John Kerry", "Vladimir Putin", "Angela Merkel"]
      try folder.write(
        "A meeting\n\n\(day)\n\n\(names[number % 3]) met \(names[(number + 1) % 3]) in Moscow.\n",
        to: "articles/\(number).txt")
    }
    let articles = folder.path("articles")
    #expect(message(["\(articles)@2014", "\(articles)@2015"], output: folder.path("out")).isEmpty)
    let text = try String(contentsOfFile: folder.path("out/change.md"), encoding: .utf8)
    #expect(text.contains(": 336 articles") && text.contains(": 164 articles"))
  }
}
