import Cooccurrence
import Testing

@testable import GraphAnalysis

struct DeltaConTests {
  private func links(_ graph: CooccurrenceGraph) -> [DeltaCon.Link] {
    graph.edges.map { (Int($0.source), Int($0.target), $0.weight) }
  }

  private let barbell: [DeltaCon.Link] = [
    (0, 1, 1), (1, 2, 1), (2, 0, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1),
  ]

  // numpy: S = inv(eye(n) + e*e*diag(d) - e*A) with d = A.sum(1), e = 1/(1 + d.max()), for both;
  //        1 / (1 + sqrt(((sqrt(S1) - sqrt(S2))**2).sum()))
  @Test func `the similarity is that of the paper's matrices`() {
    let names = (0..<6).map { "n\($0)" }
    let cut = barbell.filter { $0.source != 2 || $0.target != 3 }
    #expect(abs(DeltaCon(identifiers: names, before: barbell, after: cut).similarity - 0.46903144735469116) < 1e-9)
    let weighted: [DeltaCon.Link] = [(0, 1, 2.5), (1, 2, 4), (2, 0, 1), (2, 3, 7), (3, 4, 1), (4, 5, 0.5)]
    let other = DeltaCon(identifiers: names, before: barbell, after: weighted)
    #expect(abs(other.similarity - 0.45213403260216734) < 1e-9 && other.groups == nil)
    let (club, plain) = (CooccurrenceGraph.karateClub(weighted: true), CooccurrenceGraph.karateClub(weighted: false))
    let members = club.nodes.map(\.id)
    let karate = DeltaCon(identifiers: members, before: links(club), after: links(plain))
    #expect(abs(karate.similarity - 0.5394571647714043) < 1e-9)
    let alone = DeltaCon(identifiers: members, before: links(club), after: links(club).filter { $0.source != 0 })
    #expect(abs(alone.similarity - 0.3584528854721584) < 1e-9)
  }

  // The same with S @ G before the roots, G[i, (fnv1a(id) >> 32) % 10] = 1: a ring of 400, and one with 80 chords.
  @Test func `large graphs are compared by groups of nodes`() {
    let ring = (0..<400).map { (source: $0, target: ($0 + 1) % 400, weight: 1.0) }
    let chords = ring + stride(from: 0, to: 400, by: 5).map { ($0, ($0 + 7) % 400, 2) }
    let names = (0..<400).map { "n" + String(String(1000 + $0).dropFirst()) }
    let result = DeltaCon(identifiers: names, before: ring, after: chords)
    #expect(abs(result.similarity - 0.14198355566466803) < 1e-9 && result.groups == 10)
  }

  @Test func `a graph and itself are alike, and so are two empty ones`() {
    let names = (0..<6).map { "n\($0)" }
    #expect(DeltaCon(identifiers: names, before: barbell, after: barbell).similarity == 1)
    #expect(DeltaCon(identifiers: names, before: [], after: []).similarity == 1)
    #expect(DeltaCon(identifiers: [], before: [], after: []).similarity == 1)
  }

  @Test(arguments: [1e-300, 1e300, .greatestFiniteMagnitude])
  func `weights out of all measure give a number`(weight: Double) {
    let names = (0..<6).map { "n\($0)" }
    let odd = barbell.map { (source: $0.source, target: $0.target, weight: weight) }
    let similarity = DeltaCon(identifiers: names, before: barbell, after: odd).similarity
    #expect(similarity > 0 && similarity <= 1)
  }
}
