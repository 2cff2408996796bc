import EntityRecognition
import Testing

@testable import EntityResolution

struct EntityRegistryTests {
  private func mistakes(_ text: String) -> [String] {
    do throws(RegistryError) {
      _ = try EntityRegistry(text: text, file: "entities.yaml")
      return []
    } catch {
      return error.mistakes.map(\.description)
    }
  }

  @Test func `a registry is read with all its sections`() throws {
    let registry = try EntityRegistry(
      text: """
        # Ours.
        entities:
          - name: John Kerrin   # the senator
            kind: person
            aliases: [J. F. Kerrin, "Kerrin: the man"]
            wikidata: Q22316
            link: https://example.org/kerrin
            note: |
              Two lines
              of it.
          - name: Syrien
            iso: sy
        never-merge:
          - [Raúl Castro, Fidel Castro]
        same:
          - [Homs Council, HC]
        drop: [Read more]
        rename:
          United States: USA
        metonyms:
          Vatican: organization
          Downing Street: off
        """, file: "entities.yaml")
    #expect(registry.entries.map(\.name) == ["John Kerrin", "Syrien"])
    #expect(registry.entries[0].aliases == ["J. F. Kerrin", "Kerrin: the man"])
    #expect(registry.entries[0].line == 3)
    #expect(registry.entries[0].note == "Two lines\nof it.\n")
    #expect(registry.entries[1].kind == .country)
    #expect(registry.entries[1].isoCode == "SY")
    #expect(registry.metonyms.reading(of: "vatican") == .organization)
    #expect(registry.metonyms.reading(of: "Downing Street") == .off)
    #expect(registry.metonyms.reading(of: "Moscow") == .country)
  }

  @Test(arguments: ["", "# nothing\n", "entities:\n", "entities: []\n", "---\n...\n", "entities: ~\n"])
  func `an empty registry rules nothing`(text: String) throws {
    let problems = mistakes(text)
    #expect(problems == [])
  }

  @Test(arguments: [
    (
      "entitys:\n  - name: A\n",
      ["entities.yaml:1: unknown key \"entitys\"; write one of drop, entities, metonyms, never-merge, rename, same"]
    ),
    (
      "entities:\n  - name: Ann Lee\n    alias: [Lee]\n",
      [
        "entities.yaml:3: Ann Lee: unknown key \"alias\"; write one of aliases, id, iso, kind, link, name, note, wikidata"
      ]
    ),
    ("entities:\n  - kind: person\n", ["entities.yaml:2: an entry without a name; add \"name: …\""]),
    ("entities:\n  - name: \"\\u200B\"\n", ["entities.yaml:2: an entry without a name; add \"name: …\""]),
    (
      "entities:\n  - name: A\n    kind: firm\n",
      ["entities.yaml:3: A: \"kind\" is \"firm\"; write person, country or organization"]
    ),
    (
      "entities:\n  - name: A\n    iso: QQ\n",
      ["entities.yaml:3: A: \"iso\" is \"QQ\"; write an ISO 3166-1 code such as SY"]
    ),
    (
      "entities:\n  - name: A\n    wikidata: 22316\n",
      ["entities.yaml:3: A: \"wikidata\" is \"22316\"; write a Wikidata item such as Q22316"]
    ),
    (
      "entities:\n  - name: Ann Lee\n    aliases: [Lee]\n\n  - name: Bo Lee\n    aliases: [LÉE]\n",
      [
        "entities.yaml:5: Bo Lee: \"LÉE\" is a name of Ann Lee too (line 2); leave the name to one of the two, or make one entry of both"
      ]
    ),
    (
      "entities:\n  - name: A\n    id: x\n  - name: B\n    id: x\n",
      ["entities.yaml:4: B: the id x is that of A (line 2); give each entry an id of its own"]
    ),
    (
      "same:\n  - [A, B]\n  - [B, C]\n  - [C, A]\n",
      [
        "entities.yaml:4: same: names stand for each other in a circle: a → c → b → a; put the name to keep first, in one place only"
      ]
    ),
    (
      "same:\n  - [A, B]\n  - [C, D]\n  - [C, B]\n",
      [
        "entities.yaml:4: same: \"b\" is a name of a too (line 2); leave the name to one of the two, or make one entry of both"
      ]
    ),
    (
      "entities:\n  - name: A\n    iso: SY\n  - name: B\n    iso: sy\n",
      ["entities.yaml:4: B: the id country.sy is that of A (line 2); give each entry an id of its own"]
    ),
    (
      "rename:\n  A: B\n  B: A\n",
      [
        "entities.yaml:3: rename: names stand for each other in a circle: a → b → a; put the name to keep first, in one place only"
      ]
    ),
    (
      "same:\n  - [A, B]\nnever-merge:\n  - [B, A]\n",
      [
        "entities.yaml:4: never-merge: \"B\" and \"A\" are the same by line 2, and never by this one; take one of the two rules away"
      ]
    ),
    (
      "entities:\n  - name: A\n    aliases: [B]\nnever-merge:\n  - [A, B]\n",
      [
        "entities.yaml:5: never-merge: \"A\" and \"B\" are the same by line 2, and never by this one; take one of the two rules away"
      ]
    ),
    (
      "entities:\n  - name: AFP\ndrop: [afp]\n",
      ["entities.yaml:3: drop: \"AFP\" is dropped here and kept in line 2; take one of the two away"]
    ),
    (
      "never-merge:\n  - [A]\n",
      ["entities.yaml:2: never-merge: \"never-merge\" has a value of the wrong form; write two names at least"]
    ),
    (
      "metonyms: maybe\n", ["entities.yaml:1: \"metonyms\" is \"maybe\"; write on, off, or names below it"]
    ),
    (
      "- a\n- b\n",
      [
        "entities.yaml:1: \"entities\" has a value of the wrong form; write sections such as \"entities:\" with a list below"
      ]
    ),
  ])
  func `a mistake names its file, line, entry and remedy`(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test(arguments: [
    "entities: [", "entities:\n\t- name: A", "a: b: c", "entities:\n  - name: A\n    name: B\n", "\"", "&a *a",
    "\u{0}\u{1}",
  ])
  func `what is no YAML is one mistake with a line`(text: String) {
    #expect(mistakes(text).count == 1)
    #expect(mistakes(text).first?.hasPrefix("entities.yaml:") == true)
  }

  @Test func `what nests without end is refused`() {
    #expect(mistakes(String(repeating: "[", count: 100_000)).first?.contains("nest too deep") == true)
    #expect(mistakes(String(repeating: "- ", count: 100_000) + "a").first?.contains("nest too deep") == true)
    var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      laughs += "a\(level): &a\(level) [\(list)]\n"
    }
    #expect(mistakes(laughs).count == 1)
  }

