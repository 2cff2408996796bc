import Cooccurrence
import GraphAnalysis
import Testing

@testable import GraphExport

struct CSVExporterTests {
  @Test func `the tables of nodes and links are written byte for byte as recorded`() throws {
    let scores = [SeedsGraph.betweenness, SeedsGraph.strength]
    try GoldenFile.expect(CSVExporter(.nodes).text(for: SeedsGraph.graph, scores: scores), is: "seeds.nodes.csv")
    try GoldenFile.expect(CSVExporter(.links).text(for: SeedsGraph.graph, scores: scores), is: "seeds.links.csv")
  }

  @Test func `the columns have the names that Gephi's importer looks for`() throws {
    let graph = TestGraphs.chain(["Anna", "Berta"])
    let nodes = try CSVTable(CSVExporter(.nodes).text(for: graph))
    #expect(nodes.raw[0].prefix(2) == ["Id", "Label"])
    #expect(nodes["Label"] == ["Berta", "Anna"])
    #expect(nodes["type"] == ["country", "person"])
    let links = try CSVTable(CSVExporter(.links).text(for: graph))
    #expect(links.raw[0].prefix(4) == ["Source", "Target", "Type", "Weight"])
    #expect(links.raw[1].prefix(4) == ["country.n1", "person.n0", "Undirected", "1.0"])
  }

  @Test(arguments: HostileText.names)
  func `a hostile name is read back without what XML forbids`(name: String) throws {
    let nodes = try CSVTable(CSVExporter(.nodes).text(for: TestGraphs.chain([name, "other"])))
    #expect(nodes["Label"] == ["other", name.withoutForbiddenCharacters])
  }

  @Test func `scores have a point, since Gephi guesses a column's type from its first rows`() throws {
    let scores = NodeScores(measure: "weight", values: [0, 1.5, -2, .nan])
    let nodes = try CSVTable(CSVExporter(.nodes).text(for: TestGraphs.chain(["a", "b", "c", "d"]), scores: [scores]))
    #expect(nodes["weight_2"] == ["0.0", "1.5", "-2.0", ""])
  }

  @Test func `an empty graph is a row of names`() {
    #expect(CSVExporter(.links).text(for: TestGraphs.chain([])) == "Source,Target,Type,Weight\r\n")
  }
}
