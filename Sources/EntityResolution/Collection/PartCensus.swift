import EntityRecognition

/// Which genders titles show before each part of a name that no full name of its article explains.
///
/// "Kerry" in one article is "Mr Kerry" in another, unless a third has "Mrs Kerry".
struct PartCensus {
  private var genders: [String: Set<Gender>] = [:]

  init(_ groups: some Sequence<MentionGroup>) {
    for case .part(let part) in groups.lazy.map(\.identity) {
      guard let gender = part.gender else { continue }
      genders[part.key, default: []].insert(gender)
    }
  }

  /// The gender of a part: its own, or the only one that the collection shows.
  func gender(of part: PersonPart) -> Gender? {
    if let gender = part.gender { return gender }
    guard let known = genders[part.key], known.count == 1 else { return nil }
    return known.first
  }
}
