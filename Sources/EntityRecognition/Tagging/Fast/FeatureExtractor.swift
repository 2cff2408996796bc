/// Lists the features of a word in its sentence and article as hashes.
///
/// What helps is described by Ratinov and Roth (CoNLL 2009, https://aclanthology.org/W09-1119/) and, for features of the
/// whole document, by Chieu and Ng (COLING 2002, https://aclanthology.org/C02-1025/).
struct FeatureExtractor {
  let article: ArticleForms
  let evidence: ArticleEvidence

  /// Replaces a list by the features of the word at an index of the article's forms.
  ///
  /// - Complexity: O(1).
  func list(at index: Int, into features: inout [UInt64]) {
    features.removeAll(keepingCapacity: true)
    let forms = article.forms
    let before2 = forms[index - 2].traits.contains(.boundary) ? WordForm.boundary : forms[index - 2]
    let before = forms[index - 1]
    let word = forms[index]
    let after = forms[index + 1]
    let after2 = after.traits.contains(.boundary) ? WordForm.boundary : forms[index + 2]

    addWords(before2, before, word, after, after2, to: &features)
    addShapes(before2, before, word, after, after2, to: &features)
    addParts(before, word, after, to: &features)
    addLexicon(before, word, after, to: &features)
    addRules(before, word, after, to: &features)
    addClasses(before2, before, word, after, after2, to: &features)
    if word.traits.contains(.capitalized) {
      addRun(index, word, to: &features)
      addEvidence(index, word, to: &features)
    } else if word.traits.contains(.letters) {
      let known = evidence.words[Int(word.type)]
      features.append(
        FeatureHash.mix(60, UInt64(min(known.capitalized, 2)), before.traits.contains(.capitalized) ? 1 : 0))
    }
  }

  @inline(__always)
  private func addWords(
    _ before2: WordForm, _ before: WordForm, _ word: WordForm, _ after: WordForm, _ after2: WordForm,
    to features: inout [UInt64]
  ) {
    features.append(FeatureHash.mix(1, word.key.caseless))
    features.append(FeatureHash.mix(2, word.key.cased, word.traits.contains(.opensSentence) ? 1 : 0))
    features.append(FeatureHash.mix(3, before.key.caseless))
    features.append(FeatureHash.mix(4, after.key.caseless))
    features.append(FeatureHash.mix(5, before2.key.caseless))
    features.append(FeatureHash.mix(6, after2.key.caseless))
    features.append(FeatureHash.mix(7, before.key.caseless, word.key.caseless))
    features.append(FeatureHash.mix(8, word.key.caseless, after.key.caseless))
    features.append(FeatureHash.mix(9, before2.key.caseless, before.key.caseless))
    features.append(FeatureHash.mix(10, after.key.caseless, after2.key.caseless))
    features.append(FeatureHash.mix(11, before.key.caseless, after.key.caseless))
    features.append(FeatureHash.mix(12, before.key.caseless, word.shape))
    features.append(FeatureHash.mix(13, after.key.caseless, word.shape))
  }

  @inline(__always)
  private func addShapes(
    _ before2: WordForm, _ before: WordForm, _ word: WordForm, _ after: WordForm, _ after2: WordForm,
    to features: inout [UInt64]
  ) {
    let starts = UInt64(word.traits.rawValue & WordForm.Traits([.opensSentence, .followsHyphen]).rawValue)
    let hyphenAfter: UInt64 = after.traits.contains(.followsHyphen) ? 1 : 0
    features.append(FeatureHash.mix(20, word.shape, starts << 1 | hyphenAfter))
    features.append(FeatureHash.mix(21, before.shape, word.shape))
    features.append(FeatureHash.mix(22, word.shape, after.shape))
    let shapes = FeatureHash.mix(0, before.shape, word.shape)
    features.append(FeatureHash.mix(23, shapes, after.shape))
    features.append(FeatureHash.mix(24, shapes, before2.shape))
    features.append(FeatureHash.mix(25, FeatureHash.mix(0, word.shape, after.shape), after2.shape))
  }

  @inline(__always)
  private func addParts(_ before: WordForm, _ word: WordForm, _ after: WordForm, to features: inout [UInt64]) {
    guard word.traits.contains(.letters) else { return }
    let capital: UInt64 = word.traits.contains(.capitalized) ? 1 : 0
    features.append(FeatureHash.mix(30, word.suffix(2), capital))
    features.append(FeatureHash.mix(31, word.suffix(3), capital))
    features.append(FeatureHash.mix(32, word.suffix(4), capital))
    features.append(FeatureHash.mix(33, word.prefix(2), capital))
    features.append(FeatureHash.mix(34, word.prefix(3), capital))
    features.append(FeatureHash.mix(35, word.prefix(4), capital))
    if before.traits.contains(.capitalized) { features.append(FeatureHash.mix(36, before.suffix(3), capital)) }
    if after.traits.contains(.capitalized) { features.append(FeatureHash.mix(37, after.suffix(3), capital)) }
  }

