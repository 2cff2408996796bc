import EntityRecognition

/// A body's name as it stands in a text, cut into what names of bodies are compared by.
struct BodyName: Hashable {
  /// The words by which the body is found again, in common spelling; legal forms and "the" left out.
  let words: [String]
  /// The name as one text: ministries in one order ("ministry foreign" for Foreign Ministry).
  let key: String
  /// The key without a word such as Group, Party or FC; `nil` where the name has none.
  let base: String?
  /// What a party's members are called: "conservatives" for Conservative Party; `nil` for every other body.
  let members: String?
  /// The initials of the full name, with and without its small words.
  let initials: [String]
  /// The letters of an acronym; `nil` where the name is none.
  let acronym: String?

  /// Reads a surface form such as "Ministry of Foreign Affairs" or "Acme Group plc".
  init(_ surface: String, lexicon: Lexicon) {
    let tokens = BodyName.tokens(of: surface)
    initials = BodyName.initials(of: tokens)
    acronym = BodyName.acronym(surface)
    var words: [String] = []
    for (index, token) in tokens.enumerated() {
      let bare = BodyName.bare(token)
      let isLast = index + 1 == tokens.count
      if isLast, index > 0, lexicon.organizationHeads[WordKey(bare)]?.isLegalForm ?? false { continue }
      let word = BodyName.common(Folding.lowercased(bare))
      if word.isEmpty || word == "the" || (word == "al" && tokens.count > 1) { continue }
      words.append(word)
    }
    self.words = words
    let ordered = BodyName.inOneOrder(words)
    key = ordered.joined(separator: " ")
    base = BodyName.base(of: ordered)
    members = ordered.count > 1 && ordered.last == BodyName.party ? base.map { $0 + "s" } : nil
  }

  /// The words between white space, hyphens and strokes.
  private static func tokens(of surface: String) -> [Substring] {
    guard surface.hasSimpleLetters else { return surface.split { $0.isWhitespace || $0 == "-" || $0 == "/" } }
    return surface.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.map { Substring($0) }
  }

  /// A word without the marks around it.
  private static func bare(_ token: Substring) -> String {
    let isBare = token.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "(") && byte != UInt8(ascii: ")")
        && byte < 0xCC
    }
    return isBare ? String(token) : token.filter { !",\"“”()".contains($0) }
  }

  private static let party = common("party")

  /// Whether the name is more than one word.
  var isFull: Bool { words.count > 1 }

  /// Words at a name's end that are said or left out.
  private static let forms = Set(
    [
      "group", "party", "company", "corporation", "holding", "holdings", "movement", "organization", "militia",
      "newspaper", "conglomerate", "incorporated", "limited",
    ].map { common($0) })

  /// Letters before a club's name that are said or left out.
  private static let clubs: Set<String> = ["fc", "afc", "cf", "ac", "as", "sc", "fk", "sk", "bk", "ssc", "rc"]

  private static func base(of words: [String]) -> String? {
    guard words.count > 1 else { return nil }
    if forms.contains(words[words.count - 1]) { return words.dropLast().joined(separator: " ") }
    return clubs.contains(words[0]) ? words.dropFirst().joined(separator: " ") : nil
  }

  private static let spellings: [String: String] = [
    "organisation": "organization", "organisations": "organizations", "centre": "center", "defence": "defense",
    "labour": "labor", "programme": "program", "theatre": "theater", "&": "and", "corp": "corporation",
    "co": "company", "intl": "international", "dept": "department", "univ": "university",
  ]

  /// The common spelling of a word; a possessive ending counts as none.
  private static func common(_ folded: String) -> String {
    var word = folded
    if word.utf8.contains(UInt8(ascii: "'")) {
      if word.hasSuffix("'s") { word.removeLast(2) }
      word.removeAll { $0 == "'" }
    }
    return spellings[word] ?? (word.utf8.count > 4 ? Spelling.common(word) : word)
  }

  private static let affairs = Spelling.common("affairs")

  /// What stands before or after the field of an office.
  private static let heads: Set = [Spelling.common("ministry"), "department", Spelling.common("department")]

  /// "Ministry of Foreign Affairs" is the Foreign Ministry, "Department of Justice" the Justice Department.
  private static func inOneOrder(_ words: [String]) -> [String] {
    var rest = words
    guard let first = words.first, let last = words.last, words.count > 1 else { return words }
    let head: String
    if heads.contains(first), words[1] == "of" || words[1] == "for" {
      head = first
      rest.removeFirst(2)
    } else if heads.contains(last) {
      head = last
      rest.removeLast()
    } else {
      return words
    }
    rest.removeAll { $0 == affairs || $0 == "of" || $0 == "for" }
    return rest.isEmpty ? words : rest + [head]
  }

  private static func initials(of tokens: [Substring]) -> [String] {
    guard tokens.count > 1 else { return [] }
    let all = tokens.compactMap(\.first).map { String($0).lowercased() }.joined()
    let capitals = tokens.filter { $0.first?.isUppercase ?? false }.compactMap(\.first)
      .map { String($0).lowercased() }.joined()
    return all == capitals ? [all] : [capitals, all]
  }

  private static func acronym(_ surface: String) -> String? {
    // Most names are too long, which their bytes tell: 10xxxxxx goes on with a letter.
    if surface.hasSimpleLetters, surface.utf8.count(where: { $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: ".") }) > 8 {
      return nil
    }
    let letters = surface.filter { $0 != "." }
    guard letters.count >= 2, letters.count <= 8, letters.allSatisfy({ $0.isLetter || $0.isNumber }),
      letters.count(where: \.isUppercase) * 2 > letters.count
    else { return nil }
    return letters.lowercased()
  }
}
