/// Finds the passages of a plain text, cuts the furniture away, and keeps what that says of the day of publication.
struct PassageFinder {
  let bytes: [UInt8]
  let lines: [TextLine]
  /// What was found of dates.
  private(set) var clues = DateClues()

  private(set) var passages: [Passage] = []
  /// The stretches of joined lines, and the block of each.
  private(set) var pieces: [Piece] = []
  /// Whether no running text has come yet.
  private var isInHead = true
  /// Whether the headline may still come.
  private var awaitsHeadline = true
  /// The block in which "(Reporting by …" has begun and not yet ended.
  private var openBracketBlock: Int?
  /// Whether the last line that was no date named an author.
  private(set) var isAfterByline = false
  /// The list at the article's end that is being cut.
  private var endList: EndList?
  private var lineDates: [(piece: Int, entry: DateLineRule.Entry, isInHead: Bool)] = []

  struct Piece {
    let range: Range<Int>
    let block: Int
  }

  init(bytes: [UInt8], lines: [TextLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  var furniture: Furniture { Furniture(bytes: bytes) }
  var dateLines: DateLineRule { DateLineRule(bytes: bytes) }

  /// The passages, in the order of the text.
  ///
  /// - Parameter title: the bytes of a title that front matter named.
  /// - Returns: What is to be read, furniture cut away.
  mutating func passages(title: Range<Int>?) -> [Passage] {
    let furniture = furniture
    let dateLines = dateLines
    let bytes = bytes
    func isFurniture(_ line: TextLine) -> Bool {
      furniture.isFurniture(line.range) || !dateLines.entries(line.range, mayNamePlace: false).isEmpty
    }
    let joiner = LineJoiner(
      bytes: bytes, lines: lines, isComplete: isFurniture,
      startsAnew: { ListMarker.width(in: bytes, $0.range) > 0 || isFurniture($0) })
    pieces = joiner.groups().compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      return Piece(
        range: lines[first].range.lowerBound..<lines[last].range.upperBound, block: lines[first].block)
    }
    if let title, pieces.first.map({ bytes[$0.range] != bytes[title] }) ?? true {
      add(.headline, title)
      awaitsHeadline = false
    }
    for index in pieces.indices { read(index) }
    settleLineDates()
    return passages
  }

  private mutating func read(_ index: Int) {
    let piece = pieces[index].range
    if pieces[index].block == openBracketBlock {
      if bytes[piece].contains(UInt8(ascii: ")")) { openBracketBlock = nil }
      return
    }
    if cutsEndList(piece) { return }
    let entries = dateLines.entries(piece, mayNamePlace: isInHead && !awaitsHeadline)
    if !entries.isEmpty {
      for entry in entries { lineDates.append((index, entry, isInHead)) }
      return
    }
    if furniture.isFurniture(piece) {
      if furniture.isByline(piece) { isAfterByline = true }
      if let year = furniture.copyrightYear(piece) { clues.copyrightYears.append(year) }
      let opens = bytes.byte(at: piece.lowerBound) == UInt8(ascii: "(")
      if opens, !bytes[piece].contains(UInt8(ascii: ")")) { openBracketBlock = pieces[index].block }
      return
    }
    if isInHead, !awaitsHeadline, isBylineByPlace(at: index) {
      isAfterByline = true
      return
    }
    if !awaitsHeadline, furniture.isShortImperative(piece) { return }
    isAfterByline = false
    readText(piece, at: index)
  }

  private mutating func readText(_ piece: Range<Int>, at index: Int) {
    var range = piece
    let credit = CreditFinder(bytes: bytes).credit(in: piece)
    if let credit {
      let tail = credit.start..<piece.upperBound
      if let year = furniture.copyrightYear(tail) { clues.copyrightYears.append(year) }
      range = bytes.trimmed(piece.lowerBound..<credit.start)
      if range.isEmpty { return }
    }
    let captions = CaptionRule(bytes: bytes)
    let isCaption =
      captions.hasLabel(range) || (credit?.isOfPicture == true && range.count <= 700 && !looksLikeHeadline(range))
      || (!awaitsHeadline && captions.readsAsCaption(range, isInHead: isInHead))
    if isCaption {
      if let date = captions.date(of: range, with: range.upperBound..<piece.upperBound) { clues.captions.append(date) }
      return add(.caption, range)
    }
    let dateline = DatelineFinder(bytes: bytes).dateline(in: range, isFirst: isInHead)
    if let dateline, dateline.hasAgency || !looksLikeHeadline(range) {
      if let date = dateline.date { clues.datelines.append(date) }
      range = bytes.trimmed(dateline.end..<range.upperBound)
      if range.isEmpty { return }
      isInHead = false
      awaitsHeadline = false
      return add(.paragraph, range)
    }
    if looksLikeHeadline(range) {
      awaitsHeadline = false
      return add(.headline, unmarked(range))
    }
    awaitsHeadline = false
    addBody(range, at: index)
  }

  private mutating func addBody(_ range: Range<Int>, at index: Int) {
    if isFramedByDashes(range) { return add(.heading, range) }
    let marker = ListMarker.width(in: bytes, range)
    if isAttribution(range, at: index, marker: marker) { return add(.attribution, range) }
    if marker > 0 {
      return add(.listItem, range.lowerBound + marker..<range.upperBound)
    }
    if looksLikeHeading(range) { return add(.heading, unmarked(range)) }
    if range.count >= 80, SentenceEnd.closes(bytes, range) || range.count >= 250 { isInHead = false }
    add(.paragraph, range)
  }

  private mutating func add(_ role: Passage.Role, _ range: Range<Int>) {
    let trimmed = bytes.trimmed(range)
    guard !trimmed.isEmpty else { return }
    passages.append(Passage(role: role, range: trimmed))
  }

  // MARK: What a piece is

  private func looksLikeHeadline(_ range: Range<Int>) -> Bool {
    guard awaitsHeadline, range.count <= 300, bytes.words(in: range).count <= 40 else { return false }
    guard bytes.byte(at: range.upperBound - 1) == UInt8(ascii: ".") || SentenceEnd.closes(bytes, range) else {
      let last = bytes.byte(at: range.upperBound - 1)
      return last != UInt8(ascii: ",") && last != UInt8(ascii: ":") && last != UInt8(ascii: ";")
    }
    let ending = bytes.scalar(at: bytes.scalarStart(before: range.upperBound))
    if ending != "." {
      return ending == "?" || ending == "!" || ending == "\u{2026}" || ending == "'" || ending == "\u{2019}"
    }
    return Abbreviations.endsInAbbreviation(bytes, range)
  }

  private func looksLikeHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 100, !SentenceEnd.closes(bytes, range), bytes.words(in: range).count <= 14 else {
      return false
    }
    let first = bytes.scalar(at: range.lowerBound)
    if first == "\"" || first == "\u{201C}" || first == "\u{AB}" { return false }
    let last = bytes.byte(at: range.upperBound - 1)
    return last != UInt8(ascii: ",") && last != UInt8(ascii: ":") && last != UInt8(ascii: ";")
  }

