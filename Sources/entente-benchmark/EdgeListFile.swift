import Cooccurrence
import EntityRecognition

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A graph as `source,target,weight` lines, with the identifiers of all nodes in a second file beside it.
struct EdgeListFile {
  let graph: CooccurrenceGraph

  init(path: String) throws {
    var nodes: [CooccurrenceGraph.Node] = []
    var indices: [Substring: UInt32] = [:]
    func index(of id: Substring) -> UInt32 {
      if let known = indices[id] { return known }
      let new = UInt32(nodes.count)
      indices[id] = new
      nodes.append(CooccurrenceGraph.Node(id: String(id), label: String(id), kind: nil))
      return new
    }
    let nodePath = path.hasSuffix(".csv") ? path.dropLast(4) + ".nodes.csv" : path[...]
    if FileManager.default.fileExists(atPath: String(nodePath)) {
      for line in try EdgeListFile.lines(of: String(nodePath)) {
        if let id = line.split(separator: ",", maxSplits: 1).first { _ = index(of: id) }
      }
    }
    var edges: [CooccurrenceGraph.Edge] = []
    for line in try EdgeListFile.lines(of: path) {
      let fields = line.split(separator: ",")
      guard fields.count >= 2 else { continue }
      let weight = fields.count > 2 ? Double(fields[2]) ?? 1 : 1
      edges.append(
        CooccurrenceGraph.Edge(source: index(of: fields[0]), target: index(of: fields[1]), weight: weight))
    }
    graph = CooccurrenceGraph(nodes: nodes, edges: edges)
  }

  private static func lines(of path: String) throws -> ArraySlice<Substring> {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst()
  }
}
