import Cooccurrence
import EntityResolution
import Foundation
import GraphExport
import NewsText

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
  ///   - links: What makes a link of two names in an article, and what its weight is.
  ///   - nameOptions: Where the user's rules for names are.
  ///   - console: Where it is said what was read otherwise than it stands in a file.
  /// - Returns: The graph.
  /// - Throws: ``GraphReadingError`` for a file that is no graph, ``MissingWeights`` where it does not hold the weights
  ///   that are asked for, and what reading articles throws.
  func read(
    links: LinkOptions, nameOptions: NameOptions, console: Console
  ) throws -> CooccurrenceGraph {
    switch self {
    case .graph(let path):
      let file = try GraphFile(path: path)
      for remark in file.remarks { console.note("\(path): \(remark)") }
      return try file.weighted(by: links.weight, path: path)
    case .articles(let paths):
      let rules = try nameOptions.registry(beside: paths, console: console).rules
      let collection = try Collection.read(paths, tagger: nameOptions.tagger, console: console)
        .dated(by: links, console: console)
      let stories = links.stories ? collection.stories : StoryClusters()
      let graph = CooccurrenceGraph(
        EntityResolver(registry: rules).resolve(collection.articles), within: links.window, stories: stories,
        during: links.period)
      return links.weight == .sentences ? graph : graph.weighted(by: links.weight) ?? graph
    }
  }
}

extension GraphFile {
  /// The graph with the weights that its links hold under the name of a measure.
  ///
  /// - Parameters:
  ///   - weighting: The measure; ``EdgeWeighting/sentences``, which is the default of options, leaves the file's weights.
  ///   - path: What an error calls the file.
  /// - Returns: The graph, weighed.
  /// - Throws: ``MissingWeights`` where not every link has a number under that name.
  func weighted(by weighting: EdgeWeighting, path: String) throws(MissingWeights) -> CooccurrenceGraph {
    guard weighting != .sentences else { return graph }
    guard let scores = linkScores.first(where: { $0.measure == weighting.rawValue }) else {
      throw MissingWeights(file: path, asked: weighting.rawValue, held: linkScores.map(\.measure))
    }
    return graph.weighted(by: scores, of: weighting)
  }
}

/// A graph's file does not hold the weights that were asked for.
struct MissingWeights: Error, Equatable, CustomStringConvertible {
  let file: String
  let asked: String
  /// The measures of links that it does hold.
  let held: [String]

  var description: String {
    let found = held.isEmpty ? "no measure of links beside their weight" : held.joined(separator: ", ")
    return "\(file): expected a number named \(asked) at every link, found \(found)"
  }
}
