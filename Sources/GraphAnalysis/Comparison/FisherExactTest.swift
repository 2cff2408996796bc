import Cooccurrence

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Whether a share differs between two samples by more than chance: Fisher's exact test of a table of two by two.
///
/// Fisher 1922 (doi 10.2307/2340521). With the sums of the table's rows and columns as they are, the count in one field
/// has a hypergeometric distribution.
package enum FisherExactTest {
  /// The relative difference up to which two chances count as equal, as in R's `fisher.test`.
  private static let tolerance = 1e-7

  /// The chance of a table as unlikely as this one, or more.
  ///
  /// Two-sided in the way of R and scipy: the sum of the chances of all tables that are no likelier than the one
  /// observed. With 1 of 10 before and 11 of 14 after it is 0.00276.
  ///
  /// - Parameters:
  ///   - before: How many of the first sample have what is counted.
  ///   - beforeTotal: The size of the first sample.
  ///   - after: How many of the second sample have it.
  ///   - afterTotal: The size of the second sample.
  /// - Returns: A number from 0 to 1; `nil` where a count is below 0 or above its total.
  /// - Complexity: O(√*k*) where *k* is the number of those that have it, by the width of the distribution.
  package static func pValue(before: Int, of beforeTotal: Int, after: Int, of afterTotal: Int) -> Double? {
    guard (0...max(0, beforeTotal)).contains(before), (0...max(0, afterTotal)).contains(after) else { return nil }
    guard beforeTotal > 0, afterTotal > 0, before + after > 0 else { return 1 }
    let distribution = Hypergeometric(marked: beforeTotal, drawn: before + after, all: beforeTotal + afterTotal)
    let possible = distribution.possible
    let expected = Double(distribution.drawn + 1) * Double(beforeTotal + 1) / Double(distribution.all + 2)
    let mode = min(possible.upperBound, max(possible.lowerBound, Int(expected)))
    let logOfMode = distribution.logProbability(of: mode)
    // Chances in proportion to that of the mode, so that none overflows.
    let observed = exp(distribution.logProbability(of: before) - logOfMode)
    let limit = observed * (1 + tolerance)
    // No table is likelier than the mode.
    if limit >= 1 { return 1 }
    let (marked, drawn, rest) = (Double(beforeTotal), Double(distribution.drawn), Double(afterTotal))
    var (sum, term) = (0.0, 1.0)
    for count in stride(from: mode, to: possible.upperBound, by: 1) {
      let x = Double(count)
      term *= (marked - x) * (drawn - x) / ((x + 1) * (rest - drawn + x + 1))
      if term <= limit { sum += term }
      if term < limit * 1e-18 { break }
    }
    term = 1
    for count in stride(from: mode, to: possible.lowerBound, by: -1) {
      let x = Double(count)
      term *= x * (rest - drawn + x) / ((marked - x + 1) * (drawn - x + 1))
      if term <= limit { sum += term }
      if term < limit * 1e-18 { break }
    }
    return min(1, sum * exp(logOfMode))
  }
}
