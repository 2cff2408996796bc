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

  @Test(arguments: [
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
