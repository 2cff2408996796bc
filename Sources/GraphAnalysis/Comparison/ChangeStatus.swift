/// What became of an entity or a link between two graphs.
public enum ChangeStatus: String, Sendable, Hashable, CaseIterable {
  /// In the later graph only.
  case added
  /// In the earlier graph only.
  case removed
  /// In both, with more weight in the later one.
  case stronger
  /// In both, with less weight in the later one.
  case weaker
  /// In both with the same weight.
  case same
  /// In one only, while the other side has too few articles to say that it is absent there.
  case insufficient

  /// The status by the weights on both sides; `nil` stands for absence.
  ///
  /// Weights that differ by less than a billionth part are the same.
  init(before: Double?, after: Double?, canMiss: (before: Bool, after: Bool)) {
    switch (before, after) {
    case (let before?, let after?):
      if abs(after - before) <= 1e-9 * max(abs(before), abs(after)) {
        self = .same
      } else {
        self = after > before ? .stronger : .weaker
      }
    case (nil, .some): self = canMiss.before ? .added : .insufficient
    case (.some, nil): self = canMiss.after ? .removed : .insufficient
    case (nil, nil): self = .same
    }
  }
}
