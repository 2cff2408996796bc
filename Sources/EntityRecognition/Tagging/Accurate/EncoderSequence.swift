/// What the encoder reads at once: sentences of an article that follow one another, or a part of a long one, with a
/// separator after each.
struct EncoderSequence: Equatable {
  /// A word whose tag is asked for: those far from a capital are in no name.
  struct Question: Equatable {
    /// The row of the word's first subword in the sequence.
    var row: Int
    /// The word or hyphen in the article's units.
    var unit: Int
    /// The shapes of the words on both sides in the sentence or the part.
    var left: UInt8
    var right: UInt8
  }

  /// The subwords, with a start and the separators.
  private(set) var subwords: [Int32] = [SubwordVocabulary.start]
  /// For each subword, the unit that it is of; `nil` for the start and separators.
  private(set) var units: [Int?] = [nil]
  private(set) var questions: [Question] = []

  /// The sequences of an article, but for those in which nothing is asked.
  ///
  /// Sentences that are hardly text, and those too long for one sequence, are read alone, so that they change nothing
  /// about how others are read.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - limit: The most subwords in a sequence, the start and the last separator left out.
  /// - Returns: The sequences in the order of the article.
  static func sequences(of text: EncoderText, limit: Int) -> [EncoderSequence] {
    var sequences: [EncoderSequence] = []
    var current = EncoderSequence()
    func finish(_ sequence: EncoderSequence) {
      if !sequence.questions.isEmpty { sequences.append(sequence) }
    }
    for (sentence, isOdd) in zip(text.sentences, text.isOdd) {
      let standsAlone = isOdd || length(of: sentence, in: text) > limit
      for part in parts(of: sentence, in: text, limit: limit) {
        if standsAlone {
          var alone = EncoderSequence()
          alone.append(part, of: text)
          finish(alone)
          continue
        }
        if current.length > 0, current.length + length(of: part, in: text) > limit {
          finish(current)
          current = EncoderSequence()
        }
        current.append(part, of: text)
      }
    }
    finish(current)
    return sequences
  }

  /// The subwords and the separators after them.
  private var length: Int { subwords.count - 1 }

  private mutating func append(_ part: Range<Int>, of text: EncoderText) {
    for unit in part {
      let pieces = text.units[unit].subwords
      if text.units[unit].isNearCapital {
        questions.append(
          Question(
            row: subwords.count, unit: unit,
            left: unit > part.lowerBound ? text.units[unit - 1].form.shape : WrittenForm.boundary,
            right: unit + 1 < part.upperBound ? text.units[unit + 1].form.shape : WrittenForm.boundary))
      }
      subwords.append(contentsOf: text.subwords[pieces])
      units.append(contentsOf: repeatElement(Optional(unit), count: pieces.count))
    }
    subwords.append(SubwordVocabulary.separator)
    units.append(nil)
  }

  private static func length(of part: Range<Int>, in text: EncoderText) -> Int {
    guard let first = part.first, let last = part.last else { return 0 }
    return text.units[last].subwords.upperBound - text.units[first].subwords.lowerBound
  }

  /// A sentence, cut where it is too long: after a stop, or a comma, or anywhere.
  private static func parts(of sentence: Range<Int>, in text: EncoderText, limit: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      var end = start
      var length = 0
      while end < sentence.upperBound, length + text.units[end].subwords.count <= limit {
        length += text.units[end].subwords.count
        end += 1
      }
      if end < sentence.upperBound { end = cut(text, start, end) }
      parts.append(start..<max(end, start + 1))
      start = max(end, start + 1)
    }
    return parts
  }

  private static func cut(_ text: EncoderText, _ start: Int, _ end: Int) -> Int {
    for (mark, reach) in [(EncoderText.Cut.stop, 40), (.comma, 25)] {
      let least = max(start + 2, end - reach + 1)
      for place in stride(from: end - 1, through: least, by: -1) where text.units[place].cut == mark {
        return place + 1
      }
    }
    return end
  }
}
