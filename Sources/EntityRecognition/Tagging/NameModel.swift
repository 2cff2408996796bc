/// The trained weights as the tagger reads them: for each feature, one byte for each tag.
///
/// Features are kept by a perfect hash with 20-bit fingerprints, so that each is looked up by one read of a small table
/// and one of a large one: Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", ESA 2009,
/// https://doi.org/10.1007/978-3-642-04128-0_61. A feature that is not in the table meets another's fingerprint once in
/// a million look-ups.
package struct NameModel: Sendable, Equatable {
  /// Sixteen bytes, all zero where no feature is.
  ///
  /// The weights of the 13 tags come first, as signed bytes; then four bits that say by how many places all of them are
  /// to be shifted to the left; then the fingerprint.
  typealias Slot = SIMD4<UInt32>

  let slots: [Slot]
  /// For each bucket of features, the number that leads them to free slots.
  let displacements: [UInt16]
  /// What one step of an unshifted byte is worth.
  let scale: Float
  /// The worth of each tag after each other.
  let transitions: [NameDecoder.Scores]

  /// A model that finds no name.
  static let empty = NameModel(
    slots: [.zero], displacements: [0], scale: 1, transitions: Array(repeating: .zero, count: 16))

  /// Adds the weights of a feature, as steps, to a sum; the last three lanes of the sum mean nothing.
  @inline(__always)
  func add(_ feature: UInt64, to sum: inout SIMD16<Int32>) {
    let bucket = Self.place(feature &* 0x9E37_79B9_7F4A_7C15, of: displacements.count)
    let slot = slots[Self.slot(of: feature, displacement: displacements[bucket], of: slots.count)]
    guard slot[3] >> 12 == Self.fingerprint(of: feature) else { return }
    // Both types are 16 bytes of which every pattern is a value.
    let weights = unsafe unsafeBitCast(slot, to: SIMD16<Int8>.self)
    sum &+= SIMD16<Int32>(truncatingIfNeeded: weights) &<< Int32(truncatingIfNeeded: slot[3] >> 8 & 0xF)
  }

  /// 20 bits of a feature, never 0.
  @inline(__always)
  static func fingerprint(of feature: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: feature) & 0xF_FFFF)
  }

  /// The slot of a feature whose bucket has a displacement.
  @inline(__always)
  static func slot(of feature: UInt64, displacement: UInt16, of count: Int) -> Int {
    place((feature ^ UInt64(displacement) &* 0xA24B_AED4_963E_E407) &* 0xD6E8_FEB8_6659_FD93, of: count)
  }

  /// A place below a count, by the upper bits of a hash.
  @inline(__always)
  static func place(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(truncatingIfNeeded: count)).high)
  }
}
