import ArgumentParser
import EntityRecognition
import NewsText
import Synchronization

/// The articles of a run, read and annotated, and what had to be said about their files.
struct Collection {
  /// The articles of one day; of no day where the articles do not say.
  struct Day {
    let day: CalendarDate?
    let articles: [AnnotatedArticle]

    /// What the files of the day are called: `2016-03-24`, or `undated`.
    var name: String { day?.description ?? "undated" }
  }

  /// The articles that are read at a time: enough to keep every core busy, few enough for progress to be seen.
  private static let batchSize = 32

  let articles: [AnnotatedArticle]
  /// What is compared of each article to find reprints.
  let storyTexts: [StoryText]
  /// The trained tagger that has read the names.
  let tagger: Tagging

  /// Which articles are reprints of one story.
  var stories: StoryClusters { StoryClusters(storyTexts) }

  /// Reads and annotates articles, and reports every problem with a file.
  ///
  /// - Parameters:
  ///   - input: Files, folders and `-`.
  ///   - tagger: The trained tagger that reads names.
  ///   - console: Where problems and progress are shown.
  /// - Returns: The articles in the order of the input.
  /// - Throws: ``ArticleReadingError`` where not one article could be read.
  static func read(_ input: [String], tagger: Tagging, console: Console) throws -> Collection {
    let reported = Mutex<[ReadingProblem]>([])
    let reader = ArticleReader { problem in reported.withLock { $0.append(problem) } }
    // A lone problem is said once, by the error.
    func tellProblems(unlessAlone: Bool) {
      let problems = reported.withLock { $0 }
      if unlessAlone, problems.count == 1 { return }
      for problem in problems { console.warning(problem.description) }
    }
    let files: [ArticleFile]
    do {
      files = try reader.files(in: input)
    } catch {
      tellProblems(unlessAlone: true)
      throw error
    }
    let recognizer = EntityRecognizer(tagging: tagger)
    var progress = Progress("Reading article", of: files.count, on: console)
    var articles: [AnnotatedArticle] = []
    var storyTexts: [StoryText] = []
    var start = 0
    while start < files.count {
      let end = min(start + batchSize, files.count)
      let batch = files[start..<end].compactMap { reader.article(at: $0) }
      storyTexts += batch.map(StoryText.init)
      articles += recognizer.mentions(in: batch)
      progress.advance(to: end)
      start = end
    }
    progress.end()
    tellProblems(unlessAlone: articles.isEmpty)
    guard !articles.isEmpty else {
      throw ArticleReadingError.nothingRead(inputs: input, problems: reported.withLock { $0.filter(\.isLoss) })
    }
    console.detail("Names were read by the \(tagger.rawValue) tagger.")
    for article in articles {
      let date = article.publication.map { "\($0.day) (\($0.evidence.rawValue): \($0.words))" } ?? "undated"
      console.detail("\(article.name): \(date), \(article.mentions.count) mentions")
    }
    return Collection(articles: articles, storyTexts: storyTexts, tagger: tagger)
  }

  /// The days of publication in order, the undated articles last.
  var dates: [Day] {
    let days = Set(articles.compactMap { $0.publication?.day }).sorted()
    var groups = days.map { day in Day(day: day, articles: articles.filter { $0.publication?.day == day }) }
    let undated = articles.filter { $0.publication == nil }
    if !undated.isEmpty { groups.append(Day(day: nil, articles: undated)) }
    return groups
  }
}
