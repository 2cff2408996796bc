/// Which articles of a collection are one story: reprints of an agency's report, shortened or with a lead of their own.
///
/// Near-duplicates are found by the five-word groups that two articles share, on whatever share of the shorter one
/// is in the longer one; agency and date count as further evidence (``StoryMatch`` in the sources has the thresholds).
/// Reports of one event in different words are different stories, and so is a live page that quotes a report.
/// Standing text under a paper's articles does not count.
///
/// Stories chain: where A and B match, and B and C, all three are one story, unless A and C have next to nothing in
/// common (a digest of two stories does not make them one).
///
/// ```swift
/// let stories = StoryClusters(articles.map(StoryText.init))
/// stories.reprints  // [["afp.txt", "gulf-times.txt"]]
/// ```
///
/// The result does not depend on the order of the articles.
public struct StoryClusters: Sendable, Equatable {
  /// The stories that stand in two articles or more: the names of the articles, sorted, and the stories by their first.
  public let reprints: [[String]]
  private let storyOfArticle: [String: Int]

  /// Clusters that are already known, by the names of their articles.
  public init(reprints: [[String]] = []) {
    self.reprints = reprints.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    var storyOfArticle: [String: Int] = [:]
    for (story, names) in self.reprints.enumerated() {
      for name in names { storyOfArticle[name] = story }
    }
    self.storyOfArticle = storyOfArticle
  }

  /// Finds the stories of a collection.
  ///
  /// - Complexity: O(*n* log *n*) in the number of articles, and O(*k*) in the number of words.
  public init(_ texts: [StoryText]) {
    let texts = texts.sorted { $0.name < $1.name }
    let sets = ShingleSets(of: texts)
    var links: [(containment: Double, one: Int, other: Int)] = []
    for (one, other) in CandidatePairs(of: sets).pairs {
      let containment = sets.containment(one, other)
      let smaller = min(sets.size(of: one), sets.size(of: other))
      if containment >= StoryMatch.threshold(texts[one], texts[other], smallerSize: smaller) {
        links.append((containment, one, other))
      }
    }
    // The surest first, so that a doubtful link never decides who else may join.
    links.sort { (-$0.containment, $0.one, $0.other) < (-$1.containment, $1.one, $1.other) }
    var clusters = StoryUnion(count: texts.count)
    for link in links { clusters.join(link.one, link.other, in: sets) }
    self.init(reprints: clusters.members.map { $0.map { texts[$0].name } })
  }

  /// The story of an article, as an index into ``reprints``; `nil` where it stands alone.
  ///
  /// - Complexity: O(1).
  public func story(ofArticle name: String) -> Int? { storyOfArticle[name] }
}

/// Articles joined to stories, link by link.
private struct StoryUnion {
  /// The articles of each story, under its first article; none under the others.
  private(set) var members: [[Int]]
  private var story: [Int]

  /// How many articles of each side a new link is checked against.
  private static let checked = 4

  init(count: Int) {
    members = (0..<count).map { [$0] }
    story = Array(0..<count)
  }

  /// Joins the stories of two articles, unless some of their articles have next to nothing in common.
  mutating func join(_ one: Int, _ other: Int, in sets: ShingleSets) {
    var (large, small) = (story[one], story[other])
    guard large != small else { return }
    for left in members[large].prefix(StoryUnion.checked) {
      for right in members[small].prefix(StoryUnion.checked) {
        guard sets.containment(left, right) >= StoryMatch.leastContainmentInStory else { return }
      }
    }
    if members[large].count < members[small].count { swap(&large, &small) }
    for article in members[small] { story[article] = large }
    members[large] += members[small]
    members[small] = []
  }
}
