/// What a web site puts around its articles: counters, buttons to share, notes on an article's own history.
extension Furniture {
  /// "3 min read", "25 comments", "1.2k shares".
  func isReadingTime(_ line: Range<Int>) -> Bool {
    guard line.count <= 40, bytes.isDigit(at: line.lowerBound) else { return false }
    let words = bytes.lowercased(line).split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
    guard (2...4).contains(words.count), let last = words.last else { return false }
    let counted: Set<Substring> = ["shares", "comments", "views", "likes", "retweets", "replies", "share", "comment"]
    if words.count == 3, words[1] == "of", last.allSatisfy(\.isNumber) { return true }
    if words.count == 2, counted.contains(last) { return true }
    return last == "read" && words[1].hasPrefix("min")
  }

  /// Buttons in a row: "Share Tweet WhatsApp Email".
  func isShareRow(_ line: Range<Int>) -> Bool {
    guard line.count <= 120 else { return false }
    let words = bytes.words(in: line, limit: 14)
    guard (2...12).contains(words.count) else { return false }
    return words.allSatisfy { word in
      let text = bytes.lowercased(word)
      return Furniture.shareWords.contains(text) || !word.contains(where: bytes.isLetterOrDigit(at:))
    }
  }

  /// Whether an article speaks of itself: "This article was amended on 4 May", "An earlier version of this story said so".
  ///
  /// "This report was published by the ministry" is news, as is "An earlier version of this law".
  func isOwnHistory(_ line: Range<Int>) -> Bool {
    if speaksOfEarlierVersion(line) { return true }
    guard bytes.has("this ", at: line.lowerBound) else { return false }
    var words = bytes.words(in: line, limit: 6).dropFirst().map(bytes.lowercased)[...]
    guard let name = words.popFirst(), let auxiliary = words.popFirst(),
      ["was", "has", "is", "will"].contains(auxiliary)
    else { return false }
    while let word = words.first, ["been", "be", "last", "first", "originally"].contains(word) { words.removeFirst() }
    guard let verb = words.first?.prefix(while: \.isLetter) else { return false }
    let isOwn =
      FurniturePhrases.ownNames.contains(name)
      || (FurniturePhrases.sharedNames.contains(name) && bytes.words(in: line, limit: 9).count <= 8)
    if isOwn, FurniturePhrases.repairs.contains(verb) { return true }
    return line.count <= 250 && FurniturePhrases.ownWorks.contains(name) && FurniturePhrases.handlings.contains(verb)
  }

  /// "An earlier version of this article named the wrong minister", also after "Correction:".
  private func speaksOfEarlierVersion(_ line: Range<Int>) -> Bool {
    guard line.count <= 500 else { return false }
    var start = line.lowerBound
    for label in ["correction:", "clarification:", "editor's note:", "editor\u{2019}s note:"]
    where bytes.has(label, at: start) {
      start = bytes.skippingBlanks(from: start + label.utf8.count, to: line.upperBound)
    }
    let words = bytes.words(in: start..<line.upperBound, limit: 6).map(bytes.lowercased)
    guard words.count == 6, ["earlier", "previous"].contains(words[1]), words[2...4] == ["version", "of", "this"]
    else { return false }
    return FurniturePhrases.ownNames.contains(String(words[5].prefix(while: \.isLetter)))
  }

  /// What a site wants its visitors to agree to: "By signing up, you agree to our terms".
  func isConsent(_ line: Range<Int>) -> Bool {
    guard line.count <= 500, bytes.has("by ", at: line.lowerBound) else { return false }
    guard
      ["clicking", "continuing", "using this", "signing up", "subscribing", "entering your", "submitting"].contains(
        where: {
          bytes.has($0, at: line.lowerBound + 3)
        })
    else { return false }
    return ["you agree", "you accept", "you consent", "you confirm", "our use of cookies", "privacy policy"].contains {
      bytes.holds($0, in: line)
    }
  }

  /// A credit that a dash begins: "— With files from Jane Doe", "-- Editing by John Roe".
  func isDashedCredit(_ line: Range<Int>) -> Bool {
    guard ListMarker.isDash(in: bytes, line) else { return false }
    var start = line.lowerBound
    while start < line.upperBound,
      bytes.blankWidth(at: start) > 0 || ListMarker.isDash(in: bytes, start..<line.upperBound)
    {
      start += bytes.scalarWidth(at: start)
    }
    let rest = start..<line.upperBound
    return !rest.isEmpty
      && ["with ", "reporting by", "additional reporting", "editing by", "writing by", "edited by", "by "].contains {
        bytes.has($0, at: start)
      } && (isPhrase(rest) || isByline(rest))
  }

  /// A photographer and an agency alone on a line: "Omar Marques/Getty Images".
  func isCreditLine(_ line: Range<Int>) -> Bool {
    line.count <= 80 && CreditFinder(bytes: bytes).isPhotographerWithAgency(line)
  }

  private static let shareWords: Set<String> = [
    "share", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "telegram", "email", "e-mail", "mail",
    "print", "copy", "link", "pinterest", "messenger", "x", "threads", "bluesky", "save", "flipboard", "tumblr",
    "instagram", "youtube", "post", "comment", "comments", "bookmark", "sms", "pocket", "viber", "line", "wechat",
    "weibo", "tiktok", "mastodon", "google+", "url",
  ]
}
