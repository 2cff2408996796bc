import GraphvizRendering

/// What Graphviz is asked to do, here or in a process of its own.
struct PictureRequest: Equatable {
  /// The work.
  enum Job: Equatable {
    /// Where the nodes of a graph go.
    case placements(LayoutEngine)
    /// The drawing of a graph in which everything has its place.
    case drawing(OutputFormat)
  }

  let job: Job
  /// The graph in DOT.
  let dot: String

  init(_ job: Job, dot: String) {
    self.job = job
    self.dot = dot
  }

  /// Does the work in this process.
  ///
  /// - Returns: `done` with the bytes of the drawing or a line for each node, or `failed` with what Graphviz says.
  func answer() -> PictureFrame {
    do {
      switch job {
      case .drawing(let format):
        return PictureFrame(
          word: "done", body: try GraphvizRenderer.shared.render(dot, layout: .pinned, format: format))
      case .placements(let engine):
        let places = try GraphvizRenderer.shared.placements(of: dot, layout: engine)
        return PictureFrame(word: "done", body: Array(places.map { "\($0.x) \($0.y) \($0.name)\n" }.joined().utf8))
      }
    } catch {
      return PictureFrame(word: "failed", body: Array(error.description.utf8))
    }
  }

  /// The request as it goes to another process.
  var frame: PictureFrame {
    let word =
      switch job {
      case .placements(let engine): engine.rawValue
      case .drawing(let format): format.rawValue
      }
    return PictureFrame(word: word, body: Array(dot.utf8))
  }

  /// Reads what ``frame`` wrote; `nil` where it asks for nothing that is known.
  init?(_ frame: PictureFrame) {
    if let format = OutputFormat(rawValue: frame.word) {
      job = .drawing(format)
    } else if let engine = LayoutEngine(rawValue: frame.word) {
      job = .placements(engine)
    } else {
      return nil
    }
    dot = String(decoding: frame.body, as: UTF8.self)
  }
}

/// Where a layout put a node.
struct PicturePlace: Equatable {
  let name: String
  let position: SIMD2<Double>

  /// The places in an answer; lines that hold none are left out.
  static func places(in body: [UInt8]) -> [PicturePlace] {
    String(decoding: body, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let x = Double(parts[0]), let y = Double(parts[1]), x.isFinite, y.isFinite else {
        return nil
      }
      return PicturePlace(name: String(parts[2]), position: SIMD2(x, y))
    }
  }
}
