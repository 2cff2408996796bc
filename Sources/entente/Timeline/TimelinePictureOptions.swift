public import ArgumentParser
import GraphAnalysis
public import GraphExport
import NewsText

/// The options that say what the picture of a timeline shows.
struct TimelinePictureOptions: ParsableArguments {
  @Flag(name: .customLong("no-pictures"), help: "Draw no picture.")
  var isLeftOut = false

  @Option(help: "What ranks entities in the picture.")
  var by: TimelineChart.Measure = .strength

  @Option(
    help: ArgumentHelp(
      "Draw the n entities that are first over the whole time, at most \(TimelineChart.entityLimit).", valueName: "n"))
  var top: Int = TimelineChart.standardCount

  func validate() throws {
    guard (1...TimelineChart.entityLimit).contains(top) else {
      throw ValidationError("--top is \(top): give a whole number from 1 to \(TimelineChart.entityLimit).")
    }
  }

  /// The picture as SVG; `nil` where there is to be none.
  func svg(of timeline: GraphTimeline, every step: CalendarStep) -> String? {
    guard !isLeftOut else { return nil }
    return TimelineChart(timeline, by: by, every: step, top: top, generator: Entente.generator).svg
  }
}

extension TimelineChart.Measure: ExpressibleByArgument {}
