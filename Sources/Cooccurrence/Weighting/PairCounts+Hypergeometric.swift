#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension PairCounts {
  /// The chance that at least so many windows name both if who is named where is left to chance, from 0 to 1.
  ///
  /// Σ over *x* ≥ *c* of C(*a*, *x*) · C(*N* − *a*, *b* − *x*) / C(*N*, *b*): Fisher's exact test, one-sided. With *c* = 2,
  /// *a* = 3, *b* = 4, *N* = 10 it is 1/3. The first term is Loader's (2000, "Fast and accurate computation of
  /// binomial probabilities"), which loses no digits where counts are large; the others follow from it.
  var chanceOfAtLeast: Double {
    // The shorter side of the mode, where terms fall, is summed; the other one is what is missing from 1.
    Double(both) > expected ? upperTail(from: both) : 1 - lowerTail(from: both - 1)
  }

  private func upperTail(from first: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    var count = first
    while count < min(one, other), term > sum * 1e-17 {
      term *= Double(one - count) * Double(other - count)
      term /= Double(count + 1) * Double(all - one - other + count + 1)
      sum += term
      count += 1
    }
    return min(1, exp(logProbability(of: first) + log(sum)))
  }

  private func lowerTail(from last: Int) -> Double {
    let least = max(0, one + other - all)
    guard last >= least else { return 0 }
    var (term, sum) = (1.0, 1.0)
    var count = last
    while count > least, term > sum * 1e-17 {
      term *= Double(count) * Double(all - one - other + count)
      term /= Double(one - count + 1) * Double(other - count + 1)
      sum += term
      count -= 1
    }
    return min(1, exp(logProbability(of: last) + log(sum)))
  }

  /// The logarithm of the chance of exactly so many windows.
  private func logProbability(of count: Int) -> Double {
    let share = Double(other) / Double(all)
    return PairCounts.logBinomial(count, of: one, share: share)
      + PairCounts.logBinomial(other - count, of: all - one, share: share)
      - PairCounts.logBinomial(other, of: all, share: share)
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
