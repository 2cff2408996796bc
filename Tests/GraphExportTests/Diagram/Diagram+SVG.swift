import GraphvizRendering

@testable import GraphExport

extension Diagram {
  /// The picture as the command draws it.
  func svg(layout: LayoutEngine = .neato) throws -> String {
    let renderer = GraphvizRenderer.shared
    let places = try renderer.placements(of: layoutDOT, layout: layout)
    let page = page(
      around: Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) }), isTurnable: layout != .dot)
    return page.accessible(
      svg: String(decoding: try renderer.render(page.dot, layout: .pinned, format: .svg), as: UTF8.self))
  }
}
