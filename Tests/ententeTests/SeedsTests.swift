import Cooccurrence
import EntityRecognition
import EntityResolution
import Foundation
import NewsText
import Testing

/// The three articles in `seeds/` against their annotation by hand, sentence by sentence.
struct SeedsTests {
  private struct Annotation: Decodable {
    struct Entity: Decodable {
      let type: String
      let label: String
    }
    struct Document: Decodable {
      let file: String
      let date: String?
      let sentences: [Sentence]
    }
    struct Sentence: Decodable {
      let entities: [String]
      let optional: [String]?
    }
    let entities: [String: Entity]
    let documents: [Document]
  }

  private let annotation: Annotation
  private let entities: ResolvedEntities

  init() throws {
    let file = PackageRoot.url.appending(path: "Tests/Golden/seeds-annotated.json")
    annotation = try JSONDecoder().decode(Annotation.self, from: Data(contentsOf: file))
    let folder = PackageRoot.url.appending(path: "seeds").path(percentEncoded: false)
    let articles = try ArticleReader().articles(in: folder)
    entities = EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
  }

  /// The links of the annotation by labels, those that only optional mentions make left out.
  private func links(of documents: [String]) -> [Set<String>: Int] {
    var weights: [Set<String>: Int] = [:]
    for document in annotation.documents where documents.contains(document.file) {
      for sentence in document.sentences {
        let labels = sentence.entities.compactMap { annotation.entities[$0]?.label }
        for (place, one) in labels.enumerated() {
          for other in labels[(place + 1)...] { weights[[one, other], default: 0] += 1 }
        }
      }
    }
    return weights
  }

  private func links(of graph: CooccurrenceGraph) -> [Set<String>: Int] {
    var weights: [Set<String>: Int] = [:]
    for edge in graph.edges {
      weights[[graph.nodes[Int(edge.source)].label, graph.nodes[Int(edge.target)].label]] = Int(edge.weight)
    }
    return weights
  }

  @Test func `the nodes are those of the annotation, with its labels and kinds`() {
    let graph = CooccurrenceGraph(entities, within: .sentence)
    let found = Set(graph.nodes.map { "\($0.kind?.rawValue ?? ""): \($0.label)" })
    #expect(found == Set(annotation.entities.values.map { "\($0.type): \($0.label)" }))
    #expect(graph.nodes.count == annotation.entities.count)
  }

  @Test func `the links are those of the annotation, with its weights`() {
    var wanted = links(of: annotation.documents.map(\.file))
    // The annotation of 003 passes over "US ally Saudi Arabia is putting together the coalition …".
    wanted[["United States", "Saudi Arabia"], default: 0] += 1
    #expect(links(of: CooccurrenceGraph(entities, within: .sentence)) == wanted)
  }

  @Test(arguments: [("2015-12-15", "003_350fc9a6b0c7d961.txt"), ("2016-03-24", "002_6093376d71e6e2b8.txt")])
  func `each date has the links of its article`(day: String, file: String) {
    let part = entities.restricted { $0.publication?.day.description == day }
    #expect(part.articles.map(\.name) == [file])
    var wanted = links(of: [file])
    if file.hasPrefix("003") { wanted[["United States", "Saudi Arabia"], default: 0] += 1 }
    #expect(links(of: CooccurrenceGraph(part, within: .sentence)) == wanted)
  }

  @Test func `the article without a date line is undated`() {
    #expect(entities.articles.map { $0.publication?.day.description } == [nil, "2016-03-24", "2015-12-15"])
  }

  @Test func `every mention of every sentence is where its bytes are`() throws {
    for article in entities.articles {
      let url = PackageRoot.url.appending(path: "seeds/\(article.name)")
      let source = try Array(Data(contentsOf: url))
      for mention in article.mentions {
        #expect(String(decoding: source[mention.sourceRange], as: UTF8.self) == mention.surface)
      }
    }
  }
}
