/// A trained tagger of names: persons, places with countries, organizations.
///
/// It weighs features of words, of their neighbours, of the lexicon and of the whole article, and takes the best row of
/// tags for each sentence.
package struct NameTagger: Sendable {
  private let model: NameModel
  private let decoder: NameDecoder
  private let marker: LexiconMarker

  /// Creates a tagger from the bytes of a model.
  ///
  /// - Throws: ``NameModelError`` where they are none.
  init(model bytes: [UInt8]) throws(NameModelError) {
    self.init(try NameModel(bytes))
  }

  init(_ model: NameModel) {
    self.model = model
    decoder = NameDecoder(transitions: model.transitions)
    marker = LexiconMarker(lexicon: .standard)
  }

  /// The names in each sentence of an article, in order, none overlapping another.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func names(in article: ArticleWords, rules: [[NameSpan]]) -> [TaggedSentence] {
    let forms = ArticleForms(article, rules: rules, marker: marker)
    let extractor = FeatureExtractor(article: forms, evidence: ArticleEvidence(forms))
    var features: [UInt64] = []
    var emissions = [NameDecoder.Scores](repeating: .zero, count: forms.forms.count)
    var tags = [UInt8](repeating: 0, count: forms.forms.count)
    var space = NameDecoder.Space()
    for sentence in forms.sentences {
      for place in sentence {
        extractor.list(at: place, into: &features)
        emissions[place] = emission(features)
      }
      decoder.decode(emissions[sentence], in: &space)
      for (place, tag) in zip(sentence, space.tags) { tags[place] = tag }
    }
    let memory = NameMemory(forms, tags: tags)
    var margins: [[Float]] = []
    let found = forms.sentences.map { sentence in
      for place in sentence {
        features.removeAll(keepingCapacity: true)
        memory.list(at: place, of: forms, tags: tags, into: &features)
        if !features.isEmpty { emissions[place] += emission(features) }
      }
      let names = names(emissions[sentence], in: &space)
      margins.append(space.margins)
      return names
    }
    var consistency = NameConsistency(forms)
    return zip(consistency.agreed(found), margins).map { TaggedSentence(names: $0, margins: $1) }
  }

  private func emission(_ features: [UInt64]) -> NameDecoder.Scores {
    var sum = SIMD16<Int32>.zero
    for feature in features { model.add(feature, to: &sum) }
    return NameDecoder.Scores(sum) * model.scale
  }

  private func names(_ emissions: ArraySlice<NameDecoder.Scores>, in space: inout NameDecoder.Space) -> [TaggedName] {
    decoder.decode(emissions, in: &space)
    let found = NameTag.names(in: space.tags[...])
    decoder.measureMargins(emissions, in: &space)
    return found.map { name in
      TaggedName(
        words: name.words, kind: NameTag.kinds[name.kind], margin: space.margins[name.words].min() ?? 0)
    }
  }
}
