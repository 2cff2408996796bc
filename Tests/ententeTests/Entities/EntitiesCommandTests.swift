import ArgumentParser
import EntityResolution
import Foundation
import GraphExport
import NewsText
import Testing

@testable import entente

struct EntitiesCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var seeds: String { PackageRoot.seeds }

  /// The lines that a run writes.
  private func list(_ arguments: [String]) throws -> [String] {
    let output = folder.path("list")
    try EntitiesCommand.parse(arguments + ["--quiet", "--output", output]).run()
    // By scalars, since "\r\n" is one character.
    let scalars = try String(contentsOfFile: output, encoding: .utf8).unicodeScalars
    return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  @Test func `a table has a row for each entity under its headings`() throws {
    let lines = try list([seeds])
    #expect(lines.count == 21)
    #expect(lines[0].hasPrefix("MENTIONS  ARTICLES  KIND          NAME "))
    #expect(lines[3].contains("      37         3  person        John Kerry "))
    #expect(lines[3].hasSuffix("person.john-kerry                                 Kerry (32), John Kerry (5)"))
  }

  @Test func `comma-separated values have a heading`() throws {
    #expect(
      try list([seeds, "--format", "csv", "--kind", "person", "--kind", "organization", "--top", "2"]) == [
        "id,name,kind,mentions,articles,forms\r",
        "person.john-kerry,John Kerry,person,37,3,Kerry (32); John Kerry (5)\r",
        "person.bashar-al-assad,Bashar al-Assad,person,20,3,Assad (17); Bashar al-Assad (3)\r", "",
      ])
  }

  @Test func `JSON lines hold the forms and the articles`() throws {
    let lines = try list([seeds, "--format", "jsonl"])
    #expect(lines.count == 20)
    let expected =
      #"{"id":"organization.united-nations","name":"United Nations","kind":"organization","mentions":6,"forms":"#
      + #"[{"surface":"UN","mentions":5},{"surface":"United Nations","mentions":1}],"articles":"#
      + #"["000_fd26e9f37fbb36ce.txt","002_6093376d71e6e2b8.txt","003_350fc9a6b0c7d961.txt"]}"#
    #expect(lines.contains(expected))
  }

  @Test func `the bytes of a mention are those of its words in the file`() throws {
    struct Row: Decodable {
      let surface: String
      let article: String
      let start: Int
      let end: Int
      let sentence: String
    }
    let rows = try list([seeds, "--mentions", "--format", "jsonl"]).dropLast().map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    #expect(rows.count == 244)
    for row in rows {
      let bytes = try Data(contentsOf: URL(filePath: "\(seeds)/\(row.article)"))
      #expect(String(decoding: bytes[row.start..<row.end], as: UTF8.self) == row.surface)
      #expect(row.sentence.contains(row.surface))
    }
  }

  @Test func `a mention in a file with a byte order mark is counted from behind it`() throws {
    let file = try folder.write("\u{FEFF}Kenya met Zoë's Peru.", to: "a.txt")
    let rows = try list([file, "--mentions", "--format", "csv", "--kind", "country"])
    #expect(rows[0] == "id,name,kind,surface,basis,article,date,start,end,sentence\r")
    #expect(rows[1] == "country.ke,Kenya,country,Kenya,name,a.txt,,0,5,Kenya met Zoë's Peru.\r")
    #expect(rows[2] == "country.pe,Peru,country,Peru,name,a.txt,,17,21,Kenya met Zoë's Peru.\r")
  }

  @Test func `nothing that an article holds is run by a spreadsheet or breaks a line`() throws {
    let text = "=HYPERLINK(1) is what Kenya calls \"it\", Peru's\u{2028}says. @Kenya\u{1B}[31m won, said Nairobi."
    let file = try folder.write(text, to: "a.txt")
    let csv = try list([file, "--mentions", "--format", "csv"])
    let heading = "id,name,kind,surface,basis,article,date,start,end,sentence\r"
    #expect(csv.first == heading && csv.count > 3)
    for row in csv.dropFirst().dropLast() {
      #expect(row.hasPrefix("country.") && row.hasSuffix("\r"))
      #expect(!row.contains(",=") && !row.contains(",\"=") && !row.contains(",@"))
    }
    #expect(csv.contains { $0.contains(",\"'=HYPERLINK(1) is what Kenya calls \"\"it\"\", Peru's") })
    let table = try list([file, "--mentions"])
    #expect(table.count == csv.count)
    #expect(table.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
  }

  @Test func `cities are no entities, and are not listed`() throws {
    let file = try folder.write("It rained in Lyon all day.", to: "a.txt")
    #expect(try list([file]) == ["MENTIONS  ARTICLES  KIND  NAME  ID  FORMS", ""])
    #expect(try list([file, "--mentions", "--format", "jsonl"]) == [""])
  }

  @Test func `places in the table are written for people`() throws {
    let file = try folder.write("Kenya voted.", to: "a.txt")
    let row = try list([file, "--mentions"])[1].split(separator: " ")
    #expect(row == ["a.txt", "0–5", "country.ke", "Kenya", "Kenya", "voted."])
  }

  @Test func `two runs write the same bytes`() throws {
    for form in ["table", "csv", "json", "jsonl"] {
      #expect(try list([seeds, "--mentions", "--format", form]) == list([seeds, "--mentions", "--format", form]))
    }
  }

  @Test func `a registry renames and drops`() throws {
    let rules = try folder.write("drop: [Belgium]\nrename:\n  John Kerry: Mr Kerry\n", to: "rules.yaml")
    let lines = try list([seeds, "--registry", rules, "--format", "csv"])
    #expect(lines.contains { $0.hasPrefix("person.john-kerry,Mr Kerry,") })
    #expect(!lines.contains { $0.hasPrefix("country.be,") })
  }

  @Test func `what was decided is written as a registry, which the next run reads and leaves as it is`() throws {
    let articles = folder.path("articles")
    try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: seeds) {
      try FileManager.default.copyItem(atPath: "\(seeds)/\(name)", toPath: "\(articles)/\(name)")
    }
    let registry = "\(articles)/entities.yaml"
    let first = try list([articles, "--write-registry", registry])
    let written = try String(contentsOfFile: registry, encoding: .utf8)
    #expect(written.contains("- name: John Kerry"))
    #expect(try EntityRegistry(contentsOf: registry).entries.contains { $0.id == "person.john-kerry" })
    #expect(try list([articles, "--write-registry", registry]) == first)
    #expect(try String(contentsOfFile: registry, encoding: .utf8) == written)
  }

  @Test func `what the user wrote is kept, and what was found is added, whatever is listed`() throws {
    let file = try folder.write("Anna Lindqvist met Pedro Huamán in Kenya. Lindqvist left.", to: "a.txt")
    let mine = "# mine\nentities:\n  - name: Annie Lindqvist\n    aliases: [Anna Lindqvist]  # as she signs\n"
    let registry = try folder.write(mine, to: "entities.yaml")
    _ = try list([file, "--kind", "country", "--top", "1", "--write-registry", registry])
    let written = try String(contentsOfFile: registry, encoding: .utf8)
    #expect(written.hasPrefix(mine))
    #expect(written.contains("Huamán"))
    let names = try EntityRegistry(contentsOf: registry).entries.map(\.name)
    #expect(names.first == "Annie Lindqvist" && !names.contains("Anna Lindqvist"))
  }

  @Test func `a registry that was not read is not written over`() throws {
    let file = try folder.write("Anna Lindqvist met Pedro Huamán.", to: "a.txt")
    let registry = try folder.write("drop: [X]\n", to: "mine.yaml")
    #expect(throws: RegistryChoiceError.self) { try list([file, "--no-registry", "--write-registry", registry]) }
    #expect(try String(contentsOfFile: registry, encoding: .utf8) == "drop: [X]\n")
  }

  @Test func `input that holds no article is an error, and no file is written`() throws {
    #expect(throws: ArticleReadingError.self) { try list([folder.path("missing.txt")]) }
    #expect(try folder.contents().isEmpty)
  }

  @Test func `a folder in the file's place is an error before anything is read`() throws {
    let command = try EntitiesCommand.parse([folder.path("missing.txt"), "--output", folder.path(""), "--quiet"])
    #expect(throws: OutputError.self) { try command.run() }
  }

  @Test(arguments: [
    [], ["a.txt", "--kind", "place"], ["a.txt", "--format", "xml"], ["a.txt", "--top", "0"], ["a.txt", "--top", "x"],
    ["a.txt", "--quiet", "--verbose"], ["a.txt", "--output", "b", "--write-registry", "b"],
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String]) {
    #expect(throws: (any Error).self) { try EntitiesCommand.parse(arguments) }
  }
}
