#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How many of those that are drawn from a whole are marked ones: the hypergeometric distribution.
///
/// C(*a*, *x*) · C(*N* − *a*, *b* − *x*) / C(*N*, *b*) with *a* marked ones and *b* drawn of *N*. Loader's way (2000, "Fast
/// and accurate computation of binomial probabilities") loses no digits where counts are large.
package struct Hypergeometric: Sendable {
  /// How many of the whole are marked.
  package let marked: Int
  /// How many are drawn.
  package let drawn: Int
  /// How many there are.
  package let all: Int

  package init(marked: Int, drawn: Int, all: Int) {
    self.marked = marked
    self.drawn = drawn
    self.all = all
  }

  /// The numbers of marked ones that can be among the drawn ones.
  package var possible: ClosedRange<Int> {
    let least = max(0, marked + drawn - all)
    return least...max(least, min(marked, drawn))
  }

  /// The logarithm of the chance of exactly so many; −∞ where there cannot be so many.
  package func logProbability(of count: Int) -> Double {
    guard all > 0, possible.contains(count) else { return -.infinity }
    let share = Double(drawn) / Double(all)
    return Hypergeometric.logBinomial(count, of: marked, share: share)
      + Hypergeometric.logBinomial(drawn - count, of: all - marked, share: share)
      - Hypergeometric.logBinomial(drawn, of: all, share: share)
  }

  /// The logarithm of a binomial probability (Loader 2000).
  private static func logBinomial(_ count: Int, of all: Int, share: Double) -> Double {
    let (x, n) = (Double(count), Double(all))
    if share >= 1 { return count == all ? 0 : -.infinity }
    if count == 0 { return n * log1p(-share) }
    if count == all { return n * log(share) }
    let correction = stirlingError(n) - stirlingError(x) - stirlingError(n - x)
    let deviance = deviance(x, n * share) + deviance(n - x, n * (1 - share))
    return correction - deviance - 0.5 * log(2 * .pi * x * (n - x) / n)
  }

  /// ln *n*! less Stirling's approximation of it.
  private static func stirlingError(_ n: Double) -> Double {
    if n < 16 {
      var logFactorial = 0.0
      for factor in 1...max(1, Int(n)) { logFactorial += log(Double(factor)) }
      return logFactorial - (n + 0.5) * log(n) + n - 0.5 * log(2 * .pi)
    }
    let square = n * n
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680) / square) / square) / square) / n
  }

  /// *x* · ln(*x* / *m*) + *m* − *x*, without loss where the two are near each other.
  private static func deviance(_ x: Double, _ m: Double) -> Double {
    guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var power = 2 * x * v
    for step in 1..<100 {
      power *= v * v
      let next = sum + power / Double(2 * step + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
