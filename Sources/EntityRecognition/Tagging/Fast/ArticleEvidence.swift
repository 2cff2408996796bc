/// What an article as a whole says of its words: how each is written elsewhere, in which longer names it stands, beside
/// which words, and which acronyms the article's names form.
struct ArticleEvidence {
  /// What is known of one word.
  struct WordEvidence {
    /// How often it stands in lower case in sentences that are written as usual.
    var lowercase: Int32 = 0
    /// How often it has a capital that its place does not explain.
    var capitalized: Int32 = 0
    /// How often it is the first and the last word of a run of capitals that has more than one word.
    var opensRun: Int32 = 0
    var closesRun: Int32 = 0
    /// Where it stands first with a capital, up to four places; -1 where there are fewer.
    var places = SIMD4<Int32>(repeating: -1)
    /// Where it stands first in runs of more than one word, up to two places that differ in their runs' first words.
    var runs = SIMD2<Int32>(repeating: -1)
  }

  private(set) var words: [WordEvidence]
  /// The initials of runs of capitals, sorted.
  private var initials: [UInt64] = []
  /// The words all in capitals, as their letters in lower case, sorted.
  private var acronyms: [UInt64] = []

  /// Goes through an article once.
  ///
  /// - Complexity: O(*n* + *r* log *r*) in the numbers of words and of runs.
  init(_ article: ArticleForms) {
    words = [WordEvidence](repeating: WordEvidence(), count: article.typeCount)
    for sentence in article.sentences {
      for index in sentence {
        let form = article.forms[index]
        guard !form.traits.contains(.unusualCasing) else { break }
        if form.traits.contains(.lowercase) {
          words[Int(form.type)].lowercase += 1
        } else if form.traits.contains(.capitalized) {
          note(form, at: index, in: article)
        }
      }
    }
    initials.sort()
    acronyms.sort()
  }

  private mutating func note(_ form: WordForm, at index: Int, in article: ArticleForms) {
    let type = Int(form.type)
    if !form.traits.contains(.opensSentence) { words[type].capitalized += 1 }
    for lane in 0..<4 where words[type].places[lane] < 0 {
      words[type].places[lane] = Int32(truncatingIfNeeded: index)
      break
    }
    if form.traits.contains(.allCapitals), (2...7).contains(form.length) { acronyms.append(form.head) }
    guard form.runEnd - form.runStart > 1 else { return }
    if Int(form.runStart) == index {
      words[type].opensRun += 1
      noteInitials(Int(form.runStart)..<Int(form.runEnd), in: article)
    }
    if Int(form.runEnd) == index + 1 { words[type].closesRun += 1 }
    if words[type].runs[0] < 0 {
      words[type].runs[0] = Int32(truncatingIfNeeded: index)
    } else if words[type].runs[1] < 0 {
      let known = article.forms[Int(words[type].runs[0])].runStart
      if article.forms[Int(known)].type != article.forms[Int(form.runStart)].type {
        words[type].runs[1] = Int32(truncatingIfNeeded: index)
      }
    }
  }

  /// "International Syria Support Group", and "Bank of England" by its capitals and with its small words.
  private mutating func noteInitials(_ run: Range<Int>, in article: ArticleForms) {
    var letters: UInt64 = 0
    var place = run.lowerBound
    var count = 0
    while count < 7, article.forms[place].traits.contains(.letters) {
      let form = article.forms[place]
      guard form.joinsRun || (form.length <= 3 && article.forms[place + 1].joinsRun) else { break }
      if form.joinsRun {
        letters = letters << 8 | form.prefix(1)
        count += 1
        if count > 1 { initials.append(letters) }
      }
      place += 1
    }
  }

  /// Whether a run of capitals in the article has a word's letters for its initials.
  func spellsOut(_ form: WordForm) -> Bool {
    form.traits.contains(.allCapitals) && form.length > 1 && Self.contains(initials, form.head)
  }

  /// Whether the initials of a run stand in the article as a word.
  func isShortened(_ run: Range<Int>, in article: ArticleForms) -> Bool {
    guard (2...7).contains(run.count) else { return false }
    var letters: UInt64 = 0
    for place in run { letters = letters << 8 | article.forms[place].prefix(1) }
    return Self.contains(acronyms, letters)
  }

  private static func contains(_ sorted: [UInt64], _ value: UInt64) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }
}
