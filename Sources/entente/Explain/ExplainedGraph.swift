import Cooccurrence
import GraphExport

/// A graph's file whose nodes and links are explained.
struct ExplainedGraph {
  let file: GraphFile

  /// What was read otherwise than it stands in the file, each in one line.
  let notes: [String]

  /// Reads a graph.
  ///
  /// - Parameter path: A file in GraphML or JSON, whatever its ending.
  /// - Throws: ``GraphReadingError`` with the line and column of what is wrong.
  init(path: String) throws(GraphReadingError) {
    self.init(try GraphFile(path: path), name: path)
  }

  init(_ file: GraphFile, name: String) {
    self.file = file
    notes = file.remarks.map { "\(name): \($0)" }
  }

  /// What is printed about one name or two, without a line break at the end.
  ///
  /// - Parameters:
  ///   - names: One name, or two.
  ///   - format: What it looks like.
  ///   - emphasis: How names are marked in sentences.
  /// - Returns: The explanation.
  /// - Throws: ``NameError`` where a name fits no node or several.
  func explanation(of names: [String], as format: ExplainCommand.Format, _ emphasis: Emphasis) throws -> String {
    let index = NameIndex(file.graph.nodes)
    let found = try names.map { try index.entity(named: $0) }
    guard found.count == 2 else {
      let node = NodeExplanation(node: file.graph.nodes[found[0]])
      return format == .json ? node.json.text : node.text
    }
    guard found[0] != found[1] else {
      throw NameError.same(names[0], names[1], NameInWords(file.graph.nodes[found[0]]))
    }
    let link = RecordedLink(between: found[0], and: found[1], in: file)
    return format == .json ? link.json.text : link.text(emphasis)
  }
}
