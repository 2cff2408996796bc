import ArgumentParser
import GraphAnalysis
import GraphExport
import GraphvizRendering

/// Draws the pictures of a comparison.
struct ChangePictures {
  /// The engine that lays them out; the number of entities decides if `nil`.
  let layout: LayoutEngine?
  let style: GraphStyle
  let nodeLimit: Int
  let drawer: PictureDrawer

  /// Draws the three pictures from one layout.
  ///
  /// - Parameter report: What changed.
  /// - Returns: The pictures as SVG, in the order of ``ChangeDiagram/Picture``.
  /// - Throws: ``PictureError`` where Graphviz does not draw them.
  func pictures(of report: ComparisonReport) throws(PictureError) -> [(ChangeDiagram.Picture, [UInt8])] {
    let pictures = ChangeDiagram(report, style: style, nodeLimit: nodeLimit)
    let count = min(report.comparison.nodes.count, nodeLimit)
    let engine = layout ?? PictureLayout.engine(forNodes: count)
    let places = try drawer.placements(of: pictures.diagram.layoutDOT, layout: engine)
    let positions = Dictionary(places.map { ($0.name, $0.position) }) { first, _ in first }
    var drawn: [(ChangeDiagram.Picture, [UInt8])] = []
    for (picture, page) in zip(
      ChangeDiagram.Picture.allCases, pictures.pages(around: positions, isTurnable: engine != .dot))
    {
      let svg = try drawer.drawing(of: page.dot, as: .svg)
      drawn.append((picture, Array(page.accessible(svg: String(decoding: svg, as: UTF8.self)).utf8)))
    }
    return drawn
  }
}

/// The options that say how the pictures of a comparison look.
struct ChangePictureOptions: ParsableArguments {
  @Flag(name: .customLong("no-pictures"), help: "Draw no pictures.")
  var areLeftOut = false

  @Option(help: "Graphviz's layout engine for the pictures; chosen by the number of entities if left out.")
  var layout: PictureLayout?

  @Option(help: "Light for paper, or dark for screens.")
  var theme: ChangeTheme = .light

  @Option(help: ArgumentHelp("Draw the n entities of the greatest strength on either side.", valueName: "n"))
  var top: Int = Diagram.standardNodeLimit

  @Option(help: ArgumentHelp("How long Graphviz may take for a step of a picture.", valueName: "seconds"))
  var layoutTimeout: Double = 20

  func validate() throws {
    guard layoutTimeout.isFinite, layoutTimeout > 0, layoutTimeout <= 86_400 else {
      throw ValidationError("--layout-timeout is \(layoutTimeout): give seconds, more than 0 and at most 86400.")
    }
    if top < 1 { throw ValidationError("--top is \(top): give a whole number from 1.") }
  }

  /// What draws the pictures; `nil` where there are to be none.
  var pictures: ChangePictures? {
    guard !areLeftOut else { return nil }
    let limit = Duration.seconds(layoutTimeout)
    return ChangePictures(
      layout: layout?.engine, style: theme == .dark ? .dark : .standard, nodeLimit: top,
      drawer: PictureDrawer(limit: limit, program: .own(limit: limit)))
  }
}

/// The ground of the pictures of a comparison.
enum ChangeTheme: String, CaseIterable, ExpressibleByArgument {
  case light
  case dark
}
