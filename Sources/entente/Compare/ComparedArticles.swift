import Cooccurrence
import EntityRecognition
import EntityResolution
import NewsText

/// A collection from which graphs of periods are made, read and resolved once.
struct ComparedArticles {
  let input: String
  let collection: Collection
  let dates: DateInference
  private let resolved: ResolvedEntities
  private let window: CooccurrenceWindow
  private let stories: StoryClusters

  /// Reads articles.
  ///
  /// - Parameters:
  ///   - input: A file or a folder.
  ///   - window: How near two names must stand.
  ///   - infersDates: Whether undated articles are dated by others.
  ///   - nameOptions: Where the user's rules for names are.
  ///   - console: Where problems and progress are shown.
  /// - Throws: What reading articles and a registry throws.
  init(
    _ input: String, window: CooccurrenceWindow, infersDates: Bool, nameOptions: NameOptions, console: Console
  ) throws {
    let rules = try nameOptions.registry(beside: [input], console: console).rules
    let read = try Collection.read([input], tagger: nameOptions.tagger, console: console)
    let (collection, dates) = infersDates ? read.inferringDates(console: console) : (read, DateInference())
    collection.tellUndated(console: console)
    self.input = input
    self.collection = collection
    self.dates = dates
    self.window = window
    stories = collection.stories
    resolved = EntityResolver(registry: rules).resolve(collection.articles)
  }

  /// The days on which articles were published, in order.
  var days: [CalendarDate] { Set(collection.articles.compactMap { $0.publication?.day }).sorted() }

  /// The graph of a period, or of all articles.
  ///
  /// - Throws: ``ComparedInputError`` where no article is of the period.
  func graph(of period: CalendarPeriod?) throws(ComparedInputError) -> CooccurrenceGraph {
    guard let period else { return CooccurrenceGraph(resolved, within: window, stories: stories) }
    let days = days
    guard days.contains(where: period.contains) else {
      let nearest = [days.last { $0 < period.first }, days.first { $0 > period.last }].compactMap { $0 }
      let undated = collection.articles.count { $0.publication == nil }
      throw .noArticles(period, input: input, nearest: nearest, undated: undated)
    }
    return CooccurrenceGraph(
      resolved, within: window, stories: stories, during: Period(since: period.first, until: period.last))
  }

  /// What was inferred for articles of a period.
  func inferredDates(in period: CalendarPeriod?) -> [DateInference.Inferred] {
    dates.inferred.filter { inferred in period.map { $0.contains(inferred.day) } ?? true }
  }
}
