public import Cooccurrence
public import GraphAnalysis

/// A graph that was read from a file, with what else the file holds.
///
/// GraphML and JSON that Entente wrote come back as they were: written again they are the same bytes. GraphML of other
/// programs is read with what it holds, and ``remarks`` say what was read otherwise than it stands there.
///
/// ```swift
/// let file = try GraphFile(path: "output/graph.graphml")
/// file.graph.nodes.count             // 19
/// file.scores.map(\.measure)         // ["strength", "betweenness"]
/// GraphMLExporter(as: file).text(for: file)  // the same file
/// ```
public struct GraphFile: Sendable {
  /// The formats that are read.
  public enum Format: String, Sendable, CaseIterable {
    /// GraphML, of any program.
    case graphML = "GraphML"
    /// The JSON that ``JSONExporter`` writes.
    case json = "JSON"
  }

  /// The format of the file.
  public let format: Format
  /// The graph.
  public let graph: CooccurrenceGraph
  /// The numeric attributes of nodes that hold a number for each, in the order of the file.
  public let scores: [NodeScores]
  /// The numeric attributes of links that hold a number for each, in the order of the file.
  public let linkScores: [EdgeScores]
  /// The program that wrote the file, if it says so.
  public let generator: String
  /// What was read otherwise than it stands in the file.
  public let remarks: [GraphFileRemark]
  /// What the file says of links beyond the sentences in it.
  let recorded: RecordedSummaries
  /// The most sentences that the file has room for at one link; `nil` where it has no such limit.
  let evidenceLimit: Int?

  /// Creates a file's content from what was read.
  init(
    format: Format, graph: CooccurrenceGraph, scores: [NodeScores], linkScores: [EdgeScores] = [], generator: String,
    remarks: [GraphFileRemark], recorded: RecordedSummaries = RecordedSummaries(), evidenceLimit: Int? = nil
  ) {
    self.format = format
    self.graph = graph
    self.scores = scores
    self.linkScores = linkScores
    self.generator = generator
    self.remarks = remarks
    self.recorded = recorded
    self.evidenceLimit = evidenceLimit
  }

  /// Reads a file, whichever of the formats it has; its first character tells.
  ///
  /// - Parameter path: A file; `-` is standard input.
  /// - Throws: ``GraphReadingError`` with the line and column of what is wrong.
  /// - Complexity: O(*n* log *n* + *m* log *m*) beside the reading; the file is never in memory as a whole.
  public init(path: String) throws(GraphReadingError) {
    try self.init(ByteSource(file: path))
  }

  /// Reads a file's bytes that are in memory already.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What messages call it.
  /// - Throws: ``GraphReadingError`` with the line and column of what is wrong.
  public init(bytes: [UInt8], name: String) throws(GraphReadingError) {
    try self.init(ByteSource(name: name, bytes: bytes))
  }

  init(_ source: ByteSource) throws(GraphReadingError) {
    var input = try TextInput(source)
    while try input.advance(), input.bytes[input.position].isXMLSpace { input.position += 1 }
    guard input.position < input.bytes.count else {
      throw input.error(at: input.position, found: "an empty file", expected: "a graph in GraphML or JSON")
    }
    switch input.bytes[input.position] {
    case UInt8(ascii: "<"): self = try GraphMLReader.read(input)
    case UInt8(ascii: "{"): self = try JSONGraphReader.read(input)
    default:
      throw input.error(
        at: input.position, found: input.character(at: input.position),
        expected: "a graph in GraphML, which starts with \"<\", or JSON, which starts with \"{\"")
    }
  }
}
