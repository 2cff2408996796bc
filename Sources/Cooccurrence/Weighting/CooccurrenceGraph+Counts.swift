extension CooccurrenceGraph {
  /// The windows behind a link, as indices into ``sentences``.
  func windows(ofEdge edge: Int) -> ArraySlice<UInt32> {
    evidenceSentences[Int(evidenceOffsets[edge])..<Int(evidenceOffsets[edge + 1])]
  }

  private var hasEvidence: Bool { edges.isEmpty || evidenceOffsets.count == edges.count + 1 }

  /// The number of windows of each link.
  var sentenceCounts: [Double]? {
    guard hasEvidence else { return nil }
    return edges.indices.map { Double(windows(ofEdge: $0).count) }
  }

  /// The number of different articles or stories among the windows of each link.
  func distinctCounts(_ number: KeyPath<WindowRecord, UInt32>) -> [Double]? {
    guard hasEvidence, !windows.isEmpty || edges.isEmpty else { return nil }
    let numbers = windows.map { $0[keyPath: number] }
    var found: [UInt32] = []
    return edges.indices.map { edge in
      found.removeAll(keepingCapacity: true)
      for window in windows(ofEdge: edge) { found.append(numbers[Int(window)]) }
      found.sort()
      return Double(zip(found, found.dropFirst()).count { $0 != $1 } + (found.isEmpty ? 0 : 1))
    }
  }

  /// Σ 1/(*k* − 1) over the windows of each link, the terms in ascending order whatever that of the articles.
  var fractionalCounts: [Double]? {
    guard hasEvidence, !windows.isEmpty || edges.isEmpty else { return nil }
    var sizes: [UInt32] = []
    return edges.indices.map { edge in
      sizes.removeAll(keepingCapacity: true)
      for window in windows(ofEdge: edge) { sizes.append(windows[Int(window)].entityCount) }
      sizes.sort(by: >)
      return sizes.reduce(0) { $0 + 1 / Double(max(2, $1) - 1) }
    }
  }

  /// How often the two ends of each link are named, together and at all; `nil` where the graph does not say.
  var pairCounts: [PairCounts]? {
    guard hasEvidence else { return nil }
    let all = provenance.windowCount
    var counts: [PairCounts] = []
    counts.reserveCapacity(edges.count)
    for (index, edge) in edges.enumerated() {
      let pair = PairCounts(
        both: commonWindows.isEmpty ? windows(ofEdge: index).count : Int(commonWindows[index]),
        one: nodes[Int(edge.source)].windowCount,
        other: nodes[Int(edge.target)].windowCount, all: all)
      guard let pair else { return nil }
      counts.append(pair)
    }
    return counts
  }
}
