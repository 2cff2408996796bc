import Testing

@testable import NewsText

struct SentenceSplitterTests {
  private func split(_ paragraph: String) -> [String] {
    let article = Article(
      name: "a", text: paragraph, publication: nil,
      passages: [Passage(role: .paragraph, range: 0..<paragraph.utf8.count)])
    return SentenceSplitter().sentences(of: article).map(\.text)
  }

  /// Each text holds its sentences divided by "¦", which is taken out before it is split.
  @Test(arguments: [
    "He lives in the U.S. ¦The senate voted.", "U.S. President Obama spoke.", "It began at 9 a.m. Monday in Abuja.",
    "At 9 a.m. Kerry landed in Seoul.", "Shots were heard in the capital until 9 a.m. ¦He left.",
    "Acme Inc. said so. ¦Others did not.",
    "It rose 3.5 percent. ¦Then it fell.", "See www.example.com for more.", "He paused... and went on.",
    "He paused... ¦Then he left.",
    "\"Where is it?\" she asked.", "\"It is over.\" ¦He left.", "\"Where is it?\" Wanjiru Kamau asked the court.",
    "“Where is it?” the minister asked.", "“It is over.” ¦He left.", "«C'est fini.» ¦Il part.",
    "\"Is it? ¦Was it?\" she asked.",
    "She said: \"We won. ¦We go on.\"", "What!? ¦Nothing.", "Gen. Min Aung Hlaing met Sen. John McCain.",
    "J. K. Rowling spoke. ¦She left.",
    "George W. Bush spoke.", "Dr. Kim met Mr. Lee at St. Mary's.",
    "He met Ph.D. students in Washington, D.C. ¦The talks went on.",
    "It was No. 5 on the list.", "He said no. ¦They left.", "On Jan. 3 they met. ¦Nothing came of it.",
    "They met in Dec. ¦The talks failed.",
    "Martin Luther King Jr. Day was kept.", "It was Smith vs. Jones.", "They sell maize, e.g. Kenya's.",
    "on Monday.¦The minister left.",
    "It was 2016.¦The year ended.", "(He left.) ¦She stayed.", "He left (at 9 p.m.). ¦She stayed.", "彼は去った。¦彼女は残った。",
    "Did he go?¦ He did.", "The U.N. Security Council met.", "The U.S., U.K. and France met.",
    "He was born in Austin, Texas. ¦She was not.",
    "It cost $3.5 million. ¦$2 million was paid.", "1. First they met in Lima.", "Yahoo! said so.",
    "He uses Node.js and Booking.com.",
    "It ended.[1] ¦On Monday it began again.[citation needed] ¦They left.", "He fled to the U.S. ¦But he came back.",
    "“We go.” ¦“They stay.”", "Is it 5 p.m. EST or 6 p.m. GMT?", "He wept. ¦'Why?' ¦He left.",
    "Lt. Gen. James Terry left.",
    "The Kremlin said no. ¦al-Assad's forces moved.", "He works at Samsung Co. Ltd. in Seoul.",
    "They met at 10 Downing St. ¦He left.",
    "It grew by 3 pct. ¦\"We are glad,\" she said.", "Mr. X, Mrs. Y and Ms. Z came.", "He was hit by ... a car.",
    "“Really?” – he asked.", "The law (Art. 5) holds.", "It was the 1990s. ¦Many left.",
    "He said (“We go.”). ¦They left.",
    "Is it over?” asked Ban Ki-moon. ¦Nobody knew.", "Kim Jong Un's sister, Kim Yo Jong, came. ¦So did Choe Ryong Hae.",
    "क्या हुआ। ¦कुछ नहीं।", "هل انتهى؟ ¦لا.", "She said, “No.” ¦Then she left.",
    "He came from Guinea-Bissau... ¦Nobody met him.",
    "\"Who?\" ¦The room was silent.", "\"Stop!\" ¦He ran.", "They flew to L.A. ¦There they stayed.",
    "Rep. Ilhan Omar, D-Minn., spoke.",
    "Police in Calif. ¦They came.", "Sgt. Pepper and Capt. Hook met Adm. Nelson.",
    "The cos. merged; Bros. Inc. stayed.",
  ])
  func `sentences end where they end`(marked: String) {
    let expected = marked.split(separator: "¦").map { $0.trimming() }
    #expect(split(marked.filter { $0 != "¦" }) == expected)
  }

  @Test func `a headline is one sentence, whatever it holds`() {
    let article = Article(name: "a", plainText: "Talks fail. Envoys leave. What now\n\nEnvoys left Warsaw on Monday.")
    let sentences = SentenceSplitter().sentences(of: article)
    #expect(sentences.map(\.text) == ["Talks fail. Envoys leave. What now", "Envoys left Warsaw on Monday."])
    #expect(sentences.map(\.role) == [.headline, .paragraph])
  }

  @Test func `offsets count scalars, ranges count bytes`() throws {
    let text = "Bogotá espera\n\nJosé Ñandú vive en Bogotá.  Él es de Perú."
    let article = Article(name: "a", plainText: text)
    for sentence in SentenceSplitter().sentences(of: article) {
      let before = article.text.utf8.prefix(sentence.sourceRange.lowerBound)
      #expect(try #require(String(before)).unicodeScalars.count == sentence.characterOffset)
    }
  }

  @Test func `every byte of a sentence knows where it came from`() {
    let text =
      "Kenya's\u{A0}minister  met\nher guest in the govern-\nment house\u{200B} in Nairobi. They\tspoke of Muham-\nmadu Buhari."
    let article = Article(
      name: "a", text: text, publication: nil, passages: [Passage(role: .paragraph, range: 0..<text.utf8.count)])
    let source = Array(text.utf8)
    let sentences = SentenceSplitter().sentences(of: article)
    #expect(
      sentences.map(\.text) == [
        "Kenya's minister met her guest in the government house in Nairobi.", "They spoke of Muhammadu Buhari.",
      ])
    for sentence in sentences {
      for (place, byte) in sentence.text.utf8.enumerated() where byte != 0x20 {
        let range = sentence.sourceRange(of: place..<place + 1)
        #expect(source[range] == [byte])
      }
      #expect(SentenceText(source, sentence.sourceRange).text == sentence.text)
    }
  }

  @Test(arguments: [
    ("the govern-\nment", "the government"), ("US-\nRussian ties", "US-Russian ties"), ("US-\nbacked", "US-backed"),
    ("Russian-\nbacked", "Russian-backed"), ("COVID-\n19", "COVID-19"), ("ties -\nno", "ties - no"),
    ("inter\u{AD}\nnational", "international"), ("four-\nand-a-half", "four-and-a-half"), ("al-\nassad", "al-assad"),
    ("a\r\nb", "a b"), ("a \u{3000}\n\tb", "a b"), ("a\u{202E}b", "ab"), ("Wash-\nington", "Washington"),
  ])
  func `wrapped lines and broken words are joined`(source: String, text: String) {
    let bytes = Array(source.utf8)
    #expect(SentenceText(bytes, 0..<bytes.count).text == text)
  }

  @Test func `passages that leave the text are cut to it`() {
    let article = Article(
      name: "a", text: "Hi.", publication: nil,
      passages: [Passage(role: .paragraph, range: 1..<90), Passage(role: .paragraph, range: 50..<60)])
    #expect(SentenceSplitter().sentences(of: article).map(\.text) == ["i."])
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
