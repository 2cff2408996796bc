/// How well found names agree with marked ones: a name is right where its first and last token and its kind are.
///
/// The definition of the CoNLL-2003 shared task's `conlleval`, https://aclanthology.org/W03-0419/.
package struct NameScore: Sendable, Equatable {
  /// How many names are right, found and marked.
  package struct Counts: Sendable, Equatable {
    package var right = 0
    package var found = 0
    package var marked = 0

    /// The share of the found names that are right, from 0 to 1; 0 where none is found.
    package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
    /// The share of the marked names that are found, from 0 to 1; 0 where none is marked.
    package var recall: Double { marked == 0 ? 0 : Double(right) / Double(marked) }
    /// The harmonic mean of precision and recall; 0 where nothing is right.
    package var f1: Double { right == 0 ? 0 : 2 * Double(right) / Double(found + marked) }

    static func += (left: inout Counts, right: Counts) {
      left.right += right.right
      left.found += right.found
      left.marked += right.marked
    }
  }

  /// The kinds that are told apart, countries being places.
  package static let kinds: [EntityKind] = [.person, .place, .organization]

  private var counts = [Counts](repeating: Counts(), count: 3)

  package init() {}

  /// The counts of one kind.
  package func counts(of kind: EntityKind) -> Counts {
    Self.kinds.firstIndex(of: kind).map { counts[$0] } ?? Counts()
  }

  /// The counts of all kinds together (micro average).
  package var micro: Counts {
    var sum = Counts()
    for part in counts { sum += part }
    return sum
  }

  /// Counts the names of one sentence.
  package mutating func add(found: [LabelledText.Name], marked: [LabelledText.Name]) {
    let known = Set(marked)
    for name in marked { count(name.kind) { $0.marked += 1 } }
    for name in Set(found) {
      count(name.kind) { $0.found += 1 }
      if known.contains(name) { count(name.kind) { $0.right += 1 } }
    }
  }

  /// Adds what was counted elsewhere.
  package mutating func add(_ other: NameScore) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  private mutating func count(_ kind: EntityKind, _ change: (inout Counts) -> Void) {
    if let index = Self.kinds.firstIndex(of: kind) { change(&counts[index]) }
  }
}
