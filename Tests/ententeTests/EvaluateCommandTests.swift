import ArgumentParser
import EntityRecognition
import GraphExport
import Testing

@testable import entente

struct EvaluateCommandTests {
  private let folder: TestFolder
  private let marked: String

  init() throws {
    folder = try TestFolder()
    marked = try folder.write(
      "-DOCSTART-\tO\n\nKenya\tB-LOC\nmet\tO\nMr\tO\nJohn\tB-PER\nKerry\tI-PER\n.\tO\n\n", to: "marked.tsv")
  }

  private func evaluate(_ arguments: [String]) throws {
    try EvaluateCommand.parse(arguments + ["--quiet"]).run()
  }

  @Test func `what was found is written token by token, in the form of the file`() throws {
    try evaluate([marked, "--write", folder.path("found.tsv")])
    #expect(try LabelledText(file: folder.path("found.tsv")) == LabelledText(file: marked))
  }

  @Test func `a file that is no marked text is named with its line`() throws {
    let plain = try folder.write("Kenya met Peru.\n", to: "plain.txt")
    #expect(throws: LabelledTextError.noTab(file: plain, line: 1, found: "Kenya met Peru.")) { try evaluate([plain]) }
    #expect(throws: LabelledFileError.self) { try evaluate([folder.path("missing.tsv")]) }
  }

  @Test func `a model that is none is named`() throws {
    #expect(throws: ModelFileError.notAModel(file: marked, .notAModel)) { try evaluate([marked, "--model", marked]) }
    #expect(throws: ModelFileError.unreadable(file: folder.path("no.ner"))) {
      try evaluate([marked, "--model", folder.path("no.ner")])
    }
  }

  @Test func `a folder in the place of the file to write is an error before anything is read`() throws {
    #expect(throws: OutputError.self) { try evaluate([folder.path("missing.tsv"), "--write", folder.path("")]) }
  }
}
