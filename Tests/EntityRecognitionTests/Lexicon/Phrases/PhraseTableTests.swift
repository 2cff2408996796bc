import Testing

@testable import EntityRecognition

struct PhraseTableTests {
  let table = PhraseTable([
    ("New York", 1), ("New York Times", 2), ("Al-Qaeda", 3), ("Workers' Party", 4), ("McDonald's", 5), ("IS", 6),
    ("Bank of the Republic", 7), ("Élysée", 8), ("Korean", 9), ("Korean", 10), ("", 11),
  ])

  private func keys(_ words: String) -> [WordKey] { words.split(separator: " ").map { WordKey($0) } }

  @Test func `the longest phrase wins`() {
    #expect(table.longestMatch(in: keys("the New York Times said"), from: 1)?.values == [2])
    #expect(table.longestMatch(in: keys("New York time"))?.length == 2)
  }

  @Test func `all phrases at a place come longest first`() {
    #expect(table.matches(in: keys("New York Times")).map(\.length) == [3, 2])
  }

  @Test func `a hyphen or a lone apostrophe inside a phrase is stepped over`() {
    #expect(table.longestMatch(in: keys("Al Qaeda"))?.length == 2)
    #expect(table.longestMatch(in: keys("Al - Qaeda"))?.length == 3)
    #expect(table.longestMatch(in: keys("Workers ’ Party"))?.length == 3)
    #expect(table.longestMatch(in: keys("Workers Party"))?.values == [4])
  }

  @Test func `a possessive ending that is part of the name is matched`() {
    #expect(table.longestMatch(in: keys("McDonald ’s"))?.values == [5])
    #expect(table.longestMatch(in: keys("McDonald")) == nil)
  }

  @Test func `case is matched unless it says nothing`() {
    #expect(table.longestMatch(in: keys("is")) == nil)
    let match = table.longestMatch(in: keys("is"), matchingCase: false)
    #expect(match?.values == [6])
    #expect(match?.isExactCase == false)
    #expect(table.longestMatch(in: keys("IS"), matchingCase: false)?.isExactCase == true)
  }

  @Test func `the article may be capitalised`() {
    #expect(table.longestMatch(in: keys("Bank of The Republic"))?.isExactCase == true)
  }

  @Test func `diacritics and full stops do not tell words apart`() {
    #expect(table.values(of: "Elysee") == [8])
    #expect(table.values(of: "I.S.") == [6])
  }

  @Test func `a phrase given twice keeps both values in order`() {
    #expect(table.values(of: "Korean") == [9, 10])
  }

  @Test(arguments: [-1, 3, 100])
  func `a place outside the text has no match`(start: Int) {
    #expect(table.longestMatch(in: keys("New York Times"), from: start) == nil)
  }

  @Test func `nothing matches nothing`() {
    #expect(table.longestMatch(in: []) == nil)
    #expect(table.values(of: "") == [])
    #expect(table.values(of: "New") == [])
    #expect(table.values(of: "New York City") == [])
    #expect(PhraseTable<Int>([]).longestMatch(in: keys("New York")) == nil)
  }
}
