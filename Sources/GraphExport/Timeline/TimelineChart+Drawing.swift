extension TimelineChart {
  /// How the connection over a gap is drawn.
  var gapStroke: String { "stroke-width=\"1.3\" stroke-dasharray=\"1.5 4\"" }

  /// The colour behind periods without articles.
  var bandColor: String { style.rule.mixed(with: style.ground, 0.55) }

  func appendRoot(_ layout: TimelineLayout, to bytes: inout [UInt8]) {
    let (width, height) = (layout.size.x.rounded(.up).brief, layout.size.y.rounded(.up).brief)
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
        role="img" aria-labelledby="timeline-title timeline-description" \
        font-family="Helvetica, Arial, &quot;Liberation Sans&quot;, sans-serif">
        <title id="timeline-title">
        """)
    bytes.append(xmlText: "\(title), \(subtitle)")
    bytes.append(markup: "</title>\n<desc id=\"timeline-description\">")
    bytes.append(xmlText: descriptionInWords)
    bytes.append(markup: "</desc>\n<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"\(style.ground)\"/>\n")
  }

  /// Appends the title, the bands of empty periods and the axes.
  func appendGround(_ layout: TimelineLayout, to bytes: inout [UInt8]) {
    let margin = TimelineLayout.margin
    for (index, line) in layout.title.enumerated() {
      let y = margin + 17 + Double(index) * 25
      let place = SIMD2(margin, y)
      bytes.append(text: line, at: place, size: TimelineLayout.titleSize, color: style.ink, isBold: true)
    }
    for (index, line) in layout.subtitle.enumerated() {
      let y = margin + Double(layout.title.count) * 25 + 12 + Double(index) * 17
      let place = SIMD2(margin, y)
      bytes.append(text: line, at: place, size: 13, color: style.quietInk)
    }
    guard !table.lines.isEmpty else {
      let place = SIMD2(margin, layout.top)
      return bytes.append(text: "No entities were found.", at: place, size: 13, color: style.ink)
    }
    appendBands(layout, to: &bytes)
    bytes.append(text: "Rank", at: SIMD2(margin, layout.upper - 8), size: 11.5, color: style.quietInk)
    for row in table.lines.indices {
      let y = layout.y(row)
      bytes.append(
        markup: "<path d=\"M\((layout.left - layout.halfBand / 2).brief),\(y.brief)H\(layout.right.brief)\" "
          + "stroke=\"\(style.rule)\" stroke-width=\"0.6\"/>\n")
      bytes.append(
        text: String(row + 1), at: SIMD2(margin + 24, y + 4), size: 11.5, color: style.quietInk, anchor: .end)
    }
    for column in stride(from: 0, to: table.columns.count, by: layout.labelStep) {
      let x = layout.x(column)
      bytes.append(
        markup: "<path d=\"M\(x.brief),\(layout.lower.brief)v4\" stroke=\"\(style.quietInk)\"/>\n")
      bytes.append(
        text: table.columns[column].label, at: SIMD2(x, layout.axisBaseline), size: TimelineLayout.textSize,
        color: style.quietInk, anchor: .middle)
    }
  }

  /// Appends a band for each stretch of places without articles.
  private func appendBands(_ layout: TimelineLayout, to bytes: inout [UInt8]) {
    var column = 0
    while column < table.columns.count {
      guard table.columns[column].articleCount == 0 else {
        column += 1
        continue
      }
      let first = column
      while column < table.columns.count, table.columns[column].articleCount == 0 { column += 1 }
      let x = layout.x(first) - layout.halfBand
      let width = layout.x(column - 1) + layout.halfBand - x
      let names = column - first == 1 ? [first] : [first, column - 1]
      bytes.append(markup: "<g class=\"empty\">\n<title>No articles: ")
      bytes.append(xmlText: names.map { table.columns[$0].name }.joined(separator: " to "))
      bytes.append(
        markup: "</title>\n<rect x=\"\(x.brief)\" y=\"\(layout.upper.brief)\" width=\"\(width.brief)\" "
          + "height=\"\((layout.lower - layout.upper).brief)\" fill=\"\(bandColor)\"/>\n</g>\n")
    }
  }

  /// Appends the line of an entity and its marks.
  func appendLine(_ index: Int, _ layout: TimelineLayout, to bytes: inout [UInt8]) {
    let (line, look, shape) = (table.lines[index], LineLook(line: index), shape(ofLine: index))
    bytes.append(markup: "<g class=\"entity\">\n<title>")
    bytes.append(xmlText: words(for: line))
    bytes.append(markup: "</title>\n")
    var (whole, gaps) = ("", "")
    // One path for all periods in a row, so that its dashes run on.
    var isDrawing = false
    for (one, next) in zip(line.points, line.points.dropFirst()) {
      let start = SIMD2(layout.x(one.column), layout.y(one.row))
      let end = SIMD2(layout.x(next.column), layout.y(next.row))
      if one.column + 1 == next.column {
        whole += (isDrawing ? "" : start.move) + TimelineChart.curve(from: start, to: end)
        isDrawing = true
      } else {
        gaps += start.move + TimelineChart.curve(from: start, to: end)
        isDrawing = false
      }
    }
    if let last = line.points.last, last.column < table.columns.count - 1 {
      let start = SIMD2(layout.x(last.column), layout.y(last.row))
      gaps += start.move
      gaps += TimelineChart.curve(from: start, to: SIMD2(layout.right + 12, layout.y(layout.endRows[index])))
    }
    if !gaps.isEmpty {
      bytes.append(markup: "<path d=\"\(gaps)\" fill=\"none\" stroke=\"\(look.color)\" \(gapStroke)/>\n")
    }
    if !whole.isEmpty {
      let dashes = look.dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
      bytes.append(
        markup: "<path d=\"\(whole)\" fill=\"none\" stroke=\"\(look.color)\" stroke-width=\"2.4\"\(dashes)/>\n")
    }
    for point in line.points {
      bytes.append(markup: "<g class=\"mark\"><title>")
      bytes.append(xmlText: words(for: point, of: line))
      bytes.append(markup: "</title>")
      bytes.append(
        markup: shape.mark(
          at: SIMD2(layout.x(point.column), layout.y(point.row)), radius: layout.radius, fill: look.color,
          outline: style.ground))
      bytes.append(markup: "</g>\n")
    }
    bytes.append(markup: "</g>\n")
  }

  /// A piece of a path that leaves and arrives level.
  private static func curve(from start: SIMD2<Double>, to end: SIMD2<Double>) -> String {
    let reach = min((end.x - start.x) / 2, 60)
    return "C\((start.x + reach).brief),\(start.y.brief) "
      + "\((end.x - reach).brief),\(end.y.brief) \(end.x.brief),\(end.y.brief)"
  }

  /// Appends the name of an entity at the right, and at the left where its line begins there.
  func appendNames(ofLine index: Int, _ layout: TimelineLayout, to bytes: inout [UInt8]) {
    let line = table.lines[index]
    let isThere = line.points.last?.column == table.columns.count - 1
    bytes.append(
      lines: layout.names[index], at: SIMD2(layout.right + 16, layout.y(layout.endRows[index])),
      color: isThere ? style.ink : style.quietInk, anchor: .start)
    if layout.hasStartName[index], let first = line.points.first {
      bytes.append(
        lines: layout.names[index], at: SIMD2(layout.left - 12, layout.y(first.row)), color: style.ink, anchor: .end)
    }
  }
}

extension SIMD2<Double> {
  /// The start of a path here.
  fileprivate var move: String { "M\(x.brief),\(y.brief)" }
}
