extension DiagramPage {
  /// Makes Graphviz's SVG of this diagram fit for people: words for those who point and for those who do not see.
  ///
  /// The picture gets a role, a title and a description; every node and link a tooltip in words, an `id` and a `class`
  /// that a page can style, and a node the page that it links to, if any. Graphviz's own titles (names of pinned pieces),
  /// comments and document type go. Text is written where it belongs by the page's own measure, so that the file is the
  /// same whatever fonts the machine has. Where the diagram has colours for dark screens, a style sheet in the file holds
  /// them.
  ///
  /// - Parameter svg: What Graphviz drew of ``dot``.
  /// - Returns: An SVG file without scripts or references to other files.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func accessible(svg: String) -> String {
    let input = Array(svg.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 3 / 2)
    output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var element: DrawingDOT.Element?
    var lineNumber = 0
    var isHead = true
    var behind = BehindEverything(hulls: drawing.hulls)
    for line in input.split(separator: UInt8(ascii: "\n")) {
      if isHead {
        guard let viewBox = line.attribute(SVGMark.viewBox) else { continue }
        appendRoot(viewBox: viewBox, to: &output)
        isHead = false
      } else if line.starts(with: SVGMark.comment) {
        continue
      } else if line.starts(with: SVGMark.title) {
        append(titleAndLinkOf: element, to: &output)
      } else if let id = line.groupID, let found = drawing.elements[id] {
        output.append(markup: "<g id=\"\(id)\" class=\"\(found.className)\">\n")
        element = found
        lineNumber = 0
      } else if let text = element?.text, line.starts(with: SVGMark.text) {
        output.append(tidied: line, x: text.x.brief, y: baseline(of: text, line: lineNumber))
        output.append(UInt8(ascii: "\n"))
        lineNumber += 1
      } else if line.elementsEqual(SVGMark.end) {
        // Of text in a colour that is none of a page's own, Graphviz has written the lines.
        if lineNumber == 0, let text = element?.text { append(text, to: &output) }
        output.append(markup: element?.hyperlink == nil ? "</g>\n" : "</a></g>\n")
        element = nil
      } else if element == nil, line.starts(with: SVGMark.polygon) {
        behind.append(line, to: &output)
        output.append(UInt8(ascii: "\n"))
      } else {
        output.append(tidied: line)
        output.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The height of a base line as the file gives it: Graphviz's origin is the lower left of the page.
  private func baseline(of text: DrawingDOT.TextPlace, line: Int) -> String {
    (text.baseline(ofLine: line) - size.y).brief
  }

  /// Appends lines of text as Graphviz would write them.
  private func append(_ text: DrawingDOT.TextPlace, to output: inout [UInt8]) {
    let start = "<text text-anchor=\"\(text.startsAtX ? "start" : "middle")\" x=\"\(text.x.brief)\" y=\""
    let weight = text.isBold ? " font-weight=\"bold\"" : ""
    let look = "\"\(weight) font-size=\"\(text.fontSize.inHundredths)\" fill=\"\(text.color.lowercased())\">"
    for (number, line) in text.lines.enumerated() {
      output.append(markup: start)
      output.append(markup: baseline(of: text, line: number))
      output.append(markup: look)
      output.append(svgText: line)
      output.append(markup: "</text>\n")
    }
  }

  /// Appends the tooltip of an element, and the start of its link where it has one.
  private func append(titleAndLinkOf element: DrawingDOT.Element?, to output: inout [UInt8]) {
    if let words = element?.words {
      output.append(markup: "<title>")
      output.append(xmlText: words)
      output.append(markup: "</title>\n")
    }
    if let hyperlink = element?.hyperlink {
      output.append(markup: "<a href=\"")
      output.append(xmlText: hyperlink)
      output.append(markup: "\">\n")
    }
  }

  private func appendRoot(viewBox: String, to output: inout [UInt8]) {
    let sides = viewBox.split(separator: " ").suffix(2).map { Double($0)?.brief ?? String($0) }
    output.append(
      markup: """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(sides.first ?? "")" height="\(sides.last ?? "")" \
        viewBox="\(viewBox)" role="img" aria-labelledby="diagram-title diagram-description" \
        font-family="Helvetica, Arial, &quot;Liberation Sans&quot;, sans-serif">
        <title id="diagram-title">
        """)
    output.append(xmlText: diagram.dates.isEmpty ? diagram.heading : "\(diagram.heading), \(diagram.dates)")
    output.append(markup: "</title>\n<desc id=\"diagram-description\">")
    output.append(xmlText: diagram.descriptionInWords)
    output.append(markup: "</desc>\n")
    if let dark = diagram.darkStyle {
      output.append(markup: "<style>\n")
      output.append(markup: diagram.darkRules(dark))
      output.append(markup: "</style>\n")
    }
  }
}

/// What Graphviz draws before any node or link, without names: the ground, then the hulls.
private struct BehindEverything {
  private var isGroundNext = true
  /// The class of each hull, and how many outlines are to come.
  private var hulls: [(className: String, count: Int, left: Int)]

  init(hulls: [DrawingDOT.Hull]) {
    self.hulls = hulls.reversed().compactMap {
      $0.outlines.isEmpty ? nil : ($0.className, $0.outlines.count, $0.outlines.count)
    }
  }

  /// Appends a polygon with a class: its own, or that of the group that the first opens and the last closes.
  mutating func append(_ polygon: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if isGroundNext {
      isGroundNext = false
      output.append(markup: "<polygon class=\"ground\" ")
      return output.append(tidied: polygon.dropFirst(SVGMark.polygon.count))
    }
    guard var hull = hulls.popLast() else { return output.append(tidied: polygon) }
    if hull.left == hull.count { output.append(markup: "<g class=\"\(hull.className)\">\n") }
    output.append(tidied: polygon)
    hull.left -= 1
    if hull.left > 0 { hulls.append(hull) } else { output.append(markup: "\n</g>") }
  }
}
