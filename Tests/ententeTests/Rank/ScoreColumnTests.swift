import Testing

@testable import entente

struct ScoreColumnTests {
  @Test(arguments: [
    ([16.0, 3, 0], ["16", "3", "0"]), ([0.4542, 0.0004, 0], ["0.454", "0.000", "0"]),
    ([0.00321, 0.0001], ["0.00321", "0.00010"]), ([1234.5, 1], ["1234.500", "1.000"]),
    ([0.9996, 0.5], ["1.000", "0.500"]), ([-0.0275], ["-0.0275"]), ([1.25e-12, 0], ["1.25e-12", "0"]),
    ([1e300, 0.5], ["1e+300", "0.5"]), ([1e13, 0.5], ["10000000000000", "0.5"]), ([], []),
  ])
  func `a column has decimals enough for its greatest number`(values: [Double], texts: [String]) {
    #expect(ScoreColumn.texts(values) == texts)
  }
}
