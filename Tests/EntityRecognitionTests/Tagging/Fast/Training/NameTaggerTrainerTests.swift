import Testing

@testable import EntityRecognition

@Suite struct NameTaggerTrainerTests {
  private func model(seed: UInt64) throws -> NameModel {
    var options = NameTaggerTrainer.Options()
    options.epochs = 4
    options.rounds = 2
    options.seed = seed
    let text = try LabelledText(TaggedText.file(repeated: 6), file: "a.tsv")
    return NameTaggerTrainer(options: options).train(on: [text], development: []) { _ in }
  }

  @Test func `the same text and seed give the same model, byte for byte`() throws {
    #expect(try model(seed: 3).bytes == model(seed: 3).bytes)
  }

  @Test func `another seed gives another model`() throws {
    #expect(try model(seed: 3).bytes != model(seed: 4).bytes)
  }

  @Test func `what was learnt is found`() throws {
    let tagger = PerceptronTagger(try model(seed: 1))
    #expect(
      TaggedText.names(tagger, in: "Carlos Quispe lives in Lima .") == ["person:Carlos Quispe", "place:Lima"])
  }

  @Test func `each epoch is reported, and the average at the end`() throws {
    var options = NameTaggerTrainer.Options()
    options.epochs = 2
    options.rounds = 2
    let text = try LabelledText(TaggedText.file(repeated: 3), file: "a.tsv")
    var reports: [[Int]] = []
    _ = NameTaggerTrainer(options: options).train(on: [text], development: [text]) { report in
      reports.append([report.round, report.epoch])
      #expect(report.development.count == 1)
    }
    #expect(reports == [[1, 1], [1, 2], [2, 1], [2, 2], [0, 2]])
  }
}
