import EntityRecognition
import Foundation
import NewsText
import Testing

@testable import EntityResolution

/// What the seed articles say of a name alone, and together.
struct SeedNamesTests {
  private func persons(_ numbers: [String]) throws -> [String] {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardizedFileURL
    let articles = try ArticleReader().articles(in: seeds.path()).filter { article in
      numbers.contains { article.name.contains($0) }
    }
    #expect(articles.count == numbers.count)
    let resolved = EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
    return resolved.entities.filter { $0.kind == .person }.map(\.label)
  }

  @Test func `an article that only says Obama has Obama, and beside one with the full name it is Barack Obama`() throws
  {
    let alone = try persons(["002_"])
    #expect(alone.contains("Obama"))
    #expect(!alone.contains("Barack Obama"))
    let together = try persons(["002_", "003_"])
    #expect(together.contains("Barack Obama"))
    #expect(!together.contains("Obama"))
  }
}
