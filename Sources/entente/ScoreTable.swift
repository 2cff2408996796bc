import EntityRecognition

/// Scores of name recognition as lines for people.
enum ScoreTable {
  /// F1 of each kind and of all, in one line.
  static func line(_ score: NameScore) -> String {
    let kinds = zip(["PER", "LOC", "ORG"], NameScore.kinds).map { name, kind in
      "\(name) \(percent(score.counts(of: kind).f1))"
    }
    return "F1 \(percent(score.micro.f1))  \(kinds.joined(separator: "  "))"
  }

  /// Precision, recall, F1 and the number of marked names, of each kind and of all.
  static func table(_ score: NameScore) -> String {
    let rows =
      zip(["PER", "LOC", "ORG"], NameScore.kinds).map { ($0, score.counts(of: $1)) } + [("micro", score.micro)]
    return rows.map { name, counts in
      let figures = [counts.precision, counts.recall, counts.f1].map { padded(percent($0), to: 7) }
      return name.padded(to: 6) + figures.joined() + padded("\(counts.marked)", to: 8)
    }.joined(separator: "\n")
  }

  /// The headings of ``table(_:)``.
  static let heading = "      precis.  recall     F1   names"

  /// A share as a percentage with two digits, rounded half up.
  static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let digits = "\(hundredths % 100)"
    return "\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension String {
  /// The text with spaces after it up to a width.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
