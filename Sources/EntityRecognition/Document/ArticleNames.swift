import NewsText

/// The persons and bodies that an article names in full, and the short forms by which it may go on to name them.
struct ArticleNames {
  /// The caseless keys of the words that can stand for a person: surnames, and names by which a title calls somebody.
  private(set) var surnames: Set<UInt64> = []
  /// Those of them that end a full name.
  private(set) var surnamesOfFullNames: Set<UInt64> = []
  /// Full names of persons by the caseless key of their first word.
  private(set) var fullNames: [UInt64: [[UInt64]]] = [:]
  /// For each given name the full names that begin with it.
  private(set) var givenNames: [UInt64: Set<[UInt64]>] = [:]
  /// Names of bodies by the key of their first word, in their case.
  private(set) var bodyNames: [UInt64: [[UInt64]]] = [:]
  /// For each first word of a body's name of several words the names that begin with it.
  private(set) var firstWords: [UInt64: Set<[UInt64]>] = [:]
  /// Head words of the bodies named in full: "Commission", "Fund".
  private(set) var heads: Set<UInt64> = []
  /// Acronyms formed from the initials of bodies named in full, in lower case.
  private(set) var acronyms: Set<String> = []

  /// Collects the names of an article.
  init(_ spans: [[NameSpan]], in article: ArticleWords, lexicon: Lexicon) {
    for (sentence, found) in zip(article.sentences, spans) {
      for span in found {
        switch span.kind {
        case .person: addPerson(span.words, in: sentence, lexicon: lexicon)
        case .organization where span.basis != .metonym: addBody(span, in: sentence, lexicon: lexicon)
        case .organization, .country, .place, nil: break
        }
      }
    }
  }

  /// Whether a word can stand for a person: a surname, or the given name of only one person in the article.
  func isPerson(_ word: Word) -> Bool {
    surnames.contains(word.key.caseless) || givenNames[word.key.caseless]?.count == 1
  }

  private mutating func addPerson(_ range: Range<Int>, in sentence: SentenceWords, lexicon: Lexicon) {
    let words = sentence.words[range].filter { $0.isLetters && !lexicon.isSuffix($0.key) }
    guard let first = words.first, let last = words.last else { return }
    if words.count > 1 { fullNames[first.key.caseless, default: []].append(words.map(\.key.caseless)) }
    // Chinese, Korean and Vietnamese names begin with the family's name; a hyphen or a single syllable shows it.
    let isFamilyFirst =
      words.count > 1 && lexicon.isFamilyNameFirst(first.key) && !lexicon.isGivenName(first.key)
    if isFamilyFirst { surnames.insert(first.key.caseless) }
    // "Anwar" for Anwar Ibrahim: second reference by the given name, as Malaysia, Ethiopia and Iceland have it.
    if words.count > 1, !isFamilyFirst, first.shape == .capitalized, !lexicon.isCommonWord(first.key) {
      givenNames[first.key.caseless, default: []].insert(words.map(\.key.caseless))
    }
    if last.isCapitalized, !isFamilyFirst || !last.followsHyphen {
      surnames.insert(last.key.caseless)
      if words.count > 1 { surnamesOfFullNames.insert(last.key.caseless) }
    }
  }

  private mutating func addBody(_ span: NameSpan, in sentence: SentenceWords, lexicon: Lexicon) {
    let words = sentence.words[span.words]
    if span.referent == nil, let first = words.first, words.count > 1 || !lexicon.isCommonWord(first.key) {
      bodyNames[first.key.cased, default: []].append(words.map(\.key.cased))
      let isName = first.shape == .capitalized && !lexicon.isCommonWord(first.key) && !lexicon.isCountryWord(first.key)
      if words.count > 1, isName, !lexicon.isGivenName(first.key) {
        firstWords[first.key.cased, default: []].insert(words.map(\.key.cased))
      }
    }
    if words.count > 1 {
      for word in words where lexicon.standsAlone(word.key) { heads.insert(word.key.caseless) }
      acronyms.formUnion(ArticleNames.initials(of: words, in: sentence))
    }
  }

  /// The acronyms that a name's initials form, with and without its small words.
  static func initials(of words: ArraySlice<Word>, in sentence: SentenceWords) -> [String] {
    var capitals = ""
    var all = ""
    for word in words where word.isLetters {
      let letter = String(decoding: sentence.bytes[word.start..<word.end], as: UTF8.self).prefix(1).lowercased()
      all += letter
      if word.isCapitalized { capitals += letter }
    }
    return [capitals, all].filter { $0.count >= 2 }
  }
}
