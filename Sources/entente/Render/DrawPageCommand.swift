import ArgumentParser
import Foundation
import GraphvizRendering

/// `entente draw-page`: what the command runs of itself to have pictures drawn; see ``PictureProcess``.
///
/// It answers requests from standard input on standard output until there are none.
struct DrawPageCommand: ParsableCommand {
  static let name = "draw-page"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Draw pictures for another entente.", shouldDisplay: false)

  @Option(help: "The seconds after which an answer comes too late for anybody.")
  var limit: UInt32 = 60

  func run() throws {
    // The other entente may still be reading its graph.
    GraphvizRenderer.shared.prepare()
    while let frame = try? PictureFrame(from: 0) {
      guard let request = PictureRequest(frame) else { throw ExitCode.failure }
      // Should the other entente be gone, nobody else would end a layout that runs away.
      alarm(limit)
      defer { alarm(0) }
      guard case .done = Console.write(request.answer().bytes, to: 1) else { throw ExitCode.failure }
    }
  }
}
