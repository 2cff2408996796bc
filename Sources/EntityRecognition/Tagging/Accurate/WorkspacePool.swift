import Synchronization

/// Workspaces that are kept from one article to the next, so that memory is fetched once for each thread and not for each
/// sequence.
final class WorkspacePool: Sendable {
  private let free = Mutex<[EncoderWorkspace]>([])
  private let rows: Int
  private let sizes: EncoderSizes

  /// Creates a pool of workspaces with room for so many rows each.
  init(rows: Int, sizes: EncoderSizes) {
    self.rows = rows
    self.sizes = sizes
  }

  /// Does work with a workspace that nobody else uses meanwhile.
  func withWorkspace<Result>(_ work: (EncoderWorkspace) -> Result) -> Result {
    let workspace = free.withLock { $0.popLast() } ?? EncoderWorkspace(rows: rows, sizes: sizes)
    defer { free.withLock { $0.append(workspace) } }
    return work(workspace)
  }
}
