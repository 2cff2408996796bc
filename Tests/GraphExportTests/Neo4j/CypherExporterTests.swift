import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import GraphExport

struct CypherExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = CypherExporter(generator: "Entente test", evidenceLimit: 1).text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    try GoldenFile.expect(text, is: "seeds.cypher")
  }

  @Test func `a script makes a constraint, then merges nodes by kind and links`() {
    let script = CypherExporter(generator: "Entente\n1").text(for: TestGraphs.chain(["Anna", "Berta"]))
    #expect(
      script == """
        // Entente 1
        // window: sentence; weighting: sentences; articles: 0; undated_articles: 0; sentences: 0
        CREATE CONSTRAINT entente_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
        UNWIND [
        {id: 'person.n0', name: 'Anna', type: 'person', mentions: 1, articles: 0}
        ] AS row MERGE (n:Entity {id: row.id}) SET n:Person, n += row;
        UNWIND [
        {id: 'country.n1', name: 'Berta', type: 'country', mentions: 2, articles: 0}
        ] AS row MERGE (n:Entity {id: row.id}) SET n:Country, n += row;
        UNWIND [
        {source: 'country.n1', target: 'person.n0', properties: {weight: 1.0, sentences: 1, articles: 1, \
        evidence1: 'Anna', evidence1_source: 'a0.txt:0'}}
        ] AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) \
        MERGE (a)-[r:CO_OCCURS_WITH]-(b) SET r += row.properties;

        """)
  }

  @Test(arguments: [
    ("O'Neill", #"'O\'Neill'"#), (#"a\b"#, #"'a\\b'"#), ("two\nlines\r\t", #"'two\nlines\r\t'"#),
    // \u0027 is a quote wherever it stands, up to Neo4j 5.
    (#"\u0027 DETACH DELETE n //"#, #"'\\\u00750027 DETACH DELETE n //'"#), (#"\\U"#, #"'\\\\\u0055'"#),
    ("\"", "'\"'"), ("a\u{2028}b", #"'a\u2028b'"#), ("a\u{0}b", "'ab'"), ("習近平 🇸🇾", "'習近平 🇸🇾'"),
  ])
  func `a string ends where it should`(text: String, literal: String) throws {
    var bytes: [UInt8] = []
    bytes.append(cypher: text)
    #expect(String(decoding: bytes, as: UTF8.self) == literal)
    #expect(try CypherStrings("name: " + literal).values(of: "name") == [text.withoutForbiddenCharacters])
  }

  @Test func `names of measures become names of properties, and numbers are Cypher's`() {
    let scores = ["p-value", "p value", "1st", "id"].map { NodeScores(measure: $0, values: [1e300, 0.5]) }
    let script = CypherExporter().text(for: TestGraphs.chain(["a", "b"]), scores: scores)
    #expect(script.contains(", p_value: 1e300, p_value_2: 1e300, _1st: 1e300, id_2: 1e300}"))
  }

  @Test func `a statement holds a thousand at most`() throws {
    let nodes = (0..<2001).map { CooccurrenceGraph.Node(id: "n\($0)", label: "\($0)", kind: .person) }
    let script = CypherExporter().text(for: CooccurrenceGraph(nodes: nodes, edges: []))
    let found = try CypherStrings(script)
    #expect(found.statements == 4)
    #expect(found.values(of: "id").count == 2001)
  }

  @Test func `an empty graph is a script without data`() throws {
    #expect(try CypherStrings(CypherExporter().text(for: TestGraphs.chain([]))).statements == 1)
  }
}
