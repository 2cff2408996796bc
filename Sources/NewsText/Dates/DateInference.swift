/// The days on which undated articles were published, as dated ones of the same story tell.
///
/// An undated article takes the day of a dated one where both hold:
/// - They share text: at least three tenths of the five-word groups of the shorter one stand in the other, the measure
///   and the limit by which ``StoryClusters`` joins articles to one story. Five words in a row are rarely written twice.
/// - The day fits: the first weekday of which the undated article reports ("on Tuesday") is that of the dated one's day.
///
/// Agencies repeat the background of a story for weeks, so that neither is enough by itself. Where articles of
/// several days fit, none is taken. An inferred day is never evidence for another article.
///
/// ```swift
/// let dates = DateInference(articles.map(StoryText.init))
/// dates.inferred.map(\.description)
/// // ["000.txt: 2015-12-15, because it reports of a Tuesday and shares 36 % of the shorter text with 003.txt"]
/// ```
///
/// The result does not depend on the order of the articles.
public struct DateInference: Sendable, Equatable {
  /// A day that was inferred, and from what.
  public struct Inferred: Sendable, Hashable {
    /// The name of the undated article.
    public let article: String
    /// The day that it is taken to be of.
    public let day: CalendarDate
    /// The name of the dated article that shares most with it.
    public let source: String
    /// The part of the shorter article's five-word groups that stands in the other one, from 0 to 1.
    public let share: Double
    /// The weekday that both have.
    public let weekday: Weekday
  }

  /// An undated article that several days fit.
  public struct Doubt: Sendable, Hashable {
    /// The name of the undated article.
    public let article: String
    /// The days that fit, in order.
    public let days: [CalendarDate]
  }

  /// The days that were inferred, by the names of the articles.
  public let inferred: [Inferred]
  /// The articles that stay undated because several days fit, by their names.
  public let doubts: [Doubt]
  private let placeOfArticle: [String: Int]

  /// The part of the shorter article that must stand in the other one.
  public static let leastShare = StoryMatch.leastContainmentInStory

  /// Infers what can be inferred in a collection.
  ///
  /// - Parameter texts: All its articles; the dated ones are the evidence.
  /// - Complexity: O(*k* log *k*) in the number of words, and memory for those of the undated articles.
  public init(_ texts: [StoryText] = []) {
    let texts = texts.sorted { $0.name < $1.name }
    guard texts.contains(where: { $0.day == nil && $0.weekday != nil }) else {
      (inferred, doubts, placeOfArticle) = ([], [], [:])
      return
    }
    let sets = ShingleSets(of: texts)
    var fits = [[(share: Double, source: Int)]](repeating: [], count: texts.count)
    for (undated, dated) in SharedShingles(in: sets, texts).pairs {
      let share = sets.containment(undated, dated)
      if share >= DateInference.leastShare { fits[undated].append((share, dated)) }
    }
    var inferred: [Inferred] = []
    var doubts: [Doubt] = []
    for (undated, found) in fits.enumerated() {
      // The greatest share, of equal ones the first name.
      guard let best = found.min(by: { (-$0.share, $0.source) < (-$1.share, $1.source) }),
        let day = texts[best.source].day
      else { continue }
      let days = Set(found.compactMap { texts[$0.source].day }).sorted()
      if days.count == 1 {
        inferred.append(
          Inferred(
            article: texts[undated].name, day: day, source: texts[best.source].name, share: best.share,
            weekday: day.weekday))
      } else {
        doubts.append(Doubt(article: texts[undated].name, days: days))
      }
    }
    self.inferred = inferred
    self.doubts = doubts
    placeOfArticle = Dictionary(inferred.indices.map { (inferred[$0].article, $0) }) { first, _ in first }
  }

  /// The day that was inferred for an article, as a date that says why; `nil` where none was.
  public func date(ofArticle name: String) -> PublicationDate? {
    placeOfArticle[name].map { inferred[$0] }.map {
      PublicationDate(day: $0.day, evidence: .inference, words: $0.reason)
    }
  }
}

extension DateInference.Inferred: CustomStringConvertible {
  /// Why, in words: `reports of a Tuesday and shares 36 % of the shorter text with 003.txt`.
  public var reason: String {
    "reports of a \(weekday) and shares \(Int((share * 100).rounded())) % of the shorter text with \(source)"
  }

  /// The inference in one sentence, without a full stop.
  public var description: String { "\(article): \(day), because it \(reason)" }
}

/// The pairs of an undated and a dated article that have a shingle in common and a weekday that fits.
struct SharedShingles {
  let pairs: [(undated: Int, dated: Int)]

  /// Shingles of more undated articles than this say nothing about any of them.
  private static let commonest = 256

  init(in sets: ShingleSets, _ texts: [StoryText]) {
    var holders: [UInt32: [Int]] = [:]
    for undated in texts.indices where texts[undated].day == nil && texts[undated].weekday != nil {
      for shingle in sets[undated] { holders[shingle, default: []].append(undated) }
    }
    var counts = [Int](repeating: 0, count: texts.count)
    var pairs: [(undated: Int, dated: Int)] = []
    for dated in texts.indices {
      guard let weekday = texts[dated].day?.weekday else { continue }
      var touched: [Int] = []
      for shingle in sets[dated] {
        guard let found = holders[shingle], found.count <= SharedShingles.commonest else { continue }
        for undated in found where texts[undated].weekday == weekday {
          if counts[undated] == 0 { touched.append(undated) }
          counts[undated] += 1
        }
      }
      for undated in touched {
        // An article of a few words shares them all by accident.
        if min(sets.size(of: undated), sets.size(of: dated)) >= StoryMatch.fewShingles {
          pairs.append((undated, dated))
        }
        counts[undated] = 0
      }
    }
    self.pairs = pairs
  }
}
