public import EntityRecognition

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What the user rules about entities: names, aliases, what must never be one, and what is nobody.
///
/// ```yaml
/// entities:
///   - name: John Kerry
///     kind: person
///     aliases: [J. F. Kerry]
///     wikidata: Q22316
/// never-merge:
///   - [Raúl Castro, Fidel Castro]
/// same:
///   - [Islamic State, Daesh]
/// drop: [Read more]
/// rename:
///   United States: USA
/// metonyms:
///   Vatican: organization
/// ```
///
/// A name counts in any case and without accents. An alias is the entity in every article, whoever else bears it.
public struct EntityRegistry: Sendable {
  /// An entity of the user.
  public struct Entry: Hashable, Sendable {
    /// The name to show.
    public let name: String
    /// What it is; `nil` where the text may say.
    public let kind: EntityKind?
    /// Other names that are always this entity.
    public let aliases: [String]
    /// The identifier of its node; `nil` where it is made from the name.
    public let id: String?
    /// The ISO 3166-1 code of a country: `SY`.
    public let isoCode: String?
    /// The Wikidata item: `Q22316`.
    public let wikidata: String?
    /// A page about it.
    public let link: String?
    /// A remark of the user.
    public let note: String?
    /// The line of the registry on which it stands, from 1.
    public let line: Int
  }

  /// Names that stand for one entity or for two, and the line that says so.
  struct Names: Hashable, Sendable {
    let names: [String]
    let line: Int
  }

  /// The entities, in the order of the file.
  public internal(set) var entries: [Entry] = []
  /// What capitals and seats of government count as.
  public internal(set) var metonyms: MetonymSettings = .on
  var same: [Names] = []
  var neverMerge: [Names] = []
  var dropped: [String: Int] = [:]
  var renamed: [String: String] = [:]

  /// Creates a registry that rules nothing.
  public init() {}

  /// Reads a registry from a file.
  ///
  /// - Throws: ``RegistryError`` with every mistake: its file, line, entry and remedy.
  public init(contentsOf path: String) throws(RegistryError) {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw RegistryError([
        RegistryMistake(file: path, line: 1, entry: nil, problem: .unreadable("no such file, or no permission"))
      ])
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw RegistryError([RegistryMistake(file: path, line: 1, entry: nil, problem: .unreadable("not UTF-8"))])
    }
    try self.init(text: text, file: path)
  }

  /// Reads a registry from text.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - file: The name under which mistakes are reported.
  /// - Throws: ``RegistryError`` with every mistake: its file, line, entry and remedy.
  /// - Complexity: O(*n*) in the length of the text.
  public init(text: String, file: String) throws(RegistryError) {
    var reader = RegistryReader(file: file)
    let registry = reader.registry(text)
    guard reader.mistakes.isEmpty else { throw RegistryError(reader.mistakes) }
    self = registry
  }
}
