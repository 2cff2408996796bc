/// How many letters have to be put in, taken out or replaced to make one word of another.
///
/// Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", Soviet Physics Doklady 10
/// (1966), by the rows of Wagner and Fischer, https://doi.org/10.1145/321796.321811
enum EditDistance {
  /// The distance; `nil` where it is above a limit.
  ///
  /// - Complexity: O(*n* · *m*).
  static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, candidate) in other.enumerated() {
        let replaced = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count] <= limit ? row[other.count] : nil
  }
}
