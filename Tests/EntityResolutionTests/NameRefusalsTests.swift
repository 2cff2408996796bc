import EntityRecognition
import Testing

@testable import EntityResolution

/// What `explain` answers: who was not made one with whom, and why.
struct NameRefusalsTests {
  private func refusals(_ texts: String..., registry: String = "") throws -> [String] {
    let resolver = EntityResolver(registry: try EntityRegistry(text: registry, file: "entities.yaml"))
    let resolved = MarkedResolution(texts, resolver: resolver).resolved
    return resolved.refusals.map { refusal in
      "\(refusal.surface) of \(resolved.entities[refusal.entity].id) is not "
        + "\(resolved.entities[refusal.candidate].id): \(refusal.veto)"
    }
  }

  @Test(arguments: [
    ("[Fidel Castro|p.1] and [Raúl Castro|p.2] spoke.", "the given names differ"),
    ("[George W. Marsh|p.1] and [George H. W. Marsh|p.2] spoke.", "the names in the middle differ"),
    ("[Donald Harris Jr.|p.1] and [Donald Harris Sr.|p.2] spoke.", "the generational suffixes differ"),
    ("Mr [Sam Harris|p.1|m] and Ms [Sam Harris|p.2|f] spoke.", "a title or a given name shows another gender"),
    (
      "The [Foreign Ministry|o.1|@Russia] and the [Foreign Ministry|o.2|@Poland] spoke.", "they belong to two countries"
    ),
    ("[Henry Ford|p.1] bought [Ford|o.1]. Then [Ford|p.1] left.", "they are of different kinds"),
  ])
  func `what forbids that two are one is said of both`(text: String, veto: String) throws {
    let found = try refusals(text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasSuffix(": " + veto) }, "\(found)")
  }

  @Test func `an entity that a form belongs to, and the one that it is not, are named`() throws {
    #expect(
      try refusals("[Fidel Castro|p.1] and [Raúl Castro|p.2] spoke.") == [
        "Fidel Castro of person.fidel-castro is not person.raul-castro: the given names differ",
        "Raúl Castro of person.raul-castro is not person.fidel-castro: the given names differ",
      ])
    #expect(
      try refusals("[Henry Ford|p.1] bought [Ford|o.1]. Then [Ford|p.1] left.") == [
        "Ford of organization.ford is not person.henry-ford: they are of different kinds",
        "Ford of person.henry-ford is not organization.ford: they are of different kinds",
      ])
  }

  @Test func `the registry's line is the veto where it forbids what names allow`() throws {
    #expect(
      try refusals(
        "[Ann Lee|p.1] met [Ann Lée|p.2].", registry: "never-merge:\n  - [Ann Lee, Ann B. Lee]\n") == [])
    let found = try refusals(
      "[Ann Lee|p.1] met [Ann B. Lee|p.2].", registry: "never-merge:\n  - [Ann Lee, Ann B. Lee]\n")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasSuffix(": registry line 2 forbids it") }, "\(found)")
  }

  @Test func `names that have nothing in common are not compared`() throws {
    #expect(try refusals("[Fidel Castro|p.1] met [John Kerrin|p.2] of the [Tea Board|o.1] in [Kenya|c.ke].") == [])
  }

  @Test func `a surname that many bear gives each of them a few refusals, likest names first`() {
    let starts = ["Ba", "Ke", "Di", "Go", "Lu", "Ma", "Ne", "Ri", "So", "Tu", "Va", "Ze"]
    let ends = ["bor", "dan", "gul", "lim", "mor", "nat", "pel", "rud", "sim", "tok", "vap", "zed"]
    let texts =
      starts.flatMap { start in ends.map { "[\(start)\($0) Smith|p.1] spoke." } }
      + ["[Babor B. Smith|p.1] met [Babor C. Smith|p.2]."]
    let resolved = MarkedResolution(texts).resolved
    let refusals = resolved.refusals
    let counts = Dictionary(grouping: refusals, by: \.entity).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 <= 8 })
    #expect(counts.count == resolved.entities.count)
    let middle = refusals.filter { $0.veto == .middleName }.map { resolved.entities[$0.entity].label }
    #expect(middle == ["Babor B. Smith", "Babor C. Smith"])
  }
}
