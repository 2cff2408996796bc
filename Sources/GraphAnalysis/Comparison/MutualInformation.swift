#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How much one division of a set says of another.
package enum MutualInformation {
  /// The mutual information of two divisions, divided by the mean of their entropies.
  ///
  /// 2 *I*(*A*; *B*) / (*H*(*A*) + *H*(*B*)), as Danon and others have it for communities (2005, doi
  /// 10.1088/1742-5468/2005/09/P09008).
  ///
  /// - Parameters:
  ///   - one: For each element the number of its part.
  ///   - other: The same by the other division, as many entries.
  /// - Returns: From 0 (nothing) to 1 (the same division); 1 where both have one part only, or there are no elements.
  /// - Complexity: O(*n* log *n*).
  package static func normalized(_ one: [Int], _ other: [Int]) -> Double {
    let pairs = zip(one, other)
    let count = Double(min(one.count, other.count))
    guard count > 0 else { return 1 }
    let entropies = (entropy(pairs.map { [$0.0] }, count), entropy(pairs.map { [$0.1] }, count))
    let joint = entropy(pairs.map { [$0.0, $0.1] }, count)
    let sum = entropies.0 + entropies.1
    guard sum > 0 else { return 1 }
    return min(1, max(0, 2 * (sum - joint) / sum))
  }

  /// The entropy of the parts in nats, summed in their order.
  private static func entropy(_ parts: [[Int]], _ count: Double) -> Double {
    let sorted = parts.sorted { $0.lexicographicallyPrecedes($1) }
    var (entropy, start) = (0.0, 0)
    for place in sorted.indices where place + 1 == sorted.count || sorted[place + 1] != sorted[place] {
      let share = Double(place + 1 - start) / count
      entropy -= share * log(share)
      start = place + 1
    }
    return entropy
  }
}
