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
    Folding.lowercased(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
