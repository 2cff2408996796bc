import NewsText

/// Finds the country that stands before a body without being part of its name: "China's Ministry of Foreign Affairs".
enum BodyOwners {
  /// The names of a sentence, each body with its country where one stands right before it.
  static func adding(to names: [NameSpan], in sentence: SentenceWords) -> [NameSpan] {
    names.map { name in
      guard name.kind == .organization, name.owner == nil, name.referent == nil || name.home != nil else { return name }
      var start = name.words.lowerBound
      if let before = sentence.word(at: start - 1), before.shape == .possessive { start -= 1 }
      guard let country = names.first(where: { $0.kind == .country && $0.words.upperBound == start }) else {
        return name
      }
      if let home = name.home, home == country.referent { return name }
      // "Japan's House of Representatives" is not the American one.
      var owned = name
      owned.referent = nil
      owned.owner = country.referent?.label
      return owned
    }
  }
}
