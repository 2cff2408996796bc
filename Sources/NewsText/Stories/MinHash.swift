/// Signatures of sets: the share of places in which two agree estimates the share of elements that the sets share.
///
/// Broder 1997 (doi 10.1109/SEQUEN.1997.666900). The permutations are multiply-shift hash functions (Dietzfelbinger,
/// Hagerup, Katajainen and Penttonen 1997, doi 10.1006/jagm.1997.0873) from a fixed seed: the same signatures on every
/// machine.
///
/// For banding, a signature is cut into ``bandCount`` bands of ``rowsPerBand`` values; sets that agree in a band are
/// compared. Sets that share a part *s* of their union agree in one with a chance of 1 − (1 − *s*²)⁶⁴: 0.93 at
/// *s* = 0.2, 0.98 at 0.25 (an article cut to a quarter), above 0.999 from 0.33.
struct MinHash: Sendable {
  static let bandCount = 64
  static let rowsPerBand = 2
  static let length = bandCount * rowsPerBand

  private let multipliers: [UInt64]
  private let increments: [UInt64]

  init(seed: UInt64 = 1) {
    let numbers = (0..<UInt64(MinHash.length * 2)).map { (seed &* 0x9E37_79B9_7F4A_7C15 &+ $0).mixed }
    multipliers = numbers.prefix(MinHash.length).map { $0 | 1 }
    increments = Array(numbers.suffix(MinHash.length))
  }

  /// Appends the signature of a set; nothing can be said of an empty one, whose values are all the greatest.
  ///
  /// - Complexity: O(*k* · ``length``).
  func append(signatureOf set: ArraySlice<UInt32>, to signatures: inout [UInt32]) {
    for (multiplier, increment) in zip(multipliers, increments) {
      var least = UInt64.max
      for element in set { least = min(least, multiplier &* UInt64(element) &+ increment) }
      signatures.append(UInt32(truncatingIfNeeded: least >> 32))
    }
  }
}
