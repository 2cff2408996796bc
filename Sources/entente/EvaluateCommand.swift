import ArgumentParser
import EntityRecognition
import Foundation

/// `entente evaluate`: how many of the names that are marked in a text are found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure name recognition on text whose names are marked.",
    discussion: """
      Each file has one token a line with a tab and its tag (O, or B- and I- with PER, LOC, ORG), an empty line between
      sentences, and a line -DOCSTART- before each document. A name counts as found where its first and last token and
      its kind are right; countries are places.

      EXAMPLE
        entente evaluate news.tsv --write found.tsv
      """)

  @Argument(help: "Files of tokens and tags.")
  var files: [String]

  @Option(help: ArgumentHelp("Write what was found, in the form of the files.", valueName: "file"))
  var write: String?

  @Flag(help: "Print the scores of each document as well.")
  var byDocument = false

  @Option(help: ArgumentHelp("A model that `entente train` wrote, in place of the one that ships.", valueName: "model"))
  var model: String?

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let console = outputOptions.console
    let texts = try files.map { try LabelledText(file: $0) }
    let evaluation = try evaluation()
    var total = NameScore()
    var found = LabelledText(documents: [])
    for (file, text) in zip(files, texts) {
      let recognized = text.documents.map { evaluation.recognized($0) }
      var score = NameScore()
      for (number, (document, marked)) in zip(recognized, text.documents).enumerated() {
        let part = NameEvaluation.score(document, against: marked)
        if byDocument { console.result("\(file), document \(number + 1): \(ScoreTable.line(part))") }
        score.add(part)
      }
      console.result("\(file)\n\(ScoreTable.heading)\n\(ScoreTable.table(score))\n")
      total.add(score)
      found.documents += recognized
    }
    if files.count > 1 { console.result("all files\n\(ScoreTable.heading)\n\(ScoreTable.table(total))") }
    if let write { try Data(found.text.utf8).write(to: URL(fileURLWithPath: write), options: .atomic) }
  }

  private func evaluation() throws -> NameEvaluation {
    guard let model else { return .standard }
    return NameEvaluation(model: try NameModel(Array(Data(contentsOf: URL(fileURLWithPath: model)))))
  }
}
