/// Decides whether two articles are one story in print twice.
///
/// The part of the shorter article's shingles that stands in the longer one, its containment, must reach 0.6. The
/// threshold is lower by 0.1 where both datelines name the same agency, and by 0.1 where both were published within two
/// days; higher by 0.1 where the agencies differ, and by 0.2 where more than a week lies between. The shorter one must
/// have a quarter of the longer one's length, so that a digest or a live page that quotes a report is none.
enum StoryMatch {
  /// The shorter article's length in proportion to the longer one's, at least.
  static let leastSizeRatio = 0.25
  /// The lowest threshold that evidence can lead to.
  static let leastContainment = 0.4
  /// What every two articles of one story have in common, at least, where others connect them.
  static let leastContainmentInStory = 0.3
  /// Articles of fewer shingles say too little, and count as one story only where one contains the other.
  static let fewShingles = 20

  /// The containment that two articles need.
  static func threshold(_ one: StoryText, _ other: StoryText, smallerSize: Int) -> Double {
    guard smallerSize >= fewShingles else { return 1 }
    var threshold = 0.6
    if let left = one.agency, let right = other.agency { threshold += isSame(left, right) ? -0.1 : 0.1 }
    if let left = one.day, let right = other.day {
      let days = abs(left.dayNumber - right.dayNumber)
      if days <= 2 { threshold -= 0.1 } else if days > 7 { threshold += 0.2 }
    }
    // A containment of exactly 0.6 is enough, whatever 0.6 − 0.1 + 0.1 comes to.
    return threshold - 1e-9
  }

  /// Whether two datelines name an agency in common: "afp" and "reuters/afp".
  private static func isSame(_ one: String, _ other: String) -> Bool {
    func parts(_ agency: String) -> Set<String> {
      Set(agency.split { "/,&+".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") })
    }
    return !parts(one).isDisjoint(with: parts(other))
  }
}
