import EntityRecognition
import EntityResolution

/// How near the ends of each link come to each other, story by story.
struct ProximityCounts {
  /// The greatest distance in sentences that counts.
  static let greatestDistance = 3
  /// e⁰, e⁻¹, e⁻² and e⁻³.
  private static let values = [1, 0.367_879_441_171_442_33, 0.135_335_283_236_612_7, 0.049_787_068_367_863_944]

  /// For each link and each distance from 0 on, the number of stories in which that is the least.
  private var counts: [SIMD4<UInt32>]
  /// The least distance of each link in stories of several articles.
  private var nearest: [UInt32: [Int: UInt8]] = [:]

  init(linkCount: Int) { counts = Array(repeating: .zero, count: linkCount) }

  /// Adds an article of a story.
  ///
  /// - Parameters:
  ///   - named: Who is named in each sentence.
  ///   - story: The number of the article's story.
  ///   - isReprint: Whether the story stands in other articles as well.
  ///   - link: The index of the link between two entities, the smaller one first.
  mutating func add(_ named: NamedSentences, story: UInt32, isReprint: Bool, link: (Int, Int) -> Int?) {
    var least = isReprint ? nearest[story] ?? [:] : [:]
    for sentence in named.entities.indices where !named.entities[sentence].isEmpty {
      let near = named.sentences(upTo: sentence, count: ProximityCounts.greatestDistance + 1)
      for (distance, before) in near.enumerated() {
        for one in named.entities[sentence] {
          for other in named.entities[before] where one != other && (distance > 0 || one < other) {
            guard let index = link(min(one, other), max(one, other)) else { continue }
            if least[index].map({ $0 > distance }) ?? true { least[index] = UInt8(distance) }
          }
        }
      }
    }
    if isReprint { nearest[story] = least } else { count(least) }
  }

  /// Whole numbers are counted and summed at the end, so that no order of articles changes a digit.
  private mutating func count(_ least: [Int: UInt8]) {
    for (index, distance) in least { counts[index][Int(distance)] += 1 }
  }

  /// The proximity of each link, once all articles are added.
  ///
  /// A link of a window that is wider than ``greatestDistance`` may have none.
  func proximities() -> [Double] {
    var total = self
    for least in nearest.values { total.count(least) }
    return total.counts.map { counts in
      ProximityCounts.values.enumerated().reduce(0) { $0 + Double(counts[$1.offset]) * $1.element }
    }
  }
}
