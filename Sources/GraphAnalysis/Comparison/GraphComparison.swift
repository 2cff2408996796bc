public import Cooccurrence
public import EntityResolution

/// What changed between two graphs: every entity and link of either, with what became of it.
///
/// ```swift
/// let change = march.compared(to: december)
/// change.nodes.filter { $0.status == .added }.map(\.label)
/// // ["Belgium", "Bassma Kodmani", "Mohammed bin Zayed al-Nahyan"]
/// ```
///
/// Entities are the same by `EntityMatching`. A link is stronger or weaker by its weight for each 1,000 sentences read,
/// so that a day with more articles does not make every link stronger; where a graph does not say how much was read, or
/// weights count nothing, by its weight. Whether a difference is more than chance is said by Fisher's exact test of
/// the sentences with the link and without it, on both sides, with Benjamini and Hochberg's correction over all links.
public struct GraphComparison: Sendable {
  /// The earlier graph.
  public let before: ComparedGraph
  /// The later graph.
  public let after: ComparedGraph
  /// The entities of both, sorted by identifier.
  public let nodes: [NodeChange]
  /// The links of both, sorted by source and then by target.
  public let links: [LinkChange]
  /// Which entities are the same; indices are those of the nodes of ``before`` and ``after``.
  public let matching: EntityMatching
  /// Whether weights were normalised by the number of sentences.
  public let isNormalized: Bool
  /// Whether ``NodeChange/Side/rate`` counts mentions, not strength.
  public let countsMentions: Bool
  /// The number of articles that a side must have for an absence there to mean something.
  public let floor: Int

  /// Compares two graphs.
  ///
  /// - Parameters:
  ///   - before: The earlier graph.
  ///   - after: The later graph.
  ///   - floor: The number of articles that a side must have; what it lacks is ``ChangeStatus/insufficient`` below.
  /// - Complexity: O(*n* log *n* + *m* log *m*), and that of matching names.
  public init(before: ComparedGraph, after: ComparedGraph, floor: Int = 1) {
    let union = GraphUnion(before: before.graph, after: after.graph)
    isNormalized = before.isNormalizable && after.isNormalizable
    countsMentions = before.knowsMentions && after.knowsMentions
    self.before = before
    self.after = after
    self.floor = floor
    matching = union.matching
    let sides = (
      ComparedSide(before, isNormalized: isNormalized, countsMentions: countsMentions),
      ComparedSide(after, isNormalized: isNormalized, countsMentions: countsMentions)
    )
    let canMiss = (before: before.canMiss(floor: floor), after: after.canMiss(floor: floor))
    var nodes = union.members.map { member in
      NodeChange(member, sides, canMiss: canMiss, before: before.graph, after: after.graph)
    }
    var links = union.links.map { LinkChange($0, sides, canMiss: canMiss) }
    ChangeTest.test(&nodes, before: before, after: after)
    ChangeTest.test(&links, before: before, after: after)
    self.nodes = nodes
    self.links = links
  }

  /// Whether the two graphs have the same entities and links with the same weights.
  public var isEmpty: Bool {
    nodes.allSatisfy { $0.status == .same } && links.allSatisfy { $0.status == .same }
  }
}

extension CooccurrenceGraph {
  /// Tells what changed since an earlier graph.
  ///
  /// ```swift
  /// let change = march.compared(to: december)
  /// ```
  ///
  /// - Parameters:
  ///   - earlier: The graph to compare with.
  ///   - floor: The number of articles that a side must have for an absence there to mean something.
  /// - Returns: The changes of all entities and links.
  /// - Complexity: That of ``GraphComparison/init(before:after:floor:)``.
  public func compared(to earlier: CooccurrenceGraph, floor: Int = 1) -> GraphComparison {
    GraphComparison(before: ComparedGraph(earlier), after: ComparedGraph(self), floor: floor)
  }
}
