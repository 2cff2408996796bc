import Cooccurrence
import EntityRecognition

extension CooccurrenceGraph {
  /// A link in words: `John Kerry – Sergei Lavrov: 10 sentences`.
  ///
  /// - Parameters:
  ///   - index: The index of the link.
  ///   - weight: A weight to tell in place of its own.
  /// - Returns: The names of the ends, and the weight.
  func words(forEdge index: Int, weight: Double? = nil) -> String {
    let edge = edges[index]
    let ends = "\(nodes[Int(edge.source)].nameInWords) – \(nodes[Int(edge.target)].nameInWords)"
    return "\(ends): \(words(forWeight: weight ?? edge.weight))"
  }

  /// A weight in words: `10 sentences`, or `weight 2.5` where it counts nothing that stands in the text.
  func words(forWeight weight: Double) -> String {
    guard let unit, let count = Int(exactly: weight) else { return "weight \(weight.significant)" }
    return count.counted(unit, plural: unit == "story" ? "stories" : nil)
  }

  /// What a weight counts: `sentence`, `paragraph`, `article`, `story`; `nil` where it is another measure, and in graphs
  /// of other tools, which do not say.
  var unit: String? {
    if provenance.window.isEmpty { return nil }
    return switch provenance.weighting {
    case .sentences: hasSlidingWindow ? "sentence" : provenance.window
    case .articles: "article"
    case .stories: "story"
    case .proximity, .fractional, .npmi, .association, .jaccard, .salton, .g2: nil
    }
  }

  /// When two entities are linked: `where one sentence names both`.
  var linkRule: String {
    hasSlidingWindow ? "where \(provenance.window) in a row name both" : "where one \(provenance.window) names both"
  }

  private var hasSlidingWindow: Bool { provenance.window.hasSuffix(" sentences") }
}

extension CooccurrenceGraph.Node {
  /// The name, or the identifier where there is no name that could be read.
  var nameInWords: String {
    let isBlank = label.unicodeScalars.allSatisfy { !$0.isAllowedInXML || $0.properties.isWhitespace }
    return isBlank ? id : label
  }

  /// A node in words: `John Kerry, person, named 24 times in 3 articles`.
  var words: String {
    var words = kind.map { "\(nameInWords), \($0.rawValue)" } ?? nameInWords
    if mentionCount > 0 { words += ", named \(mentionCount.counted("time"))" }
    if articleCount > 0 { words += " in \(articleCount.counted("article"))" }
    return words
  }
}

extension Int {
  /// The number with a noun: `1 article`, `3 articles`.
  func counted(_ noun: String, plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}

extension Double {
  /// The number with at most two decimals, for lengths in points: a fraction of a hair's width is no loss.
  var brief: String { decimal(2) }

  /// The number with three significant digits, for people: `0.412`, `0.00521`, `12.3`, `1050`.
  var significant: String {
    guard isFinite, self != 0 else { return "0" }
    var places = 2
    var scale = magnitude
    while scale >= 10, places > 0 {
      scale /= 10
      places -= 1
    }
    while scale < 1, places < 9 {
      scale *= 10
      places += 1
    }
    return decimal(places)
  }

  /// The number with at most some decimals, in digits whatever its size, without trailing zeros.
  func decimal(_ places: Int) -> String {
    let power = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (self * power).rounded()
    guard let whole = Int(exactly: scaled), whole != .min else { return description }
    let (integer, rest) = whole.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    var text = (whole < 0 ? "-" : "") + String(integer)
    guard rest > 0 else { return text }
    text += "."
    var (left, unit) = (rest, UInt(power) / 10)
    while left > 0 {
      text += String(left / unit)
      left %= unit
      unit /= 10
    }
    return text
  }
}
