/// Finds the countries in compounds like "Franco-German" and "Sino-American", whose first half is no name by itself.
struct CombiningForms {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// A mention for each combining form that a people's word follows: "Anglo-Saxon" has none.
  func names(in sentence: SentenceWords) -> [NameSpan] {
    var names: [NameSpan] = []
    for index in sentence.words.indices where sentence.words[index].isCapitalized {
      guard let country = lexicon.country(ofCombiningForm: sentence.words[index].key),
        let next = sentence.word(at: index + 1), next.followsHyphen,
        lexicon.isDemonym(next.key) || lexicon.country(ofCombiningForm: next.key) != nil
      else { continue }
      names.append(
        NameSpan(.country, index..<index + 1, .compound, referent: lexicon.referent(ofCountry: country)))
    }
    return names
  }
}
