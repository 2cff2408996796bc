import ArgumentParser
import EntityRecognition
import Testing

@testable import entente

@Suite struct ScoreTableTests {
  private let score: NameScore = {
    var score = NameScore()
    let lima = LabelledText.Name(tokens: 0..<1, kind: .place)
    let person = LabelledText.Name(tokens: 2..<4, kind: .person)
    score.add(found: [lima], marked: [lima, person])
    return score
  }()

  // One of one found is right, one of two marked is found: P 100, R 50, F1 66.67.
  @Test func `a table has a row for each kind and one for all`() {
    #expect(
      ScoreTable.table(score) == """
        PER      0.00   0.00   0.00       1
        LOC    100.00 100.00 100.00       1
        ORG      0.00   0.00   0.00       0
        micro  100.00  50.00  66.67       2
        """)
  }

  @Test(arguments: [(0.0, "0.00"), (0.12345, "12.35"), (1.0, "100.00"), (0.0005, "0.05")])
  func `shares are percentages with two digits`(share: Double, text: String) {
    #expect(ScoreTable.percent(share) == text)
  }
}

@Suite struct LabelledTextFileTests {
  @Test func `what is written is read as it was`() throws {
    let text = LabelledText(documents: [
      LabelledText.Document(sentences: [
        LabelledText.Sentence(
          tokens: ["Amina", "Diallo", "left", "Lima"],
          names: [
            LabelledText.Name(tokens: 0..<2, kind: .person), LabelledText.Name(tokens: 3..<4, kind: .place),
          ])
      ])
    ])
    #expect(try LabelledText(Array(text.text.utf8), file: "a.tsv") == text)
  }

  @Test func `a file that is not there is named`() {
    #expect(throws: LabelledFileError.unreadable(file: "/nowhere/a.tsv")) { try LabelledText(file: "/nowhere/a.tsv") }
  }

  @Test(arguments: [["train", "--train", "a.tsv", "--output", "m", "--epochs", "0"], ["train", "--output", "m"]])
  func `wrong options are refused`(arguments: [String]) {
    #expect(throws: (any Error).self) { try Entente.parseAsRoot(arguments) }
  }
}
