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
    return min(1, exp(distribution.logProbability(of: first) + log(sum)))
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
    return min(1, exp(distribution.logProbability(of: last) + log(sum)))
  }

  private var distribution: Hypergeometric { Hypergeometric(marked: one, drawn: other, all: all) }
}
