import Testing

@testable import EntityRecognition

/// Extraction contract, "Mentions of a country", 1, 2, 3, 5 and 6: sentences of our own, from many regions.
struct CountryMentionTests {
  @Test(arguments: [
    ("Kenya and Uganda signed the deal.", ["Kenya", "Uganda"]),
    ("The U.S. and the UK objected.", ["United States", "United Kingdom"]),
    ("America's allies, Britain among them, agreed.", ["United States", "United Kingdom"]),
    ("Scotland voted to stay.", ["United Kingdom"]),
    ("The Russian Federation vetoed the text.", ["Russia"]),
    ("Côte d'Ivoire beat the DR Congo.", ["Ivory Coast", "Democratic Republic of the Congo"]),
    ("Burma, now Myanmar, was absent.", ["Myanmar", "Myanmar"]),
    ("Kosovo is not a member.", ["Kosovo"]),
    ("The Soviet Union fell in 1991.", ["Soviet Union"]),
    ("The Republic of Ireland abstained.", ["Ireland"]),
    ("South Korea warned North Korea.", ["South Korea", "North Korea"]),
    ("Papua New Guinea and Guinea-Bissau joined.", ["Papua New Guinea", "Guinea-Bissau"]),
  ])
  func `a country is found by its names`(sentence: String, labels: [String]) {
    #expect(RecognizedText(sentence).countries == labels)
  }

  @Test(arguments: [
    ("Ghanaian farmers and the Dutch met.", ["Ghana", "Netherlands"]),
    ("Two Filipinos and a Spaniard were freed.", ["Philippines", "Spain"]),
    ("Saudi jets struck the port.", ["Saudi Arabia"]),
    ("A Costa Rican judge presided.", ["Costa Rica"]),
    ("Several Kenyans were hurt.", ["Kenya"]),
    ("Korean talks stalled after Seoul spoke; South Korea regrets it.", ["South Korea", "South Korea", "South Korea"]),
    ("Korean talks stalled.", []),
    ("Korean talks between North Korea and South Korea stalled.", ["North Korea", "South Korea"]),
  ])
  func `a people's word is its country's, and a shared one only where the article names one country`(
    sentence: String, labels: [String]
  ) {
    #expect(RecognizedText(sentence).countries == labels)
  }

  @Test(arguments: [
    ("The French-led force left.", ["France"]),
    ("A Chinese-built railway opened.", ["China"]),
    ("The Canadian-based firm closed.", ["Canada"]),
    ("A Franco-German plan failed.", ["France", "Germany"]),
    ("Sino-Indian ties improved.", ["China", "India"]),
    ("The pro-Ethiopian militia fled.", ["Ethiopia"]),
    ("An anti-American rally was held.", ["United States"]),
    ("The US-Japanese alliance holds.", ["United States", "Japan"]),
  ])
  func `the halves of a compound are mentions`(sentence: String, labels: [String]) {
    #expect(RecognizedText(sentence).countries == labels)
  }

  @Test func `an organisation in a compound is one, too`() {
    #expect(RecognizedText("The UN-brokered truce held.").knownBodies == ["United Nations"])
  }

  @Test(arguments: [
    "Shares of the Bank of England Museum rose.",
    "The South China Morning Post reported it.",
    "He grew up in New Mexico.",
    "Islamic State in Iraq and Syria claimed the attack.",
    "The Paris Agreement was signed.",
    "Boats crossed Lake Chad.",
    "The Kenya Airways flight was late.",
    "Latin American leaders met.",
    "Ships crossed the Indian Ocean.",
  ])
  func `a country's name inside a longer name is no mention`(sentence: String) {
    #expect(RecognizedText(sentence).countries == [])
  }

  @Test func `a country before a body is a mention beside the body`() {
    let trade = RecognizedText("The U.S. Federal Trade Commission sued the company.")
    #expect(trade.countries == ["United States"])
    #expect(trade.bodies == ["Federal Trade Commission"])
    let ministry = RecognizedText("Brazil's Ministry of Health denied it.")
    #expect(ministry.countries == ["Brazil"])
    #expect(ministry.bodies == ["Ministry of Health"])
  }

  @Test(arguments: [
    "It costs US$40 or 50 U.S. dollars.",
    "The Swiss franc rose.", "A ticket costs 5,000 South Korean won.",
    "He gave the speech in French.",
    "She speaks Portuguese.",
    "They served Turkish coffee.",
    "A German shepherd found the bag.",
    "The book was translated from Russian.",
  ])
  func `currencies, languages, dishes and breeds are no countries`(sentence: String) {
    #expect(RecognizedText(sentence).countries == [])
  }

  @Test func `a language's name before a noun is a people's word`() {
    #expect(RecognizedText("The ship sank in French waters.").countries == ["France"])
  }
}
