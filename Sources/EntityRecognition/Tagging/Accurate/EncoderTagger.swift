import Dispatch
import NewsText

/// The accurate tagger: an encoder reads the article, sentences together; each sentence gets the best legal row of tags;
/// what is written alike is of one kind.
struct EncoderTagger: NameTagger {
  let margins = NameMargins.encoder

  private let encoder: Encoder
  private let workspaces: WorkspacePool
  private let decoder = NameDecoder(transitions: Array(repeating: .zero, count: 16))

  init(_ model: EncoderModel) {
    encoder = Encoder(model: model)
    // The longest sequence, or several short ones: fetching the weights then costs little, and all stays near the
    // processor.
    workspaces = WorkspacePool(rows: model.sizes.positions, sizes: model.sizes)
  }

  func names(in article: ArticleWords, rules: [[NameSpan]]) -> [TaggedSentence] {
    let sizes = encoder.model.sizes
    var tokenizer = WordPieceTokenizer(vocabulary: encoder.model.vocabulary)
    let text = EncoderText(article, tokenizer: &tokenizer, limit: sizes.piecesPerWord)
    let scores = scores(of: text)
    var votes = KindVotes()
    var space = NameDecoder.Space()
    var read: [TaggedSentence] = []
    for (index, units) in text.sentences.enumerated() {
      let sentence = tagged(scores.scores[units], text.units[units], hasRules: !rules[index].isEmpty, in: &space)
      for name in sentence.names {
        votes.add(name, in: article.sentences[index], shares: scores.shares[units], units: text.units[units])
      }
      read.append(sentence)
    }
    for (index, sentence) in read.enumerated() {
      read[index].names = sentence.names.map { votes.agreed($0, in: article.sentences[index]) }
    }
    return read
  }

  /// What the encoder says of every unit of an article; of those that it is not asked about, that they are in no name.
  private func scores(of text: EncoderText) -> Encoder.Answers {
    let limit = encoder.model.sizes.positions - 2
    let sequences = EncoderSequence.sequences(of: text, limit: limit)
    let groups = EncoderTagger.groups(of: sequences, rows: encoder.model.sizes.positions)
    let answers = ResultSlots<Encoder.Answers>(count: groups.count)
    DispatchQueue.concurrentPerform(iterations: groups.count) { index in
      workspaces.withWorkspace { workspace in
        answers.set(index, to: encoder.answers(to: sequences[groups[index]], of: text, in: workspace))
      }
    }
    var result = Encoder.Answers(
      scores: Array(repeating: EncoderTagger.outside, count: text.units.count),
      shares: Array(repeating: .zero, count: text.units.count))
    for (group, answers) in zip(groups, answers.values) {
      for (place, question) in sequences[group].lazy.flatMap(\.questions).enumerated() {
        result.scores[question.unit] = answers.scores[place]
        result.shares[question.unit] = answers.shares[place]
      }
    }
    return result
  }

  /// Sequences that follow one another, put together up to so many rows.
  private static func groups(of sequences: [EncoderSequence], rows most: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    var rows = 0
    for (place, sequence) in sequences.enumerated() {
      if rows > 0, rows + sequence.subwords.count > most {
        groups.append(start..<place)
        (start, rows) = (place, 0)
      }
      rows += sequence.subwords.count
    }
    return start < sequences.count ? groups + [start..<sequences.count] : groups
  }

  /// The scores of a word that is no part of a name, as sure as the encoder ever is.
  private static let outside: NameDecoder.Scores = {
    var scores = NameDecoder.Scores.zero
    scores[NameTag.outside] = 12
    return scores
  }()

  /// The best reading of a sentence; how sure it is need not be known where nobody sees a name.
  private func tagged(
    _ scores: ArraySlice<NameDecoder.Scores>, _ units: ArraySlice<EncoderText.Unit>, hasRules: Bool,
    in space: inout NameDecoder.Space
  ) -> TaggedSentence {
    decoder.decode(scores, in: &space)
    let found = NameTag.names(in: space.tags[...])
    guard hasRules || !found.isEmpty else { return TaggedSentence(names: [], margins: []) }
    decoder.measureMargins(scores, in: &space)
    let names = found.compactMap { name -> TaggedName? in
      // Hyphens are no words of the sentence.
      let words = units[units.startIndex + name.words.lowerBound..<units.startIndex + name.words.upperBound]
        .compactMap(\.word)
      guard let first = words.first, let last = words.last else { return nil }
      return TaggedName(
        words: first..<last + 1, kind: NameTag.kinds[name.kind], margin: space.margins[name.words].min() ?? 0)
    }
    let margins = zip(units, space.margins).filter { $0.0.word != nil }.map(\.1)
    return TaggedSentence(names: names, margins: margins)
  }
}
