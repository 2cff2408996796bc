import Testing

@testable import EntityRecognition

struct LexiconRowsTests {
  @Test func `fields are trimmed, comments and empty lines are skipped`() {
    let table = LexiconRows("# a comment\n\n a |  b; c ;; | \n", fields: 3)
    #expect(table.defects == [])
    #expect(table.rows.count == 1)
    #expect(table.rows.first.map { [$0[0], $0[1], $0[2]] } == ["a", "b; c ;;", ""])
    #expect(table.rows.first?.list(1) == ["b", "c"])
    #expect(table.rows.first?.list(2) == [])
  }

  @Test func `a row of the wrong length or without a first field is a defect`() {
    let table = LexiconRows("a | b\na | b | c | d\n | b | c\na|b|c", fields: 3)
    #expect(table.rows.count == 1)
    #expect(table.defects == ["a | b", "a | b | c | d", " | b | c"])
  }

  @Test func `a field that is not there is empty`() {
    let row = LexiconRows("a | b", fields: 2).rows.first
    #expect(row?[7] == "")
    #expect(row?.list(-1) == [])
  }
}
