/// What remains of a scalar when its canonical decomposition has lost its nonspacing marks, in lower case.
///
/// Only decompositions are here whose remains may stand in a list of subwords: those of Latin letters, of marks and of
/// mathematical signs, and the two vowel signs of Bengali and Tamil whose parts do. Letters of other scripts stay as
/// they are: no subword has them, with their marks or without.
enum CanonicalLetters {
  /// The scalars that remain; the second is there for two scalars alone.
  typealias Remains = (first: UInt32, second: UInt32?)

  /// What remains of a scalar, or `nil` where it has no decomposition that matters here.
  static func remains(of scalar: UInt32) -> Remains? {
    if let sign = sign(scalar) { return (sign, nil) }
    switch scalar {
    case 0x01E2, 0x01E3, 0x01FC, 0x01FD: return (0xE6, nil)
    case 0x01FE, 0x01FF: return (0xF8, nil)
    case 0x01EE, 0x01EF: return (0x0292, nil)
    case 0x212B: return (0x61, nil)
    case 0x09CB: return (0x09C7, 0x09BE)
    case 0x0BCB: return (0x0BC7, 0x0BBE)
    case 0x00C0...0x024F, 0x1E00...0x1EFF:
      guard !isWhole(scalar), let base = LatinLetters.base(of: scalar) else { return nil }
      return (UInt32(base.first | 0x20), nil)
    default: return nil
    }
  }

  /// Whether a letter has no decomposition, though ``LatinLetters`` knows plain letters to write for it: ø, đ, ß.
  private static func isWhole(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC6, 0xD0, 0xD8, 0xDE, 0xDF, 0xE6, 0xF0, 0xF8, 0xFE, 0x0110, 0x0111, 0x0126, 0x0127, 0x0131...0x0133, 0x0138,
      0x013F...0x0142, 0x0149...0x014B, 0x0152, 0x0153, 0x0166, 0x0167, 0x017F, 0x018F, 0x1E9E:
      true
    default: false
    }
  }

  /// Marks that are others by another number, and signs that are struck through.
  private static func sign(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case ..<0x037E, 0x0388..<0x1FC1, 0x2263...0x226D, 0x232B...: nil
    case 0x037E: 0x3B
    case 0x0385, 0x1FC1, 0x1FED, 0x1FEE: 0xA8
    case 0x0387: 0xB7
    case 0x1FEF: 0x60
    case 0x1FFD: 0xB4
    case 0x219A: 0x2190
    case 0x219B: 0x2192
    case 0x21AE: 0x2194
    case 0x21CF: 0x21D2
    case 0x2209: 0x2208
    case 0x2249: 0x2248
    case 0x2260: 0x3D
    case 0x2262: 0x2261
    case 0x226E: 0x3C
    case 0x226F: 0x3E
    case 0x2270: 0x2264
    case 0x2271: 0x2265
    case 0x2284: 0x2282
    case 0x2288: 0x2286
    case 0x2329: 0x3008
    case 0x232A: 0x3009
    default: nil
    }
  }
}
