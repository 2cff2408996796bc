import EntityRecognition
import NewsText

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Times recognition on one core: sentences, tokens, lexicon, tagger, and what the whole article says.
///
/// `entente-benchmark tagging FILE.tsv… [--tagger fast] [--megabytes 50]` takes the sentences of labelled files, shuffles them with a
/// seed, cuts them into articles of paragraphs, and does so again until there is enough text. An article is made,
/// annotated and forgotten before the next is made, so that the peak of memory says what recognition needs. Making
/// articles is not timed. With `--all-cores` articles are read in sets, as `entente` reads them, and the clock is read in
/// place of the processor's time.
struct TaggingBenchmark {
  /// What a run counts and measures.
  struct Result {
    var articles = 0
    var tokens = 0
    var bytes = 0
    var mentions = 0
    var seconds = 0.0
    /// The peak of memory after a tenth of the text, and after all of it.
    var earlyPeak = 0
    var peak = 0
  }

  static let usage = "entente-benchmark tagging FILE.tsv… [--tagger accurate|fast] [--megabytes 50] [--all-cores]"
  private static let sentencesPerArticle = 24
  private static let sentencesPerParagraph = 3

  private let files: [String]
  private let megabytes: Int
  private let tagging: Tagging
  private let usesAllCores: Bool
  private let began = ContinuousClock.now

  /// Reads the words after `tagging`; `nil` where they make no sense.
  init?(_ words: [String]) {
    var words = words
    var megabytes = 50
    var tagging = Tagging.accurate
    usesAllCores = words.contains("--all-cores")
    words.removeAll { $0 == "--all-cores" }
    if let option = words.firstIndex(of: "--tagger") {
      guard option + 1 < words.count, let chosen = Tagging(rawValue: words[option + 1]) else { return nil }
      tagging = chosen
      words.removeSubrange(option...option + 1)
    }
    if let option = words.firstIndex(of: "--megabytes") {
      guard option + 1 < words.count, let number = Int(words[option + 1]), number > 0 else { return nil }
      megabytes = number
      words.removeSubrange(option...option + 1)
    }
    guard !words.isEmpty, !words.contains(where: { $0.hasPrefix("--") }) else { return nil }
    files = words
    self.megabytes = megabytes
    self.tagging = tagging
  }

  /// Runs, and prints what was measured: lines for people, then one of JSON.
  ///
  /// Ends the process where a file cannot be read.
  func run() {
    let result: Result
    do {
      result = measured(try sentences())
    } catch {
      print("error: \(error)")
      exit(1)
    }
    let speed = Double(result.tokens) / result.seconds
    let rate = Double(result.bytes) / 1_000_000 / result.seconds
    print("\(result.articles) articles, \(result.bytes) bytes, \(result.tokens) tokens, \(result.mentions) mentions")
    let unit = usesAllCores ? "s on the clock, all cores" : "s of processor time on one core"
    print("\(tagging.rawValue) tagger: \(TaggingBenchmark.decimal(result.seconds)) \(unit)")
    print("\(Int(speed)) tokens/s, \(TaggingBenchmark.decimal(rate)) MB/s")
    print(
      "\(result.peak / 1_000_000) MB of memory at most; \(result.earlyPeak / 1_000_000) MB after a tenth of the text")
    print(
      "{\"articles\":\(result.articles),\"bytes\":\(result.bytes),\"tokens\":\(result.tokens),"
        + "\"mentions\":\(result.mentions),\"seconds\":\(result.seconds),\"tokens_per_second\":\(speed),"
        + "\"megabytes_per_second\":\(rate),\"peak_memory_bytes\":\(result.peak)}")
  }

  private func measured(_ sentences: [(text: String, tokens: Int)]) -> Result {
    var result = Result()
    let wanted = megabytes * 1_000_000
    let recognizer = EntityRecognizer(tagging: tagging)
    // What is read once for all articles is no part of the speed.
    _ = recognizer.annotate(TaggingBenchmark.article("first.txt", sentences.prefix(1).map(\.text)))
    var order = Array(sentences.indices)
    var random = SplitMix(state: 1)
    let setSize = usesAllCores ? 64 : 1
    while result.bytes < wanted {
      order.shuffle(using: &random)
      var start = 0
      while start < order.count, result.bytes < wanted {
        var articles: [Article] = []
        while articles.count < setSize, start < order.count {
          let chosen = order[start..<min(start + TaggingBenchmark.sentencesPerArticle, order.count)]
          start = chosen.endIndex
          let name = "\(result.articles + articles.count).txt"
          articles.append(TaggingBenchmark.article(name, chosen.map { sentences[$0].text }))
          result.tokens += chosen.reduce(0) { $0 + sentences[$1].tokens }
        }
        let before = seconds()
        let annotated = usesAllCores ? recognizer.mentions(in: articles) : articles.map(recognizer.annotate)
        result.seconds += seconds() - before
        result.articles += articles.count
        result.bytes += articles.reduce(0) { $0 + $1.text.utf8.count }
        result.mentions += annotated.reduce(0) { $0 + $1.mentions.count }
        if result.earlyPeak == 0, result.bytes * 10 >= wanted { result.earlyPeak = TaggingBenchmark.peakMemory }
      }
    }
    result.peak = TaggingBenchmark.peakMemory
    return result
  }

  private func seconds() -> Double {
    usesAllCores ? (ContinuousClock.now - began) / .seconds(1) : Benchmark.processorSeconds()
  }

  /// The sentences of the files as running text, each with its number of tokens.
  private func sentences() throws -> [(text: String, tokens: Int)] {
    try files.flatMap { file in
      guard let data = FileManager.default.contents(atPath: file) else { throw UnreadableFile(path: file) }
      let text = try LabelledText(Array(data), file: file)
      return text.documents.flatMap(\.sentences).map { (TaggingBenchmark.text(of: $0.tokens), $0.tokens.count) }
    }
  }

  private static func text(of tokens: [String]) -> String {
    var text = ""
    var isJoined = true
    for token in tokens {
      let closes = [",", ".", ";", ":", "!", "?", ")", "]", "%", "…"].contains(token) || token.hasPrefix("'")
      if !isJoined, !closes { text += " " }
      text += token
      isJoined = token == "(" || token == "["
    }
    return text
  }

  private static func article(_ name: String, _ sentences: [String]) -> Article {
    var text = ""
    var passages: [Passage] = []
    for start in stride(from: 0, to: sentences.count, by: sentencesPerParagraph) {
      if start > 0 { text += "\n\n" }
      let place = text.utf8.count
      text += sentences[start..<min(start + sentencesPerParagraph, sentences.count)].joined(separator: " ")
      passages.append(Passage(role: .paragraph, range: place..<text.utf8.count))
    }
    return Article(name: name, text: text, publication: nil, passages: passages)
  }

  /// The most memory that the process has held, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024  // getrusage(2): in kilobytes
    #else
    guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
    return usage.ru_maxrss
    #endif
  }

  private static func decimal(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}

/// A file that cannot be read.
private struct UnreadableFile: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path): cannot be read: expected a file of tokens and tags" }
}

/// Numbers that look random and are the same for the same seed: SplitMix64.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// https://doi.org/10.1145/2660193.2660195
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
