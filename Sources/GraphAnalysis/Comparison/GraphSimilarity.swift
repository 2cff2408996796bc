import Cooccurrence
import NewsText

/// How alike two graphs are as a whole, in a few numbers.
public struct GraphSimilarity: Sendable, Equatable {
  /// The part of all entities that both graphs have, from 0 to 1 (Jaccard 1901, doi 10.5169/seals-266450).
  public let nodeJaccard: Double
  /// The part of all links that both graphs have, from 0 to 1.
  public let edgeJaccard: Double
  /// The part of all weight that both graphs have: Σ min / Σ max of the rates over all links, from 0 to 1.
  ///
  /// Ružička 1958; rates are weights for each 1,000 sentences where the comparison is normalised.
  public let weightedJaccard: Double
  /// How alike the connections of all entities are, from 0 to 1 (Koutra and others 2013, doi
  /// 10.1137/1.9781611972832.18).
  ///
  /// On the union of the entities, with the weights as they stand.
  public let deltaCon: Double
  /// The number of groups of entities by which DeltaCon was approximated; `nil` where it is exact, up to 300 entities.
  public let deltaConGroups: Int?
  /// The part of all pairs of entities that are linked, before and after.
  public let density: (before: Double, after: Double)
  /// The part of the entities that are in the largest connected part, before and after.
  public let giantShare: (before: Double, after: Double)
  /// The number of communities, before and after.
  public let communityCount: (before: Int, after: Int)
  /// How far the communities of the entities that both graphs have are the same, from 0 to 1: normalised mutual
  /// information (Danon and others 2005, doi 10.1088/1742-5468/2005/09/P09008); `nil` where they share none.
  public let communityInformation: Double?

  /// Whether all numbers are the same.
  public static func == (one: GraphSimilarity, other: GraphSimilarity) -> Bool {
    one.nodeJaccard == other.nodeJaccard && one.edgeJaccard == other.edgeJaccard
      && one.weightedJaccard == other.weightedJaccard && one.deltaCon == other.deltaCon
      && one.deltaConGroups == other.deltaConGroups && one.density == other.density
      && one.giantShare == other.giantShare && one.communityCount == other.communityCount
      && one.communityInformation == other.communityInformation
  }
}

extension GraphComparison {
  /// Measures how alike the two graphs are as a whole.
  ///
  /// Two empty graphs are alike in all; a graph and itself have 1 in every measure of likeness.
  ///
  /// - Parameter communities: The communities of the earlier and of the later graph, where they are known already.
  /// - Returns: The numbers.
  /// - Complexity: O(*n* log *n* + *m* log *m*), that of communities, and that of DeltaCon: some tens of looks at every
  ///   link for each of ten groups of entities, or for each entity up to 300.
  public func similarity(communities: (before: Communities, after: Communities)? = nil) -> GraphSimilarity {
    func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
    var (least, greatest) = (0.0, 0.0)
    let unit = links.reduce(0) { max($0, max($1.before?.rate ?? 0, $1.after?.rate ?? 0)) }
    for link in links where unit > 0 {
      let (one, other) = ((link.before?.rate ?? 0) / unit, (link.after?.rate ?? 0) / unit)
      least += min(one, other)
      greatest += max(one, other)
    }
    let deltaCon = DeltaCon(
      identifiers: nodes.map(\.id),
      before: links.compactMap { link in link.before.map { (link.source, link.target, $0.weight) } },
      after: links.compactMap { link in link.after.map { (link.source, link.target, $0.weight) } })
    let (one, other) = (before.graph, after.graph)
    let communities = communities ?? sideBySide({ one.communities() }, { other.communities() })
    let shared = nodes.compactMap { change -> (Int, Int)? in
      guard let one = change.before, let other = change.after else { return nil }
      return (communities.before.communityOfNode[one.node], communities.after.communityOfNode[other.node])
    }
    return GraphSimilarity(
      nodeJaccard: share(shared.count, nodes.count),
      edgeJaccard: share(links.count { $0.before != nil && $0.after != nil }, links.count),
      weightedJaccard: greatest > 0 ? least / greatest : 1, deltaCon: deltaCon.similarity,
      deltaConGroups: deltaCon.groups, density: (before.graph.density(), after.graph.density()),
      giantShare: (before.graph.giantShare, after.graph.giantShare),
      communityCount: (communities.before.count, communities.after.count),
      communityInformation: shared.isEmpty
        ? nil : MutualInformation.normalized(shared.map(\.0), shared.map(\.1)))
  }
}

extension CooccurrenceGraph {
  /// The part of the nodes that are in the largest connected part; 0 without nodes.
  fileprivate var giantShare: Double {
    guard !nodes.isEmpty else { return 0 }
    return Double(components().nodes(of: 0).count) / Double(nodes.count)
  }
}
