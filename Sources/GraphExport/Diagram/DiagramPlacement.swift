/// Where everything in the middle of a drawing is: symbols, names and links.
struct DiagramPlacement {
  /// The room of each node, symbol and name together.
  let boxes: [Box]
  /// The ways of the links.
  let routes: [LinkRoute]
  /// The size of it all, from the origin.
  let size: SIMD2<Double>

  /// Cosine and sine of twelve turns by 15 degrees, so that no platform's own `sin` decides about a drawing.
  private static let turns: [SIMD2<Double>] = [
    SIMD2(1, 0), SIMD2(0.965_926, 0.258_819), SIMD2(0.866_025, 0.5), SIMD2(0.707_107, 0.707_107),
    SIMD2(0.5, 0.866_025), SIMD2(0.258_819, 0.965_926), SIMD2(0, 1), SIMD2(-0.258_819, 0.965_926),
    SIMD2(-0.5, 0.866_025), SIMD2(-0.707_107, 0.707_107), SIMD2(-0.866_025, 0.5), SIMD2(-0.965_926, 0.258_819),
  ]

  /// Places nodes around the positions of a layout.
  ///
  /// - Parameters:
  ///   - nodes: The nodes, most important first.
  ///   - links: Pairs of indices into the nodes, in the order in which they are drawn.
  ///   - positions: Where a layout put them, y upward; nodes without a position are lined up below the others.
  ///   - isTurnable: Whether the layout may be turned to make the drawing lie flat and its links keep off names.
  init(nodes: [DiagramNode], links: [(Int, Int)], positions: [SIMD2<Double>?], isTurnable: Bool) {
    let placed = nodes.indices.filter { positions[$0] != nil }
    var place = [Int](repeating: -1, count: nodes.count)
    for (index, node) in placed.enumerated() { place[node] = index }
    let gathered = ComponentGathering.gathered(
      placed.map { positions[$0] ?? .zero },
      links: links.map { (place[$0], place[$1]) }.filter { $0 >= 0 && $1 >= 0 })
    let turns = isTurnable && placed.count > 2 ? DiagramPlacement.turns : [SIMD2(1, 0)]
    var boxes = nodes.map { Box(center: .zero, size: $0.box) }
    var best = Double.infinity
    for turn in turns {
      let turned = gathered.map { position in
        SIMD2(position.x * turn.x - position.y * turn.y, -(position.x * turn.y + position.y * turn.x))
      }
      let wide = isTurnable ? DiagramPlacement.widened(turned) : turned
      let separated = OverlapRemoval.separated(
        zip(placed, wide).map { Box(center: $1, size: nodes[$0].box) })
      var candidate = boxes
      for (place, node) in placed.enumerated() { candidate[node] = separated[place] }
      let cost = DiagramPlacement.cost(
        of: links, nodes: nodes, boxes: candidate, size: Box(around: separated).size, atMost: best)
      if cost < best {
        best = cost
        boxes = candidate
      }
    }
    let network = Box(around: placed.map { boxes[$0] })
    let width = DiagramPlacement.lineUp(
      nodes.indices.filter { positions[$0] == nil }, in: &boxes, below: network.size)
    let shift = SIMD2(max(0, width - network.size.x) / 2, 0) - network.origin
    for index in placed { boxes[index].center += shift }
    self.boxes = boxes
    self.routes = DiagramPlacement.routes(of: links, nodes: nodes, boxes: boxes)
    self.size = Box(around: boxes).size
  }

  /// Stretches a layout sideways, since pages and names are wider than high, but not out of recognition.
  private static func widened(_ positions: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let size = Box(around: positions.map { Box(center: $0, size: .zero) }).size
    guard size.x > 0, size.y > 0 else { return positions }
    let stretch = min(1.4, max(1, 1.5 * size.y / size.x))
    return positions.map { SIMD2($0.x * stretch, $0.y) }
  }

