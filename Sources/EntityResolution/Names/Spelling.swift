import EntityRecognition

/// Brings the spellings of one name in Latin letters together: Sergei and Sergey, Qaddafi and Gaddafi, Müller and
/// Mueller, Zelensky and Zelenskyy.
///
/// The rules undo what transliterations disagree about: doubled letters, y and i, ks and x, kh inside a word, ou and u,
/// umlauts written with an e, the article after Abd. Words of three letters and fewer are left alone ("Li" and "Lee" are
/// two names), and so are words of other scripts.
enum Spelling {
  /// The common spelling of a word that is folded and in lower case.
  ///
  /// ```swift
  /// Spelling.common("zelenskyy")  // "zelenski"
  /// Spelling.common("muhammad")   // "muhamad"
  /// ```
  ///
  /// - Complexity: O(*n*) in the number of letters.
  static func common(_ folded: String) -> String {
    var letters = folded.utf8.filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "-") }
    guard letters.allSatisfy({ $0 < 0x80 }) else { return withoutMarks(folded) }
    guard letters.count >= 4 else { return String(decoding: letters, as: UTF8.self) }
    if let rest = afterServantOf(letters) {
      var servant = Array("abdul".utf8)
      var name = simplified(rest)
      if name.last == e, name.count > 4 { name.removeLast() }
      servant += name
      return String(decoding: servant, as: UTF8.self)
    }
    if letters.starts(with: "ye".utf8), letters.count >= 5 { letters.removeFirst() }
    return String(decoding: simplified(letters), as: UTF8.self)
  }

  /// Whether two common spellings are one name: equal, or an Arabic given name with other short vowels.
  static func areSame(_ left: String, _ right: String) -> Bool {
    left == right || ArabicNameRoots.mayBeSame(left, right)
  }

  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let y = UInt8(ascii: "y")

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Vowel signs and lengthening strokes of Arabic and points of Hebrew, which a text writes or leaves out.
  private static func withoutMarks(_ word: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x0591...0x05C7, 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670: continue
      case 0x0622, 0x0623, 0x0625: kept.append("\u{0627}")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// What follows "Abd al-" in "Abdullah", "Abdelfattah", "Abderrahmane"; `nil` for other names ("Abdi").
  private static func afterServantOf(_ letters: [UInt8]) -> [UInt8]? {
    guard letters.count >= 7, letters.starts(with: "abd".utf8) else { return nil }
    var place = 3
    while place < letters.count, isVowel(letters[place]) { place += 1 }
    guard place > 3, place + 2 < letters.count else { return nil }
    if letters[place] == UInt8(ascii: "l") || letters[place] == letters[place + 1] { place += 1 }
    return letters.count - place >= 3 ? Array(letters[place...]) : nil
  }

  private static func simplified(_ letters: [UInt8]) -> [UInt8] {
    var word = ending(withoutVowelVariants(withoutConsonantVariants(letters)))
    var single: [UInt8] = []
    for letter in word where letter != single.last { single.append(letter) }
    if single.count >= 4 { word = single }
    return word
  }

  /// Consonants: kh inside a word is h, gh g, dh d, ph f, ck and hard c k, q k, ks x, tch ch, sch sh, tz ts, dj j.
  private static func withoutConsonantVariants(_ letters: [UInt8]) -> [UInt8] {
    var word: [UInt8] = []
    var place = 0
    let isEmphatic = contains(letters, "dd") || contains(letters, "dh")
    func next(_ text: String) -> Bool { letters[place...].starts(with: text.utf8) }
    while place < letters.count {
      let letter = letters[place]
      switch letter {
      case UInt8(ascii: "k") where next("kh") && place > 0:
        word.append(UInt8(ascii: "h"))
        place += 2
      case UInt8(ascii: "k") where next("ks"):
        word.append(UInt8(ascii: "x"))
        place += 2
      case UInt8(ascii: "g") where next("gh") && place + 2 < letters.count:
        word.append(place == 0 && isEmphatic ? UInt8(ascii: "k") : letter)
        place += 2
      case UInt8(ascii: "g") where place == 0 && isEmphatic:
        word.append(UInt8(ascii: "k"))
        place += 1
      case UInt8(ascii: "k") where place == 0 && isEmphatic && next("kh"):
        word.append(letter)
        place += 2
      case UInt8(ascii: "d") where next("dh") || (next("dj") && place + 2 < letters.count):
        word.append(next("dh") ? letter : UInt8(ascii: "j"))
        place += 2
      case UInt8(ascii: "p") where next("ph"):
        word.append(UInt8(ascii: "f"))
        place += 2
      case UInt8(ascii: "t") where next("tch"):
        place += 1
      case UInt8(ascii: "t") where next("tz"):
        word += [letter, UInt8(ascii: "s")]
        place += 2
      case UInt8(ascii: "s") where next("sch"):
        word += [letter, UInt8(ascii: "h")]
        place += 3
      case UInt8(ascii: "c") where next("ck"):
        place += 1
      case UInt8(ascii: "c") where !next("ch") && !next("ce") && !next("ci") && !next("cy") && !next("cz"):
        word.append(UInt8(ascii: "k"))
        place += 1
      case UInt8(ascii: "q"):
        word.append(UInt8(ascii: "k"))
        place += 1
      case UInt8(ascii: "w") where place == 0 && next("wl"):
        word.append(UInt8(ascii: "v"))
        place += 1
      case UInt8(ascii: "c") where next("ch"):
        word += [letter, UInt8(ascii: "h")]
        place += 2
      default:
        word.append(letter)
        place += 1
      }
    }
    return word
  }

  /// Vowels: ou and oo are u, ee i, ai ay ei ey ei; ae oe ue before a consonant lose their e; y between consonants is i.
  private static func withoutVowelVariants(_ letters: [UInt8]) -> [UInt8] {
    var word: [UInt8] = []
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      let after = place + 2 < letters.count ? letters[place + 2] : 0
      let before = word.last ?? 0
      switch (letter, next) {
      case (0x6F, 0x75), (0x6F, 0x6F):
        word.append(UInt8(ascii: "u"))
        place += 2
      case (0x65, 0x65):
        word.append(i)
        place += 2
      case (0x61, i), (0x61, y), (e, i), (e, y), (0x61, UInt8(ascii: "j")), (e, UInt8(ascii: "j")):
        // "Zayed": before a vowel, y is a consonant.
        if next != i, isVowel(after) {
          word += [letter, next]
        } else {
          word += letters.count >= 5 ? [e, i] : [letter, next]
        }
        place += 2
      case (0x61, e), (0x6F, e), (0x75, e):
        let isUmlaut =
          after != 0 && !isVowel(after) && after != y && !isVowel(before) && letters.count >= 5
          && before != UInt8(ascii: "g") && before != UInt8(ascii: "k")
          && !(after == UInt8(ascii: "l") && place + 3 == letters.count)
        word += isUmlaut ? [letter] : [letter, next]
        place += 2
      case (i, y) where isVowel(after):
        word.append(i)
        place += 2
      case (y, _) where place > 0 && place + 1 < letters.count && !isVowel(before):
        word.append(i)
        place += 1
      default:
        word.append(letter)
        place += 1
      }
    }
    return word
  }

  /// Endings: -y -iy -yy -ii -yi -ij are i, -ah a, -dr der, -enka enko, -off ov, -eff ev, -eddin and -addine udin.
  private static func ending(_ letters: [UInt8]) -> [UInt8] {
    switch letters.last {
    case y, i, e, UInt8(ascii: "j"), UInt8(ascii: "h"), UInt8(ascii: "r"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "a"):
      break
    default: return letters
    }
    var word = letters
    func ends(_ text: String) -> Bool { word.suffix(text.utf8.count).elementsEqual(text.utf8) }
    if word.count >= 4, ["iy", "yy", "ii", "yi", "ij", "yj"].contains(where: ends) {
      word.removeLast(2)
      word.append(i)
    } else if word.last == y, word.count >= 4 {
      word[word.count - 1] = i
    } else if word.count >= 5, ends("ah") {
      word.removeLast()
    } else if word.count >= 5, ends("dr") {
      word.removeLast()
      word += Array("er".utf8)
    } else if word.count >= 6, ends("enka") {
      word[word.count - 1] = UInt8(ascii: "o")
    } else if word.count >= 6, ends("off") || ends("eff") {
      word.removeLast(2)
      word.append(UInt8(ascii: "v"))
    } else if word.count >= 7,
      ["edin", "adin", "odin", "eddin", "addin", "uddin", "edine", "eddine"].contains(where: ends)
    {
      while let last = word.last, last != UInt8(ascii: "d") { word.removeLast() }
      while word.last == UInt8(ascii: "d") { word.removeLast() }
      word.removeLast()
      word += Array("udin".utf8)
    }
    // "Sergei", "Nikolaj": a diphthong at the end reads like a vowel and i.
    return word
  }

  private static func contains(_ letters: [UInt8], _ pair: String) -> Bool {
    guard let first = pair.utf8.first, let second = pair.utf8.last else { return false }
    var before: UInt8 = 0
    for letter in letters {
      if before == first, letter == second { return true }
      before = letter
    }
    return false
  }
}
