private import CNameModels

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

  /// The weights of features, added.
  ///
  /// A word's features lie anywhere in a table that no cache holds. So all of their places are made out first, and
  /// nothing hangs on whether a feature is there: the loads need not wait for one another.
  ///
  /// - Parameters:
  ///   - features: The features.
  ///   - places: Room for the work, kept from one call to the next.
  /// - Returns: The score of each tag; the last three lanes mean nothing.
  /// - Complexity: O(*n*) in the number of features.
  func sum(of features: [UInt64], places: inout [Int32]) -> NameDecoder.Scores {
    places.removeAll(keepingCapacity: true)
    unsafe slots.withUnsafeBufferPointer { slots in
      for feature in features {
        let bucket = Self.place(feature &* 0x9E37_79B9_7F4A_7C15, of: displacements.count)
        let slot = Self.slot(of: feature, displacement: displacements[bucket], of: slots.count)
        // An address is all that is needed; nothing is read here.
        if let start = slots.baseAddress { unsafe entente_prefetch(start + slot) }
        places.append(Int32(truncatingIfNeeded: slot))
      }
    }
    // Of each four weights that share 32 bits, the first, second, third and fourth.
    var first = SIMD4<Int32>.zero
    var second = SIMD4<Int32>.zero
    var third = SIMD4<Int32>.zero
    var fourth = SIMD4<Int32>.zero
    for (feature, place) in zip(features, places) {
      let slot = slots[Int(place)]
      let isThere: Int32 = slot[3] >> 12 == Self.fingerprint(of: feature) ? -1 : 0
      let weights = SIMD4<Int32>(truncatingIfNeeded: slot) & isThere
      let shift = SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: slot[3] >> 8 & 0xF))
      first &+= ((weights &<< 24) &>> 24) &<< shift
      second &+= ((weights &<< 16) &>> 24) &<< shift
      third &+= ((weights &<< 8) &>> 24) &<< shift
      fourth &+= (weights &>> 24) &<< shift
    }
    var scores = NameDecoder.Scores.zero
    for lane in 0..<4 {
      scores[4 * lane] = Float(first[lane])
      scores[4 * lane + 1] = Float(second[lane])
      scores[4 * lane + 2] = Float(third[lane])
      scores[4 * lane + 3] = Float(fourth[lane])
    }
    return scores * scale
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
