import NewsText

/// The forms of all words of an article in one row, with two boundary marks between sentences, so that the neighbours of
/// a word can be read without asking where its sentence ends.
struct ArticleForms {
  /// The forms, sentence after sentence.
  private(set) var forms: [WordForm] = []
  /// Where each sentence's words stand in ``forms``.
  private(set) var sentences: [Range<Int>] = []
  /// The number of different words in the article.
  private(set) var typeCount = 0

  /// Reads an article with what the rules see in its sentences.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ article: ArticleWords, rules: [[NameSpan]], marker: LexiconMarker) {
    let count = article.sentences.reduce(2) { $0 + $1.words.count + 2 }
    forms.reserveCapacity(count)
    sentences.reserveCapacity(article.sentences.count)
    appendBoundary()
    var keys: [WordKey] = []
    for (sentence, names) in zip(article.sentences, rules) {
      let start = forms.count
      append(sentence, marker: marker, keys: &keys)
      for name in names { RuleMark.mark(name) { forms[start + $0].rule = $1 } }
      sentences.append(start..<forms.count)
      findRuns(in: start..<forms.count)
      appendBoundary()
    }
    numberTypes()
  }

  /// Whether a word, or one of the two on each side, has a capital: no other word is read as part of a name.
  ///
  /// Half of the words of news are far from a capital; to look at the rest only makes reading half as long again as fast.
  func isNearCapital(_ place: Int) -> Bool {
    for near in max(0, place - 2)...min(forms.count - 1, place + 2)
    where forms[near].traits.contains(.capitalized) {
      return true
    }
    return false
  }

  private mutating func appendBoundary() {
    forms.append(.boundary)
    forms.append(.boundary)
  }

  private mutating func append(_ sentence: SentenceWords, marker: LexiconMarker, keys: inout [WordKey]) {
    let bytes = sentence.bytes.span
    let start = forms.count
    var opensSentence = true
    keys.removeAll(keepingCapacity: true)
    for word in sentence.words {
      var form = WordForm(word, in: bytes, casing: sentence.casing, opensSentence: opensSentence)
      (form.lexicon, form.wordClass) = marker.knowledge(of: word)
      forms.append(form)
      keys.append(word.key)
      if word.isLetters || word.shape == .number {
        opensSentence = false
      } else if word.shape == .mark, !ArticleForms.goesOn(bytes[word.start]) {
        opensSentence = true
      }
    }
    markPhrases(from: start, keys: keys, matchingCase: sentence.casing != .capitals, marker: marker)
    markTowns(from: start, keys: keys, marker: marker)
  }

  private mutating func markPhrases(from start: Int, keys: [WordKey], matchingCase: Bool, marker: LexiconMarker) {
    var index = 0
    while index < keys.count {
      var length = 0
      if forms[start + index].lexicon.contains(.opensPhrase) {
        length = marker.markPhrases(at: index, keys: keys, matchingCase: matchingCase) {
          forms[start + $0].lexicon.formUnion($1)
        }
        forms[start + index].lexicon.remove(.opensPhrase)
      }
      index += max(1, length)
    }
    for place in start..<start + keys.count { forms[place].lexicon.remove(.opensPhrase) }
  }

  private mutating func markTowns(from start: Int, keys: [WordKey], marker: LexiconMarker) {
    var index = 0
    while index < keys.count {
      var length = 0
      if forms[start + index].lexicon.contains(.opensTown) {
        length = marker.markTown(at: index, keys: keys) { forms[start + $0].lexicon.formUnion($1) }
      }
      index += max(1, length)
    }
    for place in start..<start + keys.count { forms[place].lexicon.remove(.opensTown) }
  }

  /// Whether a sentence goes on after a mark, so that a capital after it means something.
  private static func goesOn(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
      UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// Runs of capitalised words; a hyphen is no gap.
  private mutating func findRuns(in sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard forms[index].joinsRun else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.upperBound, forms[end].joinsRun { end += 1 }
      for place in index..<end {
        forms[place].runStart = Int32(truncatingIfNeeded: index)
        forms[place].runEnd = Int32(truncatingIfNeeded: end)
      }
      index = end
    }
  }

  /// Gives equal words equal numbers, in the order in which they first stand.
  private mutating func numberTypes() {
    var capacity = 16
    while capacity < forms.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    var slots = [Int32](repeating: -1, count: capacity)
    var keys: [UInt64] = []
    for index in forms.indices where !forms[index].traits.contains(.boundary) {
      let key = forms[index].key.caseless
      var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
      if slots[slot] < 0 {
        slots[slot] = Int32(truncatingIfNeeded: keys.count)
        keys.append(key)
      }
      forms[index].type = slots[slot]
    }
    typeCount = keys.count
  }
}
