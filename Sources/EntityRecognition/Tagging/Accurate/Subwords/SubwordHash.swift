/// A hash of bytes from which that of every stretch inside them follows: a polynomial modulo 2⁶⁴ over the bytes.
///
/// Karp and Rabin, "Efficient randomized pattern-matching algorithms", IBM Journal of Research and Development 31, 1987,
/// https://doi.org/10.1147/rd.312.0249
enum SubwordHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of some bytes and one more, from that of the bytes; 0 is the hash of none.
  @inline(__always)
  static func extended(_ hash: UInt64, by byte: UInt8) -> UInt64 {
    // Each byte counts as one more than it is, so that leading zeros change the hash.
    hash &* factor &+ UInt64(byte) &+ 1
  }

  /// The hash of a stretch, from the hashes of the bytes before its start and before its end.
  @inline(__always)
  static func stretch(from start: UInt64, to end: UInt64, power: UInt64) -> UInt64 {
    end &- start &* power
  }

  /// What ``stretch(from:to:power:)`` needs, for stretches of no bytes, of one, and so on.
  static func powers(upTo length: Int) -> [UInt64] {
    var powers: [UInt64] = [1]
    for _ in 0..<max(length, 0) { powers.append((powers.last ?? 1) &* factor) }
    return powers
  }

  /// A hash with its bits mixed, other for a subword that continues a word than for one that begins it.
  ///
  /// The low bits of a polynomial hang on few of the bytes' bits; a table takes its place from the high ones of this.
  @inline(__always)
  static func mixed(_ hash: UInt64, continues: Bool) -> UInt64 {
    let seeded = continues ? hash ^ 0xD6E8_FEB8_6659_FD93 : hash
    let folded = (seeded ^ seeded >> 32) &* 0xBF58_476D_1CE4_E5B9
    return folded ^ folded >> 29
  }
}
