import GraphExport

/// Numbers as a column for people: all with the same number of decimals.
enum ScoreColumn {
  /// The decimals that a column has where the numbers are not whole, at least and at most.
  private static let decimals = 3...9

  /// The numbers as texts, in their order, the same in any locale.
  ///
  /// Where all are whole they stand as they are. Others have three decimals, or as many as give the greatest three
  /// digits; `0` is nothing at all, `0.000` a little. Numbers too great or too small for that are written as Swift does:
  /// `1e-12`.
  static func texts(_ values: [Double]) -> [String] {
    if values.allSatisfy({ Int(exactly: $0) != nil }) { return values.map(\.plain) }
    let greatest = values.reduce(0) { max($0, abs($1)) }
    var decimals = ScoreColumn.decimals.lowerBound
    var factor = 1000.0
    while greatest * factor < 100, decimals < ScoreColumn.decimals.upperBound {
      decimals += 1
      factor *= 10
    }
    guard greatest * factor >= 100, greatest < 1e12 else { return values.map(\.plain) }
    return values.map { value in
      if value == 0 { return "0" }
      let digits = String(Int((abs(value) * factor).rounded()))
      let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      return "\(value < 0 ? "-" : "")\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
  }
}
