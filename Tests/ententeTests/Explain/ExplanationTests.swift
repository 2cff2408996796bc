import Cooccurrence
import EntityRecognition
import EntityResolution
import Foundation
import NewsText
import Testing

@testable import entente

struct ExplanationTests {
  private static let seeds = Result {
    let articles = try ArticleReader().articles(in: PackageRoot.seeds)
    return EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
  }

  /// Articles as a reader would resolve them.
  private func resolved(_ texts: [String]) -> ResolvedEntities {
    let articles = texts.enumerated().map { Article(name: "\($0).txt", plainText: $1) }
    return EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
  }

  @Test func `a link has as many sentences as it weighs, each with both names where its bytes are`() throws {
    let seeds = try Self.seeds.get()
    let graph = CooccurrenceGraph(seeds, within: .sentence)
    let index = NameIndex(seeds.entities)
    for (place, edge) in graph.edges.enumerated() {
      let ids = [graph.nodes[Int(edge.source)].id, graph.nodes[Int(edge.target)].id]
      let ends = try ids.map { try index.entity(named: $0) }
      let link = LinkExplanation(between: ends[1], and: ends[0], in: seeds)
      #expect(Double(link.sentences.count) == edge.weight)
      #expect(link.sentences.map(\.text) == graph.evidence(ofEdge: place).map(\.text))
      for sentence in link.sentences {
        #expect(Set(sentence.marks.map(\.id)) == Set(ids))
        for mark in sentence.marks {
          #expect(String(decoding: Array(sentence.text.utf8)[mark.range], as: UTF8.self) == mark.surface)
        }
      }
    }
  }

  @Test func `both names are marked wherever the sentence has them`() throws {
    let seeds = try Self.seeds.get()
    let index = NameIndex(seeds.entities)
    let link = try LinkExplanation(
      between: index.entity(named: "Kerry"), and: index.entity(named: "Belgium"), in: seeds)
    let sentence = try #require(link.sentences.first)
    #expect(sentence.marked(.asterisks).hasPrefix("**Kerry** will next travel to Brussels to offer Washington's"))
    #expect(sentence.marked(.asterisks).contains("support for **Belgium**"))
    #expect(sentence.marked(.bold).hasPrefix("\u{1B}[1mKerry\u{1B}[0m will"))
    #expect(
      link.text(.asterisks).hasPrefix(
        "John Kerry (person.john-kerry) and Belgium (country.be): 1 sentence in 1 article\n\n"
          + "2016-03-24  002_6093376d71e6e2b8.txt  bytes \(sentence.sourceRange.lowerBound)–"
          + "\(sentence.sourceRange.upperBound)\n"))
  }

  @Test func `marks that overlap are one, and no control character of an article reaches the terminal`() {
    func mark(_ range: Range<Int>) -> LinkExplanation.Mark {
      LinkExplanation.Mark(id: "x", surface: "", range: range, sourceRange: range)
    }
    let sentence = LinkExplanation.Sentence(
      article: "a.txt", date: nil, text: "Zoë-\u{1B}[31mAb and Cd", sourceRange: 0..<19,
      marks: [mark(17..<19), mark(0..<4), mark(2..<5)])
    #expect(sentence.marked(.asterisks) == "**Zoë-** [31mAb and **Cd**")
  }

  @Test func `two that no sentence names are told so`() {
    let entities = resolved(["Kenya voted.\n\nPeru voted.", "Kenya won."])
    let link = LinkExplanation(between: 0, and: 1, in: entities)
    #expect(link.sentences.isEmpty)
    #expect(
      link.text(.bold) == "Kenya (country.ke) and Peru (country.pe): no sentence names both; 1 article names both")
  }

  @Test func `the forms of a name come with their reasons, and add up`() throws {
    let seeds = try Self.seeds.get()
    for index in seeds.entities.indices {
      let explanation = EntityExplanation(index, in: seeds)
      #expect(explanation.forms.reduce(0) { $0 + $1.mentionCount } == explanation.mentionCount)
      #expect(explanation.forms.allSatisfy { !$0.reason.isEmpty })
    }
    let kerry = try EntityExplanation(NameIndex(seeds.entities).entity(named: "Kerry"), in: seeds)
    #expect(
      kerry.text == """
        John Kerry  person  person.john-kerry
        Named 37 times in 3 articles
          undated     000_fd26e9f37fbb36ce.txt: 11
          2016-03-24  002_6093376d71e6e2b8.txt: 15
          2015-12-15  003_350fc9a6b0c7d961.txt: 11

        Forms of the name, with their number, and why they are this one
          32  Kerry       part of the only full name that it fits in its article, John Kerry \
        (first in 000_fd26e9f37fbb36ce.txt)
           5  John Kerry  its own name (first in 000_fd26e9f37fbb36ce.txt)
        """)
  }

  @Test func `what was kept apart is told on both sides, with the veto`() throws {
    let entities = resolved(["Hillary Clinton spoke in Kenya. Mr Clinton listened."])
    let index = NameIndex(entities.entities)
    let hillary = try EntityExplanation(index.entity(named: "Hillary Clinton"), in: entities)
    let refusal = try #require(hillary.refusals.first { $0.surface == "Clinton" })
    #expect(refusal.veto == Veto.gender.description)
    #expect(refusal.candidate.label == "Hillary Clinton")
    let other = try EntityExplanation(index.entity(named: refusal.entity.id), in: entities)
    #expect(other.refusals.contains(refusal))
    #expect(hillary.text.contains("is not Hillary Clinton (person.hillary-clinton): a title or a given name shows"))
  }

  @Test func `an ambiguous name is told of itself and of those that it may be`() throws {
    let entities = resolved([
      "Raúl Castro spoke in Kenya.", "Fidel Castro spoke in Peru.",
      "Castro was seen in Lima on Monday, officials said.",
    ])
    let index = NameIndex(entities.entities)
    let fidel = try EntityExplanation(index.entity(named: "Fidel Castro"), in: entities)
    let doubt = try #require(fidel.doubts.first)
    #expect(doubt.surface == "Castro")
    #expect(doubt.candidates.map(\.label) == ["Fidel Castro", "Raúl Castro"])
    #expect(
      fidel.text.contains("\"Castro\" (person.castro) may be Fidel Castro (person.fidel-castro), Raúl Castro (person."))
  }
}
