public import ArgumentParser
import Cooccurrence
import GraphAnalysis
import GraphExport
public import NewsText

/// `entente timeline`: articles in; who is central in each period out.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Follow who is named and who is central from period to period.",
    discussion: """
      One graph is made of each day, week (ISO 8601, from Monday), month, quarter or year, or of so many days. Names are \
      resolved over the whole collection, so that an entity is the same in every period.

      timeline.csv has a row for each entity in each period that names it: mentions, articles, strength and betweenness \
      with its ranks among the entities of the period. A period that names nobody has no row.

      timeline.gexf is one graph of all periods that says when each entity and link is there and what it weighs then, \
      for Gephi to play. timeline.svg draws the ranks of the entities that are the most central over the whole time, \
      period by period; more than 60 periods are joined, and the picture says how many.

      EXAMPLES
        entente timeline articles/ --every month --output timeline/
        entente timeline articles/ --every year --by betweenness --top 8 --output timeline/
        entente timeline articles/ --every week --since 2015-11-01 --until 2016-03-31 --output timeline/
        entente timeline articles/ --every 10 --between 2015-12-15 2016-03-24 --infer-dates --output timeline/
      """)

  @Argument(help: "A file or a folder of .txt articles.")
  var input: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp("The length of a period: day, week, month, quarter, year, or days.", valueName: "length"))
  var every: CalendarStep = .month

  @Option(help: ArgumentHelp("Read articles of this day and later ones only.", valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Read articles of this day and earlier ones only.", valueName: "yyyy-mm-dd"))
  var until: CalendarDate?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Both at once: the first and the last day.", valueName: "yyyy-mm-dd"))
  var between: [CalendarDate] = []

  @Flag(help: "Date an undated article by a dated one that shares its text and the weekday it reports of.")
  var inferDates = false

  @Option(help: "How near two names of an article must stand to be linked.")
  var window: CooccurrenceWindow = .sentence

  @OptionGroup var picture: TimelinePictureOptions

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output is empty: give a folder, such as . or timeline/.") }
    if !between.isEmpty {
      guard between.count == 2 else {
        throw ValidationError("--between has \(between.count) of its two days: give the first and the last one.")
      }
      guard since == nil, until == nil else {
        throw ValidationError("--between says the first and the last day: leave out --since and --until.")
      }
    }
    if let first, let last, first > last {
      throw ValidationError("\(first) is after \(last): give the earlier day first.")
    }
    guard !GraphInput.isGraph(input) else {
      throw ValidationError("\(input) is one graph: give the articles that it was made of.")
    }
  }

  private var first: CalendarDate? { between.first ?? since }
  private var last: CalendarDate? { between.last ?? until }

  func run() throws {
    let console = outputOptions.console
    let writer = TimelineWriter(directory: output, picture: picture, step: every, console: console)
    try writer.prepare()
    let timeline = try timeline(console: console)
    let files = try writer.write(timeline)
    console.result(TimelineSummary(timeline: timeline, files: files).text)
  }

  /// Reads the articles and follows their entities.
  func timeline(console: Console) throws -> GraphTimeline {
    let articles = try ComparedArticles(
      input, window: window, infersDates: inferDates, nameOptions: nameOptions, console: console)
    let days = articles.days.filter { day in (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true) }
    guard let earliest = days.first, let latest = days.last else {
      throw TimelineError(first: first, last: last, input: input, days: articles.days)
    }
    let series = CalendarPeriod.series(every, from: first ?? earliest, to: last ?? latest)
    var progress = Progress("Making graph", of: series.count, on: console)
    var stages: [GraphTimeline.Stage] = []
    var place = 0
    for (index, period) in series.enumerated() {
      while place < days.count, days[place] < period.first { place += 1 }
      let hasArticles = place < days.count && period.contains(days[place])
      // Periods of the calendar may begin before the first day that is wanted, or end after the last.
      let part = CalendarPeriod(
        max(period.first, first ?? period.first), min(period.last, last ?? period.last), name: period.name)
      stages.append(
        GraphTimeline.Stage(
          period: period, graph: hasArticles ? try articles.graph(of: part) : CooccurrenceGraph(nodes: [], edges: [])))
      progress.advance(to: index + 1)
    }
    progress.end()
    var measuring = Progress("Measuring period", of: stages.count, on: console)
    defer { measuring.end() }
    return GraphTimeline(stages) { measuring.advance(to: $0) }
  }
}

extension CalendarStep: ExpressibleByArgument {
  /// Reads `week`, or a number of days.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "day": self = .day
    case "week": self = .week
    case "month": self = .month
    case "quarter": self = .quarter
    case "year": self = .year
    default:
      guard let days = Int(argument), (1...100_000).contains(days) else { return nil }
      self = .days(days)
    }
  }
}

/// No article is of the days that were asked for.
struct TimelineError: Error, CustomStringConvertible {
  let first: CalendarDate?
  let last: CalendarDate?
  let input: String
  let days: [CalendarDate]

  var description: String {
    guard let earliest = days.first, let latest = days.last else {
      return "\(input): no article has a date, expected dated articles; --infer-dates needs some that are"
    }
    let wanted = [first.map { "from \($0)" }, last.map { "to \($0)" }].compactMap { $0 }.joined(separator: " ")
    return "\(input): no article is \(wanted); there are some from \(earliest) to \(latest)"
  }
}
