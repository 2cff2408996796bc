/// What the passages of an article say about its day of publication.
struct DateClues {
  /// How a line introduces its date.
  enum LineKind: Int, Comparable {
    /// "First published …".
    case firstPublished
    /// "Published …", "Posted …".
    case published
    /// A date and nothing else, at the article's head.
    case plain
    /// A date and nothing else, at the article's end.
    case elsewhere
    /// "Updated …", "Last modified …".
    case updated

    static func < (left: LineKind, right: LineKind) -> Bool { left.rawValue < right.rawValue }
  }

  /// The dates of lines that hold nothing else.
  var lines: [(kind: LineKind, date: FoundDate)] = []
  /// The dates of datelines.
  var datelines: [FoundDate] = []
  /// The days in which captions end.
  var captions: [FoundDate] = []
  /// Years that a copyright line names.
  var copyrightYears: [Int] = []
}

/// Decides on an article's day of publication.
///
/// The strongest evidence wins: front matter, the file's name, a date line, a dateline, a photo's caption; "first
/// published" before "published" before a bare date. "Updated" counts only where there is nothing else. A date in a
/// running sentence is never asked, nor is the file's time of modification.
struct PublicationDateFinder {
  let name: String
  let bytes: [UInt8]
  let frontMatter: FrontMatter
  let clues: DateClues

  func publication() -> PublicationDate? {
    if let date = frontMatterDate(updated: false) { return date }
    if let date = fileNameDate() { return date }
    if let date = lineDate({ $0 < .updated }) { return date }
    if let date = datelineDate() { return date }
    if let date = captionDate() { return date }
    return frontMatterDate(updated: true) ?? lineDate { $0 == .updated }
  }

  private func frontMatterDate(updated: Bool) -> PublicationDate? {
    let wanted: [FrontMatter.DateField] = updated ? [.updated] : [.firstPublished, .published]
    for field in wanted {
      for (found, value) in frontMatter.dates where found == field {
        let scanner = DateScanner(bytes: bytes)
        if let date = scanner.dates(in: value).first(where: { $0.calendarDate != nil }) {
          return made(date, .frontMatter, bytes.text(date.range))
        }
        if let day = FileNameDate.compact(in: bytes, value) {
          return PublicationDate(day: day, evidence: .frontMatter, words: bytes.text(value))
        }
      }
    }
    return nil
  }

  private func fileNameDate() -> PublicationDate? {
    FileNameDate.find(in: name).map { PublicationDate(day: $0.day, evidence: .fileName, words: $0.words) }
  }

  private func lineDate(_ isWanted: (DateClues.LineKind) -> Bool) -> PublicationDate? {
    var best: (kind: DateClues.LineKind, date: FoundDate)?
    for line in clues.lines where isWanted(line.kind) && line.date.calendarDate != nil {
      if let kind = best?.kind, kind <= line.kind { continue }
      best = line
    }
    return best.flatMap { made($0.date, .dateLine, bytes.text($0.date.range)) }
  }

  private func datelineDate() -> PublicationDate? {
    for date in clues.datelines {
      if date.calendarDate != nil { return made(date, .dateline, bytes.text(date.range)) }
      guard let day = withYear(date) else { continue }
      return PublicationDate(day: day, evidence: .dateline, words: bytes.text(date.range))
    }
    return nil
  }

  /// A dateline's day without a year, in the year that a caption or a copyright line names.
  ///
  /// Of the years around a caption's the nearest day is taken: a photo of 30 December goes with a report of 2 January.
  private func withYear(_ date: FoundDate) -> CalendarDate? {
    if let caption = clues.captions.compactMap(\.calendarDate).max() {
      let candidates = (caption.year - 1...caption.year + 1).compactMap {
        CalendarDate(year: $0, month: date.month, day: date.day)
      }
      func distance(_ day: CalendarDate) -> Int {
        abs((day.year - caption.year) * 372 + (day.month - caption.month) * 31 + day.day - caption.day)
      }
      return candidates.min { distance($0) < distance($1) }
    }
    return clues.copyrightYears.max().flatMap { CalendarDate(year: $0, month: date.month, day: date.day) }
  }

  /// The latest day of a caption: no photo is younger than the article that shows it.
  private func captionDate() -> PublicationDate? {
    var latest: FoundDate?
    for date in clues.captions {
      guard let day = date.calendarDate else { continue }
      if let known = latest?.calendarDate, known >= day { continue }
      latest = date
    }
    return latest.flatMap { made($0, .caption, bytes.text($0.range)) }
  }

  private func made(_ date: FoundDate, _ evidence: PublicationDate.Evidence, _ words: String) -> PublicationDate? {
    date.calendarDate.map { PublicationDate(day: $0, evidence: evidence, words: words) }
  }
}
