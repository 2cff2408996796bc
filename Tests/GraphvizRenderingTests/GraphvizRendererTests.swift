import Testing

@testable import GraphvizRendering

struct GraphvizRendererTests {
  let renderer = GraphvizRenderer.shared

  /// What a healthy renderer draws; every test of an error ends with it.
  private func expectHealthy() throws {
    let svg = String(decoding: try renderer.render("graph g { a -- b }", layout: .neato, format: .svg), as: UTF8.self)
    #expect(svg.contains("<title>g</title>"))
    #expect(svg.split(separator: "class=\"node\"").count - 1 == 2)
    #expect(svg.split(separator: "class=\"edge\"").count - 1 == 1)
  }

  /// The error that a text leads to.
  private func error(of dot: String, layout: LayoutEngine) -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try renderer.render(dot, layout: layout, format: .svg)
      return nil
    } catch { return error }
  }

  @Test(arguments: [LayoutEngine.sfdp, .neato, .fdp, .dot, .circo, .twopi])
  func `every engine draws two nodes and their link`(engine: LayoutEngine) throws {
    let bytes = try renderer.render("graph { a -- b }", layout: engine, format: .svg)
    let svg = String(decoding: bytes, as: UTF8.self)
    #expect(svg.contains(">a</text>"))
    #expect(svg.contains(">b</text>"))
    #expect(svg.contains("class=\"edge\""))
  }

  @Test(arguments: [
    (OutputFormat.svg, Array("<?xml".utf8)), (.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, Array("%PDF".utf8)),
  ])
  func `every format starts with its signature`(format: OutputFormat, signature: [UInt8]) throws {
    #expect(try renderer.render("graph { a }", layout: .neato, format: format).starts(with: signature))
  }

  @Test(arguments: ["", " \n\t", "// nothing here\n", "/* nor here */", "\u{FEFF}"])
  func `text without a graph is an error`(dot: String) throws {
    #expect(throws: GraphvizError.noGraph) { try renderer.render(dot, layout: .neato, format: .svg) }
    try expectHealthy()
  }

  @Test(arguments: [
    ("graph {\n  a -- b\n  c -- ;\n}", 3), ("graph {", 1), ("graph { a [label=\"x ] }", 1), ("nonsense", 1),
    ("digraph { a -- b }", 1), ("graph {\n\n a -> b }", 3), ("graph { a [label=<<b>x] }", 1), ("graph { \"", 1),
    ("}", 1),
  ])
  func `a broken graph is reported with its line, and the next one still renders`(dot: String, line: Int) throws {
    for _ in 0..<3 {
      guard case .syntax(let message, let found) = error(of: dot, layout: .neato) else {
        Issue.record("no syntax error in \(dot)")
        continue
      }
      #expect(found == line)
      #expect(message.contains("line \(line)"))
      #expect(!message.contains("\n"))
      try expectHealthy()
    }
  }

  @Test func `of two graphs in one text the first is drawn, and the second does not leak into the next call`() throws {
    let svg = try renderer.render("graph one { a }\ngraph two { b }", layout: .neato, format: .svg)
    #expect(String(decoding: svg, as: UTF8.self).contains("<title>one</title>"))
    try expectHealthy()
  }

  @Test func `a NUL character is an error that says where`() throws {
    #expect(throws: GraphvizError.nullCharacter(offset: 9)) {
      try renderer.render("graph { a\0 }", layout: .neato, format: .svg)
    }
    try expectHealthy()
  }

  @Test func `a layout without positions to pin is an error of the layout`() throws {
    guard case .layout(.pinned, let message) = error(of: "graph { a -- b }", layout: .pinned) else {
      Issue.record("nop2 needs positions")
      return
    }
    #expect(message.contains("pos"))
    try expectHealthy()
  }

  @Test(arguments: [LayoutEngine.sfdp, .neato, .dot, .circo, .twopi])
  func `the same text gives the same bytes`(engine: LayoutEngine) throws {
    let dot =
      "graph g { " + (1...40).map { "n\($0) -- n\($0 * $0 % 37); n\($0) -- n\($0 / 3)" }.joined(separator: ";") + "}"
    let first = try renderer.render(dot, layout: engine, format: .svg)
    _ = try renderer.render("graph { x -- y -- z }", layout: .sfdp, format: .svg)
    #expect(try renderer.render(dot, layout: engine, format: .svg) == first)
  }

  @Test func `placements are in points, in the order of declaration, and repeat`() throws {
    let dot = "graph { b [pos=\"10,20!\" width=1 height=.5 fixedsize=true label=\"\"]; a [pos=\"110,20!\"]; a -- b }"
    let placements = try renderer.placements(of: dot, layout: .pinned)
    #expect(placements.map(\.name) == ["b", "a"])
    #expect(placements[0].width == 72)
    #expect(placements[0].height == 36)
    #expect(placements[1].x - placements[0].x == 100)
    #expect(placements[1].y == placements[0].y)
    #expect(try renderer.placements(of: dot, layout: .pinned) == placements)
  }

  @Test func `graphs render from many tasks at once`() async throws {
    let dots = (0..<24).map { "graph g\($0) { a\($0) -- b\($0) -- c\($0) }" }
    let alone = try dots.map { try renderer.render($0, layout: .sfdp, format: .svg) }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, dot) in dots.enumerated() {
        group.addTask { (index, try GraphvizRenderer.shared.render(dot, layout: .sfdp, format: .svg)) }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }
    for index in dots.indices { #expect(together[index] == alone[index]) }
  }

  @Test(arguments: [
    (GraphvizError.syntax(message: "syntax error in line 3 near '}'", line: 3), "line 3: syntax error"),
    (.layout(engine: .circo, message: "no"), "with circo: no"), (.rendering(format: .pdf, message: "no"), "as pdf: no"),
    (.noGraph, "no graph"), (.nullCharacter(offset: 7), "byte 7"), (.unavailable, "could not be started"),
  ])
  func `an error is one clear line`(error: GraphvizError, part: String) {
    #expect(error.description.contains(part))
    #expect(!error.description.contains("\n"))
  }
}
