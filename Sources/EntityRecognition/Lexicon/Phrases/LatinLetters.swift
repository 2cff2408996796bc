/// The plain letters under Latin letters with diacritics, by the decompositions of the Unicode character database.
///
/// Each table holds one ASCII letter for each scalar of a block, and "?" where a scalar has no plain letter.
enum LatinLetters {
  /// One plain letter, or two.
  struct Base {
    let first: UInt8
    let second: UInt8?
  }

  /// Latin-1 Supplement from U+00C0, Latin Extended-A and Latin Extended-B to U+024F.
  private static let extended = letters(
    """
    AAAAAAACEEEEIIIIDNOOOOO?OUUUUYTsaaaaaaaceeeeiiiidnooooo?ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs\
    ???????????????A????????????????Oo?????????????Uu???????????????\
    ?????????????AaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??j???Gg??NnAa????\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????\
    ????????????????
    """)

  /// Latin Extended Additional, U+1E00 to U+1EFF: Vietnamese, transliterated Arabic and Indian names.
  private static let additional = letters(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwy????S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????
    """)

  private static func letters(_ table: String) -> [UInt8] { Array(table.utf8) }

  /// The plain letters of a scalar, or nothing where it is no Latin letter with a diacritic.
  static func base(of scalar: UInt32) -> Base? {
    let first: UInt8
    switch scalar {
    case 0x00C0...0x024F: first = extended[Int(scalar) - 0x00C0]
    case 0x1E00...0x1EFF: first = additional[Int(scalar) - 0x1E00]
    case 0x0259: first = UInt8(ascii: "a")
    default: return nil
    }
    return first == UInt8(ascii: "?") ? nil : Base(first: first, second: second(of: scalar))
  }

  private static func second(of scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x00C6, 0x0152: UInt8(ascii: "E")
    case 0x00DE, 0x00FE: UInt8(ascii: "h")
    case 0x00DF: UInt8(ascii: "s")
    case 0x00E6, 0x0153: UInt8(ascii: "e")
    case 0x0132: UInt8(ascii: "J")
    case 0x0133: UInt8(ascii: "j")
    case 0x1E9E: UInt8(ascii: "S")
    default: nil
    }
  }
}
