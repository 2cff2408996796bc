import EntityRecognition
import EntityResolution
import NewsText
import Testing

@testable import entente

struct EntityListingTests {
  private let seeds: ResolvedEntities

  init() throws {
    let articles = try ArticleReader().articles(in: PackageRoot.seeds)
    seeds = EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
  }

  @Test func `the most frequently named come first, then by identifier`() {
    let entities = EntityListing(seeds).entities
    #expect(entities.count == 19)
    let order = entities.map { (-$0.mentionCount, $0.entity.id) }
    #expect(order.elementsEqual(order.sorted { $0 < $1 }) { $0 == $1 })
    #expect(entities.first?.entity.label == "Russia")
  }

  @Test func `every mention of an entity counts in its forms and stands among the mentions`() {
    let listing = EntityListing(seeds)
    var counts: [String: Int] = [:]
    for mention in listing.mentions { counts[mention.entity.id, default: 0] += 1 }
    for entity in listing.entities {
      #expect(entity.forms.reduce(0) { $0 + $1.mentionCount } == entity.mentionCount)
      #expect(counts[entity.entity.id] == entity.mentionCount)
    }
  }

  @Test func `forms are sorted by their counts`() {
    let russia = EntityListing(seeds).entities.first
    #expect(
      russia?.forms == [
        .init(surface: "Russia", mentionCount: 21), .init(surface: "Moscow", mentionCount: 14),
        .init(surface: "Russian", mentionCount: 8), .init(surface: "Kremlin", mentionCount: 4),
        .init(surface: "Russians", mentionCount: 1),
      ])
  }

  @Test func `kinds and a limit leave others out, their mentions too`() {
    let listing = EntityListing(seeds, kinds: [.organization], limit: 2)
    #expect(listing.entities.map(\.entity.id) == ["organization.islamic-state", "organization.united-nations"])
    #expect(Set(listing.mentions.map(\.entity.id)) == ["organization.islamic-state", "organization.united-nations"])
    #expect(EntityListing(seeds, kinds: []).entities.isEmpty)
    #expect(EntityListing(seeds, kinds: []).mentions.first { _ in true } == nil)
  }

  @Test func `an entity that only other articles name is not listed`() {
    let part = seeds.restricted { $0.name.hasPrefix("003") }
    let entities = EntityListing(part).entities
    #expect(entities.contains { $0.entity.label == "Saudi Arabia" })
    #expect(!entities.contains { $0.entity.label == "Belgium" })
    #expect(entities.allSatisfy { $0.articles == ["003_350fc9a6b0c7d961.txt"] })
  }
}
