import EntityRecognition
import EntityResolution
import Testing

@testable import entente

struct NameIndexTests {
  private static let entities = [
    Entity(id: "country.us", label: "United States", kind: .country, aliases: ["U.S.", "Washington"]),
    Entity(id: "organization.un", label: "United Nations", kind: .organization, aliases: ["UN"]),
    Entity(id: "person.denzel-washington", label: "Denzel Washington", kind: .person, aliases: ["Washington"]),
    Entity(id: "person.kim", label: "金正恩", kind: .person, aliases: []),
    Entity(id: "person.pedro-huaman", label: "Pedro Huamán", kind: .person, aliases: ["Huamán", "HUAMÁN"]),
  ]
  private let index = NameIndex(entities)

  @Test(arguments: [
    ("person.pedro-huaman", 4), ("Pedro Huamán", 4), ("pedro  huaman", 4), ("HUAMAN", 4), (" Huamán ", 4), ("us", 0),
    ("U.S.", 0), ("united nations", 1), ("UN", 1), ("金正恩", 3), ("Country.US", 0),
  ])
  func `an identifier, a name or a form finds its entity, in any case and without accents`(
    name: String, place: Int
  ) throws {
    #expect(try index.entity(named: name) == place)
  }

  @Test func `a name of several is an error that lists them with their identifiers`() {
    let error = #expect(throws: NameError.self) { try index.entity(named: "washington") }
    #expect(
      error?.description
        == "\"washington\" is United States (country.us), Denzel Washington (person.denzel-washington): expected one; "
        + "give its id")
  }

  @Test(arguments: [
    ("Pedro Huanam", ["person.pedro-huaman"]), ("United", ["country.us", "organization.un"]),
    ("Denzel", ["person.denzel-washington"]), ("Pdro Huaman", ["person.pedro-huaman"]), ("Nobody at all", []), ("", []),
    ("…", []),
  ])
  func `a name of nobody is an error with the names that are nearest`(name: String, nearest: [String]) {
    let error = #expect(throws: NameError.self) { try index.entity(named: name) }
    guard case .unknown(_, let found) = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
    #expect(found.map(\.id) == nearest)
  }

  @Test func `a name of many lists ten of them`() {
    let many = (0..<25).map {
      Entity(id: "person.kim-\($0)", label: "Kim \($0)", kind: .person, aliases: ["Kim"])
    }
    let error = #expect(throws: NameError.self) { try NameIndex(many).entity(named: "Kim") }
    #expect(error?.description.hasSuffix("Kim 9 (person.kim-9) and 15 more: expected one; give its id") ?? false)
  }

  // The distances of Wagner and Fischer's example and of the dictionary.
  @Test(arguments: [("kitten", "sitting", 3), ("", "abc", 3), ("same", "same", 0), ("abc", "acb", 2)])
  func `the distance counts the letters to change`(one: String, other: String, distance: Int) {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    #expect(EditDistance.between(one, other, limit: 9) == distance)
    #expect(EditDistance.between(other, one, limit: distance) == distance)
    #expect(distance == 0 || EditDistance.between(one, other, limit: distance - 1) == nil)
  }
}
