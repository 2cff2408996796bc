import EntityRecognition
import Foundation
import NewsText
import Testing

@testable import EntityResolution

/// What was decided, written as a registry to edit.
struct RegistryWritingTests {
  private let texts = [
    "[Ann Lee|p.1] met [John Kerrin|p.2]. [Kerrin|p.2] left for [Syria|c.sy].", "[J. Kerrin|p.2] spoke.",
    "The [Union of Tea Growers|o.1] ([UTG|o.1]) met: \"[Acme: the Firm|o.2]\".", "[Ana Kos|p.4] met [Ivo Kos|p.5].",
    "[Kos|p.6] spoke to the [UN|o.united-nations|known]. [Zed|p.7] did not.",
  ]

  private func resolution(_ texts: [String], registry: String) throws -> MarkedResolution {
    MarkedResolution(
      texts, resolver: EntityResolver(registry: try EntityRegistry(text: registry, file: "entities.yaml")))
  }

  @Test func `a new registry has every entity, and says on which names somebody has to decide`() throws {
    let resolved = MarkedResolution(texts).resolved
    let written = try resolved.registryText()
    #expect(
      written == """
        # Who is who. Correct it, and run again with --registry and this file.
        # To show another name, change "name" and leave "id" or "iso". An alias is the entity in every article.
        # Other sections: never-merge, same, drop, rename, metonyms.
        entities:
          - name: Syria
            kind: country
            iso: SY
          - name: "Acme: the Firm"
            kind: organization
            id: organization.acme-the-firm
          - name: Union of Tea Growers
            kind: organization
            id: organization.union-of-tea-growers
            aliases: [UTG]
          - name: United Nations
            kind: organization
            id: organization.united-nations
          - name: Ana Kos
            kind: person
            id: person.ana-kos
          - name: Ann Lee
            kind: person
            id: person.ann-lee
          - name: Ivo Kos
            kind: person
            id: person.ivo-kos
          - name: John Kerrin
            # also in the text: Kerrin
            kind: person
            id: person.john-kerrin
            aliases: [J. Kerrin]
          # Zed: no article has the full name; an entry with it may take this one as an alias.
          # Kos may be Ana Kos; Ivo Kos: add it to one of them as an alias.

        """)
    let again = try resolution(texts, registry: written).resolved
    #expect(again.entities == resolved.entities)
    #expect(again.assignments == resolved.assignments)
    #expect(try again.registryText(extending: written) == written)
    #expect(try resolved.registryText(extending: written) == written)
  }

  @Test func `the user's text stays byte for byte, and new entries follow the last one`() throws {
    let source = """
      # Our people. Keep this line.
      entities:
        - name: Ann Lee   # always first
          aliases: [Annie]
          # She is 'the' Lee.

        # The rest is new.
      never-merge:
        - [Ana Kos, Ivo Kos]
      drop: [Read more, Zed]
      """
    let first = try resolution(texts, registry: source)
    let written = try first.resolved.registryText(extending: source)
    let place = try #require(source.range(of: "Lee.\n")).upperBound
    #expect(written.hasPrefix(source[..<place]))
    #expect(written.hasSuffix(source[place...]))
    #expect(try EntityRegistry(text: written, file: "a").entries.count == 8)
    let second = try resolution(texts, registry: written).resolved
    #expect(second.entities == first.resolved.entities)
    #expect(second.assignments == first.resolved.assignments)
    #expect(try second.registryText(extending: written) == written)
    // What was resolved without the registry does not double its entries either.
    #expect(try MarkedResolution(texts).resolved.registryText(extending: written) == written)
  }

  @Test func `what the user changes in a written registry holds in the next run`() throws {
    let written = try MarkedResolution(texts).resolved.registryText()
    let edited =
      written
      .replacing("name: John Kerrin", with: "name: Jack Boss").replacing("name: Syria", with: "name: Syrien")
      .replacing("name: United Nations", with: "name: UNO")
      .replacing(
        "id: person.ana-kos\n", with: "id: person.ana-kos\n    aliases: [Kos]\n")
    let resolved = try resolution(texts, registry: edited).resolved
    #expect(
      resolved.entities.map { "\($0.id) \($0.label)" } == [
        "country.sy Syrien", "organization.acme-the-firm Acme: the Firm",
        "organization.union-of-tea-growers Union of Tea Growers", "organization.united-nations UNO",
        "person.ana-kos Ana Kos", "person.ann-lee Ann Lee", "person.ivo-kos Ivo Kos", "person.john-kerrin Jack Boss",
        "person.zed Zed",
      ])
    #expect(resolved.ambiguousNames.isEmpty)
    #expect(try resolved.registryText(extending: edited) == edited)
  }

  @Test(arguments: [
    "entities:\n", "entities: []\n", "entities: [ ] # none yet\n", "entities: ~\n", "entities: null",
    "entities:\n  # none yet\n", "\"entities\" :\n- name: Ann Lee\n", "entities:\r\n  - name: Ann Lee\r\ndrop: [x]\r\n",
    "drop: [x]", "---\ndrop: [x]\n...\n", "\u{FEFF}entities:\n  - name: Ann Lee\n", "# only words",
    "entities:\n- name: Ann Lee\n  note: |\n    One.\n\n    # two\n# end\ndrop: x\n",
    "drop: [x]\nentities:\n    - name: Ann Lee\n      aliases:\n      - Annie\n\n\n# end",
    "entities:\n  - {name: Ann Lee, kind: person}\n", "same:\n  - [Ann Lee, Annie]\n", "rename: {Syria: Syrien}\n",
    "entities:\n  - name: >-\n      Ann\n      Lee\n", "entities:\n  - name: \"Ann\n\n Lee\"\n",
    "entities:\n  -   name: Ann Lee\n      id: x\nmetonyms: off\n",
  ])
  func `registries of every form take new entries`(source: String) throws {
    let first = try resolution(texts, registry: source)
    let written = try first.resolved.registryText(extending: source)
    let before = try EntityRegistry(text: source, file: "a")
    let after = try EntityRegistry(text: written, file: "a")
    #expect(after.entries.prefix(before.entries.count).map(\.name) == before.entries.map(\.name))
    #expect(after.entries.count > before.entries.count + 4)
    #expect(written.utf8.contains(0x0D) == source.utf8.contains(0x0D))
    let second = try resolution(texts, registry: written).resolved
    #expect(second.entities == first.resolved.entities)
    #expect(try second.registryText(extending: written) == written)
  }

  @Test(arguments: [
    ("entities: [{name: Ann Lee}]\n", 1), ("drop: [x]\nentities: [\n  {name: Ann Lee}]\n", 2), ("{drop: [x]}\n", 1),
  ])
  func `entities in brackets are a mistake with a line and a remedy`(source: String, line: Int) throws {
    let resolved = MarkedResolution(texts).resolved
    let error = try #require(throws: RegistryError.self) {
      try resolved.registryText(extending: source, file: "e.yaml")
    }
    #expect(
      error.description
        == "e.yaml:\(line): \"entities\" has a value of the wrong form; write each entry on lines of its own, with \"- name: …\""
    )
  }

  @Test func `a registry with mistakes is not extended`() {
    let resolved = MarkedResolution(texts).resolved
    #expect(throws: RegistryError.self) { try resolved.registryText(extending: "entitys:\n") }
  }

  private static let hostileNames = [
    "She \"Q\" Lee", "O'Neil \"X\" Lee", "It's Lee", "Acme: Ltd", "Ann # Lee", "- Ann Lee", "-Ann Lee", "? Ann Lee",
    "! Ann Lee", "!Ann Lee", "& Ann Lee", "&a Lee", "*a Lee", "% Lee", "@ann Lee", "`ann` Lee", "Ann\nLee",
    "Ann\r\nMay",
    "\u{1F642} Lee", "محمد علي", "\u{202E}Ann Roe", "Ann\u{2028}Poe", "yes", "Yes", "null", "Null", "~", "1e3", "0x1F",
    "2024-01-02", "", " ", "\u{200B}", ".", "[Ann] Lee", "{a: b}", "a, b", "King, Jr.", "a\\b \\n Lee", "Ann\tVee",
    "\u{FEFF}Ann Xi", "\u{FFFE}\u{FFFF} Lee", "\u{0}\u{7F}\u{85} Lee", "| Lee", "> Lee", "<<", "=", "---", "...",
    "習近平", "Zoë\u{301} Lee", "name: x", "ends with space ", "ends with colon:", "क्षि Lee", "می\u{200C}خواهم Lee",
  ]

  /// Entities of such names, as an article of mentions.
  private func hostile(_ kind: EntityKind) -> ResolvedEntities {
    let articles = RegistryWritingTests.hostileNames.enumerated().map { index, name in
      AnnotatedArticle(
        name: "\(index).txt", publication: nil, sentences: [],
        mentions: [
          Mention(
            sentence: 0, range: 0..<name.utf8.count, sourceRange: 0..<name.utf8.count, surface: name, kind: kind,
            basis: .name)
        ])
    }
    return EntityResolver().resolve(articles)
  }

  @Test(arguments: [EntityKind.person, .country, .organization])
  func `hostile names are written so that they load, and give the same entities`(kind: EntityKind) throws {
    let resolved = hostile(kind)
    let written = try resolved.registryText()
    let registry = try EntityRegistry(text: written, file: "a")
    let known = Set(resolved.entities.map(\.label))
    #expect(registry.entries.allSatisfy { known.contains($0.name) })
    // Those that are empty, invisible or a part of a person's name are no entries.
    #expect(registry.entries.count > (kind == .person ? 20 : 40))
    let again = EntityResolver(registry: registry).resolve(resolved.articles)
    #expect(again.entities == resolved.entities)
    #expect(again.assignments == resolved.assignments)
    #expect(try again.registryText(extending: written) == written)
  }

  /// A byte order mark at the start is lost between Yams and Swift; a name has none where it is shown.
  @Test(arguments: hostileNames.filter { $0.unicodeScalars.first != "\u{FEFF}" })
  func `a name is a value of YAML that gives it back`(name: String) throws {
    let node = try RegistryNode.readByYams("a: \(YAMLText.scalar(name))\nb: [\(YAMLText.scalar(name)), c]\n", file: "a")
    #expect(
      node
        == .mapping(
          [
            RegistryField(key: "a", line: 1, value: .scalar(name, line: 1)),
            RegistryField(key: "b", line: 2, value: .list([.scalar(name, line: 2), .scalar("c", line: 2)], line: 2)),
          ], line: 1))
    #expect(YAMLText.comment(name).split(whereSeparator: \.isNewline).count <= 1)
  }

  @Test func `the seeds give the same entities with the registry that they are written to`() throws {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardizedFileURL
    let articles = EntityRecognizer.standard.mentions(in: try ArticleReader().articles(in: seeds.path()))
    let resolved = EntityResolver().resolve(articles)
    let written = try resolved.registryText()
    #expect(try EntityRegistry(text: written, file: "a").entries.count == 19)
    let again = EntityResolver(registry: try EntityRegistry(text: written, file: "a")).resolve(articles)
    #expect(again.entities == resolved.entities)
    #expect(again.assignments == resolved.assignments)
    #expect(try again.registryText(extending: written) == written)
  }

  @Test func `the gold collection gives the same entities with the registry that it is written to`() throws {
    let first = MarkedResolution(GoldCollection.articles).resolved
    let written = try first.registryText()
    let second = try resolution(GoldCollection.articles, registry: written).resolved
    #expect(second.entities == first.entities)
    #expect(second.assignments == first.assignments)
    #expect(try second.registryText(extending: written) == written)
  }
}
