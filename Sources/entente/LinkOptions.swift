public import ArgumentParser
public import Cooccurrence
public import NewsText

/// The options that say what makes a link, and what its weight is.
struct LinkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How near two names must stand to be linked; a number is one of sentences in a row.", valueName: "window"))
  var window: CooccurrenceWindow = .sentence

  @Option(
    help: ArgumentHelp(
      "What the weight of a link is.",
      discussion: """
        Whatever is chosen, graph.graphml holds them all. npmi and g2 may be 0 or less; such a link stays, with the \
        weight 0.000001.
        """, valueName: "measure"))
  var weight: EdgeWeighting = .sentences

  @Flag(inversion: .prefixedNo, help: "Look for reprints of one story, which 'stories' and 'proximity' count once.")
  var stories = true

  @Option(help: ArgumentHelp("Read articles of this day and later ones only.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Read articles of this day and earlier ones only.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @Flag(help: "Date an undated article by a dated one that shares its text and the weekday it reports of.")
  var inferDates = false

  /// The days of publication to read.
  var period: Period { Period(since: since, until: until) }

  /// The options that only articles can follow, among those that were given: a graph's links are made.
  var givenForArticles: [String] {
    [
      (window != .sentence, "--window"), (!stories, "--no-stories"), (since != nil, "--since"),
      (until != nil, "--until"), (inferDates, "--infer-dates"),
    ].compactMap { $0.0 ? $0.1 : nil }
  }

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until): give the earlier day to --since.")
    }
  }
}

extension CooccurrenceWindow: ExpressibleByArgument {}
extension EdgeWeighting: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2016-03-24`.
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
