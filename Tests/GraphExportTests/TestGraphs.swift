import EntityRecognition
import GraphAnalysis
import NewsText

@testable import Cooccurrence

/// Graphs for tests: small ones by hand, large ones from a seed.
enum TestGraphs {
  /// A graph in which each sentence links all nodes that it names.
  static func graph(
    nodes: [CooccurrenceGraph.Node], sentences: [(Evidence, [Int])],
    provenance: CooccurrenceGraph.Provenance = CooccurrenceGraph.Provenance()
  ) -> CooccurrenceGraph {
    var edges: [CooccurrenceGraph.Edge] = []
    var evidence: [[UInt32]] = []
    for (number, sentence) in sentences.enumerated() {
      let named = sentence.1.sorted()
      for (place, source) in named.enumerated() {
        for target in named[(place + 1)...] where target != source {
          edges.append(CooccurrenceGraph.Edge(source: UInt32(source), target: UInt32(target), weight: 1))
          evidence.append([UInt32(number)])
        }
      }
    }
    return CooccurrenceGraph(
      nodes: nodes, edges: edges, sentences: sentences.map(\.0), evidence: evidence, provenance: provenance)
  }

  /// The sum of the weights of each node's links.
  static func strength(of graph: CooccurrenceGraph) -> NodeScores {
    var values = [Double](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges {
      values[Int(edge.source)] += edge.weight
      values[Int(edge.target)] += edge.weight
    }
    return NodeScores(measure: "strength", values: values)
  }

  /// Nodes with given labels, every two neighbours in the list linked.
  static func chain(_ labels: [String]) -> CooccurrenceGraph {
    let nodes = labels.enumerated().map { index, label in
      let kind = EntityKind.allCases[index % 3]
      return CooccurrenceGraph.Node(id: "\(kind.rawValue).n\(index)", label: label, kind: kind, mentionCount: index + 1)
    }
    let sentences = labels.indices.dropLast().map { index in
      (
        Evidence(article: "a\(index % 4).txt", date: nil, characterOffset: index, text: labels[index]),
        [index, index + 1]
      )
    }
    return graph(nodes: nodes, sentences: sentences)
  }

  /// A heavy-tailed graph with realistic names: some entities stand in many sentences, most in few.
  static func random(nodes count: Int, sentences: Int, seed: UInt64) -> CooccurrenceGraph {
    var generator = SplitMix(state: seed)
    let nodes = (0..<count).map { index in
      let kind = EntityKind.allCases[[0, 0, 2, 1, 0, 2][index % 6]]
      return CooccurrenceGraph.Node(
        id: "\(kind.rawValue).n\(index)", label: name(of: kind, using: &generator), kind: kind,
        mentionCount: 1 + count / (index + 1), articleCount: 1 + count / (4 * index + 4))
    }
    let topics = max(2, count / 12)
    let found = (0..<sentences).map { number -> (Evidence, [Int]) in
      let topic = Int.random(in: 0..<topics, using: &generator)
      var named: [Int] = []
      for _ in 0..<Int.random(in: 2...4, using: &generator) {
        // A power of a uniform number is heavy-tailed: low indices come up most.
        let draw = Double.random(in: 0..<1, using: &generator)
        var index = Int(draw * draw * draw * Double(count))
        if index >= 4 { index = min(count - 1, index / topics * topics + topic) }
        if !named.contains(index) { named.append(index) }
      }
      let day = CalendarDate(year: 2016, month: 1 + number % 12, day: 1 + number % 28)
      let evidence = Evidence(
        article: "\(number / 20).txt", date: day, characterOffset: number, text: "Sentence \(number).")
      return (evidence, named)
    }
    return graph(
      nodes: nodes, sentences: found,
      provenance: CooccurrenceGraph.Provenance(
        articleCount: sentences / 20, sentenceCount: sentences * 3,
        firstDate: CalendarDate(year: 2016, month: 1, day: 1),
        lastDate: CalendarDate(year: 2016, month: 12, day: 28)))
  }

  private static func name(of kind: EntityKind, using generator: inout SplitMix) -> String {
    func pick(_ words: String) -> String { String(words.split(separator: " ").randomElement(using: &generator) ?? "") }
    switch kind {
    case .person:
      return pick("John Maria Sergei Hassan Angela Xi François Recep Narendra Aung Mohammed Zeid") + " "
        + pick("al-Nahyan Hollande Merkel Zhang Okonjo-Iweala Papadopoulos Müller Singh Ra’ad Castro Kim Netanyahu")
    case .country:
      return pick("Syria Russia Germany Turkey Iran Iraq France Yemen Jordan Lebanon Egypt Qatar Oman Israel Libya")
    default:
      return pick("International National United Federal Free European African") + " "
        + pick("Atomic Monetary Security Health Trade Refugee Peace") + " "
        + pick("Agency Fund Council Organization Commission Front")
    }
  }
}

/// The generator of Steele, Lea and Flood (doi:10.1145/2660193.2660195): the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
