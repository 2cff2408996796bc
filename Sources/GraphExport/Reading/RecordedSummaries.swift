import NewsText

/// What a file says of its links beyond the sentences that it holds: 16 bytes a link.
///
/// A GraphML file shows three sentences of a link that has ten. The count stays ten, when the graph is written again
/// or shown, because it is kept here.
struct RecordedSummaries: Sendable {
  private struct Packed {
    var sentences: UInt32 = 0
    var articles: UInt32 = 0
    var firstDay: UInt32 = 0
    var lastDay: UInt32 = 0
  }

  private var packed: [Packed] = []

  /// Whether nothing is recorded of any link.
  var isEmpty: Bool { packed.isEmpty }

  /// What is recorded of a link; `nil` where nothing is.
  subscript(edge: Int) -> EdgeSummary? {
    get {
      guard edge < packed.count, packed[edge].sentences > 0 else { return nil }
      let found = packed[edge]
      return EdgeSummary(
        sentenceCount: Int(found.sentences), articleCount: Int(found.articles),
        firstDate: RecordedSummaries.date(found.firstDay), lastDate: RecordedSummaries.date(found.lastDay))
    }
    set {
      guard let newValue, newValue.sentenceCount > 0 else { return }
      while packed.count <= edge { packed.append(Packed()) }
      packed[edge] = Packed(
        sentences: UInt32(clamping: newValue.sentenceCount), articles: UInt32(clamping: newValue.articleCount),
        firstDay: RecordedSummaries.number(newValue.firstDate), lastDay: RecordedSummaries.number(newValue.lastDate))
    }
  }

  private static func number(_ date: CalendarDate?) -> UInt32 {
    date.map { UInt32($0.year * 10000 + $0.month * 100 + $0.day) } ?? 0
  }

  private static func date(_ number: UInt32) -> CalendarDate? {
    CalendarDate(year: Int(number / 10000), month: Int(number / 100 % 100), day: Int(number % 100))
  }
}
