import Cooccurrence
import GraphAnalysis
import NewsText
import Testing

@testable import GraphExport

struct TimelineChartTests {
  /// A text of a chart and the room that it takes.
  private struct Text {
    let words: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    init?(_ element: XMLTree.Element) {
      guard let x = element.attributes["x"].flatMap(Double.init), let y = element.attributes["y"].flatMap(Double.init),
        let size = element.attributes["font-size"].flatMap(Double.init)
      else { return nil }
      words = element.words
      let width = TextMeasure.width(of: words, bold: element.attributes["font-weight"] != nil) * size
      switch element.attributes["text-anchor"] {
      case "end": left = x - width
      case "middle": left = x - width / 2
      default: left = x
      }
      right = left + width
      (top, bottom) = (y - size * 0.75, y + size * 0.22)
    }

    func overlaps(_ other: Text) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private func root(_ chart: TimelineChart) throws -> XMLTree.Element { try #require(XMLTree.root(of: chart.svg)) }

  private func expectReadable(_ chart: TimelineChart) throws {
    let root = try root(chart)
    let size = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    try #require(size.count == 4)
    let texts = root.all.filter { $0.name == "text" }.compactMap(Text.init)
    #expect(texts.count > 2)
    for (index, text) in texts.enumerated() {
      #expect(
        text.left >= 0 && text.right <= size[2] && text.top >= 0 && text.bottom <= size[3], "cut: \(text.words)")
      for other in texts[(index + 1)...] { #expect(!text.overlaps(other), "\(text.words) on \(other.words)") }
    }
  }

  private func marks(_ root: XMLTree.Element) -> [String] {
    root.all.filter { $0.attributes["class"] == "mark" }.compactMap { $0.children(named: "title").first?.text }
  }

  @Test func `marks stand in the order of strength, with their ranks in words`() throws {
    let table = TimelineChart(try SampleTimelines.three, every: .days(2)).table
    // By hand: sums a 2 + 7, b 3 + 3, c 1 + 4; first period b 3, a 2, c 1; third a 7, c 4, b 3.
    #expect(table.lines.map(\.name) == ["a", "b", "c"] && table.lines.map(\.total) == [9, 6, 5])
    #expect(table.lines.map { $0.points.map(\.row) } == [[1, 0], [0, 2], [2, 1]])
    #expect(table.lines.map { $0.points.map(\.column) } == [[0, 2], [0, 2], [0, 2]])
    let root = try root(TimelineChart(try SampleTimelines.three, every: .days(2)))
    let words = marks(root)
    #expect(words[0] == "2016-03-01..2016-03-02: a, rank 2 of 3; strength 2, named 2 times")
    #expect(words.count == 6)
  }

  @Test func `betweenness ranks, too`() throws {
    let table = TimelineChart(try SampleTimelines.three, by: .betweenness, every: .days(2)).table
    // b lies between in the first period, a in the third.
    #expect(table.lines.map(\.name) == ["a", "b", "c"] && table.lines.map(\.total) == [1, 1, 0])
    #expect(table.lines.map { $0.points.map(\.row) } == [[1, 0], [0, 1], [2, 2]])
  }

  @Test func `a period without articles is shaded, and no line runs through it as if somebody were named`() throws {
    let root = try root(TimelineChart(try SampleTimelines.three, every: .days(2)))
    let bands = root.all.filter { $0.attributes["class"] == "empty" }
    #expect(bands.map { $0.words.contains("2016-03-03..2016-03-04") } == [true])
    let lines = root.all.filter { $0.attributes["class"] == "entity" }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.children(named: "path").map { $0.attributes["stroke-width"] } == ["1.3"] })
  }

