#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How alike two rankings are, the first places counting most.
package enum RankBiasedOverlap {
  /// The persistence by which a reader goes on to the next place: 0.9 puts 86 % of the weight on the first ten.
  package static let persistence = 0.9

  /// The extrapolated rank-biased overlap of two rankings of any lengths, without ties.
  ///
  /// RBO_ext of Webber, Moffat and Zobel 2010 (doi 10.1145/1852102.1852106), equation 32: with *s* and *l* the lengths,
  /// *s* ≤ *l*, and *X_d* the number of items that the first *d* of both share,
  /// (1 − *p*)/*p* · (Σ_{*d*=1…*l*} *X_d*/*d* · *p^d* + Σ_{*d*=*s*+1…*l*} *X_s*(*d* − *s*)/(*s* *d*) · *p^d*)
  /// + ((*X_l* − *X_s*)/*l* + *X_s*/*s*) · *p^l*. Beyond the ends the two are taken to agree as they did there.
  ///
  /// - Parameters:
  ///   - one: Items as numbers from 0, each once, the first place first.
  ///   - other: The other ranking.
  ///   - p: The persistence, over 0 and below 1.
  /// - Returns: From 0 (nothing in common) to 1 (the same); 1 for two empty rankings, 0 where one is empty.
  /// - Complexity: O(*l*).
  package static func extrapolated(_ one: [Int], _ other: [Int], p: Double = persistence) -> Double {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard !long.isEmpty else { return 1 }
    guard !short.isEmpty, p > 0, p < 1 else { return 0 }
    let (s, l) = (Double(short.count), Double(long.count))
    var seen = [UInt8](repeating: 0, count: max(short.max() ?? 0, long.max() ?? 0) + 1)
    var overlap = 0
    func note(_ item: Int, _ mark: UInt8) {
      seen[item] |= mark
      if seen[item] == 3 { overlap += 1 }
    }
    var (sum, power, overlapOfShort) = (0.0, 1.0, 0.0)
    for depth in 1...long.count {
      note(long[depth - 1], 1)
      if depth <= short.count { note(short[depth - 1], 2) }
      if depth == short.count { overlapOfShort = Double(overlap) }
      power *= p
      let d = Double(depth)
      sum += Double(overlap) / d * power
      if depth > short.count { sum += overlapOfShort * (d - s) / (s * d) * power }
    }
    let rest = ((Double(overlap) - overlapOfShort) / l + overlapOfShort / s) * power
    return min(1, max(0, (1 - p) / p * sum + rest))
  }
}
