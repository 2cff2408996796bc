import Cooccurrence
import Testing

@testable import GraphExport

struct GraphFileLinksTests {
  @Test func `a link counts all its sentences, however many the file holds`() throws {
    let graph = SeedsGraph.graph
    for limit in [0, 3] {
      let text = GraphMLExporter(evidenceLimit: limit).text(for: graph)
      let file = try GraphFile(bytes: Array(text.utf8), name: "graph.graphml")
      for edge in graph.edges.indices {
        let sentences = graph.evidence(ofEdge: edge)
        let counts = try #require(file.counts(ofEdge: edge))
        #expect(counts.sentences == sentences.count && counts.articles == Set(sentences.map(\.article)).count)
        #expect(file.graph.evidence(ofEdge: edge).count == min(limit, sentences.count))
      }
    }
  }

  @Test func `a file that neither says nor holds sentences has no count`() throws {
    let text =
      "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/></graph></graphml>"
    #expect(try GraphFile(bytes: Array(text.utf8), name: "net.graphml").counts(ofEdge: 0) == nil)
  }
}