  /// Whether dashes stand on both sides: "- Vicious war -", as agencies write their headings.
  private func isFramedByDashes(_ range: Range<Int>) -> Bool {
    guard range.count >= 5, range.count <= 120, ListMarker.isDash(in: bytes, range) else { return false }
    let last = bytes.scalarStart(before: range.upperBound)
    return ListMarker.isDash(in: bytes, last..<range.upperBound) && bytes.spaceWidth(at: last - 1) > 0
  }

  /// The line under a pull quote that names the speaker: "- John Kerry".
  private func isAttribution(_ range: Range<Int>, at index: Int, marker: Int) -> Bool {
    guard range.count <= 140, index > 0, ListMarker.isDash(in: bytes, range), !SentenceEnd.closes(bytes, range)
    else { return false }
    let start = marker > 0 ? range.lowerBound + marker : range.lowerBound + bytes.scalarWidth(at: range.lowerBound)
    let comma = (start..<range.upperBound).first { bytes[$0] == UInt8(ascii: ",") } ?? range.upperBound
    let name = start..<comma
    guard bytes.isUpper(at: start), !name.isEmpty, bytes.words(in: name).count <= 6, furniture.holdsOnlyNames(name)
    else { return false }
    let before = pieces[index - 1]
    let isAfterDash = ListMarker.isDash(in: bytes, before.range)
    let isBeforeDash = index + 1 < pieces.count && ListMarker.isDash(in: bytes, pieces[index + 1].range)
    guard !isAfterDash, !isBeforeDash else { return false }
    if before.block == pieces[index].block { return true }
    let first = bytes.scalar(at: before.range.lowerBound)
    return first == "\"" || first == "\u{201C}" || first == "\u{AB}" || first == "'" || first == "\u{2018}"
  }

  /// A heading without the signs of a markup: "== Background ==", "## Background".
  private func unmarked(_ range: Range<Int>) -> Range<Int> {
    let sign = bytes.byte(at: range.lowerBound)
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "#") else { return range }
    var range = range
    while range.count > 1, let first = range.first, bytes[first] == sign { range.removeFirst() }
    while range.count > 1, let last = range.last, bytes[last] == sign { range.removeLast() }
    return bytes.trimmed(range)
  }

  // MARK: What is cut

  /// Whether a piece belongs to a list at the end.
  private mutating func cutsEndList(_ piece: Range<Int>) -> Bool {
    if let list = endList {
      if !list.isLeft(by: piece, in: bytes) { return true }
      endList = nil
    }
    guard !isInHead, piece.count <= 40, let list = EndList(heading: furniture.bare(unmarked(piece)))
    else { return false }
    endList = list
    return true
  }

  /// Date lines after the head count only where there is a single one near the end, or where they say "Published".
  private mutating func settleLineDates() {
    let late = lineDates.filter { !$0.isInHead && $0.entry.kind == .plain }
    for line in lineDates {
      let kind = line.entry.kind
      if kind != .plain || line.isInHead {
        clues.lines.append((kind, line.entry.date))
      } else if late.count == 1, line.piece + 3 >= pieces.count {
        clues.lines.append((.elsewhere, line.entry.date))
      }
    }
  }
}
