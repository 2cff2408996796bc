import EntityRecognition
import NewsText

/// Articles for the resolver's tests, read from text by the recogniser: one paragraph a line.
enum AnnotatedText {
  static func article(_ name: String, _ text: String, day: CalendarDate? = nil) -> AnnotatedArticle {
    var passages: [Passage] = []
    var start = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { passages.append(Passage(role: .paragraph, range: start..<start + line.count)) }
      start += line.count + 1
    }
    let publication = day.map { PublicationDate(day: $0, evidence: .dateLine, words: $0.description) }
    return EntityRecognizer.standard.annotate(
      Article(name: name, text: text, publication: publication, passages: passages))
  }
}