  /// Puts nodes without links in rows below the others, and returns the width of the widest.
  private static func lineUp(_ nodes: [Int], in boxes: inout [Box], below network: SIMD2<Double>) -> Double {
    let room = SIMD2(18.0, 14.0)
    let limit = max(network.x, 560)
    var rows: [[Int]] = []
    var x = 0.0
    for node in nodes {
      if rows.isEmpty || x + boxes[node].size.x > limit {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append(node)
      x += boxes[node].size.x + room.x
    }
    let widths = rows.map { row in row.reduce(-room.x) { $0 + boxes[$1].size.x + room.x } }
    let width = max(network.x, widths.max() ?? 0)
    var y = network.y > 0 ? network.y + room.y * 2 : 0
    for (row, rowWidth) in zip(rows, widths) {
      var x = (width - rowWidth) / 2
      let height = row.map { boxes[$0].size.y }.max() ?? 0
      for node in row {
        boxes[node].center = SIMD2(x, y) + boxes[node].size / 2
        x += boxes[node].size.x + room.x
      }
      y += height + room.y
    }
    return width
  }

  /// Symbols and names, as something for links to keep off, node by node.
  private static func obstacles(
    nodes: [DiagramNode], boxes: [Box]
  ) -> [(symbol: LinkRoute.Obstacle, name: LinkRoute.Obstacle?)] {
    zip(nodes, boxes).map { node, box in
      // A link that runs under a third symbol seems to end there; one that runs under a name makes it hard to read.
      let symbol = Box(center: box.center + node.symbolOffset, size: node.symbol).grown(by: SIMD2(3, 3))
      let name = Box(center: box.center + node.labelOffset, size: node.label)
      return (
        LinkRoute.Obstacle(box: symbol, cost: 6), node.isLabelInside ? nil : LinkRoute.Obstacle(box: name, cost: 2)
      )
    }
  }

  private static func routes(of links: [(Int, Int)], nodes: [DiagramNode], boxes: [Box]) -> [LinkRoute] {
    let obstacles = obstacles(nodes: nodes, boxes: boxes)
    return links.map { source, target in
      let (start, end) = (obstacles[source].symbol.box.center, obstacles[target].symbol.box.center)
      return LinkRoute(
        from: start, to: end,
        avoiding: near(LinkRoute.reach(from: start, to: end), of: obstacles, except: (source, target)))
    }
  }

  /// The obstacles that reach into a part of the page; the symbols at the two ends are none.
  private static func near(
    _ reach: Box, of obstacles: [(symbol: LinkRoute.Obstacle, name: LinkRoute.Obstacle?)], except ends: (Int, Int)
  ) -> [LinkRoute.Obstacle] {
    var near: [LinkRoute.Obstacle] = []
    for (node, obstacle) in obstacles.enumerated() {
      if node != ends.0, node != ends.1, obstacle.symbol.box.overlaps(reach) { near.append(obstacle.symbol) }
      if let name = obstacle.name, name.box.overlaps(reach) { near.append(name) }
    }
    return near
  }

  /// What speaks against a placement: names and symbols under straight links, size, and a shape far from a page's.
  ///
  /// Counting ends at a limit: of what costs as much or more, nobody asks how much.
  private static func cost(
    of links: [(Int, Int)], nodes: [DiagramNode], boxes: [Box], size: SIMD2<Double>, atMost limit: Double
  ) -> Double {
    let shape = size.x / max(1, size.y)
    let off = shape > 1.5 ? shape / 1.5 : 1.5 / max(0.01, shape)
    let area = size.x * size.y / 1000 * off
    let obstacles = obstacles(nodes: nodes, boxes: boxes)
    var covered = 0.0
    for link in links {
      if covered / 2 + area >= limit { break }
      let (start, end) = (obstacles[link.0].symbol.box.center, obstacles[link.1].symbol.box.center)
      let near = near(
        Box(around: [Box(center: start, size: .zero), Box(center: end, size: .zero)]), of: obstacles, except: link)
      covered += LinkRoute(from: start, to: end, bend: 0).cost(of: near)
    }
    return covered / 2 + area
  }
}
