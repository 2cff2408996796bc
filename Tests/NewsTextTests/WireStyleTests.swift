import Testing

@testable import NewsText

/// Whole articles in the styles of several wires and sites, furniture and all; the texts are made up.
struct WireStyleTests {
  private func reading(_ text: String) -> (date: String?, sentences: [String]) {
    let article = Article(name: "a.txt", plainText: text)
    return (article.publication?.day.description, SentenceSplitter().sentences(of: article).map(\.text))
  }

  @Test func `hard-wrapped agency copy with a rule, a contribution line and a copyright line`() {
    let found = reading(
      """
      Colombia, rebels sign cease-fire deal in Havana

      By ANA GOMEZ and JOHN ROE
      Associated Press

      HAVANA (AP) — Colombia's government and the rebels signed a
      cease-fire deal Thursday. President Juan Manuel Santos and
      Rodrigo Londono shook hands as Cuban President Raul Castro
      looked on.

      ___

      Associated Press writer Jane Doe in Bogota contributed to this report.

      Copyright 2016 The Associated Press. All rights reserved.
      """)
    #expect(found.date == nil)
    #expect(
      found.sentences == [
        "Colombia, rebels sign cease-fire deal in Havana",
        "Colombia's government and the rebels signed a cease-fire deal Thursday.",
        "President Juan Manuel Santos and Rodrigo Londono shook hands as Cuban President Raul Castro looked on.",
      ])
  }

  @Test func `a credit stuck to a caption, and the date on two lines`() {
    let found = reading(
      """
      Modi lands in Lahore
      Mr Modi with Mr Sharif in Lahore, on Dec 25, 2015.PHOTO: REUTERS
      Published
      Dec 26, 2015, 7:12 pm SGT

      LAHORE (Reuters) - Mr Modi made a surprise stopover in Pakistan.
      "So, finally you have come," Mr Sharif told him.
      """)
    #expect(found.date == "2015-12-26")
    #expect(
      found.sentences == [
        "Modi lands in Lahore", "Mr Modi with Mr Sharif in Lahore, on Dec 25, 2015.",
        "Mr Modi made a surprise stopover in Pakistan.", "\"So, finally you have come,\" Mr Sharif told him.",
      ])
  }

  @Test func `bullets before the text, a dateline without a dash, editors over two lines`() {
    let found = reading(
      """
      S. Korea, Japan reach deal
      Mon Dec 28, 2015 5:10am EST
      * Abe apologises to Park
      * Deal seen boosting U.S. alliance
      By Min Lee and Jack Kim

      SEOUL, Dec 28 South Korea and Japan reached a deal on Monday.

      (Additional reporting by Ken Sato in Tokyo; Writing by
      John Roe; Editing by Jane Doe)
      """)
    #expect(found.date == "2015-12-28")
    #expect(
      found.sentences == [
        "S. Korea, Japan reach deal", "Abe apologises to Park", "Deal seen boosting U.S. alliance",
        "South Korea and Japan reached a deal on Monday.",
      ])
  }

  @Test func `a byline with a place, two date lines, a photographer and a list of topics`() {
    let found = reading(
      """
      Poland's Duda meets Merkel in Berlin
      Jane Doe in Berlin
      Friday 28 August 2015 16.03 BST
      Last modified on Saturday 29 August 2015 09.10 BST

      Duda and Merkel at the chancellery. Photograph: John Roe/AFP/Getty Images

      Poland’s president told reporters that Warsaw wanted more from Berlin than it had been given so far.

      Topics
      Poland
      """)
    #expect(found.date == "2015-08-28")
    #expect(
      found.sentences == [
        "Poland's Duda meets Merkel in Berlin", "Duda and Merkel at the chancellery.",
        "Poland’s president told reporters that Warsaw wanted more from Berlin than it had been given so far.",
      ])
  }

  @Test func `a dateline of a date alone, and sentences without blanks between them`() {
    let found = reading(
      """
      Mali and rebels sign accord

      20 June 2015 – Mali's government and the rebels signed an accord on Saturday.The deal was brokered by Algeria.
      """)
    #expect(found.date == "2015-06-20")
    #expect(
      found.sentences == [
        "Mali and rebels sign accord", "Mali's government and the rebels signed an accord on Saturday.",
        "The deal was brokered by Algeria.",
      ])
  }

  @Test func `a time with its editor at the end`() {
    let found = reading(
      "China, Vietnam pledge ties\n\nHANOI, Nov. 6 (Xinhua) -- They met.\n\n2015-11-06 20:10:33 | Editor: li")
    #expect(found.date == "2015-11-06")
    #expect(found.sentences == ["China, Vietnam pledge ties", "They met."])
  }
}
