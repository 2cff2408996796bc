import Cooccurrence
import EntityResolution

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One side of a comparison with what is computed of it once.
struct ComparedSide {
  private let side: ComparedGraph
  private let factor: Double
  private let countsMentions: Bool
  private let strengths: [Double]
  private let mentionFactor: Double

  init(_ side: ComparedGraph, isNormalized: Bool, countsMentions: Bool) {
    self.side = side
    self.countsMentions = countsMentions
    let sentences = Double(max(1, side.graph.provenance.sentenceCount))
    factor = isNormalized ? 1000 / sentences : 1
    mentionFactor = side.graph.provenance.sentenceCount > 0 ? 1000 / sentences : 1
    strengths = side.strengths.map { min($0, .greatestFiniteMagnitude) }
  }

  /// A weight for each 1,000 sentences, finite whatever the weight, so that it can be compared and written.
  private func rate(_ weight: Double) -> Double { min(weight * factor, .greatestFiniteMagnitude) }

  func link(_ edge: Int) -> LinkChange.Side {
    let weight = side.graph.edges[edge].weight
    func count(_ counts: [Int]?) -> Int? {
      counts.flatMap { $0.indices.contains(edge) && $0[edge] > 0 ? $0[edge] : nil }
    }
    return LinkChange.Side(
      edge: edge, weight: weight, rate: rate(weight), sentences: count(side.counts?.sentences),
      articles: count(side.counts?.articles))
  }

  func node(_ index: Int) -> NodeChange.Side {
    let node = side.graph.nodes[index]
    return NodeChange.Side(
      node: index, id: node.id, mentions: node.mentionCount, articles: node.articleCount, strength: strengths[index],
      rate: countsMentions ? Double(node.mentionCount) * mentionFactor : rate(strengths[index]))
  }

  /// log₂ of (after + 0.5) / (before + 0.5).
  static func logRatio(_ before: Double?, _ after: Double?) -> Double {
    let ratio = log2(((after ?? 0) + 0.5) / ((before ?? 0) + 0.5))
    return ratio.isFinite ? ratio : log2((after ?? 0) + 0.5) - log2((before ?? 0) + 0.5)
  }
}

extension LinkChange {
  init(_ link: GraphUnion.Link, _ sides: (ComparedSide, ComparedSide), canMiss: (before: Bool, after: Bool)) {
    let before = link.before.map { sides.0.link($0) }
    let after = link.after.map { sides.1.link($0) }
    self.init(
      source: link.source, target: link.target, before: before, after: after,
      status: ChangeStatus(before: before?.rate, after: after?.rate, canMiss: canMiss),
      logRatio: ComparedSide.logRatio(before?.rate, after?.rate))
  }
}

extension NodeChange {
  init(
    _ member: GraphUnion.Member, _ sides: (ComparedSide, ComparedSide), canMiss: (before: Bool, after: Bool),
    before: CooccurrenceGraph, after: CooccurrenceGraph
  ) {
    let earlier = member.before.map { sides.0.node($0) }
    let later = member.after.map { sides.1.node($0) }
    let nodes = [member.after.map { after.nodes[$0] }, member.before.map { before.nodes[$0] }].compactMap { $0 }
    self.init(
      id: member.id, label: nodes.first?.label ?? "", kind: nodes.lazy.compactMap(\.kind).first, before: earlier,
      after: later, status: ChangeStatus(before: earlier?.rate, after: later?.rate, canMiss: canMiss),
      logRatio: ComparedSide.logRatio(earlier?.rate, later?.rate))
  }
}

extension ChangeTest {
  /// Tests every link by its sentences and by its articles.
  static func test(_ links: inout [LinkChange], before: ComparedGraph, after: ComparedGraph) {
    let sentences = tests(
      links.map { ($0.before.map(\.sentences), $0.after.map(\.sentences)) }, before.windowCount, after.windowCount)
    let articles = tests(
      links.map { ($0.before.map(\.articles), $0.after.map(\.articles)) }, before.graph.provenance.articleCount,
      after.graph.provenance.articleCount)
    for index in links.indices {
      links[index].sentenceTest = sentences[index]
      links[index].articleTest = articles[index]
    }
  }

  /// Tests every entity by the sentences that name it.
  static func test(_ nodes: inout [NodeChange], before: ComparedGraph, after: ComparedGraph) {
    func count(_ side: NodeChange.Side?, _ graph: CooccurrenceGraph) -> Int?? {
      guard let side else { return .none }
      let count = graph.nodes[side.node].windowCount
      return .some(count > 0 ? count : nil)
    }
    let tests = tests(
      nodes.map { (count($0.before, before.graph), count($0.after, after.graph)) }, before.graph.provenance.windowCount,
      after.graph.provenance.windowCount)
    for index in nodes.indices { nodes[index].test = tests[index] }
  }

  /// The test of each pair of counts.
  ///
  /// The outer optional is absence, which counts 0; the inner one is ignorance.
  private static func tests(
    _ counts: [(before: Int??, after: Int??)], _ beforeTotal: Int, _ afterTotal: Int
  ) -> [ChangeTest?] {
    guard beforeTotal > 0, afterTotal > 0 else { return counts.map { _ in nil } }
    let pValues = counts.map { pair -> Double? in
      guard let before = pair.before ?? 0, let after = pair.after ?? 0 else { return nil }
      return FisherExactTest.pValue(before: before, of: beforeTotal, after: after, of: afterTotal)
    }
    var qValues = FalseDiscoveryRate.qValues(pValues.compactMap { $0 })[...]
    return pValues.map { pValue in
      pValue.flatMap { p in qValues.popFirst().map { ChangeTest(pValue: p, qValue: $0) } }
    }
  }
}
