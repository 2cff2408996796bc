import Cooccurrence
import GraphAnalysis

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Times one measure on one graph, for a side-by-side comparison with other programs.
///
/// `entente-benchmark GRAPH.csv MEASURE REPETITIONS [--threads N] [--dump]` prints `{"t":[seconds,…]}` as its last
/// line: processor time with one thread (the default), time on the clock with more. With `--dump` it prints the values
/// instead, as `{measure: {node: value}}`. `entente-benchmark GRAPH.graphml read-graphml REPETITIONS` times the reading
/// of a file, and `write-graphml` the writing of the graph that it holds; `compare-graphml` times, on the clock, what
/// `entente compare` does with it and a variation of itself.
@main
struct Benchmark {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "tagging" {
      guard let tagging = TaggingBenchmark(Array(arguments.dropFirst())) else {
        print("usage: \(TaggingBenchmark.usage)")
        exit(2)
      }
      return tagging.run()
    }
    var threads = 1
    if let option = arguments.firstIndex(of: "--threads") {
      threads = arguments.dropFirst(option - arguments.startIndex + 1).first.flatMap { Int($0) } ?? 1
      arguments.removeSubrange(option..<min(option + 2, arguments.endIndex))
    }
    let dumps = arguments.contains("--dump")
    arguments.removeAll { $0 == "--dump" }
    let words = Array(arguments)
    if words.first == "resolution", let timing = ResolutionTiming(Array(words.dropFirst())) {
      return try timing.run(processorSeconds)
    }
    guard words.count >= 2 else {
      print("usage: entente-benchmark GRAPH.csv MEASURE REPETITIONS [--threads N] [--dump]")
      print("   or: entente-benchmark GRAPH.graphml read-graphml|write-graphml|compare-graphml REPETITIONS")
      print("   or: entente-benchmark resolution [--mentions N] [--names N]")
      print("   or: \(TaggingBenchmark.usage)")
      print("measures: \(Measure.allCases.map(\.rawValue).joined(separator: " "))")
      exit(2)
    }
    let timings = [
      "read-graphml": GraphReading.seconds, "write-graphml": GraphWriting.seconds,
      "compare-graphml": GraphComparing.seconds,
    ]
    if let timing = timings[words[1]] {
      let times = try timing(words[0], words.count > 2 ? Int(words[2]) ?? 1 : 1)
      print("{\"t\":[\(times.map { "\($0)" }.joined(separator: ","))]}")
      return
    }
    let graph = try EdgeListFile(path: words[0]).graph
    let names =
      words[1] == "all" ? Measure.allCases : words[1].split(separator: ",").compactMap { Measure(rawValue: String($0)) }
    if dumps {
      print("{" + names.map { $0.json(of: graph, threads: threads) }.joined(separator: ",\n") + "}")
      return
    }
    guard let measure = names.first else {
      print("no such measure: \(words[1])")
      exit(2)
    }
    var times: [Double] = []
    for _ in 0..<(words.count > 2 ? Int(words[2]) ?? 1 : 1) {
      let clock = ContinuousClock.now
      let processor = processorSeconds()
      _ = measure.scores(of: graph, threads: threads)
      let elapsed = (ContinuousClock.now - clock) / .seconds(1)
      times.append(threads == 1 ? processorSeconds() - processor : elapsed)
    }
    print("{\"t\":[\(times.map { "\($0)" }.joined(separator: ","))]}")
  }

  static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
