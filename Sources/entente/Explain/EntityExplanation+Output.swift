import EntityRecognition
import EntityResolution
import GraphExport
import NewsText

extension EntityExplanation {
  /// The articles that the text lists one by one.
  private static let longestList = 10

  /// The explanation for people, without a line break at the end.
  var text: String {
    let parts = [heading, formLines, refusalLines, doubtLines].filter { !$0.isEmpty }
    return parts.map { $0.map(TerminalText.oneLine).joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var heading: [String] {
    let times = "\(mentionCount) \(mentionCount == 1 ? "time" : "times")"
    let count = "\(articles.count) \(articles.count == 1 ? "article" : "articles")"
    let shown = articles.prefix(EntityExplanation.longestList).map { article in
      "  \(article.date?.description ?? "undated   ")  \(article.name): \(article.mentionCount)"
    }
    let more = articles.count - shown.count
    return ["\(entity.label)  \(entity.kind.rawValue)  \(entity.id)", "Named \(times) in \(count)"] + shown
      + (more > 0 ? ["  … and \(more) more"] : [])
  }

  private var formLines: [String] {
    guard !forms.isEmpty else { return [] }
    let counts = forms.map { String($0.mentionCount) }
    let countWidth = counts.map(\.count).max() ?? 0
    let width = forms.map { TerminalText.width(of: $0.surface) }.max() ?? 0
    return ["Forms of the name, with their number, and why they are this one"]
      + zip(forms, counts).map { form, count in
        "  \(TerminalText.padded(count, to: countWidth, atEnd: false))  \(TerminalText.padded(form.surface, to: width))"
          + "  \(form.reason) (first in \(form.article))"
      }
  }

  private var refusalLines: [String] {
    guard !refusals.isEmpty else { return [] }
    return ["Kept apart"]
      + refusals.map { refusal in
        let what = refusal.surface == refusal.entity.label ? "" : "\"\(refusal.surface)\", "
        return "  \(what)\(refusal.entity) is not \(refusal.candidate): \(refusal.veto)"
      }
  }

  private var doubtLines: [String] {
    guard !doubts.isEmpty else { return [] }
    return ["Ambiguous, and left an entity of its own"]
      + doubts.map { doubt in
        let candidates = doubt.candidates.map(\.description).joined(separator: ", ")
        return "  \"\(doubt.surface)\" (\(doubt.entity.id)) may be \(candidates)"
      }
  }

  /// The explanation as an object of JSON.
  var json: JSONValue {
    .object([
      ("id", .string(entity.id)), ("name", .string(entity.label)), ("kind", .string(entity.kind.rawValue)),
      ("mentions", .number(mentionCount)),
      (
        "articles",
        .list(
          articles.map { article in
            .object([
              ("article", .string(article.name)), ("date", JSONValue(article.date)),
              ("mentions", .number(article.mentionCount)),
            ])
          })
      ),
      (
        "forms",
        .list(
          forms.map { form in
            .object([
              ("surface", .string(form.surface)), ("mentions", .number(form.mentionCount)),
              ("reason", .string(form.reason)), ("first_article", .string(form.article)),
            ])
          })
      ),
      (
        "kept_apart",
        .list(
          refusals.map { refusal in
            .object([
              ("surface", .string(refusal.surface)), ("id", .string(refusal.entity.id)),
              ("not_id", .string(refusal.candidate.id)), ("veto", .string(refusal.veto)),
            ])
          })
      ),
      (
        "ambiguous",
        .list(
          doubts.map { doubt in
            .object([
              ("surface", .string(doubt.surface)), ("id", .string(doubt.entity.id)),
              ("candidates", .list(doubt.candidates.map { .string($0.id) })),
            ])
          })
      ),
    ])
  }
}

extension JSONValue {
  /// A day as ISO 8601 writes it; `null` where there is none.
  init(_ day: CalendarDate?) { self = day.map { .string($0.description) } ?? .null }
}
