import EntityRecognition
import NewsText

extension TimelineChart {
  /// What stands above the chart.
  var title: String {
    let question =
      switch measure {
      case .strength: "Who is named together most"
      case .betweenness: "Who stands between the others"
      }
    return "\(question), \(stepInWords)"
  }

  private var stepInWords: String {
    switch step {
    case .day: "by day"
    case .week: "by week"
    case .month: "by month"
    case .quarter: "by quarter"
    case .year: "by year"
    case .days(let count): count == 1 ? "by day" : "in steps of \(count.grouped) days"
    }
  }

  /// How to read the chart, in sentences.
  func notes(labelStep: Int) -> String {
    guard !table.lines.isEmpty else { return "Made with \(generator)." }
    var sentences: [String] = []
    if table.lines.count < table.entityCount {
      sentences.append(
        "\(table.lines.count) of \(table.entityCount.grouped) entities are shown, those of the greatest "
          + "\(measure.rawValue) over the whole time.")
    }
    sentences.append(
      "Ranks are those among the entities shown; equal ones stand in the order of the whole time. "
        + "Colours and dashes tell lines apart and mean nothing else.")
    if let meaning = Diagram.meanings[measure.rawValue] { sentences.append(meaning) }
    if table.joined > 1 {
      let how = measure == .strength ? "strengths are added up" : "the mean of their betweenness is taken"
      sentences.append(
        "There are \(table.periodCount.grouped) periods: each mark joins \(table.joined.grouped) in a row, and \(how).")
    }
    if labelStep > 1 {
      let name = table.joined > 1 ? ", by the first of its periods" : ""
      sentences.append("Every \(labelStep.ordinal) mark of the axis is named\(name); other names are left out.")
    } else if table.joined > 1 {
      sentences.append("A mark is named by the first of its periods.")
    }
    sentences.append("Made with \(generator).")
    return sentences.joined(separator: " ")
  }

  /// The chart in sentences, for those who do not see it.
  var descriptionInWords: String {
    guard !table.lines.isEmpty, let first = table.columns.first, let last = table.columns.last else {
      return "No entities were found."
    }
    let entities = table.lines.count.counted("entity", plural: "entities")
    let periods = table.periodCount.counted("period")
    let span = table.columns.count == 1 ? first.name : "\(first.label) to \(last.name)"
    var sentences = ["Ranks of \(entities) by \(measure.rawValue) over \(periods), \(span)."]
    let used = table.columns.indices.filter { column in
      table.lines.contains { line in line.points.contains { $0.column == column } }
    }
    if let column = used.first { sentences.append("\(table.columns[column].name): \(leaders(of: column)).") }
    if let column = used.last, used.count > 1 {
      sentences.append("\(table.columns[column].name): \(leaders(of: column)).")
    }
    let empty = table.columns.filter { $0.articleCount == 0 }
    if !empty.isEmpty {
      let names = empty.prefix(3).map(\.name) + (empty.count > 3 ? ["\(empty.count - 3) more"] : [])
      sentences.append("No articles: \(names.inWords).")
    }
    return sentences.joined(separator: " ")
  }

  private func leaders(of column: Int) -> String {
    let found = table.lines.compactMap { line in
      line.points.first { $0.column == column }.map { (row: $0.row, name: line.name) }
    }
    let names = found.sorted { $0.row < $1.row }.prefix(3).map(\.name)
    return names.count == 1 ? "\(names[0]) is first" : "first are \(Array(names).inWords)"
  }

  /// A line in words: `Russia, country: named in 2 of 4 periods, strength 31 in all`.
  func words(for line: RankTable.Line) -> String {
    let who = line.kind.map { "\(line.name), \($0.rawValue)" } ?? line.name
    let places = "\(line.points.count) of \(table.columns.count) \(table.joined > 1 ? "stretches of time" : "periods")"
    let sum = measure == .strength ? ", strength \(line.total.significant) in all" : ""
    return "\(who): named in \(places)\(sum)"
  }

  /// A mark in words: `2016-03: Russia, rank 2 of 14; strength 31, named 40 times`.
  func words(for point: RankTable.Point, of line: RankTable.Line) -> String {
    let row = point.rank == point.row + 1 ? "" : ", \((point.row + 1).ordinal) of those shown"
    return "\(table.columns[point.column].name): \(line.name), rank \(point.rank) of \(point.count.grouped)\(row); "
      + "\(measure.rawValue) \(point.value.significant), named \(point.mentions.counted("time"))"
  }
}

extension Int {
  /// The number as one of a row: `1st`, `2nd`, `11th`.
  var ordinal: String {
    switch (self % 10, self % 100) {
    case (_, 11...13): "\(self)th"
    case (1, _): "\(self)st"
    case (2, _): "\(self)nd"
    case (3, _): "\(self)rd"
    default: "\(self)th"
    }
  }
}
