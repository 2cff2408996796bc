import EntityRecognition
import Testing

@testable import EntityResolution

/// Two graphs made apart, matched by the names that travel in their files.
struct EntityMatchingTests {
  /// Entities from short texts.
  ///
  /// "John Kerry | Kerry" is a person with an alias; "o:" and "c:" begin bodies and countries, "?:" what has no kind; what
  /// follows "#" is an identifier, and without it the entity has none.
  private func entities(_ names: [String]) -> [NamedEntity] {
    names.map { text in
      let fields = text.split(separator: "#", omittingEmptySubsequences: false).map { $0.trimmingPrefix(" ") }
      var name = fields[0][...]
      var kind: EntityKind? = .person
      for (mark, other) in [("o:", EntityKind.organization), ("c:", .country), ("?:", nil)] where name.hasPrefix(mark) {
        kind = other
        name = name.dropFirst(2)
      }
      let forms = name.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmingPrefix(" ")) }
      func trimmed(_ text: String) -> String { text.hasSuffix(" ") ? String(text.dropLast()) : text }
      return NamedEntity(
        id: fields.count > 1 ? String(fields[1]) : "", label: trimmed(forms[0]), kind: kind,
        aliases: forms.dropFirst().flatMap { $0.split(separator: ", ").map { trimmed(String($0)) } })
    }
  }

  private func pairs(_ first: [String], _ second: [String]) -> [String] {
    EntityMatching(entities(first), entities(second)).matches.map { "\($0.first)=\($0.second) \($0.reason)" }
  }

  @Test(arguments: [
    (["Obama"], ["Barack Obama | Obama"], "part of the only full name that it fits in the collection, Barack Obama"),
    (["Barack Obama"], ["Obama"], "part of the only full name that it fits in the collection, Barack Obama"),
    (["Ann Lee #person.x"], ["Bo Ray #person.x"], "the same identifier"),
    (["John Kerry"], ["JOHN KÉRRY"], "the same name, JOHN KÉRRY"),
    (["John Kerry"], ["John Forbes Kerry | John Kerry, Kerry"], "the same name, John Kerry"),
    (["Sergei Lavrov"], ["Sergey Lavrov"], "another spelling of Sergey Lavrov"),
    (["Bill Haslam"], ["William Haslam"], "William Haslam with a nickname"),
    (["J. Kerry"], ["John Kerry"], "John Kerry with initials"),
    (["Viktor Orban"], ["Orbán Viktor"], "Orbán Viktor in another order"),
    (["o:Acme"], ["o:Acme Group"], "Acme Group, with or without a word such as Group, Party, Inc"),
    (["o:Acme Group"], ["o:Acme Inc."], "Acme Inc., with or without a word such as Group, Party, Inc"),
    (["o:Justice Department"], ["o:Department of Justice"], "another spelling of Department of Justice"),
    (["o:UTG"], ["o:Union of Tea Growers"], "initials of Union of Tea Growers"),
    (["o:Union of Tea Growers"], ["o:UTG"], "initials of UTG"),
    (["o:SGB"], ["o:Sahel Grain Board | SGB"], "the same name, SGB"),
    (
      ["o:Homs Observatory"], ["o:Homs Observatory for Human Rights"],
      "Homs Observatory for Human Rights, shorter or longer"
    ),
    (["c:Syria #country.sy"], ["c:Syrien #country.sy"], "the same identifier"),
    (["c:Syria"], ["c:Syrian Arab Republic | Syria, Syrian"], "the same name, Syria"),
    (["?:Syria"], ["c:Syria"], "the same name, Syria"),
  ])
  func `one entity in two graphs is matched, with the reason`(first: [String], second: [String], reason: String) {
    #expect(pairs(first, second) == ["0=0 " + reason])
    #expect(EntityMatching(entities(second), entities(first)).matches.count == 1)
  }

  @Test(arguments: [
    (["Raúl Castro"], ["Fidel Castro | Castro"]), (["Ford"], ["o:Ford"]), (["George W. Bush"], ["George H. W. Bush"]),
    (["John Smith Jr."], ["John Smith Sr."]), (["John Kerry"], ["John Kerr"]), (["Kerry"], ["Kerry Washington"]),
    (["o:Popular Dawn Party | PDP"], ["o:People's Democratic Party | PDP"]), (["o:Commission"], ["o:Trade Commission"]),
    (["Alexander Smith"], ["Alexandra Smith"]), (["Ann Lee | Ann B. Lee"], ["Ann C. Lee | Ann Lee"]), ([""], [""]),
    (["c:Georgia #country.ge"], ["o:Georgia #country.ge"]), (["\u{200B}"], ["\u{200B}\u{200B}"]), ([], ["Ann Lee"]),
    (["o:Foreign Ministry (China)"], ["o:Foreign Ministry (Russia)"]),
  ])
  func `what a veto keeps apart, or what is another kind, is not matched`(first: [String], second: [String]) {
    #expect(pairs(first, second) == [])
    #expect(pairs(second, first) == [])
  }

  @Test func `a short form that fits two is unmatched and listed`() {
    let matching = EntityMatching(entities(["Clinton"]), entities(["Bill Clinton", "Hillary Clinton", "Ann Lee"]))
    #expect(matching.matches == [])
    #expect(
      matching.ambiguities == [
        EntityMatching.Ambiguity(isOfFirst: true, entity: 0, candidates: [0, 1]),
        EntityMatching.Ambiguity(isOfFirst: false, entity: 0, candidates: [0]),
        EntityMatching.Ambiguity(isOfFirst: false, entity: 1, candidates: [0]),
      ])
  }

  @Test func `an entity that is matched by its identifier is no one else's`() {
    let matching = EntityMatching(
      entities(["Barack Obama #person.barack-obama", "Obama #person.obama"]),
      entities(["Barack Obama #person.barack-obama"]))
    #expect(matching.matches.map(\.second) == [0])
    #expect(matching.ambiguities == [EntityMatching.Ambiguity(isOfFirst: true, entity: 1, candidates: [0])])
    #expect(matching.match(ofFirst: 0)?.second == 0)
    #expect(matching.match(ofFirst: 1) == nil)
    #expect(matching.match(ofSecond: 0)?.first == 0)
  }

  @Test func `an entity that is matched still makes its namesakes doubtful`() {
    let matching = EntityMatching(entities(["Ann Lee #1", "Ann Lee #2"]), entities(["Ann Lee #1", "Ann Lee #3"]))
    #expect(matching.matches.map { [$0.first, $0.second] } == [[0, 0]])
    #expect(
      matching.ambiguities == [
        EntityMatching.Ambiguity(isOfFirst: true, entity: 1, candidates: [0, 1]),
        EntityMatching.Ambiguity(isOfFirst: false, entity: 1, candidates: [0, 1]),
      ])
  }

  @Test func `an entity outside the lists has no match`() {
    let matching = EntityMatching(entities(["Ann Lee #1"]), entities(["Ann Lee #1"]))
    #expect(matching.match(ofFirst: 1) == nil && matching.match(ofSecond: -1) == nil)
  }

  @Test func `names that differ in nothing but how accents are written are read each as they stand`() {
    let (one, other) = ("Andr\u{E9} Dupont", "Andre\u{301} Dupont")
    let matching = EntityMatching(entities([one + " #1", "Bo Ray #2"]), entities([other + " #1", "Bo Ray #2"]))
    #expect(matching.matches.map { [$0.first, $0.second] } == [[0, 0], [1, 1]])
  }

  @Test func `two namesakes match neither by their name`() {
    #expect(pairs(["Ann Lee #1", "Ann Lee #2"], ["Ann Lee #3", "Ann Lee #4"]) == [])
    #expect(pairs(["Ann Lee #1", "Ann Lee #2"], ["Ann Lee #2", "Ann Lee #1"]).count == 2)
  }

  @Test func `a graph matches itself whole, and the same way round`() {
    let resolved = MarkedResolution(GoldCollection.articles).resolved
    let entities = resolved.entities.map { NamedEntity(id: $0.id, label: $0.label, kind: $0.kind, aliases: $0.aliases) }
    let matching = EntityMatching(entities, entities)
    #expect(matching.matches.map(\.first) == Array(entities.indices))
    #expect(matching.matches.allSatisfy { $0.first == $0.second && $0.reason == .identifier })
    // Without identifiers, names do what they can: no two entities are taken for one.
    let unnamed = entities.enumerated().map { NamedEntity(id: "", label: $1.label, kind: $1.kind, aliases: $1.aliases) }
    #expect(EntityMatching(unnamed, entities).matches.allSatisfy { $0.first == $0.second })
    #expect(EntityMatching(unnamed, entities).matches.count >= entities.count - 4)
  }

  @Test func `halves of a collection match as the whole collection resolves them`() {
    let articles = MarkedResolution(GoldCollection.articles).texts.map(\.article)
    let whole = EntityResolver().resolve(articles)
    let halves = [0, 1].map { half in
      EntityResolver().resolve(articles.indices.filter { $0 % 2 == half }.map { articles[$0] })
    }
    func names(_ resolved: ResolvedEntities) -> [NamedEntity] {
      resolved.entities.map { NamedEntity(id: "", label: $0.label, kind: $0.kind, aliases: $0.aliases) }
    }
    let matching = EntityMatching(names(halves[0]), names(halves[1]))
    // The entity of the whole collection that bears a label or else an alias.
    func home(_ entity: Entity) -> Set<String> {
      Set(whole.entities.filter { $0.label == entity.label || $0.aliases.contains(entity.label) }.map(\.id))
    }
    #expect(matching.matches.count > 10)
    for match in matching.matches {
      let (one, other) = (halves[0].entities[match.first], halves[1].entities[match.second])
      #expect(!home(one).isDisjoint(with: home(other)), "\(one.label) = \(other.label)")
    }
  }

  @Test func `graphs of thousands of names are matched each with itself`() {
    let names = ResolutionBenchmark(mentions: 20_000, names: 8000)
    let resolved = EntityResolver().resolve(names.articles)
    let entities = resolved.entities.map { NamedEntity(id: "", label: $0.label, kind: $0.kind, aliases: $0.aliases) }
    let matching = EntityMatching(entities, entities.reversed())
    #expect(matching.matches.count > entities.count / 2)
    #expect(matching.matches.allSatisfy { entities[$0.first].label == entities[entities.count - 1 - $0.second].label })
  }
}
