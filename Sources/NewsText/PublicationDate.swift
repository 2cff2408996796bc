/// The day on which an article was published, and what says so.
public struct PublicationDate: Hashable, Sendable {
  /// Where in the input a publication date was found, from the strongest evidence to the weakest.
  public enum Evidence: String, Hashable, Sendable, CaseIterable {
    /// A `Date:` field in the file's front matter.
    case frontMatter = "front matter"
    /// The file's name: `2016-03-24_brussels.txt`.
    case fileName = "file name"
    /// A line that holds nothing but a date, with or without "Published:".
    case dateLine = "date line"
    /// The dateline before the first sentence: "GENEVA, March 3, 2016 (Reuters) -".
    case dateline
    /// A photo's caption that ends in the day on which it was taken.
    case caption
    /// Another article's date, which this one shares by its text and the weekday that it names (``DateInference``).
    case inference = "inferred"
  }

  /// The day itself.
  public let day: CalendarDate
  /// What named it.
  public let evidence: Evidence
  /// The words that were read as the date, as they stand in the input.
  public let words: String

  /// Creates a publication date from the day and the evidence for it.
  public init(day: CalendarDate, evidence: Evidence, words: String) {
    self.day = day
    self.evidence = evidence
    self.words = words
  }
}
