import Testing

@testable import NewsText

/// The three real articles in the package's `seeds` folder; the expected values are retyped from their annotation.
struct SeedArticleTests {
  /// The package's `seeds` folder.
  static let seeds =
    #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" } + "/seeds"

  struct Expectation: Sendable {
    let file: String
    let date: String?
    /// Where sentences begin, in UTF-8 bytes, and their first words.
    let starts: [(offset: Int, words: String)]
  }

  static let expectations = [
    Expectation(
      file: "000_fd26e9f37fbb36ce.txt", date: nil,
      starts: [
        (0, "Kerry meets Putin to push Syria peace plan"), (59, "US Secretary of State John Kerry met Russia's"),
        (245, "In a stark reminder of the urgency"), (438, "Russia and the United States are sponsors"),
        (613, "But their positions on Assad's eventual fate"), (785, "Kerry came to Moscow on Tuesday"),
        (953, "And as he sat down with the Russian leader"), (1082, "\"I am very happy to have the opportunity"),
        (1254, "\"Minister Lavrov just now informed me"), (1404, "Kerry said that he hoped to address"),
        (1580, "\"You had a chance to speak to President Obama"), (1770, "\"Both you and President Obama"),
        (1951, "\"So I very much look forward"), (2104, "Then the press was ushered out"),
        (2186, "Kerry and the UN envoy for Syria"), (2365, "Speaking after meeting Lavrov"),
        (2479, "\"Well, I need to meet with the president"), (2647, "Washington is relying on the Kremlin"),
        (2823, "US ally Saudi Arabia is putting together"), (3008, "And looming over the effort"),
        (3150, "Kerry hopes that if the regime"), (3311, "Washington and Moscow are the key powers"),
        (3440, "Kerry called Lavrov"), (3624, "But the talks are in jeopardy"), (3739, "- US frustration -"),
        (3759, "Moscow said Monday that Friday's talks"), (3948, "US officials say Russia has committed"),
        (4142, "Ties have also been strained"), (4335, "Russia has dispatched air and naval forces"),
        (4517, "Washington says Moscow's forces target"), (4712, "The US believes Assad's crackdown"),
      ]),
    Expectation(
      file: "002_6093376d71e6e2b8.txt", date: "2016-03-24",
      starts: [
        (0, "Kerry in Moscow to urge Putin to soften Assad stance"), (54, "Putin (left) and Kerry shake hands"),
        (255, "US Secretary of State John Kerry met President"), (422, "Putin had warm words for Kerry"),
        (617, "\"We understand that what we have managed"), (823, "Kerry lauded the truce"),
        (1024, "\"It's fair to say, Mr President"), (1216, "\"You have ideas and you have made"),
        (1431, "\"We, obviously, also have some ideas"), (1605, "Earlier, Kerry had met his Russian counterpart"),
        (1774, "\"Our counterparts, whom you and I"), (2059, "Lavrov told Kerry diplomatic efforts"),
        (2231, "But US officials fear the Syrian opposition"), (2409, "Putin has stood by Assad"),
        (2625, "But Moscow's partial withdrawal"), (2785, "\"What we're looking for"),
        (2962, "In Geneva, opposition negotiators"), (3076, "After the latest round of meetings"),
        (3312, "And de Mistura said on Thursday"), (3409, "In a sign of Russia's strengthened role"),
        (3582, "Kerry's visit also comes while Europe"), (3718, "On Wednesday, Lavrov called for Europe"),
        (3882, "Kerry acknowledged that the ceasefire"), (4082, "\"We both know that more needs"),
        (4223, "Kerry will next travel to Brussels"),
      ]),
    Expectation(
      file: "003_350fc9a6b0c7d961.txt", date: "2015-12-15",
      starts: [
        (0, "Kerry in Moscow to push Syria peace plan"), (83, "Video: US Secretary of State John Kerry"),
        (307, "US Secretary of State John Kerry has arrived"), (456, "Kerry first held talks"),
        (625, "\"I think the world benefits"), (807, "\"And today I hope"),
        (871, "Kerry and Lavrov have a reputation"), (1211, "- John Kerry"),
        (1225, "Washington is relying on the Kremlin"), (1406, "US ally Saudi Arabia is putting together"),
        (1591, "Looming over the effort"), (1736, "Kerry said Russia and the United States"),
        (1903, "The hope is that if the regime"), (2064, "Washington and Moscow are the key powers"),
        (2232, "Washington and the UN envoy for Syria"), (2408, "Kerry called Lavrov"),
        (2613, "Ties have also been strained"), (2809, "Russia, which has dispatched"),
        (2950, "In talks last month in Vienna"), (3040, "Moscow says it is for Syrian voters"),
        (3101, "The US believes Assad's brutal crackdown"), (3316, "America's regional allies"),
        (3474, "Opposition leaders met last week"), (3642, "Meanwhile, back in Washington"),
        (3841, "On the ground in Syria"),
      ]),
  ]

  /// Sentences beside those: repeated headlines and captions, headings, a pull quote.
  static let others: [String: Set<Int>] = [
    "000_fd26e9f37fbb36ce.txt": [2169],
    "002_6093376d71e6e2b8.txt": [140],
    "003_350fc9a6b0c7d961.txt": [42, 290, 1072, 2592],
  ]

  @Test(arguments: expectations.indices)
  func `every sentence of a seed article begins where its annotation says`(index: Int) throws {
    let expected = SeedArticleTests.expectations[index]
    let articles = try ArticleReader().articles(in: SeedArticleTests.seeds)
    let article = try #require(articles.first { $0.name == expected.file })
    let sentences = SentenceSplitter().sentences(of: article)
    for (offset, words) in expected.starts {
      let sentence = try #require(sentences.first { $0.sourceRange.lowerBound == offset }, "\(offset) \(words)")
      #expect(sentence.text.hasPrefix(words))
    }
    let known = Set(expected.starts.map(\.offset)).union(SeedArticleTests.others[expected.file] ?? [])
    #expect(sentences.map(\.sourceRange.lowerBound).filter { !known.contains($0) } == [])
    #expect(article.publication?.day.description == expected.date)
  }

  @Test func `the seeds' dates name their evidence`() throws {
    let articles = try ArticleReader().articles(in: SeedArticleTests.seeds)
    #expect(articles.map { $0.publication?.evidence } == [nil, .caption, .dateLine])
    #expect(articles.map { $0.publication?.words } == [nil, "March 24, 2016", "15 December, 2015"])
  }
}
