import Cooccurrence
import GraphExport
import NewsText

extension RecordedLink {
  /// The explanation for people, without a line break at the end.
  ///
  /// - Parameter emphasis: How the two names are marked.
  /// - Returns: The weight and the number of sentences, then each with its place.
  func text(_ emphasis: Emphasis) -> String {
    let pair = "\(TerminalText.oneLine(one.description)) and \(TerminalText.oneLine(other.description))"
    guard let weight else {
      let filters = TerminalText.oneLine(provenance.filters.joined(separator: "; "))
      return "\(pair): no link" + (filters.isEmpty ? "" : "\nThe graph holds only: \(filters)")
    }
    let parts = sentences.map { sentence in
      "\(place(of: sentence.evidence))\n  \(emphasis.marked(sentence.evidence.text, at: sentence.marks.map(\.range)))"
    }
    return (["\(pair): weight \(JSONValue.measure(weight).text)\n\(held)"] + parts).joined(separator: "\n\n")
  }

  /// How many of the sentences the file holds, and where the others are.
  private var held: String {
    guard let count, count > 0 else { return "The file holds no sentences" }
    let noun = ["paragraph", "article"].contains(provenance.window) ? provenance.window : "sentence"
    let nouns = count == 1 ? noun : noun + "s"
    guard sentences.count < count else { return "\(count) \(nouns)" }
    let whole = format == .json ? "the articles have all" : "--format json and the articles have all"
    return "\(sentences.count) of \(count) \(nouns); \(whole)"
  }

  /// GraphML has no dates of sentences, so that one without a date need not be undated.
  private func place(of evidence: Evidence) -> String {
    let date = evidence.date?.description ?? (format == .json ? "undated" : nil)
    let article = TerminalText.oneLine(evidence.article)
    return [date, article, "from character \(evidence.characterOffset)"].compactMap { $0 }.joined(separator: "  ")
  }

  /// The explanation as an object of JSON.
  var json: JSONValue {
    .object([
      ("ids", .list([.string(one.id), .string(other.id)])),
      ("names", .list([.string(one.label), .string(other.label)])),
      ("weight", weight.map { .measure($0) } ?? .null), ("count", count.map { .number($0) } ?? .null),
      (
        "sentences",
        .list(
          sentences.map { sentence in
            .object([
              ("article", .string(sentence.evidence.article)), ("date", JSONValue(sentence.evidence.date)),
              ("offset", .number(sentence.evidence.characterOffset)), ("text", .string(sentence.evidence.text)),
              (
                "mentions",
                .list(
                  sentence.marks.map { mark in
                    .object([("id", .string(mark.id)), ("surface", .string(mark.surface))])
                  })
              ),
            ])
          })
      ),
    ])
  }
}
