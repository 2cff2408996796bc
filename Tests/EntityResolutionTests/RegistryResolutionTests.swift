import EntityRecognition
import Testing

@testable import EntityResolution

/// What a registry changes in the entities of a collection.
struct RegistryResolutionTests {
  private func resolution(_ registry: String, _ texts: String...) throws -> MarkedResolution {
    MarkedResolution(
      texts, resolver: EntityResolver(registry: try EntityRegistry(text: registry, file: "entities.yaml")))
  }

  @Test func `an alias is the entity in every article, with the registry's name and id`() throws {
    let found = try resolution(
      "entities:\n  - name: Alexander Boral\n    id: person.boris\n    aliases: [BoJo]\n",
      "[BoJo|p.1] spoke.", "[Alexander Boral|p.1] left. [Boral|p.1] waved.", "[A. Boral|p.1] slept.",
      "[Boral|p.1] woke.")
    #expect(found.isGold, "\(found.labels)")
    #expect(found.ids == ["person.boris"])
    #expect(found.labels.allSatisfy { $0 == "Alexander Boral" })
    #expect(found.resolved.merges.contains { $0.surface == "BoJo" && $0.reason == .registry(line: 2) })
  }

  @Test func `an entry that the text does not name explains no part of a name`() throws {
    let found = try resolution("entities:\n  - name: Alexander Boral\n    kind: person\n", "[Boral|p.1] spoke.")
    #expect(found.ids == ["person.boral"])
  }

  @Test func `names that never merge stay apart, whatever speaks for them`() throws {
    let registry = "never-merge:\n  - [Sergei Lavrin, Sergey Lavrin]\n"
    let found = try resolution(registry, "[Sergei Lavrin|p.1] spoke.", "[Sergey Lavrin|p.2] spoke.")
    #expect(found.isGold, "\(found.labels)")
    let bodies = try resolution(
      "never-merge:\n  - [Acme, Acme Group]\n  - [Union of Tea Growers, UTG]\n",
      "[Acme|o.1] and [Acme Group|o.2] met.", "The [Union of Tea Growers|o.3] met. [UTG|o.4] left.", "[UTG|o.4] wept.")
    #expect(bodies.labels.count == 5)
    #expect(
      Set(zip(bodies.texts.flatMap(\.gold), bodies.resolved.assignments.joined()).map { "\($0) \($1 ?? -1)" }).count
        == 4)
  }

  @Test func `names of one body of the lexicon part where the user says so`() throws {
    let found = try resolution(
      "never-merge:\n  - [United Nations, UN]\n",
      "The [United Nations|o.united-nations|known] met. [UN|o.united-nations|known] staff left.")
    #expect(Set(found.labels) == ["UN", "United Nations"])
  }

  @Test func `names that are the same are one entity under the first of them`() throws {
    let found = try resolution(
      "same:\n  - [Homs Council, Revolution Board]\n", "The [Revolution Board|o.1] met.", "The [Homs Council|o.1] met.")
    #expect(found.isGold, "\(found.labels)")
    #expect(found.labels == ["Homs Council", "Homs Council"])
  }

  @Test func `a dropped name is nobody`() throws {
    let found = try resolution("drop: [Read More]\n", "[Read more|o.1] about [Ann Lee|p.1].")
    #expect(found.labels == ["-", "Ann Lee"])
  }

  @Test func `a renamed entity keeps its id`() throws {
    let found = try resolution("rename:\n  Syria: Syrian Arab Republic\n", "[Syria|c.sy] and the [Syrians|c.sy].")
    #expect(found.ids == ["country.sy"])
    #expect(found.labels == ["Syrian Arab Republic", "Syrian Arab Republic"])
  }

  @Test func `a country's entry is found by its code`() throws {
    let found = try resolution("entities:\n  - name: Syrien\n    iso: SY\n", "[Syria|c.sy] and the [Syrians|c.sy].")
    #expect(found.ids == ["country.sy"])
    #expect(found.labels == ["Syrien", "Syrien"])
  }

  @Test func `metonyms are countries, bodies or nobody`() throws {
    let article = AnnotatedText.article("a.txt", "Moscow said on Monday that it agreed. France and Moscow signed.")
    #expect(EntityResolver().resolve([article]).entities.map(\.id) == ["country.fr", "country.ru"])
    func ids(_ registry: String) throws -> [String] {
      let registry = try EntityRegistry(text: registry, file: "entities.yaml")
      return EntityResolver(registry: registry).resolve([article]).entities.map(\.id)
    }
    #expect(try ids("metonyms: off\n") == ["country.fr"])
    #expect(try ids("metonyms:\n  moscow: organization\n") == ["country.fr", "organization.moscow"])
    #expect(try ids("metonyms:\n  all: off\n  Moscow: on\n") == ["country.fr", "country.ru"])
  }
}
