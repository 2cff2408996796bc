/// The fast tagger: an averaged perceptron.
///
/// It weighs features of words, of their neighbours, of the lexicon and of the whole article, and takes the best row of
/// tags for each sentence.
struct PerceptronTagger: NameTagger {
  let margins = NameMargins.perceptron

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

  func names(in article: ArticleWords, rules: [[NameSpan]]) -> [TaggedSentence] {
    let forms = ArticleForms(article, rules: rules, marker: marker)
    let extractor = FeatureExtractor(article: forms, evidence: ArticleEvidence(forms))
    var features: [UInt64] = []
    var places: [Int32] = []
    var emissions = [NameDecoder.Scores](repeating: .zero, count: forms.forms.count)
    var tags = [UInt8](repeating: 0, count: forms.forms.count)
    var space = NameDecoder.Space()
    for sentence in forms.sentences {
      for place in sentence {
        guard forms.isNearCapital(place) else {
          emissions[place] = Self.nothing
          continue
        }
        extractor.list(at: place, into: &features)
        emissions[place] = model.sum(of: features, places: &places)
      }
      decoder.decode(emissions[sentence], in: &space)
      for (place, tag) in zip(sentence, space.tags) { tags[place] = tag }
    }
    let memory = NameMemory(forms, tags: tags)
    var read: [TaggedSentence] = []
    for (sentence, ruleNames) in zip(forms.sentences, rules) {
      for place in sentence where forms.isNearCapital(place) {
        features.removeAll(keepingCapacity: true)
        memory.list(at: place, of: forms, tags: tags, into: &features)
        if !features.isEmpty { emissions[place] += model.sum(of: features, places: &places) }
      }
      read.append(tagged(emissions[sentence], hasRules: !ruleNames.isEmpty, in: &space))
    }
    var consistency = NameConsistency(forms)
    return zip(consistency.agreed(read.map(\.names)), read).map {
      TaggedSentence(names: $0, margins: $1.margins)
    }
  }

  /// The scores of a word that is no part of a name: as much for that as a plain word has that is read in full.
  private static let nothing: NameDecoder.Scores = {
    var scores = NameDecoder.Scores.zero
    scores[NameTag.outside] = 100
    return scores
  }()

  /// The best reading of a sentence; how sure it is need not be known where nobody sees a name.
  private func tagged(
    _ emissions: ArraySlice<NameDecoder.Scores>, hasRules: Bool, in space: inout NameDecoder.Space
  ) -> TaggedSentence {
    decoder.decode(emissions, in: &space)
    let found = NameTag.names(in: space.tags[...])
    guard hasRules || !found.isEmpty else { return TaggedSentence(names: [], margins: []) }
    decoder.measureMargins(emissions, in: &space)
    let names = found.map { name in
      TaggedName(
        words: name.words, kind: NameTag.kinds[name.kind], margin: space.margins[name.words].min() ?? 0)
    }
    return TaggedSentence(names: names, margins: space.margins)
  }
}
