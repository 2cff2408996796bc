import Cooccurrence
import EntityRecognition
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

struct DiagramThemeTests {
  private let graph = TestGraphs.random(nodes: 60, sentences: 110, seed: 60)

  private func diagram(
    style: GraphStyle = .standard, dark: GraphStyle? = nil, communities: Communities? = nil
  ) -> Diagram {
    Diagram(
      graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength", style: style, darkStyle: dark,
      communities: communities)
  }

  @Test func `a picture that is as the reader's screen is holds both looks, and a plain one holds none`() throws {
    let plain = try diagram().svg()
    #expect(!plain.contains("<style"))
    let svg = try diagram(dark: .dark).svg()
    let root = try #require(XMLTree.root(of: svg))
    let sheet = try #require(root.children(named: "style").first).text
    #expect(sheet.contains("@media (prefers-color-scheme: dark) {"))
    #expect(sheet.contains(".ground { fill: #14191F }"))
    #expect(sheet.contains(".node.person ellipse, .sample.person ellipse { fill: #5E8CBA; stroke: #9CC0E4 }"))
    #expect(!sheet.contains("url") && !sheet.contains("import"))
    // Without the sheet it is the light picture.
    let start = try #require(svg.firstRange(of: "<style>")).lowerBound
    let end = try #require(svg.firstRange(of: "</style>\n")).upperBound
    #expect(svg[..<start] + svg[end...] == plain)
  }

  @Test(arguments: [false, true])
  func `every shape and every text gets its dark colour from a rule`(hasCommunities: Bool) throws {
    let communities = hasCommunities ? graph.communities() : nil
    let light = diagram(dark: .dark, communities: communities)
    let root = try #require(XMLTree.root(of: try light.svg()))
    let inDark = try #require(
      XMLTree.root(of: try diagram(style: .dark, communities: communities).svg()))
    let sheet = StyleSheet(try #require(root.children(named: "style").first).text)
    #expect(sheet.rules.count > 10)
    var compared = 0
    for (element, other) in zip(painted(root), painted(inDark)) {
      try #require(element.element.name == other.element.name)
      for attribute in ["fill", "stroke"] {
        guard let drawn = other.element.attributes[attribute], drawn != "none" else { continue }
        let color = sheet.value(of: attribute, for: element.element, in: element.groups)
        let wanted = drawn.lowercased()
        let found = (color ?? element.element.attributes[attribute] ?? "").lowercased()
        // Text has no fill where it is black, which none is.
        #expect(found == wanted, "\(element.groups) \(element.element.name) \(attribute)")
        compared += 1
      }
    }
    #expect(compared > 300)
  }

  /// The shapes and texts of a picture, each with the classes of the groups around it, outermost first.
  private func painted(_ root: XMLTree.Element) -> [(element: XMLTree.Element, groups: [Set<String>])] {
    func walk(_ element: XMLTree.Element, _ groups: [Set<String>]) -> [(XMLTree.Element, [Set<String>])] {
      if ["ellipse", "path", "polygon", "text"].contains(element.name) { return [(element, groups)] }
      let classes = Set((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
      return element.children.flatMap { walk($0, groups + [classes]) }
    }
    return walk(root, []).map { (element: $0.0, groups: $0.1) }
  }

  @Test func `communities have their colours in symbols, on the ground and in the legend`() throws {
    let communities = graph.communities()
    let diagram = diagram(communities: communities)
    let tints = try #require(diagram.tints)
    #expect(tints.communities.count > 2 && tints.communities.count <= 6)
    let root = try #require(XMLTree.root(of: try diagram.svg()))
    let hulls = root.all.filter { $0.attributes["class"]?.hasPrefix("hull ") == true }
    #expect(hulls.count == tints.communities.count)
    #expect(hulls.allSatisfy { !$0.children(named: "polygon").isEmpty })
    let identifiers = PortableIdentifiers(of: graph)
    for node in diagram.nodes {
      let group = try #require(root.all.first { $0.attributes["id"] == identifiers[node.index] })
      let shape = try #require(group.children.first { $0.name != "title" })
      let community = tints.community(of: node.index)
      let color = community.map { GraphStyle.standard.communities[$0] } ?? GraphStyle.standard.other.fill
      #expect(shape.attributes["fill"]?.uppercased() == color)
      #expect(group.attributes["class"]?.hasSuffix(Diagram.className(ofCommunity: community)) == true)
    }
    let legend = try #require(root.all.first { $0.attributes["id"] == "legend-communities-1-text" })
    #expect(legend.words.contains("more"))
  }

  @Test func `a dark picture comes out in every format`() throws {
    let page = diagram(style: .dark).page(around: [:])
    for format in OutputFormat.allCases {
      let dot = format == .png ? page.dot(resolution: 192) : page.dot
      #expect(try GraphvizRenderer.shared.render(dot, layout: .pinned, format: format).count > 5000)
    }
    #expect(page.dot.contains("bgcolor=\"#14191F\""))
  }
}

/// Enough of CSS to tell what a picture's rules say: selectors of classes and one element, the last and most special
/// rule wins.
private struct StyleSheet {
  struct Rule {
    let group: Set<String>
    let element: String
    let values: [String: String]
  }

  let rules: [Rule]

  init(_ text: String) {
    let lines = text.split(separator: "\n").filter { $0.contains("{") && !$0.contains("@media") }
    rules = lines.flatMap { line -> [Rule] in
      let parts = line.split(separator: "{")
      let values = parts[1].split(separator: "}")[0].split(separator: ";").map { pair -> (String, String) in
        let sides = pair.split(separator: ":").map { $0.trimming(while: \.isWhitespace) }
        return (String(sides[0]), String(sides[1]))
      }
      return parts[0].split(separator: ",").map { selector in
        let words = selector.split(separator: " ").map(String.init)
        let classes = words.filter { $0.hasPrefix(".") }.flatMap { $0.split(separator: ".").map(String.init) }
        return Rule(
          group: Set(classes), element: words.last { !$0.hasPrefix(".") } ?? "",
          values: Dictionary(uniqueKeysWithValues: values))
      }
    }
  }

  func value(of attribute: String, for element: XMLTree.Element, in groups: [Set<String>]) -> String? {
    let own = Set((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
    var best: (special: Int, value: String)?
    for rule in rules {
      guard let value = rule.values[attribute] else { continue }
      let fits =
        rule.element.isEmpty
        ? rule.group.isSubset(of: own)
        : rule.element == element.name && (rule.group.isEmpty || groups.contains { rule.group.isSubset(of: $0) })
      let special = rule.group.count * 10 + (rule.element.isEmpty ? 0 : 1)
      if fits, special >= best?.special ?? 0 { best = (special, value) }
    }
    return best?.value
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let first = text.first, isTrimmed(first) { text.removeFirst() }
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
