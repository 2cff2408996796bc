import EntityRecognition

/// A sign of a chart's legend and what it means.
struct TimelineLegendEntry: Equatable {
  /// What is drawn before the words.
  enum Sign: Equatable {
    case mark(GraphStyle.Shape)
    case dots
    case band
  }

  let sign: Sign
  let words: String

  /// The room for the sign.
  static let signWidth = 32.0

  /// The width with the distance to the next one.
  var width: Double {
    TimelineLegendEntry.signWidth + TextMeasure.width(of: words) * TimelineLayout.textSize + 20
  }

  /// Entries in rows that are not too wide.
  static func rows(_ entries: [TimelineLegendEntry], width: Double) -> [[TimelineLegendEntry]] {
    var rows: [[TimelineLegendEntry]] = []
    var used = 0.0
    for entry in entries {
      if rows.isEmpty || used + entry.width > width {
        rows.append([entry])
        used = entry.width
      } else {
        rows[rows.count - 1].append(entry)
        used += entry.width
      }
    }
    return rows
  }
}

extension TimelineChart {
  /// What the signs mean, those that are there.
  var legendEntries: [TimelineLegendEntry] {
    var entries: [TimelineLegendEntry] = []
    let kinds: [EntityKind?] = EntityKind.allCases + [nil]
    if table.lines.contains(where: { $0.kind != nil }) {
      for kind in kinds where table.lines.contains(where: { $0.kind == kind }) {
        entries.append(
          TimelineLegendEntry(sign: .mark(style[kind].shape), words: kind?.rawValue ?? "of no known kind"))
      }
    }
    if table.lines.indices.contains(where: hasGap) {
      entries.append(TimelineLegendEntry(sign: .dots, words: "not named in between, or no more"))
    }
    if !table.lines.isEmpty, table.columns.contains(where: { $0.articleCount == 0 }) {
      entries.append(TimelineLegendEntry(sign: .band, words: "no articles"))
    }
    return entries
  }

  private func hasGap(_ line: Int) -> Bool {
    let points = table.lines[line].points
    return points.last?.column != table.columns.count - 1
      || zip(points, points.dropFirst()).contains { $0.column + 1 < $1.column }
  }

  func appendLegend(_ layout: TimelineLayout, to bytes: inout [UInt8]) {
    bytes.append(markup: "<g class=\"legend\">\n")
    for (row, entries) in layout.legend.enumerated() {
      var x = TimelineLayout.margin
      let y = layout.legendTop + Double(row) * 22
      for entry in entries {
        switch entry.sign {
        case .mark(let shape):
          bytes.append(
            markup: shape.mark(at: SIMD2(x + 15, y), radius: 6, fill: style.quietInk, outline: style.ground) + "\n")
        case .dots:
          bytes.append(
            markup: "<path d=\"M\(x.brief),\(y.brief)h26\" fill=\"none\" stroke=\"\(style.quietInk)\" \(gapStroke)/>\n")
        case .band:
          bytes.append(
            markup: "<rect x=\"\(x.brief)\" y=\"\((y - 8).brief)\" width=\"26\" height=\"16\" fill=\"\(bandColor)\" "
              + "stroke=\"\(style.rule)\"/>\n")
        }
        let text = SIMD2(x + TimelineLegendEntry.signWidth, y + 4)
        bytes.append(text: entry.words, at: text, size: TimelineLayout.textSize, color: style.quietInk)
        x += entry.width
      }
    }
    for (index, line) in layout.notes.enumerated() {
      let y = layout.notesTop + Double(index) * 15
      bytes.append(
        text: line, at: SIMD2(TimelineLayout.margin, y), size: TimelineLayout.textSize, color: style.quietInk)
    }
    bytes.append(markup: "</g>\n")
  }
}
