import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import GraphExport

struct Neo4jExporterTests {
  @Test func `headers have the types that the bulk import knows`() throws {
    let graph = SeedsGraph.graph
    let nodes = try CSVTable(
      Neo4jExporter(.nodes).text(for: graph, scores: [SeedsGraph.betweenness]), isGuarded: false)
    #expect(
      nodes.raw[0] == [
        "id:ID", "name", ":LABEL", "type", "aliases:string[]", "mentions:long", "articles:long", "first_date",
        "last_date", "betweenness:double",
      ])
    let links = try CSVTable(Neo4jExporter(.links, evidenceLimit: 1).text(for: graph), isGuarded: false)
    #expect(
      links.raw[0] == [
        ":START_ID", ":END_ID", ":TYPE", "weight:double", "sentences:long", "articles:long", "first_date", "last_date",
        "evidence1", "evidence1_source",
      ])
    #expect(Set(links[":TYPE"]) == ["CO_OCCURS_WITH"])
    #expect(links[":START_ID"].allSatisfy(Set(nodes["id:ID"]).contains))
  }

  @Test func `a node has the label of its kind, and aliases are a list`() throws {
    let graph = CooccurrenceGraph(
      nodes: [
        .init(id: "a", label: "=A\nB", kind: .organization, aliases: ["x;y", "z"]),
        .init(id: "b", label: "B", kind: nil),
      ], edges: [])
    let nodes = try CSVTable(Neo4jExporter(.nodes).text(for: graph), isGuarded: false)
    #expect(nodes[":LABEL"] == ["Entity;Organization", "Entity"])
    #expect(nodes["aliases:string[]"] == ["x,y;z", ""])
    #expect(nodes["name"] == ["=A B", "B"])
  }
}
