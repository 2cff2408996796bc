import Testing

@testable import NewsText

struct CreditFinderTests {
  private func kept(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let credit = CreditFinder(bytes: bytes).credit(in: 0..<bytes.count) else { return text }
    return bytes.text(bytes.trimmed(0..<credit.start))
  }

  @Test(arguments: [
    "PHOTO: REUTERS", " PHOTO: REUTERS", " Photo: Jane Doe/AFP", " (AP Photo/Jane Doe)", " (Photo: Jane Doe)",
    " [Reuters]",
    " (Photo by Jane Doe/Getty Images)", " Photo by Jane Doe", " REUTERS/Jane Doe", " AFP/Getty Images",
    " Image: Jane Doe.",
    " Image: United States Navy.", " Credit: Jane Doe", " \u{2013} AFP", " \u{2014} Reuters", " / AFP", " \u{A9} AFP",
    " (Reuters)",
    " (Reporting by Jane Doe; Editing by John Roe)", " (Reporting by Jane Doe) (Editing by John Roe)",
    " AP Photo/Jane Doe",
    " | Omar Diaz/Getty Images", " (Omar Diaz/AP)", " \u{2013} Omar Diaz/Reuters", " AP/Omar Diaz", " (Omar Diaz / AP)",
    " | Omar Diaz for Getty Images / AFP", " \u{2013} Omar Diaz / AFP", " - Omar Diaz/EPA-EFE/Shutterstock",
    " Photo courtesy of Jane Doe", " (Jane Doe/AFP/Getty Images)", " (File photo: Jane Doe)",
  ])
  func `a credit is cut from the end of a sentence`(credit: String) {
    #expect(kept("Ministers greet each other in Nairobi." + credit) == "Ministers greet each other in Nairobi.")
  }

  @Test func `a credit may follow a caption without a full stop`() {
    #expect(kept("Dancers at the feast Image: Jane Doe.") == "Dancers at the feast")
    #expect(kept("The port of Lagos | Photo: AFP") == "The port of Lagos")
    #expect(kept("The port of Lagos AP/Omar Diaz") == "The port of Lagos")
    #expect(
      kept("The tweet of Barack Obama to Amal Image: Twitter / Barack Obama.") == "The tweet of Barack Obama to Amal")
    #expect(kept("Omar Diaz/Getty Images") == "Omar Diaz/Getty Images")
  }

  @Test(arguments: [
    "He told AFP.", "The image: a broken state.", "She spoke of the picture: Nothing has changed since the war began.",
    "Video: US Secretary of State John Kerry calls for talks.", "It is the group's leader (Al-Shabaab).",
    "They met (in Paris).",
    "The talks broke down (Israel/PA).", "The two sides \u{2013} Israel/PA", "Talks of the two \u{2013} Kenya/Uganda",
    "Support fell to 40 percent \u{2013} Reuters/Ipsos Poll", "He works for AP/Reuters",
    "They fear one man \u{2013} Kim",
    "The deal (Russia/Prime Minister/AP)", "She wrote to AFP/Reuters editors",
    "The envoy spoke to Reuters", "", "(", ")", ".", "-", "()", "PHOTO:", "Kenya - Uganda", "He joined the U.S. Navy.",
    "The agency said so on Monday, according to Xinhua.",
  ])
  func `a sentence's own words are no credit`(text: String) {
    #expect(kept(text) == text)
  }
}
