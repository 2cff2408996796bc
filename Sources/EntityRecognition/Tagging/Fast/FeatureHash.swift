/// Mixes the parts of a feature into one number.
enum FeatureHash {
  /// The number of a feature: which of the templates it is of, and up to two parts.
  @inline(__always)
  static func mix(_ template: UInt64, _ first: UInt64, _ second: UInt64 = 0) -> UInt64 {
    // The finaliser of SplitMix64 over the parts, each multiplied by an odd number of its own:
    // Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
    // https://doi.org/10.1145/2660193.2660195
    var hash = first &* 0x9E37_79B9_7F4A_7C15
    hash ^= (second &+ 0x632B_E59B_D9B4_E019) &* 0xC2B2_AE3D_27D4_EB4F
    hash = (hash ^ hash >> 30 ^ template) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
