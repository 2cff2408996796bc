/// Why a picture was not drawn.
enum PictureError: Error, Hashable, CustomStringConvertible {
  /// Graphviz took longer than it may.
  case late(limit: Duration)
  /// The process in which Graphviz ran ended before it was done: how.
  case ended(String)
  /// Graphviz refused, or the process could not be started: what it says.
  case failed(String)

  var description: String {
    switch self {
    case .late(let limit):
      "Graphviz took longer than \(Double(limit.components.seconds) + Double(limit.components.attoseconds) / 1e18) s; "
        + "draw fewer nodes by --top, choose another --layout, or raise --layout-timeout"
    case .ended(let how): "Graphviz crashed (\(how)); choose another --layout, or draw fewer nodes by --top"
    case .failed(let message): message
    }
  }
}

/// Pictures that a run did not draw, though it wrote everything else.
struct UndrawnPictures: Error, Equatable, CustomStringConvertible {
  /// The files that are not there, each with the reason.
  let files: [(path: String, reason: PictureError)]

  static func == (left: UndrawnPictures, right: UndrawnPictures) -> Bool {
    left.files.elementsEqual(right.files) { $0.path == $1.path && $0.reason == $1.reason }
  }

  var description: String {
    guard let first = files.first else { return "no picture was drawn" }
    let others = files.count == 1 ? "was" : "and \(files.count - 1) more were"
    return "\(first.path): \(others) not drawn, other files are as usual: \(first.reason)"
  }
}
