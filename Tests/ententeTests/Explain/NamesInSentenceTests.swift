import Testing

@testable import entente

struct NamesInSentenceTests {
  private let names = NamesInSentence([
    ("person.john-kerry", ["John Kerry", "Kerry"]), ("country.us", ["United States", "U.S.", "US"]),
  ])

  @Test(arguments: [
    ("Kerry's plane left the US.", "**Kerry**'s plane left the **US**."),
    ("John Kerry and Kerry of the U.S. Senate", "**John Kerry** and **Kerry** of the **U.S.** Senate"),
    ("Kerryman USA Mc-Kerry, kerry", "Kerryman USA Mc-**Kerry**, kerry"),
    ("Nobody is here.", "Nobody is here."), ("", ""), ("“Kerry”", "“**Kerry**”"),
  ])
  func `forms are found as whole words, the longest of those that overlap`(sentence: String, marked: String) {
    #expect(Emphasis.asterisks.marked(sentence, at: names.marks(in: sentence).map(\.range)) == marked)
  }

  @Test func `a mark covers the bytes of its words, behind letters of several bytes too`() throws {
    let sentence = "Zoë – 🙂 John Kerry"
    let mark = try #require(names.marks(in: sentence).first)
    #expect(mark.id == "person.john-kerry")
    #expect(String(decoding: Array(sentence.utf8)[mark.range], as: UTF8.self) == "John Kerry")
  }

  @Test func `accents are the same in whichever way they are encoded`() {
    let names = NamesInSentence([("person.zoe", ["Zoe\u{308}"])])
    #expect(names.marks(in: "Zo\u{EB} spoke.").map(\.range) == [0..<4])
  }

  @Test func `a name of Chinese or Korean needs no space beside it`() {
    let names = NamesInSentence([("person.xi", ["习近平"]), ("person.kim", ["김정은"])])
    #expect(names.marks(in: "主席习近平说，김정은은").map(\.surface) == ["习近平", "김정은"])
  }

  @Test func `a form that both have counts for both, and an empty form for none`() {
    let names = NamesInSentence([("a", ["Washington", ""]), ("b", ["Washington", "Washington"])])
    let marks = names.marks(in: "Washington spoke.")
    #expect(marks.map(\.id) == ["a", "b"])
    #expect(Emphasis.asterisks.marked("Washington spoke.", at: marks.map(\.range)) == "**Washington** spoke.")
  }
}
