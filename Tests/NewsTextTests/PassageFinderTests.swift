import Testing

@testable import NewsText

struct PassageFinderTests {
  /// The passages as "role: text".
  private func passages(_ text: String) -> [String] {
    let article = Article(name: "a", plainText: text)
    let bytes = Array(article.text.utf8)
    return article.passages.map { "\($0.role): \(SentenceText(bytes, $0.range).text)" }
  }

  @Test func `an article's parts are told apart`() {
    let text = """
      Kenya hosts trade talks

      By Wanjiru Kamau, Reuters
      3 min read
      Image: The minister speaks to guests at the port of Mombasa. PHOTO: AFP

      NAIROBI (Reuters) - Ministers from five countries met in Nairobi on Thursday, and spoke of roads and a market.

      - Long road -

      "We have come far, and we will go further," she told guests
      - Amina Mohamed, minister

      The plan has three points:

      • A road to Juba
      • A port in Lamu

      1. First a study.
      2) Then a vote.

      THE NEXT STEPS

      Talks go on next week. (Reporting by Wanjiru Kamau; Editing by John Roe)

      Read more: What the road costs
      © 2016 Reuters
      """
    #expect(
      passages(text) == [
        "headline: Kenya hosts trade talks", "caption: Image: The minister speaks to guests at the port of Mombasa.",
        "paragraph: Ministers from five countries met in Nairobi on Thursday, and spoke of roads and a market.",
        "heading: - Long road -", "paragraph: \"We have come far, and we will go further,\" she told guests",
        "attribution: - Amina Mohamed, minister", "paragraph: The plan has three points:", "listItem: A road to Juba",
        "listItem: A port in Lamu", "listItem: First a study.", "listItem: Then a vote.", "heading: THE NEXT STEPS",
        "paragraph: Talks go on next week.",
      ])
  }

  @Test func `hard-wrapped lines are joined`() {
    let text = """
      South Korea and Japan agree to talk

      SEOUL (Yonhap) -- The foreign ministers of South Korea and
      Japan agreed on Monday to hold talks next month. President
      Park Geun-hye welcomed the news, and said her govern-
      ment would send an envoy.
      Japan has not said who will come to the meeting in Busan
      Castle.

      Background

      The two have not met since 2012.
      """
    #expect(
      passages(text) == [
        "headline: South Korea and Japan agree to talk",
        "paragraph: The foreign ministers of South Korea and Japan agreed on Monday to hold talks next month. President "
          + "Park Geun-hye welcomed the news, and said her government would send an envoy.",
        "paragraph: Japan has not said who will come to the meeting in Busan Castle.",
        "heading: Background", "paragraph: The two have not met since 2012.",
      ])
  }

  @Test func `the width of wrapped lines counts letters, not bytes`() {
    // The long line has 69 letters and 70 bytes; the line above "Minister" would have had room for 69 only.
    let text = """
      Talks in Türkiye end

      "Each of our 86 million citizens wins," Erdoğan said after a cabinet
      meeting in Ankara.

      Damascus signed an accord with Abdi in March. Syrian Foreign
      Minister Asaad al-Shaibani welcomed the move.
      """
    #expect(
      passages(text).last
        == "paragraph: Damascus signed an accord with Abdi in March. Syrian Foreign Minister Asaad al-Shaibani "
        + "welcomed the move.")
  }

  @Test func `one paragraph a line needs no blank lines`() {
    let text = "Delhi votes\nBy Asha Rao\nVoters went to the polls.\nTurnout\nIt was high in Delhi, low elsewhere."
    #expect(
      passages(text) == [
        "headline: Delhi votes", "paragraph: Voters went to the polls.", "heading: Turnout",
        "paragraph: It was high in Delhi, low elsewhere.",
      ])
  }

  @Test func `a first line of running text is no headline`() {
    #expect(
      passages("Voters went to the polls in Delhi.\n\nTurnout was high.").first
        == "paragraph: Voters went to the polls in Delhi.")
    #expect(passages("WARSAW (AFP) - Voters went to the polls").first == "paragraph: Voters went to the polls")
  }

  @Test func `a title in front matter is the headline, once`() {
    let head = "---\ntitle: \"Delhi votes\"\ndate: 2016-03-24\nauthor: Asha Rao\n---\n"
    #expect(passages(head + "\nVoters came.") == ["headline: Delhi votes", "paragraph: Voters came."])
    #expect(passages(head + "Delhi votes\n\nVoters came.") == ["headline: Delhi votes", "paragraph: Voters came."])
    #expect(passages("---\n\nVoters came.") == ["paragraph: Voters came."])
  }

  @Test func `lists of sources at the end are cut`() {
    let text = """
      Hundreds march in Bogotá

      Hundreds of people marched through the centre of Bogotá on Sunday, calling for an end to the strike in the ports.

      Sources

      Jane Doe. "Strike in ports" — El Tiempo, May 3, 2016
      """
    #expect(passages(text).count == 2)
    #expect(Article(name: "a", plainText: text).publication == nil)
  }

  @Test func `windows and old Mac line ends are line ends`() {
    for ending in ["\r\n", "\r", "\n"] {
      let text = ["Delhi votes", "", "Voters came.", "", "They left."].joined(separator: ending)
      #expect(passages(text) == ["headline: Delhi votes", "paragraph: Voters came.", "paragraph: They left."])
    }
  }

  @Test(arguments: ["", " ", "\n\n", "---", "By Jane Doe\n\n© 2016 AFP", "\u{FEFF}", "...", "-\n-\n-"])
  func `a text with nothing to read has no passages`(text: String) {
    #expect(passages(text) == [])
  }
}
