import EntityRecognition

/// Reads the surface forms of persons, such as "Mohammed bin Zayed al-Nahyan" and "Kim Jong-un".
struct PersonNameReader {
  let lexicon: Lexicon

  private struct Part {
    var word: PersonName.Word
    var isHyphenated: Bool
  }

  /// What a reading gathers on its way through the words.
  private struct Reading {
    var parts: [Part] = []
    var suffix: String?
    var hasPatronymic = false
    var beginsWithParticle = false
    var isServant = false
    /// Whether a number tells bearers of one given name apart: "Charles III".
    var isNumbered = false
  }

  /// The name that a surface form writes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func name(_ surface: String) -> PersonName {
    var tokens = words(of: surface)[...]
    // "U Thein Sein", "Daw Aung San Suu Kyi": Burmese for Mr and Mrs, written before whole names.
    if tokens.count > 2, let first = tokens.first, first == "U" || first == "Daw" { tokens.removeFirst() }
    let isCapitals = !surface.contains(where: \.isLowercase)
    var reading = Reading()
    for (index, token) in tokens.enumerated() {
      if index > 0, index + 1 == tokens.count, !isCapitals, let number = numeral(token) {
        reading.suffix = number
        reading.isNumbered = true
        break
      }
      read(trimmed(token), at: index, of: tokens.count, isCapitals: isCapitals, into: &reading)
    }
    return arranged(reading, surface)
  }

  /// The words between white space; most names hold no other white space than spaces.
  private func words(of surface: String) -> [Substring] {
    guard surface.hasSimpleLetters else { return surface.split(whereSeparator: \.isWhitespace) }
    return surface.utf8.split(separator: 0x20).map { Substring($0) }
  }

  private func trimmed(_ token: Substring) -> Substring {
    var token = token
    while let first = token.unicodeScalars.first, isMark(first) { token.unicodeScalars.removeFirst() }
    while let last = token.unicodeScalars.last, isMark(last) { token.unicodeScalars.removeLast() }
    return token
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "\"", "“", "”", "(", ")", ";", ":": true
    default: false
    }
  }

  private func read(_ token: Substring, at index: Int, of count: Int, isCapitals: Bool, into reading: inout Reading) {
    guard !token.isEmpty else { return }
    if let letters = initials(token, isFirst: reading.parts.isEmpty && count > 1, isCapitals: isCapitals) {
      for letter in letters { append(String(letter), isInitial: true, isHyphenated: false, to: &reading) }
      return
    }
    if !reading.parts.isEmpty, let kind = suffix(token) {
      if !kind.isEmpty { reading.suffix = kind }
      return
    }
    let pieces = pieces(of: token)
    for (place, piece) in pieces.enumerated() {
      let isBeforeHyphen = place + 1 < pieces.count
      let isLast = !isBeforeHyphen && index + 1 == count
      if isParticle(
        piece, isBeforeHyphen: isBeforeHyphen, isLast: isLast, isFirst: reading.parts.isEmpty, wordCount: count)
      {
        if ["bin", "ibn", "ben", "bint", "binti", "binte"].contains(Folding.lowercased(piece)) {
          reading.hasPatronymic = true
        }
        if reading.parts.isEmpty, !reading.isServant { reading.beginsWithParticle = true }
      } else {
        append(Folding.lowercased(articleless(piece)), isInitial: false, isHyphenated: place > 0, to: &reading)
      }
    }
  }

  /// The parts between hyphens.
  private func pieces(of token: Substring) -> [Substring] {
    // 0xE2 leads U+2000 to U+2FFF, where all hyphens are but the one of ASCII.
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return [token] }
    return token.split { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" || $0 == "\u{2013}" }
  }

  private func append(_ folded: String, isInitial: Bool, isHyphenated: Bool, to reading: inout Reading) {
    let text = folded.utf8.contains(UInt8(ascii: "'")) ? folded.filter { $0 != "'" } : folded
    guard !text.isEmpty else { return }
    if ["abd", "abdel", "abdul", "abdal", "abdoul"].contains(text) {
      reading.isServant = true
      return
    }
    let full = reading.isServant ? "abdul" + text : text
    reading.isServant = false
    let word = PersonName.Word(
      full, isInitial: isInitial || full.count == 1 && full.utf8.count == 1, isGiven: lexicon.isGivenName(WordKey(full))
    )
    reading.parts.append(Part(word: word, isHyphenated: isHyphenated))
  }

  // MARK: - Kinds of words

  /// The letters of "J.", "J.R.", "J.-P." and of "JR" before a name.
  private func initials(_ token: Substring, isFirst: Bool, isCapitals: Bool) -> [Character]? {
    // Most words are no initials: they hold a small letter.
    if token.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return nil }
    let letters = token.filter { $0 != "." && $0 != "-" }
    guard letters.allSatisfy({ $0.isUppercase || $0.isLetter && letters.count == 1 }), !letters.isEmpty else {
      return nil
    }
    let dots = token.count { $0 == "." }
    if dots >= letters.count, letters.count <= 4 { return Array(Folding.lowercased(letters)) }
    if letters.count == 1, letters.utf8.count == 1 { return Array(Folding.lowercased(letters)) }
    guard isFirst, !isCapitals, (2...3).contains(letters.count), dots == 0, letters.utf8.count == letters.count,
      !lexicon.isGivenName(WordKey(token))
    else { return nil }
    return Array(Folding.lowercased(letters))
  }

  /// A generational suffix, one spelling for each; empty for an honour ("MP"), `nil` for any other word.
  private func suffix(_ token: Substring) -> String? {
    guard token.utf8.count <= 8 else { return nil }
    return switch Folding.lowercased(token) {
    case "jr", "jnr", "junior": token.first?.isUppercase ?? false ? "jr" : nil
    case "sr", "snr", "senior": token.first?.isUppercase ?? false ? "sr" : nil
    case "ii": "ii"
    case "iii": "iii"
    case "iv": "iv"
    default: lexicon.isSuffix(WordKey(token)) && token.dropFirst().contains(where: \.isUppercase) ? "" : nil
    }
  }

  /// The number of a king or a pope, at the end of a name: "I", "VI", "XXIII".
  private func numeral(_ token: Substring) -> String? {
    guard token.utf8.count <= 6, token.utf8.allSatisfy({ "IVX".utf8.contains($0) }) else { return nil }
    return token.lowercased()
  }

  private static let articles: Set<String> = ["al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "ul", "ud", "us"]

  /// Whether a word joins names and is none: "de", "bin", "al-"; "Le" and "Van" before the last word too.
  private func isParticle(
    _ piece: Substring, isBeforeHyphen: Bool, isLast: Bool, isFirst: Bool, wordCount: Int
  ) -> Bool {
    if isLast { return false }
    let key = WordKey(piece)
    let folded = Folding.lowercased(piece)
    if isBeforeHyphen, Self.articles.contains(folded) { return true }
    guard let particle = lexicon.personalNames.particles[key], particle != .leading else { return false }
    if piece.first?.isLowercase ?? false { return true }
    if lexicon.isGivenName(key) { return !isFirst && folded == "al" }
    guard !["mac", "mc", "san", "santa", "st", "saint"].contains(folded) else { return false }
    return !isFirst || wordCount == 2 || ["van", "von", "de", "del", "della", "bin", "ibn"].contains(folded)
  }

  /// "ElBaradei", "AlSadr" without the article that is written into the word.
  private func articleless(_ piece: Substring) -> Substring {
    guard piece.utf8.count > 4, piece.hasPrefix("El") || piece.hasPrefix("Al"),
      piece.dropFirst(2).first?.isUppercase ?? false, piece.dropFirst(3).first?.isLowercase ?? false
    else { return piece }
    return piece.dropFirst(2)
  }

  // MARK: - Order

  private func arranged(_ reading: Reading, _ surface: String) -> PersonName {
    let parts = reading.parts
    let isFamilyFirst = isFamilyFirst(parts) && !reading.beginsWithParticle
    var words = parts.map(\.word)
    if isFamilyFirst {
      words = [joined(parts.dropFirst()), parts[0].word]
    } else if let last = parts.last, parts.count > 2, lexicon.isFamilyNameFirst(WordKey(last.word.text)),
      parts.dropLast().dropFirst().allSatisfy(\.isHyphenated), parts.dropLast().contains(where: { !$0.word.isGiven })
    {
      // "Jae-in Moon": an eastern name in western order.
      words = [joined(parts.dropLast()), last.word]
    }
    return PersonName(
      surface: surface, words: words, suffix: reading.suffix,
      isPartial: words.count < 2 && (!isWhole(words, reading) || reading.beginsWithParticle),
      hasPatronymic: reading.hasPatronymic, beginsWithParticle: reading.beginsWithParticle,
      lastGiven: isFamilyFirst ? parts.last?.word : nil, lexicon: lexicon)
  }

  /// The syllables of a given name as one word: "Jong-un", "Jong Un" and "Jongun" are one.
  private func joined(_ parts: ArraySlice<Part>) -> PersonName.Word {
    let text = parts.map(\.word.text).joined()
    return PersonName.Word(text, isInitial: false, isGiven: parts.allSatisfy(\.word.isGiven))
  }

  /// A king or a pope is whole with a number, and a Chinese, Japanese or Korean name in its own script without a space.
  private func isWhole(_ words: [PersonName.Word], _ reading: Reading) -> Bool {
    if let word = words.first, reading.isNumbered, word.isGiven { return true }
    guard let word = words.first, word.text.unicodeScalars.count >= 2 else { return false }
    return word.text.unicodeScalars.allSatisfy {
      (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
        || (0xAC00...0xD7A3).contains($0.value) || (0x2_0000...0x3_FFFF).contains($0.value)
    }
  }

  /// Whether the first word is the family's name: a known one before what is no western name.
  private func isFamilyFirst(_ parts: [Part]) -> Bool {
    guard parts.count > 1, parts.count <= 4, !parts.contains(where: \.word.isInitial) else { return false }
    let first = parts[0].word
    guard lexicon.isFamilyNameFirst(WordKey(first.text)), !parts[1].isHyphenated else { return false }
    let rest = parts.dropFirst()
    if !first.isGiven {
      // "Long Smith" is no Chinese name.
      return parts.count > 2 || !lexicon.personalNames.surnames.contains(parts[1].word.text)
        || lexicon.isFamilyNameFirst(WordKey(parts[1].word.text))
    }
    // "Kim Jong-un" and "Lee Jae Myung", but not "Kim Campbell".
    let isEastern = rest.allSatisfy { !$0.word.isGiven && $0.word.text.utf8.count <= 6 }
    if rest.contains(where: \.isHyphenated) {
      // "Tsai Ing-wen": syllables, of which one alone may be a western name.
      return rest.allSatisfy { $0.word.text.utf8.count <= 6 } && !rest.allSatisfy(\.word.isGiven)
    }
    return parts.count == 3 && isEastern
      && !rest.contains {
        lexicon.personalNames.surnames.contains($0.word.text) && !lexicon.isFamilyNameFirst(WordKey($0.word.text))
      }
  }
}
