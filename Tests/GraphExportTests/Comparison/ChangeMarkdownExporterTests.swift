import GraphAnalysis
import Testing

@testable import GraphExport

struct ChangeMarkdownExporterTests {
  /// The marks of each line that are Markdown's, in order: what makes its blocks, tables, emphasis and links.
  private func marks(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // No cell of a table begins a block.
      var marks = line.hasPrefix("|") ? "" : String(line.prefix { " >#-+=".contains($0) })
      var scalars = line.unicodeScalars[...]
      while let scalar = scalars.popFirst() {
        if scalar == "\\" {
          _ = scalars.popFirst()
        } else if "`*_[]<>|~&$".unicodeScalars.contains(scalar) {
          marks.unicodeScalars.append(scalar)
        }
      }
      return marks
    }
  }

  @Test(arguments: HostileText.names + ["](javascript:alert(1))", "- a", "1. a", "x\n\n# y", "| a |\n| --- |", "$x$"])
  func `the structure of a report is the same whatever the names`(name: String) {
    let plain = ChangeMarkdownExporter(HostileComparison.report { "plain\($0)" }).text
    let hostile = ChangeMarkdownExporter(HostileComparison.report { "\(name)\($0)" }).text
    #expect(marks(hostile) == marks(plain))
    #expect(marks(plain).contains { $0.hasPrefix("|||||||") })
  }

  @Test func `an entity without a name that can be read is called by its identifier`() {
    let text = ChangeMarkdownExporter(HostileComparison.report { $0 < 4 ? " \n" : "x" }).text
    #expect(text.contains("- **n2** (person, named 1 time, in 1 article)"))
    #expect(text.contains("| n3 |"))
  }

  @Test(arguments: FuzzTests.seeds)
  func `reports on random hostile graphs stay on their lines`(seeds: ClosedRange<UInt64>) {
    for seed in seeds {
      var generator = SplitMix(state: seed)
      let text = ChangeMarkdownExporter(HostileComparison.random(using: &generator)).text
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }, "seed \(seed)")
      for line in marks(text) {
        #expect(!line.contains { "`_[]<~&$".contains($0) }, "seed \(seed)")
      }
    }
  }

  @Test func `where too little was read nothing is said to have vanished or appeared`() {
    let comparison = HostileComparison.report { "e\($0)" }.comparison
    let strict = comparison.after.graph.compared(to: comparison.before.graph, floor: 100)
    let text = ChangeMarkdownExporter(
      ComparisonReport(
        strict, ranks: [], similarity: strict.similarity(), test: .failure(.noEvidence),
        before: ComparisonReport.Side(name: "a", source: "a"), after: ComparisonReport.Side(name: "b", source: "b"))
    ).text
    #expect(!text.contains("Nobody and nothing is gone.") && !text.contains("that was not there before"))
    #expect(text.contains("2 entities of one side only, while the other has fewer than 100 articles: e0, e2."))
  }
}
