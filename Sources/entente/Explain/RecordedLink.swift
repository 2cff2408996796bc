import Cooccurrence
import GraphExport

/// What a graph's file says of a link between two nodes: its weight, and the sentences that the file holds.
struct RecordedLink {
  /// A sentence of the file, and where it names the two, as far as the file's forms of their names tell.
  struct Sentence: Equatable {
    let evidence: Evidence
    let marks: [NamesInSentence.Mark]
  }

  let one: NameInWords
  let other: NameInWords
  /// The weight; `nil` where the two are not linked.
  let weight: Double?
  /// The sentences that the link counts; `nil` where the file does not say.
  let count: Int?
  /// The sentences that the file holds.
  let sentences: [Sentence]
  let provenance: CooccurrenceGraph.Provenance
  let format: GraphFile.Format

  /// Gathers what a file says of two nodes.
  ///
  /// - Parameters:
  ///   - one: A node, as an index into the graph's.
  ///   - other: Another one.
  ///   - file: The graph.
  /// - Complexity: O(*n*) in the number of sentences of the graph.
  init(between one: Int, and other: Int, in file: GraphFile) {
    let graph = file.graph
    self.one = NameInWords(graph.nodes[one])
    self.other = NameInWords(graph.nodes[other])
    provenance = graph.provenance
    format = file.format
    let row = graph.adjacency.row(of: one)
    guard let place = row.first(where: { Int(graph.adjacency.neighbors[$0]) == other }) else {
      weight = nil
      count = nil
      sentences = []
      return
    }
    let edge = Int(graph.adjacency.edges[place])
    let names = NamesInSentence(
      [one, other].map { (graph.nodes[$0].id, [graph.nodes[$0].label] + graph.nodes[$0].aliases) })
    weight = graph.edges[edge].weight
    count = file.counts(ofEdge: edge)?.sentences
    sentences = graph.evidence(ofEdge: edge).map { Sentence(evidence: $0, marks: names.marks(in: $0.text)) }
  }
}
