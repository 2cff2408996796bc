import Cooccurrence
import EntityRecognition
import NewsText

/// What a run read: articles with their dates, what a period leaves out, and reprints.
struct CollectionSummary {
  let collection: Collection
  let stories: StoryClusters
  let period: Period

  /// The summary, a dozen lines of it however large the collection.
  var lines: [String] { [articles] + dates + outsidePeriod + reprints }

  private var articles: String {
    let undated = collection.articles.count { $0.publication == nil }
    let note = undated == 0 ? "" : ", \(undated) undated"
    return "Articles  \(collection.articles.count)\(note); names read by the \(collection.tagger.rawValue) tagger"
  }

  /// A line for each of the first days, and what the rest adds up to.
  private var dates: [String] {
    let groups = collection.dates
    let shown = groups.count <= 8 ? groups : Array(groups.prefix(7))
    var lines = shown.map { group -> String in
      let day = group.day?.description ?? "undated   "
      let names = group.articles.prefix(2).map { article in
        guard let publication = article.publication else { return article.name }
        return "\(article.name) (\(publication.evidence.rawValue): \(publication.words))"
      }
      let more = group.articles.count > 2 ? " and \(group.articles.count - 2) more" : ""
      return "  \(day)  \(names.joined(separator: ", "))\(more)"
    }
    if shown.count < groups.count { lines.append("  … and \(groups.count - shown.count) more dates") }
    return lines
  }

  /// What a period leaves out; undated articles are named, because nobody can say that they belong outside.
  private var outsidePeriod: [String] {
    guard !period.isUnbounded else { return [] }
    let left = collection.articles.filter { !period.contains($0.publication?.day) }
    let undated = left.filter { $0.publication == nil }
    guard !left.isEmpty else { return [] }
    let note =
      undated.isEmpty ? "" : ", \(undated.count) of them undated: \(CollectionSummary.list(undated.map(\.name)))"
    return ["Left out  \(left.count) of \(collection.articles.count) articles by their dates\(note)"]
  }

  /// The stories that stand in several articles, the first five of them.
  private var reprints: [String] {
    let all = stories.reprints
    guard !all.isEmpty else { return [] }
    let articles = all.reduce(0) { $0 + $1.count }
    var lines = ["Stories   \(collection.articles.count - articles + all.count), \(all.count) of them reprinted"]
    lines += all.prefix(5).map { "  \(CollectionSummary.list($0))" }
    if all.count > 5 { lines.append("  … and \(all.count - 5) more (--verbose lists all)") }
    return lines
  }

  /// The first of some names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }
}