  @Test func `the chart has a role, a title and sentences for who does not see it`() throws {
    let root = try root(TimelineChart(try SampleTimelines.three, every: .month))
    #expect(root.attributes["role"] == "img")
    #expect(
      root.children(named: "title").first?.text
        == "Who is named together most, by month, 1 March 2016 – 5 March 2016 · 2 articles")
    let words = root.children(named: "desc").first?.text ?? ""
    #expect(words.contains("Ranks of 3 entities by strength over 3 periods, 2016-03-01 to 2016-03-05..2016-03-06."))
    #expect(words.contains("2016-03-05..2016-03-06: first are a, c and b."))
    #expect(words.contains("No articles: 2016-03-03..2016-03-04."))
  }

  @Test(arguments: [(2, 1), (2, 2), (5, 3), (13, 9), (30, 24), (30, 60), (14, 61), (14, 1000)])
  func `no text is cut or overlaps another`(entities: Int, periods: Int) throws {
    for count in [1, 12, 24] {
      try expectReadable(TimelineChart(try SampleTimelines.many(entities, over: periods), every: .days(2), top: count))
    }
  }

  @Test func `a thousand periods are joined, and the chart says so`() throws {
    let timeline = try SampleTimelines.many(14, over: 1000)
    let chart = TimelineChart(timeline, every: .days(2))
    // 1,000 / 60, rounded up.
    #expect(chart.table.joined == 17 && chart.table.columns.count == 59)
    // The sentence stands on several lines.
    let words = try root(chart).words.filter { !$0.isWhitespace }
    #expect(words.contains("Thereare1,000periods:eachmarkjoins17inarow"))
    #expect(chart.svg.utf8.count < 400_000)
    #expect(chart.table.lines[0].points.reduce(0) { $0 + $1.value } == chart.table.lines[0].total)
  }

  @Test(arguments: HostileText.names)
  func `a hostile name is text and nothing else`(name: String) throws {
    let timeline = try SampleTimelines.timeline(
      [[("a", "b", 1)], [("a", "b", 2)]], label: { $0 == "a" ? name : $0 })
    let chart = TimelineChart(timeline, every: .days(2))
    let known = ["svg", "title", "desc", "rect", "text", "path", "g", "circle", "polygon"]
    #expect(try root(chart).all.allSatisfy { known.contains($0.name) })
    try expectReadable(chart)
  }

  @Test func `no periods, no articles, one entity and no links are charts, too`() throws {
    for timeline in [try SampleTimelines.timeline([]), try SampleTimelines.timeline([[], []])] {
      let root = try root(TimelineChart(timeline, every: .day))
      #expect(root.children(named: "desc").first?.text == "No entities were found.")
      #expect(root.words.contains("0 articles"))
    }
    let alone = TimelineChart(try SampleTimelines.timeline([[]], alone: [0: ["a"]]), every: .year, top: -3)
    #expect(marks(try root(alone)) == ["2016-03-01..2016-03-02: a, rank 1 of 1; strength 0, named 2 times"])
    try expectReadable(alone)
  }

  @Test func `the same series gives the same bytes`() throws {
    let charts = try (0..<2).map { _ in TimelineChart(try SampleTimelines.many(30, over: 70), every: .day).svg }
    #expect(charts[0] == charts[1])
  }

  @Test func `no two lines look alike, and colours have the contrast that WCAG asks for`() {
    let looks = (0..<LineLook.count).map { LineLook(line: $0) }
    for (index, look) in looks.enumerated() {
      #expect(!looks[..<index].contains(look))
      #expect(index == 0 || looks[index - 1].color != look.color && looks[index - 1].dashes != look.dashes)
    }
    let style = GraphStyle.standard
    for color in LineLook.colors {
      #expect((HexColor(color)?.contrast(with: HexColor(channels: .one)) ?? 0) >= 3)
    }
    let band = style.rule.mixed(with: style.ground, 0.55)
    for text in [style.ink, style.quietInk] {
      #expect((HexColor(text)?.contrast(with: HexColor(band) ?? HexColor(channels: .zero)) ?? 0) >= 4.5)
    }
  }
}
