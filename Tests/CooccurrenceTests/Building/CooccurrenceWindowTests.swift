import Testing

@testable import Cooccurrence

struct CooccurrenceWindowTests {
  @Test(
    arguments: [
      ("sentence", .sentence), ("paragraph", .paragraph), ("article", .article), ("1", .sentence), ("3", .sentences(3)),
      ("100", .sentences(100)), ("0", nil), ("-3", nil), ("101", nil), ("3.5", nil), ("day", nil), ("", nil),
    ] as [(String, CooccurrenceWindow?)])
  func `a window is a name or a number of sentences`(_ text: String, _ window: CooccurrenceWindow?) {
    #expect(CooccurrenceWindow(rawValue: text) == window)
  }

  private let text = """
    Kenya signs a treaty

    Kenya met Peru. It rained.

    Chad came late. Nepal stayed away. Kenya left.
    """

  // Sentence by sentence with the two before it: Kenya–Peru at 1; Chad with Kenya and Peru at 3; Nepal with Chad at 4
  // (Peru is three back); Kenya with Chad and Nepal at 5.
  @Test func `three sentences reach over paragraphs, and count a pair once for each sentence that names one`() {
    let graph = NewsCollection.graph(text, within: .sentences(3))
    #expect(
      NewsCollection.links(graph) == [
        "Kenya–Nepal 1.0", "Kenya–Peru 1.0", "Kenya–Chad 2.0", "Nepal–Chad 1.0", "Peru–Chad 1.0",
      ])
    #expect(graph.provenance.window == "3 sentences")
  }

  @Test func `the evidence runs from the one name to the other`() throws {
    let graph = NewsCollection.graph(text, within: .sentences(3))
    #expect(
      graph.edges.indices.map { graph.evidence(ofEdge: $0).map(\.text) } == [
        ["Nepal stayed away. Kenya left."], ["Kenya met Peru."],
        ["Kenya met Peru. It rained. Chad came late.", "Chad came late. Nepal stayed away. Kenya left."],
        ["Chad came late. Nepal stayed away."], ["Kenya met Peru. It rained. Chad came late."],
      ])
    #expect(graph.evidence(ofEdge: 1).first?.characterOffset == 22)
  }

  @Test func `a window of one sentence is the sentence`() {
    let one = NewsCollection.graph(text, within: .sentences(1))
    let sentence = NewsCollection.graph(text)
    #expect(one.edges == sentence.edges)
    #expect(one.nodes == sentence.nodes)
    #expect(one.provenance == sentence.provenance)
  }

  @Test func `a wider window never loses a link`() {
    var before = 0.0
    for length in 1...6 {
      let sum = NewsCollection.graph(text, within: .sentences(length)).edges.reduce(0) { $0 + $1.weight }
      #expect(sum >= before)
      before = sum
    }
  }

  @Test func `a heading ends the stretch, the headline is none of it`() {
    let parted = """
      Kenya signs a treaty

      Peru met nobody on Friday, and the long day ended in the rain without any result.

      Reactions

      Nepal stayed away, and the long day ended in the rain without any result at all.
      """
    #expect(NewsCollection.graph(parted, within: .sentences(5)).edges.isEmpty)
  }

  @Test(
    arguments: [
      (.sentence, 6, [3, 1, 1, 1]), (.paragraph, 3, [3, 1, 1, 1]), (.article, 1, [1, 1, 1, 1]),
      (.sentences(3), 6, [5, 2, 3, 3]),
    ] as [(CooccurrenceWindow, Int, [Int])])
  func `windows are counted, in all and for each entity`(_ window: CooccurrenceWindow, _ all: Int, _ named: [Int]) {
    let graph = NewsCollection.graph(text, within: window)
    #expect(graph.provenance.windowCount == all)
    #expect(graph.nodes.map(\.label) == ["Kenya", "Nepal", "Peru", "Chad"])
    #expect(graph.nodes.map(\.windowCount) == named)
  }

  // Kenya and Peru are always named together; sentence 3 has both within reach, and so has 4, but only sentence 2 counts.
  @Test func `association is measured on the windows that hold the names, so that two that never part score 1`() throws
  {
    let graph = NewsCollection.graph(
      "It rained. Kenya met Peru. It snowed. It hailed. Nepal won.", within: .sentences(3))
    #expect(graph.edges.map(\.weight) == [1])
    #expect(graph.commonWindows == [3])
    #expect(graph.scores(.jaccard)?.values == [1])
    #expect(graph.scores(.salton)?.values == [1])
    let npmi = try #require(graph.scores(.npmi))
    #expect(abs(npmi[0] - 1) < 1e-15)
    #expect(NewsCollection.graph("Kenya met Peru.").commonWindows.isEmpty)
  }
}
