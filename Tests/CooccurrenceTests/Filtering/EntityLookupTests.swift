import EntityRecognition
import Testing

@testable import Cooccurrence

struct EntityLookupTests {
  private let lookup = EntityLookup(
    CooccurrenceGraph(
      nodes: [
        ("country.us", "United States", ["US", "Washington"]), ("person.bill-clinton", "Bill Clinton", ["Clinton"]),
        ("person.hillary-clinton", "Hillary Clinton", ["Clinton"]), ("person.john-kerry", "John Kerry", ["Kerry"]),
        ("person.raul-castro", "Raúl Castro", []), ("person.washington", "Washington", []),
      ].map { CooccurrenceGraph.Node(id: $0.0, label: $0.1, kind: nil, aliases: $0.2) }, edges: []))

  @Test(arguments: [
    ("person.john-kerry", 3), ("John Kerry", 3), ("john  KERRY ", 3), ("kerry", 3), ("Raul Castro", 4), ("U.S.", 0),
  ])
  func `an identifier, a name or an alias finds an entity`(_ name: String, _ node: Int) throws {
    #expect(try lookup.node(named: name) == node)
  }

  @Test func `a name comes before another's alias`() throws {
    #expect(try lookup.node(named: "Washington") == 5)
  }

  @Test func `a form of two is an error that names both`() {
    #expect(
      throws: EntityLookupError.ambiguous(
        name: "Clinton",
        candidates: ["Bill Clinton (person.bill-clinton)", "Hillary Clinton (person.hillary-clinton)"])
    ) { try lookup.node(named: "Clinton") }
  }

  @Test(
    arguments: [
      ("Jon Kery", ["John Kerry"]), ("Chelsea Clinton", ["Bill Clinton", "Hillary Clinton"]), ("xyz", []), ("", []),
    ] as [(String, [String])])
  func `a name of nobody is an error with the names near it`(_ name: String, _ near: [String]) {
    #expect(throws: EntityLookupError.unknown(name: name, near: near)) { try lookup.node(named: name) }
  }

  @Test func `errors say what to do`() {
    #expect(
      EntityLookupError.unknown(name: "Kery", near: ["John Kerry"]).description
        == "no entity is called \"Kery\"; near it: John Kerry")
    #expect(EntityLookupError.unknown(name: "x", near: []).description == "no entity is called \"x\"")
    #expect(
      EntityLookupError.ambiguous(name: "A", candidates: ["b", "c"]).description
        == "\"A\" may be b or c: give the identifier")
  }
}
