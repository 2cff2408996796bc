import Testing

@testable import EntityRecognition

@Suite struct LabelledTextTests {
  private func read(_ text: String) throws(LabelledTextError) -> LabelledText {
    try LabelledText(Array(text.utf8), file: "a.tsv")
  }

  @Test func `documents, sentences and names are read`() throws {
    let text = try read(
      "-DOCSTART-\tO\n\nAmina\tB-PER\nDiallo\tI-PER\nspoke\tO\n\nLima\tB-LOC\n\n-DOCSTART-\tO\n\nBBC\tB-ORG\n")
    #expect(text.documents.map(\.sentences.count) == [2, 1])
    #expect(text.documents[0].sentences[0].names == [LabelledText.Name(tokens: 0..<2, kind: .person)])
    #expect(text.documents[1].sentences[0].names == [LabelledText.Name(tokens: 0..<1, kind: .organization)])
  }

  @Test func `two names side by side are two`() throws {
    let text = try read("Lima\tB-LOC\nPeru\tB-LOC\n")
    #expect(text.documents[0].sentences[0].names.map(\.tokens) == [0..<1, 1..<2])
  }

  @Test func `a name may begin with an I`() throws {
    let text = try read("Lima\tI-LOC\nBBC\tI-ORG\n")
    #expect(text.documents[0].sentences[0].names.map(\.kind) == [.place, .organization])
  }

  @Test func `Windows line ends, a byte order mark and a missing last line end are no error`() throws {
    let text = try read("\u{FEFF}Lima\tB-LOC\r\n\r\nBBC\tB-ORG")
    #expect(text.documents[0].sentences.map(\.tokens) == [["Lima"], ["BBC"]])
  }

  @Test(arguments: [
    ("Lima\tB-LOC\nno tab here\n", LabelledTextError.noTab(file: "a.tsv", line: 2, found: "no tab here")),
    ("Lima\tB-LOC\n\n\tO\n", .noTab(file: "a.tsv", line: 3, found: "\tO")),
    ("Lima\tB-CITY\n", .unknownTag(file: "a.tsv", line: 1, found: "B-CITY")),
    ("a\tO\nLima\tLOC\n", .unknownTag(file: "a.tsv", line: 2, found: "LOC")),
    ("Lima\t\n", .unknownTag(file: "a.tsv", line: 1, found: "")),
    ("", .empty(file: "a.tsv")),
    ("-DOCSTART-\tO\n\n", .empty(file: "a.tsv")),
  ]) func `a bad file is refused with its line`(text: String, error: LabelledTextError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `bytes that are no UTF-8 are refused with their line`() {
    #expect(throws: LabelledTextError.notUTF8(file: "a.tsv", line: 2)) {
      try LabelledText(Array("Lima\tB-LOC\n".utf8) + [0xFF, 0xFE, 0x09, 0x4F], file: "a.tsv")
    }
  }

  @Test func `an error says what was found and what was expected`() {
    let error = LabelledTextError.unknownTag(file: "a.tsv", line: 7, found: "B-X")
    #expect(error.description == "a.tsv:7: found the tag \"B-X\": expected O, or B- or I- with PER, LOC or ORG")
  }
}
