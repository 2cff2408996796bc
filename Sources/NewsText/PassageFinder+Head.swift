/// Bylines without "By", which only their place in an article's head tells.
extension PassageFinder {
  /// Whether a line of the head is a byline, for what it says and what stands around it.
  func isBylineByPlace(at index: Int) -> Bool {
    let range = pieces[index].range
    if furniture.isBylineWithoutBy(range) { return true }
    if isAfterByline, furniture.isAuthorsPost(range) { return true }
    if furniture.namesReportersInPlaces(range, fewest: 2) { return true }
    guard index + 1 < pieces.count else { return false }
    let next = pieces[index + 1].range
    let isBeforeStart = isHeadLine(next) || DatelineFinder(bytes: bytes).dateline(in: next, isFirst: true) != nil
    if isBeforeStart, range.count <= 60, furniture.namesReportersInPlaces(range, fewest: 1) { return true }
    let isBelowHeadline = passages.count == 1 && passages.first?.role == .headline
    guard isBelowHeadline, furniture.isNameAndPlace(range) else { return false }
    return isBeforeStart || (next.count >= 80 && SentenceEnd.closes(bytes, next))
      || CreditFinder(bytes: bytes).credit(in: next)?.isOfPicture == true
  }

  /// Whether a short line is a date or other furniture.
  private func isHeadLine(_ range: Range<Int>) -> Bool {
    range.count <= 80 && (furniture.isFurniture(range) || !dateLines.entries(range, mayNamePlace: true).isEmpty)
  }
}
