extension DiagramPage {
  /// Makes Graphviz's SVG of this diagram fit for people: words for those who point and for those who do not see.
  ///
  /// The picture gets a role, a title and a description; every node and link a tooltip in words, an `id` and a `class`
  /// that a page can style, and a node the page that it links to, if any. Graphviz's own titles (names of pinned pieces),
  /// comments and document type go. Text is moved to where it belongs by the page's own measure, so that the file is the
  /// same whatever fonts the machine has. Where the diagram has colours for dark screens, a style sheet in the file holds
  /// them.
  ///
  /// - Parameter svg: What Graphviz drew of ``dot``.
  /// - Returns: An SVG file without scripts or references to other files.
  public func accessible(svg: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(svg.utf8.count * 3 / 2)
    output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var element: DrawingDOT.Element?
    var lineNumber = 0
    var isHead = true
    var behind = BehindEverything(hulls: drawing.hulls)
    for line in svg.split(separator: "\n") {
      if isHead {
        guard line.contains("viewBox=\"") else { continue }
        appendRoot(viewBox: line.attribute("viewBox") ?? "", to: &output)
        isHead = false
        continue
      }
      if line.hasPrefix("<!--") { continue }
      if line.hasPrefix("<title>") {
        append(titleAndLinkOf: element, to: &output)
        continue
      }
      // Graphviz writes a hyphen as a reference, here and in titles.
      let id = line.hasPrefix("<g id=\"") ? line.attribute("id").map { String($0).replacing("&#45;", with: "-") } : nil
      if let id, let found = drawing.elements[id] {
        output.append(markup: "<g id=\"\(id)\" class=\"\(found.className)\">\n")
        element = found
        lineNumber = 0
        continue
      }
      if let text = element?.text, line.hasPrefix("<text ") {
        // Graphviz's origin is the lower left of the page.
        let place = (x: text.x.brief, y: (text.baseline(ofLine: lineNumber) - size.y).brief)
        output.append(
          markup: line.tidied.replacing(attribute: "x", with: place.x).replacing(attribute: "y", with: place.y))
        lineNumber += 1
      } else if line == "</g>" {
        output.append(markup: element?.hyperlink == nil ? "</g>" : "</a></g>")
        element = nil
      } else if element == nil, line.hasPrefix("<polygon ") {
        output.append(markup: behind.named(line.tidied))
      } else {
        output.append(markup: line.tidied)
      }
      output.append(markup: "\n")
    }
    return String(decoding: output, as: UTF8.self)
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

  private func appendRoot(viewBox: Substring, to output: inout [UInt8]) {
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

  /// A polygon with a class: its own, or that of the group that the first opens and the last closes.
  mutating func named(_ polygon: String) -> String {
    if isGroundNext {
      isGroundNext = false
      return polygon.replacing("<polygon ", with: "<polygon class=\"ground\" ", maxReplacements: 1)
    }
    guard var hull = hulls.popLast() else { return polygon }
    let start = hull.left == hull.count ? "<g class=\"\(hull.className)\">\n" : ""
    hull.left -= 1
    if hull.left > 0 { hulls.append(hull) }
    return start + polygon + (hull.left == 0 ? "\n</g>" : "")
  }
}

extension Substring {
  /// The value of an attribute in a line of markup, as it is written.
  fileprivate func attribute(_ name: String) -> Substring? {
    guard let start = firstRange(of: " \(name)=\"")?.upperBound, let end = self[start...].firstIndex(of: "\"") else {
      return nil
    }
    return self[start..<end]
  }

  /// A line of Graphviz's SVG without its fonts, which the root names better, and without a colour that SVG lacks.
  fileprivate var tidied: String {
    String(self)
      .replacing(" font-family=\"Helvetica,sans-Serif\"", with: "")
      .replacing("stroke=\"transparent\"", with: "stroke=\"none\"")
      .replacing("fill=\"transparent\"", with: "fill=\"none\"")
  }
}

extension String {
  /// A line of markup with another value for the first attribute of a name.
  fileprivate func replacing(attribute name: String, with value: String) -> String {
    guard let start = firstRange(of: " \(name)=\"")?.upperBound, let end = self[start...].firstIndex(of: "\"") else {
      return self
    }
    return self[..<start] + value + self[end...]
  }
}
