import ArgumentParser
import EntityResolution
import Foundation
import NewsText
import Testing

@testable import entente

struct ExplainCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func explain(_ arguments: [String]) throws -> String {
    try ExplainCommand.parse(arguments + ["--quiet"]).explanation(.asterisks)
  }

  @Test func `one name explains an entity, two a link`() throws {
    #expect(try explain([PackageRoot.seeds, "lavrov"]).hasPrefix("Sergei Lavrov  person  person.sergei-lavrov\n"))
    #expect(
      try explain([PackageRoot.seeds, "lavrov", "person.john-kerry"]).hasPrefix(
        "Sergei Lavrov (person.sergei-lavrov) and John Kerry (person.john-kerry): 10 sentences in 3 articles\n"))
  }

  @Test func `JSON is one object that names its parts`() throws {
    struct Link: Decodable {
      struct Sentence: Decodable {
        struct Mention: Decodable {
          let id: String
          let surface: String
          let start: Int
          let end: Int
        }
        let article: String
        let date: String?
        let start: Int
        let end: Int
        let mentions: [Mention]
      }
      let ids: [String]
      let count: Int
      let sentences: [Sentence]
    }
    let text = try explain([PackageRoot.seeds, "Kerry", "Belgium", "--format", "json"])
    let link = try JSONDecoder().decode(Link.self, from: Data(text.utf8))
    #expect(link.ids == ["person.john-kerry", "country.be"] && link.count == 1)
    let sentence = try #require(link.sentences.first)
    #expect(sentence.date == "2016-03-24")
    let bytes = try Data(contentsOf: URL(filePath: "\(PackageRoot.seeds)/\(sentence.article)"))
    for mention in sentence.mentions {
      #expect(String(decoding: bytes[mention.start..<mention.end], as: UTF8.self) == mention.surface)
      #expect((sentence.start..<sentence.end).contains(mention.start))
    }
    let entity = try explain([PackageRoot.seeds, "ISSG", "--format", "json"])
    #expect(
      entity.hasPrefix(
        #"{"id":"organization.international-syria-support-group","name":"International Syria Support Group","kind":"#
          + #""organization","mentions":3,"articles":[{"article":"000_fd26e9f37fbb36ce.txt","date":null,"mentions":1},"#
      ))
    #expect(entity.hasSuffix(#""kept_apart":[],"ambiguous":[]}"#))
  }

  @Test func `more input is added by its own option, and read as one collection`() throws {
    let one = try folder.write("Anna Lindqvist spoke.", to: "a.txt")
    let two = try folder.write("Kenya heard Lindqvist.", to: "b.txt")
    #expect(try explain([one, "--also", two, "Lindqvist"]).contains("Named 2 times in 2 articles"))
    #expect(try explain([one, "Anna Lindqvist"]).contains("Named 1 time in 1 article\n"))
  }

  @Test func `a registry beside the input is obeyed, and its line is the reason`() throws {
    let file = try folder.write("Anna Lindqvist spoke in Kenya.", to: "a.txt")
    try folder.write("entities:\n  - name: Annie Lind\n    aliases: [Anna Lindqvist]\n", to: "entities.yaml")
    #expect(try explain([file, "Anna Lindqvist"]).contains("1  Anna Lindqvist  registry line 2 (first in a.txt)"))
    #expect(try explain([file, "Anna Lindqvist", "--no-registry"]).contains("its own name"))
  }

  @Test func `two names of one entity are an error`() {
    #expect(throws: NameError.self) { try explain([PackageRoot.seeds, "Obama", "Barack Obama"]) }
    #expect(throws: NameError.self) { try explain([PackageRoot.seeds, "Merkel"]) }
  }

  @Test func `input that holds no article is an error`() {
    #expect(throws: ArticleReadingError.self) { try explain([folder.path("missing.txt"), "Kerry"]) }
  }

  @Test(arguments: [
    [], ["a.txt"], ["a.txt", "A", "B", "C"], ["a.txt", "A", "--format", "xml"], ["a.txt", "A", "--also"],
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String]) {
    #expect(throws: (any Error).self) { try ExplainCommand.parse(arguments) }
  }
}
