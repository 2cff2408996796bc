import Testing

@testable import Cooccurrence

@Suite struct EvidenceTests {
  @Test(arguments: ["", "Kenya met Peru.", String(repeating: "x", count: 4000)])
  func `a text as long as sentences are is kept whole`(text: String) {
    #expect(Evidence.excerpt(of: text) == text)
  }

  @Test func `a text that is longer ends with its last whole word`() {
    let text = String(repeating: "word ", count: 1000)
    #expect(Evidence.excerpt(of: text) == String(repeating: "word ", count: 799) + "word […]")
  }

  @Test(arguments: ["中", "é", "😀", "x"]) func `a text without spaces ends with a whole character`(letter: Character) {
    let text = String(repeating: letter, count: 5000)
    let kept = Evidence.excerpt(of: text).dropLast(4)
    #expect(kept.allSatisfy { $0 == letter })
    #expect(kept.utf8.count <= Evidence.textLimit)
    #expect(kept.utf8.count > Evidence.textLimit - 4)
  }

  @Test func `a list of names without an end gives links with its beginning`() {
    let names = Array(repeating: "Kenya, Peru, Nepal and Chad", count: 500).joined(separator: ", ")
    let graph = NewsCollection.graph(names + " met.")
    #expect(graph.edges.count == 6)
    for edge in graph.edges.indices {
      #expect(graph.evidence(ofEdge: edge).allSatisfy { $0.text.hasPrefix("Kenya, Peru") && $0.text.utf8.count < 4010 })
    }
  }
}
