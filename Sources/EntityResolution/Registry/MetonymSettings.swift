import EntityRecognition

/// Whether a capital or a seat of government counts as its government: as a whole, and name by name.
///
/// ```yaml
/// metonyms:
///   all: on
///   Vatican: organization
///   Downing Street: off
/// ```
public struct MetonymSettings: Hashable, Sendable {
  /// What a name counts as where it stands for a government.
  public enum Reading: String, Hashable, Sendable, CaseIterable {
    /// The country, as the lexicon has it.
    case country
    /// A body of that name.
    case organization
    /// Nobody.
    case off
  }

  /// What names count as that have no reading of their own.
  public let standard: Reading
  private let readings: [String: Reading]

  /// All metonyms as the lexicon has them.
  public static let on = MetonymSettings(standard: .country, readings: [:])

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - standard: What a name counts as that has no reading of its own.
  ///   - readings: The readings of single names, in any case.
  public init(standard: Reading, readings: [String: Reading]) {
    self.standard = standard
    self.readings = Dictionary(readings.map { (RegistryKey.of($0), $1) }) { first, _ in first }
  }

  /// What a name counts as where it stands for a government.
  public func reading(of name: String) -> Reading { readings[RegistryKey.of(name)] ?? standard }

  /// Whether every metonym is read as the lexicon has it.
  var isStandard: Bool { standard == .country && readings.isEmpty }
}

/// How a registry finds a name again: in any case, without accents and invisible characters, white space made one space.
enum RegistryKey {
  static func of(_ name: String) -> String {
    if let plain = ofPlain(name) { return plain }
    let folded = Folding.lowercased(name)
    guard folded.hasSimpleLetters else { return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let words = folded.utf8.split(separator: 0x20)
    // Most names have single spaces, and lost no more than their accents.
    return words.reduce(words.count - 1) { $0 + $1.count } == folded.utf8.count
      ? folded : words.map { String(Substring($0)) }.joined(separator: " ")
  }

  /// The key of a name in ASCII with single spaces; `nil` for every other name.
  private static func ofPlain(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var last = UInt8(ascii: " ")
    for byte in name.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "`"), byte != 0x20 || last != 0x20 else { return nil }
      last = byte
      if byte == UInt8(ascii: ".") { continue }
      bytes.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    return bytes.last == 0x20 || bytes.first == 0x20 || bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
