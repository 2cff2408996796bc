import Testing

@testable import GraphExport

struct CSVRowTests {
  // What Python's csv module writes for the same cells: csv.writer(sys.stdout).writerow(["Kerry, John", …]).
  @Test func `commas, quotes and line breaks are quoted, and a row ends in CRLF`() {
    let row = CSVRow(["Kerry, John", "the \"Bloc\"", "two\nlines", "", 3, "plain"])
    #expect(row.text == "\"Kerry, John\",\"the \"\"Bloc\"\"\",\"two\nlines\",,3,plain\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-", "'-"), ("@handle", "'@handle"), ("\tx", "'\tx"), ("＝1", "'＝1"),
    ("'=1", "''=1"), ("''-x", "'''-x"), ("=HYPERLINK(\"a\",1)", "\"'=HYPERLINK(\"\"a\"\",1)\""),
  ])
  func `a text that a spreadsheet would run has an apostrophe in front`(text: String, cell: String) {
    #expect(CSVRow([.text(text)]).text == cell + "\r\n")
  }

  @Test(arguments: ["'Abd al-Rahman", "O'Neill", "1+1", "a=b", "'", "", "Abe – Shinzo", "x@y"])
  func `any other text stays as it is`(text: String) {
    #expect(CSVRow([.text(text)]).text == text + "\r\n")
  }

  @Test func `a number that is below zero is no text`() {
    #expect(CSVRow([.number(-3)]).text == "-3\r\n")
  }

  @Test(arguments: [(0.25, "0.25"), (3.0, "3"), (-0.5, "-0.5"), (1e-7, "1e-07"), (0.1 + 0.2, "0.30000000000000004")])
  func `a number that need not be whole is as short as it can be read back from`(number: Double, cell: String) {
    #expect(CSVRow([.measure(number)]).text == cell + "\r\n")
  }
}
