import Dispatch
import NewsText
import Synchronization

/// The sources of a measure that searches from every node, cut into chunks that threads take one after the other.
///
/// Where the cuts are depends on the number of sources only, and what chunks give is put together in the order of
/// chunks. So not a bit of the result depends on how many threads there are, or on which is faster.
struct SourceChunks: Sendable {
  /// As many as keep the cores of a large machine busy to the end; every chunk may hold one number a node.
  static let mostChunks = 64

  let sourceCount: Int
  var count: Int { min(sourceCount, SourceChunks.mostChunks) }

  /// The sources of a chunk.
  func sources(of chunk: Int) -> Range<Int> {
    (chunk * sourceCount / count)..<((chunk + 1) * sourceCount / count)
  }

  /// Adds up, node by node, what the searches from all sources give.
  ///
  /// - Parameters:
  ///   - threads: The number of threads; all cores if `nil`, one if below that.
  ///   - workspace: Makes what a search needs; called once a thread.
  ///   - search: Searches from a source and adds its part to one sum a node.
  /// - Returns: The sums, one for each of the sources.
  func sum<Workspace: ~Copyable>(
    threads: Int?, workspace: @autoclosure @Sendable () -> Workspace,
    search: @Sendable (inout Workspace, Int, inout [Double]) -> Void
  ) -> [Double] {
    let zeros = [Double](repeating: 0, count: sourceCount)
    let results = ResultSlots<[Double]>(count: count)
    run(threads: threads, workspace: workspace()) { workspace, chunk in
      var sums = zeros
      for source in sources(of: chunk) { search(&workspace, source, &sums) }
      results.set(chunk, to: sums)
    }
    return results.values.reduce(into: zeros) { total, sums in
      for index in total.indices { total[index] += sums[index] }
    }
  }

  /// Gathers what each source gives.
  ///
  /// - Parameters:
  ///   - threads: The number of threads; all cores if `nil`, one if below that.
  ///   - workspace: Makes what a search needs; called once a thread.
  ///   - search: Searches from a source and returns what it gives.
  /// - Returns: What they give, in the order of the sources.
  func map<Workspace: ~Copyable, Result: Sendable>(
    threads: Int?, workspace: @autoclosure @Sendable () -> Workspace,
    search: @Sendable (inout Workspace, Int) -> Result
  ) -> [Result] {
    let results = ResultSlots<[Result]>(count: count)
    run(threads: threads, workspace: workspace()) { workspace, chunk in
      results.set(chunk, to: sources(of: chunk).map { search(&workspace, $0) })
    }
    return results.values.flatMap { $0 }
  }

  private func run<Workspace: ~Copyable>(
    threads: Int?, workspace: @autoclosure @Sendable () -> Workspace,
    work: @Sendable (inout Workspace, Int) -> Void
  ) {
    guard count > 0 else { return }
    let next = Atomic(0)
    @Sendable func takeChunks() {
      var chunk = next.add(1, ordering: .relaxed).oldValue
      guard chunk < count else { return }
      var own = workspace()
      while chunk < count {
        work(&own, chunk)
        chunk = next.add(1, ordering: .relaxed).oldValue
      }
    }
    let workers = min(max(1, threads ?? count), count)
    if workers == 1 { takeChunks() } else { DispatchQueue.concurrentPerform(iterations: workers) { _ in takeChunks() } }
  }
}
