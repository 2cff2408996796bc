extension Furniture {
  /// Whether a line asks its reader to do something with the paper, and tells no news: "Follow our live coverage at
  /// https://example.org", "Sign up for our newsletter", "Listen to the podcast".
  ///
  /// It must start with an imperative, and hold a link or name a thing that only the paper has.
  func isInvitation(_ line: Range<Int>) -> Bool {
    guard line.count <= 300, let end = endOfInvitation(line) else { return false }
    let rest = end..<line.upperBound
    let words = bytes.words(in: rest, limit: 60)
    if words.contains(where: { isLink($0) }) { return true }
    let spoken = words.map(lettersOnly)
    return line.count <= 200 && spoken.contains(where: Furniture.papersThings.contains)
      && !spoken.contains(where: Furniture.speaking.contains)
  }

  /// Whether a line below the headline is a short imperative and nothing else: "Listen to the full interview".
  func isShortImperative(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, endOfInvitation(line) != nil, !SentenceEnd.closes(bytes, line) else { return false }
    let words = bytes.words(in: line)
    guard words.count <= 8, !line.contains(where: { bytes[$0] == UInt8(ascii: ",") || bytes[$0] == UInt8(ascii: ";") })
    else { return false }
    return words.dropFirst(2).allSatisfy { word in
      bytes.isLower(at: word.lowerBound) && !Furniture.finiteVerbs.contains(bytes.text(word))
    }
  }

  /// Where an imperative and the word ends with which it goes on; `nil` where the line starts otherwise.
  private func endOfInvitation(_ line: Range<Int>) -> Int? {
    let words = bytes.words(in: line, limit: 2)
    guard words.count == 2, let second = Furniture.invitations[lettersOnly(words[0])] else { return nil }
    let text = bytes.lowercased(words[1])
    // "Follow @example", "Download: …" and "Listen | …" ask too.
    guard second.contains(lettersOnly(words[1])) || text.hasPrefix("@") || text == "|" else { return nil }
    return words[1].lowerBound
  }

  private func isLink(_ word: Range<Int>) -> Bool {
    if bytes.holds("http://", in: word) || bytes.holds("https://", in: word) || bytes.holds("www.", in: word) {
      return true
    }
    guard word.count >= 4 else { return false }
    if bytes.byte(at: word.lowerBound) == UInt8(ascii: "@") { return true }
    return [".com", ".org", ".net", ".co.", ".news"].contains { bytes.holds($0, in: word) }
  }

  private func lettersOnly(_ word: Range<Int>) -> String {
    var range = word
    while let first = range.first, !bytes.isLetterOrDigit(at: first), bytes[first] < 0x80 { range.removeFirst() }
    while let last = range.last, bytes[last] < 0x80, !bytes.isLetterOrDigit(at: last) { range.removeLast() }
    return bytes.lowercased(range)
  }

  /// The verbs that ask, and the words that follow them where they do.
  private static let invitations: [String: Set<String>] = [
    "follow": ["the", "our", "us", "all", "along", "live", "bbc", "ap", "reuters", "on"],
    "sign": ["up"], "subscribe": ["to", "now", "here", "today", "for"], "register": ["for", "now", "here", "to"],
    "listen": ["to", "here", "now", "live", "on", "again"],
    "watch": ["the", "our", "live", "here", "more", "this", "on"],
    "click": ["here", "on", "to", "the", "through", "this"], "tap": ["here", "on", "the", "to"],
    "download": ["the", "our", "it", "now", "here", "free", "this"],
    "get": ["the", "our", "your", "more", "all", "breaking", "alerts", "daily", "news", "in"],
    "join": ["us", "our", "the"], "read": ["the", "our", "more", "all", "full", "about", "this"],
    "see": ["our", "the", "more", "all"], "visit": ["our", "us", "the", "www"], "tune": ["in"], "check": ["out"],
    "find": ["out", "more", "us", "all", "our", "the"], "explore": ["our", "more", "the"],
    "stay": ["up", "informed", "updated", "tuned", "connected", "ahead", "in"],
    "support": ["our", "us", "independent"],
    "donate": ["to", "here", "now"], "contact": ["us", "the", "our"], "email": ["us", "the", "our"],
    "send": ["us", "your"], "keep": ["up"], "discover": ["more", "our"],
    "receive": ["our", "the", "daily", "breaking"],
    "enable": ["notifications"], "turn": ["on"], "browse": ["our", "all"],
  ]

  /// What no invitation holds, but a headline does: "Get the Facebook files, MPs tell Kenya".
  private static let speaking: Set<String> = [
    "tell", "tells", "told", "say", "says", "said", "urge", "urges", "urged", "warn", "warns", "warned", "order",
    "orders", "ordered", "vow", "vows", "vowed",
  ]

  /// What a paper offers, and news seldom tells of in the imperative.
  private static let papersThings: Set<String> = [
    "newsletter", "newsletters", "app", "apps", "podcast", "podcasts", "inbox", "alerts", "notifications", "youtube",
    "instagram", "facebook", "twitter", "telegram", "whatsapp", "tiktok", "linkedin", "bluesky", "spotify", "e-paper",
    "epaper", "subscription", "subscriber", "subscribers", "livestream", "homepage", "website", "e-newsletter",
    "bulletin", "rss", "hashtag",
  ]
}