  @Test func `chains of thousands of names are read without going round in them`() throws {
    var same = "same:\n"
    var rename = "rename:\n"
    for number in 0..<20_000 {
      same += "  - [N\(number), N\(number + 1)]\n"
      rename += "  N\(number): N\(number + 1)\n"
    }
    let never = "never-merge:\n  - [N0, M0]\n"
    #expect(mistakes(same + never) == [])
    #expect(mistakes(same + "  - [N20000, N0]\n").count == 1)
    #expect(mistakes(rename.replacing("\n  N0:", with: "\n  N00:")) == [])
  }

  @Test func `a file that is not there is a mistake`() {
    #expect(throws: RegistryError.self) { try EntityRegistry(contentsOf: "/nowhere/entities.yaml") }
  }

  @Test(arguments: [
    "a: b", "a:\n  b: c\n  d: [e, \"f, g\", 'h']\n", "- a\n- b: c\n  d: e\n- 'x y'\n", "a:\n- b\n- c\nd: e\n",
    "a: \"b: c\"\nd: http://e.f/g#h\n", "# c\n\na: b # not plain\n", "a: [b,c , d]\n", "a: []\nb:\nc: d\n",
    "a: b c\n d: e\n",
    "a: it's\nb: 12\nc: on\nd: Q1\n", "a: [it's, b]\n",
    "entities:\n  - name: A\n    aliases:\n      - B\n      - C\n  - name: D\n",
    "a:\n  - b\n  c: d\n", "- - a\n", "a: b\na: c\n", "a: |\n  b\n", "a: {b: c}\n", "a: -b\n", "a: \"b\\n\"\n",
    "é: ü\n",
    "a: 'b''c'\n", "a: b:c\n", "a: [b:c]\n", "a : b\n", "a: b \n", "a:  b\n", "a: ,\n", "a: x, y\n", "a: [ ]\n",
    "a: [b, ]\n",
    "a: ['b, c', \"d, e\"]\n", "a: [b 'c, d', e]\n", "a: ['b'', c', d]\n",
    "a: null\n", "a: ~\n", "a:\n  - b: c\n  - d: e\n    f: g\n", "a: b\n- c\n", "a: \"\"\n", "a: x]\n",
  ])
  func `plain lines are read as Yams reads them`(text: String) throws {
    guard let plain = PlainYAML.node(text) else { return }
    #expect(try plain == RegistryNode.readByYams(text, file: "a"))
  }

  @Test func `large registries are plain lines, so that they load fast`() throws {
    var text = "entities:\n"
    for number in 0..<2000 {
      text += "  - name: Person \(number)\n    kind: person\n    aliases: [P. \(number), \"Mr \(number)\"]\n"
    }
    #expect(PlainYAML.node(text) != nil)
    #expect(try EntityRegistry(text: text, file: "a").entries.count == 2000)
  }
}
