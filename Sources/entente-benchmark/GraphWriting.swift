import Cooccurrence
import GraphExport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Times the writing of a graph as GraphML, and says how much memory it took beyond the graph's own.
enum GraphWriting {
  /// Reads a file once, writes its graph some times, and gives the processor seconds of each time.
  ///
  /// What is written goes to a file in the folder for temporary files, which is removed.
  static func seconds(path: String, repetitions: Int) throws -> [Double] {
    let file = try GraphFile(path: path)
    print("\(file.graph.nodes.count) nodes, \(file.graph.edges.count) links")
    print("peak memory after reading: \(GraphReading.peakMegabytes) MB")
    let target = FileManager.default.temporaryDirectory.appending(path: "entente-benchmark.graphml")
      .path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: target) }
    var times: [Double] = []
    for _ in 0..<repetitions {
      let start = Benchmark.processorSeconds()
      var output = try OutputFile(replacing: target)
      try GraphMLExporter(as: file).write(file) { bytes throws(OutputError) in try output.append(copy bytes) }
      try output.commit()
      times.append(Benchmark.processorSeconds() - start)
    }
    print("peak memory after writing: \(GraphReading.peakMegabytes) MB")
    return times
  }
}
