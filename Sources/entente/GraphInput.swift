import Cooccurrence
import EntityResolution
import Foundation
import GraphExport

/// What a graph is read from.
enum GraphInput: Equatable {
  /// A graph's file.
  case graph(String)
  /// Files and folders of articles.
  case articles([String])

  /// How the names of files end that are graphs; every other file is an article.
  static let endings = ["graphml", "xml", "json"]

  /// Tells by names what is to be read, so that no article is taken for a graph; `nil` where a graph stands beside
  /// something else.
  ///
  /// - Parameter paths: Files and folders.
  init?(_ paths: [String]) {
    guard let graph = paths.first(where: GraphInput.isGraph) else {
      self = .articles(paths)
      return
    }
    guard paths.count == 1 else { return nil }
    self = .graph(graph)
  }

  /// Whether a file is read as a graph: its name decides.
  static func isGraph(_ path: String) -> Bool {
    guard endings.contains((path as NSString).pathExtension.lowercased()) else { return false }
    var isFolder: ObjCBool = false
    return unsafe !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || !isFolder.boolValue
  }

  /// Reads the graph.
  ///
  /// - Parameters:
  ///   - window: The window in which two names of an article make a link.
  ///   - registryOptions: Where the user's rules for names are.
  ///   - console: Where it is said what was read otherwise than it stands in a file.
  /// - Returns: The graph.
  /// - Throws: ``GraphReadingError`` for a file that is no graph, and what reading articles throws.
  func read(
    window: CooccurrenceWindow, registryOptions: RegistryOptions, console: Console
  ) throws -> CooccurrenceGraph {
    switch self {
    case .graph(let path):
      let file = try GraphFile(path: path)
      for remark in file.remarks { console.note("\(path): \(remark)") }
      return file.graph
    case .articles(let paths):
      let rules = try registryOptions.registry(beside: paths, console: console).rules
      let collection = try Collection.read(paths, console: console)
      return CooccurrenceGraph(EntityResolver(registry: rules).resolve(collection.articles), within: window)
    }
  }
}
