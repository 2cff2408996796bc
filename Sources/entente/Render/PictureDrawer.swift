import GraphvizRendering

/// Runs Graphviz for pictures: in a process of its own, so that a crash or a hang of it costs no more than a picture.
///
/// The process is started with the first picture or by ``start()``, and again after one that it did not survive. Where the system lets no
/// process start, and in programs that are not the command, Graphviz runs here, without a limit.
final class PictureDrawer {
  private let limit: Duration
  private let program: PictureProcess.Program?
  private var process: PictureProcess?

  /// Prepares for pictures.
  ///
  /// - Parameters:
  ///   - limit: How long a step of a picture may take.
  ///   - program: What is run for them; Graphviz runs here if `nil`.
  init(limit: Duration, program: PictureProcess.Program?) {
    self.limit = limit
    self.program = program
  }

  /// Starts the process, so that it gets ready while this one has other things to do.
  func start() { process = process ?? program.flatMap { PictureProcess($0) } }

  /// Lays a graph out.
  ///
  /// - Parameters:
  ///   - dot: The graph in DOT.
  ///   - layout: How its nodes are placed.
  /// - Returns: Where the nodes are.
  /// - Throws: ``PictureError``.
  func placements(of dot: String, layout: LayoutEngine) throws(PictureError) -> [PicturePlace] {
    PicturePlace.places(in: try answer(to: PictureRequest(.placements(layout), dot: dot)))
  }

  /// Draws a graph in which everything has its place.
  ///
  /// - Parameters:
  ///   - dot: The graph in DOT.
  ///   - format: The format of the file.
  /// - Returns: The bytes of the file.
  /// - Throws: ``PictureError``.
  func drawing(of dot: String, as format: OutputFormat) throws(PictureError) -> [UInt8] {
    try answer(to: PictureRequest(.drawing(format), dot: dot))
  }

  private func answer(to request: PictureRequest) throws(PictureError) -> [UInt8] {
    let frame = try frame(for: request)
    guard frame.word == "done" else { throw .failed(String(decoding: frame.body, as: UTF8.self)) }
    return frame.body
  }

  private func frame(for request: PictureRequest) throws(PictureError) -> PictureFrame {
    guard let program, let running = process ?? PictureProcess(program) else { return request.answer() }
    process = running
    do {
      return try running.answer(to: request, within: limit)
    } catch {
      process = nil
      throw error
    }
  }
}
