import EntityRecognition
import GraphAnalysis

extension ChangeStatus {
  /// What became of it, with a sign that needs no colour: `▲ stronger`.
  var inWords: String {
    switch self {
    case .added: "new"
    case .removed: "gone"
    case .stronger: "▲ stronger"
    case .weaker: "▼ weaker"
    case .same: "the same"
    case .insufficient: "on one side only, and too little was read on the other"
    }
  }
}

extension NodeChange {
  /// Whether it may be drawn like what is certain: it did not change, nobody can test it, or it is beyond chance.
  var isSure: Bool { status == .same || test == nil || isSignificant }
}

extension LinkChange {
  /// Whether it may be drawn like what is certain: it did not change, nobody can test it, or it is beyond chance.
  var isSure: Bool { status == .same || sentenceTest == nil || isSignificant }
}

extension GraphComparison {
  /// The ends of a link as a diagram of the union names them.
  func ends(of link: LinkChange) -> Diagram.Ends { Diagram.Ends(nodes[link.source].id, nodes[link.target].id) }

  /// What became of an entity: `Vladimir Putin, person: ▲ stronger, named 7 → 8 times (117 → 320 per 1,000 sentences)`.
  func words(for change: NodeChange) -> String {
    let name = change.kind.map { "\(change.label), \($0.rawValue)" } ?? change.label
    let amount =
      countsMentions
      ? "named \(change.before?.mentions ?? 0) → \(change.after?.mentions ?? 0) times"
      : "strength \((change.before?.strength ?? 0).significant) → \((change.after?.strength ?? 0).significant)"
    let rates = rates(change.before?.rate, change.after?.rate, isGiven: isNormalized || countsMentions)
    return "\(name): \(change.status.inWords), \(amount)\(rates)\(chance(change.test))"
  }

  /// What became of a link: `Russia – Vladimir Putin: ▲ stronger, weight 1 → 4 (17 → 160 per 1,000 sentences)`.
  func words(for change: LinkChange) -> String {
    let ends = "\(nodes[change.source].label) – \(nodes[change.target].label)"
    let weights = "weight \((change.before?.weight ?? 0).significant) → \((change.after?.weight ?? 0).significant)"
    let rates = rates(change.before?.rate, change.after?.rate, isGiven: isNormalized)
    return "\(ends): \(change.status.inWords), \(weights)\(rates)\(chance(change.sentenceTest))"
  }

  private func rates(_ before: Double?, _ after: Double?, isGiven: Bool) -> String {
    guard isGiven else { return "" }
    return " (\((before ?? 0).decimal(0)) → \((after ?? 0).decimal(0)) per 1,000 sentences)"
  }

  private func chance(_ test: ChangeTest?) -> String {
    guard let test else { return "" }
    return test.isSignificant ? ", beyond chance (q = \(test.qValue.significant))" : ", q = \(test.qValue.significant)"
  }

  /// All changes in two or three sentences.
  var countsInWords: [String] {
    var sentences = [
      "Entities: \(GraphComparison.counts(nodes.map(\.status))).",
      "Links: \(GraphComparison.counts(links.map(\.status))).",
    ]
    if links.contains(where: { $0.sentenceTest != nil }) {
      let certain = links.count { $0.isSignificant && $0.status != .same }
      sentences.append(
        certain == 0
          ? "No change of a link is beyond chance (q < 0.05)."
          : "\(certain.counted("change")) of links \(certain == 1 ? "is" : "are") beyond chance (q < 0.05).")
    }
    return sentences
  }

  private static func counts(_ statuses: [ChangeStatus]) -> String {
    let words: [(ChangeStatus, String)] = [
      (.added, "new"), (.removed, "gone"), (.stronger, "▲ stronger"), (.weaker, "▼ weaker"), (.same, "the same"),
      (.insufficient, "unknown"),
    ]
    let parts = words.compactMap { status, word -> String? in
      let count = statuses.count { $0 == status }
      return count > 0 ? "\(count.grouped) \(word)" : nil
    }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }
}
