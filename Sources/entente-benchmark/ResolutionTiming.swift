import EntityResolution

/// Times the resolution of a made-up collection, of one twice as long, and the reading of a registry with its names.
///
/// `entente-benchmark resolution [--mentions 1000000] [--names 100000]` prints, as its last line,
/// `{"t":[seconds],"t_twice":[seconds],"t_registry":[seconds],…}` in processor time.
struct ResolutionTiming {
  private var mentions = 1_000_000
  private var names = 100_000

  /// Reads the options; fails where one is unknown or no positive number follows it.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let text = rest.popFirst(), let number = Int(text), number > 0 else { return nil }
      switch option {
      case "--mentions": mentions = number
      case "--names": names = number
      default: return nil
      }
    }
  }

  /// Times and prints.
  func run(_ seconds: () -> Double) throws {
    let once = ResolutionBenchmark(mentions: mentions, names: names)
    let (first, found) = time(once, seconds)
    print("\(once.mentionCount) mentions of \(names) names: \(found) entities in \(first) s")
    let twice = ResolutionBenchmark(mentions: 2 * mentions, names: names)
    let (second, more) = time(twice, seconds)
    print("\(twice.mentionCount) mentions: \(more) entities in \(second) s, \(second / first) times as long")
    let text = once.registryText
    let start = seconds()
    let entries = try EntityRegistry(text: text, file: "entities.yaml").entries.count
    let reading = seconds() - start
    print("registry of \(entries) entries, \(text.utf8.count) bytes: \(reading) s")
    print(
      "{\"t\":[\(first)],\"t_twice\":[\(second)],\"t_registry\":[\(reading)],\"mentions\":\(mentions),\"names\":\(names)}"
    )
  }

  private func time(_ benchmark: ResolutionBenchmark, _ seconds: () -> Double) -> (seconds: Double, entities: Int) {
    let start = seconds()
    let count = EntityResolver().resolve(benchmark.articles).entities.count
    return (seconds() - start, count)
  }
}
