import Testing

@testable import entente

struct TextTableTests {
  private let columns = [
    TextTable.Column("N", alignsRight: true), TextTable.Column("NAME", share: 1),
    TextTable.Column("SENTENCE", share: 2),
  ]

  @Test func `columns are as wide as their widest cell, and numbers stand under each other`() {
    let table = TextTable(columns: columns, rows: [["24", "John Kerry", "Yes."], ["3", "Zoë", ""]])
    #expect(table.lines(width: nil) == [" N  NAME        SENTENCE", "24  John Kerry  Yes.", " 3  Zoë"])
  }

  @Test func `wide letters and accents that stand by themselves do not shift what follows`() {
    let rows = [["1", "金正恩", "x"], ["2", "Zoe\u{308}", "x"], ["3", "Kerry", "x"]]
    let lines = TextTable(columns: columns, rows: rows).lines(width: nil)
    let starts = lines.dropFirst().map { line in TerminalText.width(of: line.prefix { $0 != "x" }) }
    #expect(starts == [11, 11, 11])
  }

  @Test(arguments: [20, 30, 40, 79])
  func `no line is wider than the terminal`(width: Int) {
    let rows = [
      ["1000", "Mohammed bin Zayed al-Nahyan of the Emirates", String(repeating: "word ", count: 60)],
      ["1", String(repeating: "金", count: 50), String(repeating: "正", count: 50)],
    ]
    for line in TextTable(columns: columns, rows: rows).lines(width: width) {
      #expect(TerminalText.width(of: line) <= width)
    }
  }

  @Test func `what is left is shared out by the shares of the columns`() {
    let row = ["1", String(repeating: "a", count: 90), String(repeating: "b", count: 90)]
    let line = TextTable(columns: columns, rows: [row]).lines(width: 35)[1]
    #expect(line == "1  \(String(repeating: "a", count: 9))…  \(String(repeating: "b", count: 19))…")
  }

  @Test func `a terminal that is too narrow for any table gets one all the same`() {
    #expect(TextTable(columns: columns, rows: [["1", "Kerry", "Yes, so."]]).lines(width: 1)[1] == "1  Ker…  Yes…")
  }

  @Test func `a line break in a cell breaks no line`() {
    #expect(TextTable(columns: columns, rows: [["1", "a\nb", "c"]]).lines(width: nil)[1] == "1  a b   c")
  }

  @Test func `no rows leave the headings`() {
    #expect(TextTable(columns: columns, rows: []).lines(width: nil) == ["N  NAME  SENTENCE"])
  }
}
