import ArgumentParser
import EntityRecognition
import GraphExport

/// `entente train`: text with its names marked in, a model of the name tagger out.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the name tagger on text whose names are marked.",
    discussion: """
      Each file has one token a line with a tab and its tag (O, or B- and I- with PER, LOC, ORG), an empty line between \
      sentences, and a line -DOCSTART- before each document. After each epoch the scores on the files for development \
      are printed; they are not learnt from. The same files, options and seed give the same model.

      EXAMPLE
        entente train --train news.tsv wiki.tsv --dev held-out.tsv --output fast.ner
      """)

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The files to learn from.", valueName: "file"))
  var train: [String]

  @Option(parsing: .upToNextOption, help: ArgumentHelp("The files to score on.", valueName: "file"))
  var dev: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The model to write.", valueName: "model"))
  var output: String

  @Option(help: ArgumentHelp("The seed of every choice made at random.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("How often the text is gone through.", valueName: "n"))
  var epochs: Int = NameTaggerTrainer.Options().epochs

  @Option(help: ArgumentHelp("How many models are trained and averaged.", valueName: "n"))
  var rounds: Int = NameTaggerTrainer.Options().rounds

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if epochs < 1 { throw ValidationError("--epochs is \(epochs): give a whole number from 1.") }
    if rounds < 1 { throw ValidationError("--rounds is \(rounds): give a whole number from 1.") }
  }

  func run() throws {
    let console = outputOptions.console
    try OutputFile.check(file: output)
    let texts = try train.map { try LabelledText(file: $0) }
    let development = try dev.map { try LabelledText(file: $0) }
    var options = NameTaggerTrainer.Options()
    options.seed = seed
    options.epochs = epochs
    options.rounds = rounds
    let model = NameTaggerTrainer(options: options).train(on: texts, development: development) { report in
      let part = report.round == 0 ? "average of all models" : "model \(report.round), epoch \(report.epoch)"
      console.result("\(part): \(ScoreTable.percent(report.trainingError)) % of the words wrong while learning")
      for (name, score) in zip(dev, report.development) {
        console.result("  \(ScoreTable.line(score)) \(name)")
      }
    }
    let bytes = model.bytes
    try OutputFile.write(bytes, to: output)
    console.result("wrote \(output): \(bytes.count) bytes")
  }
}
