import Testing

@testable import GraphAnalysis

@Suite struct SourceChunksTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000])
  func `chunks hold every source once and in order`(_ count: Int) {
    let chunks = SourceChunks(sourceCount: count)
    #expect((0..<chunks.count).flatMap { Array(chunks.sources(of: $0)) } == Array(0..<count))
  }

  @Test(arguments: [1, 2, 5, nil])
  func `numbers come back in the order of sources`(_ threads: Int?) {
    let squares = SourceChunks(sourceCount: 200).map(threads: threads, workspace: 0) { _, source in
      Double(source * source)
    }
    #expect(squares == (0..<200).map { Double($0 * $0) })
  }

  @Test(arguments: [1, 2, 5, nil])
  func `sums hold the part of every source`(_ threads: Int?) {
    let sums = SourceChunks(sourceCount: 200).sum(threads: threads, workspace: 0) { _, source, sums in
      sums[0] += 1
      sums[source] += Double(source)
    }
    #expect(sums == [200] + (1..<200).map { Double($0) })
  }
}
