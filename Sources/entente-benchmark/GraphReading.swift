import Cooccurrence
import GraphExport

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Times the reading of a graph's file, and says how much memory it took.
enum GraphReading {
  /// Reads a file some times and gives the processor seconds of each time.
  static func seconds(path: String, repetitions: Int) throws -> [Double] {
    var times: [Double] = []
    for _ in 0..<repetitions {
      let start = clock()
      let file = try GraphFile(path: path)
      times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
      print("\(file.graph.nodes.count) nodes, \(file.graph.edges.count) links")
      for remark in file.remarks { print(remark) }
    }
    print("peak memory of the process: \(peakMegabytes) MB")
    return times
  }

  /// The most memory that the process has held at one time.
  static var peakMegabytes: Int {
    var usage = rusage()
    // Linux counts in KiB, Darwin in bytes.
    #if canImport(Darwin)
    guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
    return usage.ru_maxrss >> 20
    #else
    guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss >> 10
    #endif
  }
}
