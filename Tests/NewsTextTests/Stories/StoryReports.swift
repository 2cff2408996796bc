import NewsText

/// Reports as agencies and papers print them, for tests of what counts as a reprint.
enum StoryReports {
  /// An agency's report, paragraph by paragraph.
  static let report = [
    "Ministers from twelve countries agreed on Thursday to reopen the river crossing at Tavo, two years after a flood "
      + "swept the old bridge away and cut off some forty thousand people on the northern bank.",
    "The crossing will be served by three ferries until a new bridge is finished, the transport minister, Ana Okoro, "
      + "told reporters after a meeting that lasted well into the night.",
    "\"We have waited long enough, and so have the people who cross this river to get to school and to work every "
      + "morning,\" she said.",
    "Engineers had warned in January that the remaining pillars could not carry heavy lorries, and traders on both "
      + "banks complained that prices of flour and fuel had doubled since the road was closed.",
    "The works are to cost ninety million dollars, a third of which the regional development bank has promised to lend "
      + "at a low rate over twenty years.",
    "Opposition leaders called the plan a show for the election in May, and asked why no contract had been signed "
      + "although the offers were opened last autumn.",
  ]

  /// Another reporter's words on the same event.
  static let otherReport = [
    "Forty thousand residents of the northern bank at Tavo can hope for an end to their isolation: twelve governments "
      + "have settled how the river is to be crossed again.",
    "Three boats are going to carry cars and passengers for now. Ana Okoro, who is in charge of transport, announced "
      + "it past midnight, looking tired but relieved.",
    "Since the flood took the bridge, a sack of flour has cost twice as much in the villages as in the capital. Lorry "
      + "drivers take a detour of six hours.",
    "About ninety million dollars will be needed. A lender owned by the states of the region would give thirty of "
      + "them; where the rest should come from was left open.",
    "Critics see an election gift, and note that offers by builders have been lying in a drawer for months.",
  ]

  /// What a paper puts under all its articles.
  static let footer =
    "The Tavo Herald has been published daily since 1921. Letters to the editor should not be longer than two hundred "
    + "words and may be shortened. All rights are reserved, and no part may be copied without leave."

  /// An article as a file would hold it.
  static func text(_ paragraphs: [String], name: String, day: Int? = nil, headline: String = "") -> StoryText {
    let plain = Article(
      name: name, plainText: ([headline] + paragraphs).filter { !$0.isEmpty }.joined(separator: "\n\n"))
    let date = day.flatMap { CalendarDate(year: 2016, month: 3, day: $0) }
      .map { PublicationDate(day: $0, evidence: .fileName, words: $0.description) }
    return StoryText(Article(name: name, text: plain.text, publication: date, passages: plain.passages))
  }
}
