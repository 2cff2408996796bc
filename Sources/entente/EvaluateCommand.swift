import ArgumentParser
import EntityRecognition
import GraphExport

/// `entente evaluate`: how many of the names that are marked in a text are found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure name recognition on text whose names are marked.",
    discussion: """
      Each file has one token a line with a tab and its tag (O, or B- and I- with PER, LOC, ORG), an empty line between \
      sentences, and a line -DOCSTART- before each document. A name counts as found where its first and last token and \
      its kind are right; countries are places. Precision is the share of the found names that are right, recall the \
      share of the marked names that are found, F1 their harmonic mean, all in percent; "micro" counts the names of all \
      kinds together.

      EXAMPLES
        entente evaluate news.tsv conflict.tsv
        entente evaluate news.tsv --by-document --write found.tsv
      """)

  @Argument(help: "Files of tokens and tags.")
  var files: [String]

  @Option(help: ArgumentHelp("Write what was found, in the form of the files.", valueName: "file"))
  var write: String?

  @Flag(help: "Print a table for each document as well.")
  var byDocument = false

  @Option(help: ArgumentHelp("A model that `entente train` wrote, in place of the one that ships.", valueName: "model"))
  var model: String?

  @OptionGroup var taggerOptions: TaggerOptions

  @Flag(help: "Measure the trained tagger alone, without rules and document pass.")
  var taggerAlone = false

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let console = outputOptions.console
    if let write { try OutputFile.check(file: write) }
    let texts = try files.map { try LabelledText(file: $0) }
    let evaluation = try evaluation()
    var total = NameScore()
    var found = LabelledText(documents: [])
    for (file, text) in zip(files, texts) {
      let recognized = text.documents.map { evaluation.recognized($0) }
      var score = NameScore()
      for (number, (document, marked)) in zip(recognized, text.documents).enumerated() {
        let part = NameEvaluation.score(document, against: marked)
        if byDocument { show(part, of: "\(file), document \(number + 1)") }
        score.add(part)
      }
      show(score, of: file)
      total.add(score)
      found.documents += recognized
    }
    if files.count > 1 { show(total, of: "all files") }
    if let write {
      try OutputFile.write(found.text.utf8, to: write)
      console.result("wrote \(write)")
    }
  }

  private func show(_ score: NameScore, of name: String) {
    outputOptions.console.result("\(name)\n\(ScoreTable.heading)\n\(ScoreTable.table(score))\n")
  }

  private func evaluation() throws -> NameEvaluation {
    try model.map { NameEvaluation(model: try NameModel(file: $0)) }
      ?? NameEvaluation(taggerOptions.tagger, isAlone: taggerAlone)
  }
}
