#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension PairCounts {
  /// *c* · *N* / (*a* · *b*): how many times more often than by chance (van Eck and Waltman 2009, doi
  /// 10.1002/asi.21075, up to the factor *N*).
  var associationStrength: Double { Double(both) / expected }

  /// ln(*c* · *N* / (*a* · *b*)) / −ln(*c* / *N*), from −1 to 1 (Bouma 2009).
  ///
  /// 1 where every window names both: then neither is ever named alone.
  var normalizedMutualInformation: Double {
    guard both < all else { return 1 }
    let information = log(associationStrength) / -log(Double(both) / Double(all))
    return min(1, max(-1, information))
  }
}
