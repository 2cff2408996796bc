import Testing

@testable import EntityRecognition

/// Extraction contract, "Mentions of a person or organisation", 1, 2, 4 and 5: texts of our own, from many regions.
struct DocumentPassTests {
  @Test(arguments: [
    ("President William Ruto spoke. Later Ruto left.", ["William Ruto", "Ruto"]),
    ("Ruto opens dam\nPresident William Ruto opened it.", ["Ruto", "William Ruto"]),
    ("Prime Minister Abiy Ahmed met General Birhanu Jula.", ["Abiy Ahmed", "Birhanu Jula"]),
    ("The envoy, Amina al-Bakri, spoke. Bakri then left.", ["Amina al-Bakri", "Bakri"]),
    ("Foreign Minister Park Min-soo met Kim Hyun-sook in Seoul.", ["Park Min-soo", "Kim Hyun-sook"]),
    ("Sheikh Mohammed bin Rashid opened the fair.", ["Mohammed bin Rashid"]),
    ("Chancellor Ursula von der Heide quit. Von der Heide gave no reason.", ["Ursula von der Heide", "Von der Heide"]),
    ("Judge J. K. Adeyemi ruled. Adeyemi is from Lagos.", ["J. K. Adeyemi", "Adeyemi"]),
    ("Mrs Okafor, a teacher, won.", ["Okafor"]),
    ("\"We won,\" said María José García López, 45, a farmer.", ["María José García López"]),
    ("Theresa May met Jordan Bardella on 3 May.", ["Theresa May", "Jordan Bardella"]),
  ])
  func `people are found by titles, names and what stands elsewhere`(text: String, people: [String]) {
    #expect(RecognizedText(text).people == people)
  }

  @Test(arguments: [
    "The foreign minister declined to comment.", "The Opposition rejected the plan.", "He said the envoy would go.",
    "On Monday the talks resumed.", "The Kurds and the Muslims of the town met on Easter Monday.",
    "Mr President, thank you.", "May was warm. March too.",
  ])
  func `roles, peoples and days are nobody`(text: String) {
    #expect(RecognizedText(text).people == [])
  }

  @Test func `a capitalised head counts once the full name stands in the article`() {
    #expect(
      RecognizedText("The Kenya Revenue Authority fined the firm. The Authority said it would appeal.").bodies
        == ["Kenya Revenue Authority", "Authority"])
    #expect(RecognizedText("The Authority said it would appeal.").bodies == [])
  }

  @Test func `an acronym counts where the text defines it or its letters are a name's initials`() {
    #expect(
      RecognizedText("The Uganda Coffee Growers Union (UCGU) met. UCGU members voted.").bodies
        == ["Uganda Coffee Growers Union", "UCGU", "UCGU"])
    #expect(
      RecognizedText("Members of the Lagos Bus Drivers Association struck. The LBDA wants higher pay.").bodies
        == ["Lagos Bus Drivers Association", "LBDA"])
  }

  @Test(arguments: [
    ("IS fighters fled; the group is weak.", ["Islamic State"]),
    ("The WHO asked who was ill.", ["World Health Organization"]),
    ("He asked who is ill and told us it may rain.", []),
  ])
  func `case tells names from grammar`(text: String, bodies: [String]) {
    #expect(RecognizedText(text).knownBodies == bodies)
  }

  @Test func `in a line of capitals only names that the article knows otherwise count`() {
    #expect(RecognizedText("WHO IS TO BLAME FOR US\nIt rained.").mentions == [])
    let text = RecognizedText("RUTO TELLS PERU IT MAY LEAVE\nPresident William Ruto spoke of Peru.")
    #expect(text.mentions == ["person:RUTO", "country:PERU", "person:William Ruto", "country:Peru"])
  }

  @Test func `a sentence that the article repeats counts once`() {
    #expect(RecognizedText("Kenya met Peru.\nKenya met Peru.\nKenya left.").countries == ["Kenya", "Peru", "Kenya"])
  }
}
