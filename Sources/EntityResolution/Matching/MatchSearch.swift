/// Takes candidates step by step, the surest first: what was matched stays matched.
struct MatchSearch {
  private var matchOfFirst: [EntityMatching.Match?]
  private var isSecondMatched: [Bool]
  private var doubtsOfFirst: [Int: [Int]] = [:]
  private var doubtsOfSecond: [Int: [Int]] = [:]

  /// Begins with two lists of which nothing is matched.
  ///
  /// - Parameters:
  ///   - firstCount: How many entities the first list has.
  ///   - secondCount: How many the second has.
  init(firstCount: Int, secondCount: Int) {
    matchOfFirst = Array(repeating: nil, count: firstCount)
    isSecondMatched = Array(repeating: false, count: secondCount)
  }

  /// Whether an entity of the first list is without a match.
  func isOpen(first: Int) -> Bool { matchOfFirst[first] == nil }

  /// Whether an entity of the second list is without a match.
  func isOpen(second: Int) -> Bool { !isSecondMatched[second] }

  /// Whether a pair can still be a match, or a doubt: pairs of which both have their matches need not be looked for.
  func isOpen(_ first: Int, _ second: Int) -> Bool { isOpen(first: first) || isOpen(second: second) }

  /// The matches, in the order of the first list.
  var matches: [EntityMatching.Match] { matchOfFirst.compactMap { $0 } }

  /// Matches those that are each other's only candidate.
  mutating func accept(_ candidates: [EntityMatching.Match]) {
    guard !candidates.isEmpty else { return }
    var secondOfFirst = [Candidate](repeating: .none, count: matchOfFirst.count)
    var firstOfSecond = [Candidate](repeating: .none, count: isSecondMatched.count)
    for candidate in candidates {
      secondOfFirst[candidate.first].add(candidate.second)
      firstOfSecond[candidate.second].add(candidate.first)
    }
    for candidate in candidates {
      let isOpen = (isOpen(first: candidate.first), isOpen(second: candidate.second))
      if isOpen.0, isOpen.1, secondOfFirst[candidate.first].isOnly, firstOfSecond[candidate.second].isOnly {
        matchOfFirst[candidate.first] = candidate
        isSecondMatched[candidate.second] = true
      } else {
        if isOpen.0 { doubtsOfFirst[candidate.first, default: []].append(candidate.second) }
        if isOpen.1 { doubtsOfSecond[candidate.second, default: []].append(candidate.first) }
      }
    }
  }

  /// What stayed alone in doubt.
  var ambiguities: [EntityMatching.Ambiguity] {
    list(doubtsOfFirst.filter { isOpen(first: $0.key) }, isOfFirst: true)
      + list(doubtsOfSecond.filter { isOpen(second: $0.key) }, isOfFirst: false)
  }

  private func list(_ doubts: [Int: [Int]], isOfFirst: Bool) -> [EntityMatching.Ambiguity] {
    doubts.sorted { $0.key < $1.key }.map {
      EntityMatching.Ambiguity(isOfFirst: isOfFirst, entity: $0.key, candidates: Array($0.value.sortedOnce.prefix(8)))
    }
  }
}

/// Who an entity could be: nobody, one, or several.
private enum Candidate {
  case none
  case only(Int)
  case several

  var isOnly: Bool { if case .only = self { true } else { false } }

  mutating func add(_ entity: Int) {
    switch self {
    case .none: self = .only(entity)
    case .only(let known): if known != entity { self = .several }
    case .several: break
    }
  }
}

extension [Int] {
  /// The numbers in order, each once.
  var sortedOnce: [Int] {
    guard count > 1 else { return self }
    var result: [Int] = []
    for number in sorted() where number != result.last { result.append(number) }
    return result
  }
}
