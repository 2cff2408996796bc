/// Features of what is known of words apart from the text: by the lexicon, by the rules, by what they are used like.
extension FeatureExtractor {
  /// What the lexicon knows of the word and its neighbours.
  @inline(__always)
  func addLexicon(_ before: WordForm, _ word: WordForm, _ after: WordForm, to features: inout [UInt64]) {
    let own = UInt64(word.lexicon.rawValue)
    let left = UInt64(before.lexicon.rawValue)
    let right = UInt64(after.lexicon.rawValue)
    if own | left | right == 0 { return }
    features.append(FeatureHash.mix(40, left, own))
    features.append(FeatureHash.mix(41, own, right))
    features.append(FeatureHash.mix(42, own, word.shape))
    features.append(FeatureHash.mix(46, left << 32 | own, right))
    features.append(FeatureHash.mix(47, left, after.key.caseless))
    features.append(FeatureHash.mix(48, before.key.caseless, right))
    features.append(FeatureHash.mix(49, before.key.caseless, own))
    features.append(FeatureHash.mix(39, own, after.key.caseless))
    let traits = UInt64(word.traits.intersection([.capitalized, .opensSentence, .unusualCasing]).rawValue) << 8
    addBits(own, 43, traits, to: &features)
    addBits(left, 44, traits, to: &features)
    addBits(right, 45, traits, to: &features)
  }

  /// What the rules see here and beside.
  @inline(__always)
  func addRules(_ before: WordForm, _ word: WordForm, _ after: WordForm, to features: inout [UInt64]) {
    let own = UInt64(word.rule)
    let left = UInt64(before.rule)
    let right = UInt64(after.rule)
    if own | left | right == 0 { return }
    features.append(FeatureHash.mix(90, own, word.shape))
    features.append(FeatureHash.mix(91, left, own))
    features.append(FeatureHash.mix(92, own, right))
    features.append(FeatureHash.mix(93, left << 8 | own, right))
    if own == 0 { return }
    features.append(FeatureHash.mix(94, own, before.key.caseless))
    features.append(FeatureHash.mix(95, own, after.key.caseless))
    features.append(FeatureHash.mix(96, own, UInt64(word.lexicon.rawValue)))
  }

  /// What words the word and its neighbours are used like.
  @inline(__always)
  func addClasses(
    _ before2: WordForm, _ before: WordForm, _ word: WordForm, _ after: WordForm, _ after2: WordForm,
    to features: inout [UInt64]
  ) {
    let own = UInt64(word.wordClass)
    let left = UInt64(before.wordClass)
    let right = UInt64(after.wordClass)
    let traits = UInt64(word.traits.intersection([.capitalized, .opensSentence, .unusualCasing]).rawValue)
    features.append(FeatureHash.mix(200, own, traits))
    features.append(FeatureHash.mix(201, left, traits))
    features.append(FeatureHash.mix(202, right, traits))
    features.append(FeatureHash.mix(203, left << 10 | own, word.shape))
    features.append(FeatureHash.mix(204, own << 10 | right, word.shape))
    features.append(FeatureHash.mix(205, left << 10 | right, word.shape))
    features.append(FeatureHash.mix(206, UInt64(before2.wordClass) << 10 | left, word.shape))
    features.append(FeatureHash.mix(207, right << 10 | UInt64(after2.wordClass), word.shape))
  }

  @inline(__always)
  private func addBits(_ flags: UInt64, _ template: UInt64, _ traits: UInt64, to features: inout [UInt64]) {
    var rest = flags
    while rest != 0 {
      let bit = UInt64(rest.trailingZeroBitCount)
      features.append(FeatureHash.mix(template, bit, traits))
      rest &= rest - 1
    }
  }
}
