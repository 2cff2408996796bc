import EntityRecognition
import Testing

@testable import EntityResolution

/// Extraction contract, "Mentions of a person or organisation", 1 to 3: texts of our own.
struct EntityResolverTests {
  private func labels(_ texts: String..., kind: EntityKind = .person) -> [String] {
    let articles = texts.enumerated().map { AnnotatedText.article("\($0).txt", $1) }
    return EntityResolver().resolve(articles).entities.filter { $0.kind == kind }.map(\.label)
  }

  @Test func `a surname is the full name of its article`() {
    #expect(labels("President William Ruto spoke in Eldoret. Ruto later left.") == ["William Ruto"])
  }

  @Test func `a headline's surname looks forward to the only full name`() {
    #expect(labels("Ruto opens dam\nPresident William Ruto opened a dam.") == ["William Ruto"])
  }

  @Test func `a surname with a title is the full name of another article`() {
    #expect(
      labels("President Ruto spoke.", "Kenya's President William Ruto spoke.") == ["William Ruto"])
  }

  @Test func `the fullest form is the label, without titles`() {
    #expect(
      labels(
        "Crown Prince Mohammed bin Salman arrived.", "Mohammed bin Salman al-Saud, the crown prince, spoke."
      ) == ["Mohammed bin Salman al-Saud"])
  }

  @Test func `a surname that two people of the collection bear stays a node of its own`() {
    #expect(
      labels("Minister Anna Kowalska spoke.", "Minister Piotr Kowalska spoke.", "Minister Kowalska resigned.")
        == ["Anna Kowalska", "Kowalska", "Piotr Kowalska"])
  }

  @Test func `in one article the nearest earlier bearer of a surname is meant`() {
    let article = AnnotatedText.article(
      "a.txt",
      "President Fidel Castro fell ill. His brother, General Raúl Castro, took over. Castro promised reform.")
    let resolved = EntityResolver().resolve([article])
    let named = zip(article.mentions, resolved.assignments[0]).compactMap { mention, entity in
      mention.kind == .person ? entity.map { resolved.entities[$0].label } : nil
    }
    #expect(named == ["Fidel Castro", "Raúl Castro", "Raúl Castro"])
  }

  @Test func `a title that shows another gender forbids a merge`() {
    #expect(
      labels("Senator Hillary Clinton won the state. Mr Clinton campaigned with her.")
        == ["Clinton", "Hillary Clinton"])
  }

  @Test func `a country has one node under all its names`() {
    #expect(
      labels("Britain and the UK. A British ship left London's reach. England agreed.", kind: .country)
        == ["United Kingdom"])
  }

  @Test func `an acronym that the text defines is the body's`() {
    let articles = [
      AnnotatedText.article(
        "a.txt", "The Kenya Tea Growers Association (KTGA) met. The KTGA elected a board. The Association adjourned.")
    ]
    let resolved = EntityResolver().resolve(articles)
    #expect(resolved.entities.filter { $0.kind == .organization }.map(\.label) == ["Kenya Tea Growers Association"])
    #expect(resolved.entities.first { $0.kind == .organization }?.aliases.contains("KTGA") == true)
  }

  @Test func `ministries of two countries are two nodes that bear their country`() {
    #expect(
      labels(
        "Brazil's Ministry of Health spoke. Peru's Ministry of Health answered.", kind: .organization)
        == ["Ministry of Health (Brazil)", "Ministry of Health (Peru)"])
  }

  @Test func `identifiers are the same in every run and for every order of the articles`() {
    let a = AnnotatedText.article("a.txt", "President William Ruto met Prime Minister Abiy Ahmed in Kenya.")
    let b = AnnotatedText.article("b.txt", "Prime Minister Abiy Ahmed left Ethiopia.")
    let ids = EntityResolver().resolve([a, b]).entities.map(\.id)
    #expect(ids == ["country.et", "country.ke", "person.abiy-ahmed", "person.william-ruto"])
    #expect(EntityResolver().resolve([b, a]).entities.map(\.id) == ids)
  }

  /// Part of a release by US Central Command (public domain), on which joining names once lost the place of an acronym.
  @Test func `acronyms keep their bodies where names before them were joined`() {
    let found = labels(
      """
      US, UK and French Combine Forces in US Task Force 50
      The French anti-air frigate FS Forbin joined U.S. Naval Forces Central Command's (NAVCENT) Task \
      Force (CTF) 50 on Dec. 27.
      The integration of FS Forbin marks the first time a French unit has integrated with the task force \
      while being led by the Royal Navy. The French previously led CTF 50 last December, commanding it \
      from the nuclear-powered aircraft carrier FS Charles de Gaulle.
      CTF 50 will lead a multilateral exercise early next year, Unified Trident, encompassing other \
      NAVCENT CTFs as well as French and Royal Navy assets. The exercise is intended to enhance mutual \
      capabilities, improve tactical proficiency and strengthen partnerships in ensuring the free flow of \
      commerce and freedom of navigation.
      NAVCENT is responsible for approximately 2.5 million square miles of area including the Arabian \
      Gulf, Gulf of Oman, North Arabian Sea, Gulf of Aden and the Red Sea. NAVCENT's mission is to conduct \
      maritime security operations, theater security cooperation efforts, and strengthen partner nation's \
      maritime capabilities in order to promote security and stability in the U.S. 5th Fleet area of \
      operations.
      """, kind: .organization)
    #expect(found.contains { $0.contains("NAVCENT") || $0.contains("Central Command") })
    #expect(Set(found).count == found.count)
  }
}
