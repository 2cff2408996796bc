import EntityRecognition
import Testing

@testable import EntityResolution

/// The traps that issue after issue of other tools reports, each with its gold entities in the text.
struct TrapTests {
  private func expectGold(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    let resolution = MarkedResolution(texts)
    #expect(resolution.isGold, "\(resolution.labels)", sourceLocation: sourceLocation)
  }

  @Test func `siblings with one surname are two people`() {
    expectGold(
      """
      [Jarosław Kaczor|p.j] and his twin [Lech Kaczor|p.l] founded a party. [Kaczor|p.l] became mayor.
      """,
      "[Jarosław Kaczor|p.j] resigned. [Kaczor|p.j] left.",
      "Critics of [Kaczor|p.unknown] cheered.")
  }

  @Test func `spouses with one surname are two people, and a title says who is meant`() {
    expectGold(
      """
      [Peter Mwangi|p.peter] and [Grace Mwangi|p.grace] voted early.
      Mrs [Mwangi|p.grace|f] smiled; Mr [Mwangi|p.peter|m] did not.
      """,
      "Mrs [Mwangi|p.grace|f] spoke in Nakuru.",
      "Mr [Mwangi|p.peter|m] spoke in Nyeri.")
  }

  @Test func `a title that shows another gender forbids a merge in another article too`() {
    let resolution = MarkedResolution([
      "Senator [Hillary Clinton|p.h] won.", "Mr [Clinton|p.b|m] campaigned.", "Mrs [Clinton|p.h|f] thanked him.",
    ])
    #expect(resolution.isGold, "\(resolution.labels)")
    #expect(resolution.resolved.refusals.map(\.veto) == [.gender])
  }

  @Test func `father and son with one name are two people where a suffix tells them apart`() {
    expectGold(
      "[Donald Harris Jr.|p.son] opened the plant.", "[Donald Harris Sr.|p.father] sold it.",
      "[Donald Harris|p.unknown] was not present.")
  }

  @Test func `father and son are told apart by middle names, and the bare name stays alone`() {
    expectGold(
      "[George W. Marsh|p.son] signed.", "[George H. W. Marsh|p.father] had vetoed it.",
      "[George Marsh|p.unknown] was president.",
      "President [George W. Marsh|p.son] met governors. [George Marsh|p.son] thanked them. [Marsh|p.son] left.")
  }

  @Test func `a minister named like his capital is not the government`() {
    expectGold(
      """
      Mr [Washington|p.w|m] met envoys. [Washington|c.us] welcomed the talks.
      [Denzel Washington|p.w], the minister, left. [Washington|p.w|s] declined to comment.
      """)
  }

  @Test func `a company is not its founder`() {
    expectGold(
      "[Henry Ford|p.f] founded [Ford|o.f]. [Ford|p.f|s] led [Ford Motor Company|o.fm] for years.",
      "[Ford|o.f] closed a plant.")
  }

  @Test func `a club is not its city`() {
    expectGold("[Porto|o.porto] won in [Porto|l.porto]. [FC Porto|o.porto] fans cheered.")
  }

  @Test func `a nickname that two people bear links neither of them`() {
    expectGold("[Alexander Smith|p.1] spoke.", "[Alexandra Smith|p.2] spoke.", "[Alex Smith|p.unknown] spoke.")
  }

  @Test func `initials that fit two people link neither of them`() {
    let resolution = MarkedResolution(["[John Smith|p.1] spoke.", "[James Smith|p.2] spoke.", "[J. Smith|p.3] spoke."])
    #expect(resolution.isGold, "\(resolution.labels)")
    #expect(resolution.resolved.ambiguousNames.map(\.surface) == ["J. Smith"])
    #expect(resolution.resolved.ambiguousNames.map(\.candidates.count) == [2])
  }

  @Test func `a surname that two people of the collection bear is listed with both`() {
    let resolution = MarkedResolution(["[Ana Kovač|p.1] spoke.", "[Ivo Kovač|p.2] spoke.", "[Kovač|p.3] resigned."])
    #expect(resolution.isGold, "\(resolution.labels)")
    let ambiguous = resolution.resolved.ambiguousNames
    #expect(ambiguous.map(\.surface) == ["Kovač"])
    #expect(ambiguous.first?.candidates.map { resolution.resolved.entities[$0].label } == ["Ana Kovač", "Ivo Kovač"])
  }

  @Test func `two crown princes with one given name are two people`() {
    expectGold(
      "Crown Prince [Mohammed bin Salman|p.mbs] met Crown Prince [Mohammed bin Zayed|p.mbz].",
      "Crown Prince [Mohammed|p.unknown|m] arrived.", "[Mohammed bin Zayed al-Nahyan|p.mbz] spoke.")
  }

  @Test func `a king is not the son whose name holds his`() {
    expectGold(
      "King [Salman|p.king|m] received his son, [Mohammed bin Salman|p.son].",
      "[Salman bin Abdulaziz|p.king] opened the port. King [Salman|p.king|m] then rested.")
  }

  @Test func `names that differ in invisible characters only are one, and the label shows none of them`() {
    let resolution = MarkedResolution([
      "[Ann\u{200B} Le\u{AD}row|p.1] spoke.", "[Ann Lerow|p.1] left.", "[\u{202E}Ann Lerow\u{FEFF}|p.1] slept.",
      "The [Tea\u{200B} Board|o.1] met.", "The [Tea Board|o.1] fell.", "[محمد\u{200F} علي|p.2] spoke.",
    ])
    #expect(resolution.isGold, "\(resolution.labels)")
    #expect(Set(resolution.labels) == ["Ann Lerow", "Tea Board", "محمد علي"])
  }

  @Test func `an entry of the registry does not change the identifiers of its namesakes`() throws {
    let texts = ["Mr [Sam Kerrin|p.1|m] spoke.", "Ms [Sam Kerrin|p.2|f] left.", "[Sam Kerrin-Roe|p.3] slept."]
    let first = MarkedResolution(texts)
    #expect(first.ids == ["person.sam-kerrin-female", "person.sam-kerrin-male", "person.sam-kerrin-roe"])
    let registry = try EntityRegistry(text: first.resolved.registryText(), file: "entities.yaml")
    #expect(MarkedResolution(texts, resolver: EntityResolver(registry: registry)).ids == first.ids)
  }

  @Test func `the result does not depend on the order of the articles`() {
    let texts = [
      "[George W. Marsh|p.1] signed.", "[George H. W. Marsh|p.2] had vetoed it.", "[Marsh|p.3] spoke.",
      "[Alex Smith|p.4] met Mr [Smith|p.4|m].", "[Alexandra Smith|p.5] left.", "[PDP|o.1] won.",
      "The [People's Democratic Party|o.1] ([PDP|o.1]) lost.", "[George Marsh|p.6] wept.",
    ]
    let first = EntityResolver().resolve(texts.enumerated().map { MarkedText("\($0).txt", $1).article })
    for turn in 1..<texts.count {
      let order = texts.indices.map { ($0 + turn) % texts.count }
      let other = EntityResolver().resolve(order.reversed().map { MarkedText("\($0).txt", texts[$0]).article })
      #expect(other.entities == first.entities)
      #expect(other.merges == first.merges)
      #expect(other.refusals == first.refusals)
      #expect(other.ambiguousNames == first.ambiguousNames)
    }
  }
}