  /// What stands around the run of capitals that the word is in.
  private func addRun(_ index: Int, _ word: WordForm, to features: inout [UInt64]) {
    guard !word.traits.contains(.unusualCasing) else { return }
    let forms = article.forms
    let start = Int(word.runStart)
    let end = Int(word.runEnd)
    let fromStart = UInt64(min(index - start, 3))
    let fromEnd = UInt64(min(end - 1 - index, 3))
    let place = fromStart << 2 | fromEnd
    features.append(FeatureHash.mix(50, place, word.shape))
    if end - start > 1 {
      features.append(FeatureHash.mix(51, forms[end - 1].key.caseless, fromEnd))
      features.append(FeatureHash.mix(52, forms[start].key.caseless, fromStart))
      features.append(FeatureHash.mix(53, forms[start - 1].key.caseless, place))
      features.append(FeatureHash.mix(54, forms[end].key.caseless, place))
      var lexicon: UInt64 = 0
      for place in start..<end { lexicon = FeatureHash.mix(0, lexicon, UInt64(forms[place].lexicon.rawValue)) }
      features.append(FeatureHash.mix(59, lexicon, UInt64(index - start)))
      if evidence.isShortened(start..<end, in: article) { features.append(FeatureHash.mix(55, place)) }
    }
    // "Ministry of Foreign Affairs": the name before "of", "for", "and", "de".
    if start >= 2, forms[start - 2].joinsRun {
      features.append(FeatureHash.mix(56, forms[start - 1].key.caseless, forms[start - 2].key.caseless))
    } else if start >= 3, forms[start - 1].traits.contains(.lowercase), forms[start - 2].traits.contains(.lowercase),
      forms[start - 3].joinsRun
    {
      features.append(FeatureHash.mix(57, forms[start - 2].key.caseless, forms[start - 3].key.caseless))
    }
    if forms[end].traits.contains(.lowercase), forms[end + 1].joinsRun {
      let next = Int(forms[end + 1].runEnd)
      features.append(FeatureHash.mix(58, forms[end].key.caseless, forms[next - 1].key.caseless))
    }
  }

  /// What the rest of the article says of the word.
  private func addEvidence(_ index: Int, _ word: WordForm, to features: inout [UInt64]) {
    let known = evidence.words[Int(word.type)]
    let usual = !word.traits.contains(.unusualCasing)
    let own: Int32 = usual && !word.traits.contains(.opensSentence) ? 1 : 0
    let elsewhere = UInt64(min(max(0, known.capitalized - own), 2)) * 3 + UInt64(min(known.lowercase, 2))
    let opens: UInt64 = word.traits.contains(.opensSentence) ? 1 : 0
    features.append(FeatureHash.mix(61, elsewhere, opens))
    features.append(FeatureHash.mix(62, elsewhere, word.shape))
    if evidence.spellsOut(word) { features.append(FeatureHash.mix(63, opens)) }
    let forms = article.forms
    let isAlone: UInt64 = word.runEnd - word.runStart == 1 ? 1 : 0
    for lane in 0..<2 {
      let place = Int(known.runs[lane])
      guard place >= 0, forms[place].runStart != word.runStart else { continue }
      let start = Int(forms[place].runStart)
      let end = Int(forms[place].runEnd)
      let position: UInt64 = (place == start ? 1 : 0) | (place + 1 == end ? 2 : 0) | isAlone << 2
      features.append(FeatureHash.mix(64, position, UInt64(min(end - start, 4))))
      if place != start { features.append(FeatureHash.mix(65, forms[start].key.caseless, position)) }
      if place + 1 != end { features.append(FeatureHash.mix(66, forms[end - 1].key.caseless, position)) }
      features.append(FeatureHash.mix(67, forms[start - 1].key.caseless, position))
      if start != place { features.append(FeatureHash.mix(68, UInt64(forms[place - 1].lexicon.rawValue), position)) }
    }
    var seen = 0
    for lane in 0..<4 {
      let place = Int(known.places[lane])
      guard place >= 0, place != index, seen < 3 else { continue }
      seen += 1
      features.append(FeatureHash.mix(70, forms[place - 1].key.caseless, isAlone))
      features.append(FeatureHash.mix(71, forms[place + 1].key.caseless, isAlone))
    }
  }
}
