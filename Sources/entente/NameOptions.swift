import ArgumentParser
import EntityRecognition
import EntityResolution
import Foundation

/// The options by which every command that reads names is told how: with which tagger, and with which registry.
struct NameOptions: ParsableArguments {
  /// The names under which a registry is found beside the input.
  static let fileNames = ["entities.yaml", "entities.yml"]

  @Option(
    help: ArgumentHelp(
      "Names, merges and metonyms of your own, as YAML (see the README); entities.yaml or entities.yml beside the input "
        + "if left out.", valueName: "file"))
  var registry: String?

  @OptionGroup var taggerOptions: TaggerOptions

  @Flag(name: .customLong("no-registry"), help: "Pass over a registry beside the input.")
  var passesOver = false

  /// The trained tagger that reads names.
  var tagger: Tagging { taggerOptions.tagger }

  /// The options that only articles can follow, among those that were given: a graph's names are read.
  var givenForArticles: [String] {
    (registry == nil ? [] : ["--registry"]) + (tagger == .accurate ? [] : ["--tagger"])
  }

  func validate() throws {
    if registry != nil, passesOver {
      throw ValidationError("--registry and --no-registry exclude each other: give one of them.")
    }
  }

  /// The registry that rules a run.
  ///
  /// Beside the input is in a folder that is named as input, or in the folder of a file that is.
  ///
  /// - Parameters:
  ///   - input: The files and folders that are read.
  ///   - target: A file that the run will write a registry to: where it is there, it stands for one beside the input.
  ///   - console: Where it is said which registry is used.
  /// - Returns: The registry and its file; an empty one without a file where there is none.
  /// - Throws: ``RegistryError`` where it has mistakes, ``RegistryChoiceError`` where there are two to choose from.
  func registry(
    beside input: [String], target: String? = nil, console: Console
  ) throws -> UserRegistry {
    guard let file = try file(beside: input, target: target) else {
      return UserRegistry(rules: EntityRegistry(), file: nil)
    }
    let rules = try EntityRegistry(contentsOf: file)
    console.note("Registry  \(file)")
    return UserRegistry(rules: rules, file: file)
  }

  /// The file of the registry that rules a run; `nil` where there is none.
  func file(beside input: [String], target: String? = nil) throws(RegistryChoiceError) -> String? {
    let target = target.flatMap { NameOptions.isFile($0) ? $0 : nil }
    if let target, passesOver { throw .unread(target: target) }
    if passesOver { return nil }
    var found = registry.map { [$0] } ?? NameOptions.files(beside: input)
    if let target { found.append(target) }
    guard let first = found.first else { return nil }
    for other in found where NameOptions.realPath(other) != NameOptions.realPath(first) {
      throw registry == nil ? .several(first, other) : .otherTarget(other, registry: first)
    }
    return first
  }

  /// The registries beside files and folders, in their order.
  private static func files(beside input: [String]) -> [String] {
    input.filter { $0 != "-" }.flatMap { input in
      var isFolder: ObjCBool = false
      let isThere = unsafe FileManager.default.fileExists(atPath: input, isDirectory: &isFolder)
      let folder = isThere && isFolder.boolValue ? input : (input as NSString).deletingLastPathComponent
      return fileNames.map {
        folder.isEmpty || folder == "." ? $0 : folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)"
      }
    }.filter(isFile)
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }

  private static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}

/// What the user rules, and the file that says so.
struct UserRegistry {
  let rules: EntityRegistry
  /// The file that was read; `nil` where there is none.
  let file: String?
}

/// Why it is not clear which registry rules a run.
enum RegistryChoiceError: Error, Equatable, CustomStringConvertible {
  /// Two registries stand beside the input, or one there and one where another is to be written.
  case several(String, String)
  /// A registry is there where one is to be written, and another was named.
  case otherTarget(String, registry: String)
  /// A registry is there where one is to be written, and none may be read.
  case unread(target: String)

  var description: String {
    switch self {
    case .several(let one, let other):
      "two registries, \(one) and \(other): expected one; join them, or say --registry FILE or --no-registry"
    case .otherTarget(let target, let registry):
      "\(target): is there already, and its entries are not in \(registry): write to \(registry) or to a new file"
    case .unread(let target):
      "\(target): is there already, and --no-registry would lose its entries: leave that out or write to a new file"
    }
  }
}
