import Cooccurrence
public import GraphAnalysis
public import NewsText

/// A bump chart: the ranks of the most central entities, period by period, as SVG.
///
/// Each entity is a line from left to right, with a mark in each period that names it and its name at the end. Colour
/// and dashes tell lines apart, the shape of a mark tells the kind, so that nobody has to see colours. Where an entity
/// is not named there is a thin dotted connection only; periods without articles are shaded. At most
/// ``columnLimit`` places are drawn: more periods are joined, as many to each place, and the chart says so.
///
/// ```swift
/// let svg = TimelineChart(timeline, by: .strength, every: .month).svg
/// // <svg … role="img" …><title …>Who is named together most, by month</title> …
/// ```
public struct TimelineChart: Sendable {
  /// What ranks entities.
  public enum Measure: String, Sendable, CaseIterable {
    /// The sum of the weights of an entity's links.
    case strength
    /// The share of shortest paths between others that run through an entity.
    case betweenness
  }

  /// The most places on the axis of time.
  public static let columnLimit = 60
  /// The most entities: as many as there are pairs of a colour and dashes.
  public static let entityLimit = LineLook.count
  /// The number of entities unless another is asked for.
  public static let standardCount = 12

  let table: RankTable
  let measure: Measure
  let step: CalendarStep
  let style: GraphStyle
  let generator: String
  /// The days that the articles are from, in words.
  let subtitle: String

  /// Prepares a chart.
  ///
  /// - Parameters:
  ///   - timeline: The series.
  ///   - measure: What ranks entities.
  ///   - step: The length of a period.
  ///   - count: The most entities, from 1 to ``entityLimit``; those with the greatest sum over all periods.
  ///   - style: The ground, the ink and the shapes of kinds.
  ///   - generator: The program that made the chart, named below it.
  /// - Complexity: O(*k* log *k*) in the number of points of all entities.
  public init(
    _ timeline: GraphTimeline, by measure: Measure = .strength, every step: CalendarStep,
    top count: Int = TimelineChart.standardCount, style: GraphStyle = .standard, generator: String = "Entente"
  ) {
    table = RankTable(
      timeline, by: measure, top: min(max(1, count), TimelineChart.entityLimit), columnLimit: TimelineChart.columnLimit)
    self.measure = measure
    self.step = step
    self.style = style
    self.generator = generator
    let made = timeline.provenance
    let days = [made.firstDate, made.lastDate].compactMap { $0?.inWords }
    let range = days.first == days.last ? days.first.map { [$0] } ?? [] : [days.joined(separator: " – ")]
    let articles = made.articleCount == 1 ? "1 article" : "\(made.articleCount.grouped) articles"
    subtitle = (range + [articles]).joined(separator: " · ")
  }

  /// The chart as an SVG file, without scripts, styles or references to other files.
  public var svg: String {
    var bytes: [UInt8] = []
    let layout = TimelineLayout(self)
    appendRoot(layout, to: &bytes)
    appendGround(layout, to: &bytes)
    for index in table.lines.indices { appendLine(index, layout, to: &bytes) }
    for index in table.lines.indices { appendNames(ofLine: index, layout, to: &bytes) }
    appendLegend(layout, to: &bytes)
    bytes.append(markup: "</svg>\n")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The outline of the marks of a line: that of its kind, or a circle where no kind is known at all.
  func shape(ofLine index: Int) -> GraphStyle.Shape {
    table.lines.contains { $0.kind != nil } ? style[table.lines[index].kind].shape : .circle
  }
}
