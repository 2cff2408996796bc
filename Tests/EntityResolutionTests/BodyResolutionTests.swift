import EntityRecognition
import Testing

@testable import EntityResolution

/// Names of bodies, with the gold entities in the text.
struct BodyResolutionTests {
  @Test(arguments: [
    // Defined in brackets, either way round.
    ["The [Sahel Grain Board|o.1] ([SGB|o.1]) met. The [SGB|o.1] adjourned."],
    ["The [SGB|o.1] ([Sahel Grain Board|o.1]) met."],
    // Formed by initials, small words included or not; in the document, then in the collection.
    ["The [Union of Tea Growers|o.1] met. [UTG|o.1] members cheered. The [UOTG|o.1] left."],
    ["The [Union of Tea Growers|o.1] met.", "[UTG|o.1] members cheered."],
    // Two bodies with the same initials: nobody's.
    ["The [Union of Tea Growers|o.1] met.", "The [United Transport Guild|o.2] met.", "[UTG|o.3] members cheered."],
    // A body of the lexicon by the initials of its label.
    ["The [United Nations|o.united-nations|known] met. [UN|o.united-nations] staff cheered."],
    // Legal forms and words such as Group and Party.
    ["[Acme|o.1] fell.", "[Acme Inc.|o.1] rose.", "[Acme Ltd|o.1] fell.", "[Acme Group|o.1] rose."],
    ["The [Green Party|o.1] won. The [Green Group|o.2] lost.", "[Green|o.3] won."],
    ["[Labour Party|o.1] members met.", "[Labor|o.1] won."],
    // A ministry with and without its country.
    [
      """
      The [Russian|c.ru] [Foreign Ministry|o.ru|@Russia] protested. The [Foreign Ministry|o.ru] said no more.
      [Russia|c.ru]'s [Ministry of Foreign Affairs|o.ru|@Russia] closed early.
      """
    ],
    [
      "The [Russian|c.ru] [Foreign Ministry|o.ru|@Russia] protested.",
      "[Russia|c.ru]: the [Foreign Ministry|o.ru] spoke.",
      "The [Foreign Ministry|o.unknown] in [China|c.cn] spoke.",
    ],
    [
      "The [Russian|c.ru] [Foreign Ministry|o.ru|@Russia] protested to the [Polish|c.pl] [Foreign Ministry|o.pl|@Poland]."
    ],
    [
      "The [Department of Justice|o.1] sued.", "The [Justice Department|o.1] sued.",
      "The [Defence Ministry|o.2] and "
        + "the [Ministry of Defense|o.2] agreed.",
    ],
    // Short forms inside an article, and the beginning of a long name.
    ["The [Lake Chad Fisheries Commission|o.1] met. The [Commission|o.1|s] adjourned."],
    ["The [Homs Observatory for Human Rights|o.1] spoke.", "The [Homs Observatory|o.1] spoke."],
    [
      "The [Trade Commission|o.1] met. The [Truth Commission|o.2] met. The [Commission|o.2|s] adjourned."
    ],
    // The last word of a short name, where one body of the article ends in it.
    ["[Harbour City|o.1] won. [City|o.1] lead the table.", "[City|o.2] lost."],
    ["[Harbour City|o.1] beat [Lakeside City|o.2]. [City|o.2] left."],
    ["The [International Court of Trade|o.1] met. [Trade|o.2] fell."],
    // A full name of the article that the lexicon knows longer, by its initials.
    [
      "The [Liberal Democratic Party|o.liberal-democratic-party-of-japan] won. The "
        + "[LDP|o.liberal-democratic-party-of-japan|known] celebrated."
    ],
    // Articles and hyphens, spellings.
    ["[al-Nusra Front|o.1] withdrew.", "The [Nusra Front|o.1] withdrew.", "[Al Nusra Front|o.1] fled."],
    ["The [World Health Centre|o.1] met.", "The [World Health Center|o.1] met."],
  ])
  func `bodies are the gold ones`(texts: [String]) {
    let resolution = MarkedResolution(texts)
    #expect(resolution.isGold, "\(resolution.labels)")
  }

  @Test func `an acronym that two articles define for two bodies is each article's own`() {
    let resolution = MarkedResolution([
      "The [People's Democratic Party|o.1] ([PDP|o.1]) won.", "The [Popular Dawn Party|o.2] ([PDP|o.2]) lost.",
      "[PDP|o.3] voters stayed away.",
    ])
    #expect(resolution.isGold, "\(resolution.labels)")
    #expect(resolution.resolved.ambiguousNames.map(\.surface) == ["PDP"])
  }

  @Test func `ministries of two countries bear their countries`() {
    let resolution = MarkedResolution([
      "The [Russian|c.ru] [Foreign Ministry|o.ru|@Russia] met the [Polish|c.pl] [Foreign Ministry|o.pl|@Poland]."
    ])
    #expect(
      resolution.ids == [
        "country.pl", "country.ru", "organization.foreign-ministry-poland", "organization.foreign-ministry-russia",
      ])
  }
}
