import Cooccurrence
import Foundation
import GraphExport

extension Diagram {
  /// What stands above the picture of a graph's file.
  ///
  /// Of graphs of other programs it is the name of the file, because nobody knows what their links are.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - path: Where; `-` for standard input.
  /// - Returns: The title.
  static func title(for file: GraphFile, at path: String) -> String {
    guard file.graph.provenance.window.isEmpty, path != "-" else { return standardTitle }
    return ((path as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}
