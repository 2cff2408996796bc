internal import CEncoder

/// A transformer's encoder with a last layer that scores tags: what stands around a word, and how it is written, says what
/// it is.
///
/// Wang et al., "MiniLM: deep self-attention distillation", NeurIPS 2020, https://arxiv.org/abs/2002.10957; Devlin et al.,
/// "BERT", NAACL 2019, https://doi.org/10.18653/v1/N19-1423. What comes of a sequence hangs on nothing that is computed
/// beside it.
struct Encoder: Sendable {
  /// What the encoder says of words.
  struct Answers: Equatable {
    /// A score for each tag of a word, in nats; the last three lanes are of no tag.
    var scores: [NameDecoder.Scores]
    /// The probability of each tag.
    var shares: [NameDecoder.Scores]
  }

  let model: EncoderModel

  private var sizes: EncoderSizes { model.sizes }

  /// The answers to the questions of sequences, in order.
  ///
  /// - Parameters:
  ///   - sequences: Together of no more rows than the workspace has.
  ///   - text: The article that they are of.
  ///   - workspace: Room for the work.
  /// - Returns: Scores and probabilities for each question.
  /// - Complexity: O(*n* · *l*) in the number of subwords and the length of a sequence.
  func answers(
    to sequences: ArraySlice<EncoderSequence>, of text: EncoderText, in workspace: EncoderWorkspace
  ) -> Answers {
    let lengths = sequences.map(\.subwords.count)
    let questions = sequences.map(\.questions)
    read(sequences, of: text, layers: model.layers.count - 1, in: workspace)
    guard let last = model.layers.last else { return Answers(scores: [], shares: []) }
    var asked: [Int] = []
    var start = 0
    for (length, questions) in zip(lengths, questions) {
      asked += questions.map { start + $0.row }
      start += length
    }
    attend(last, lengths: lengths, asked: asked, counts: questions.map(\.count), in: workspace)
    transform(last, count: asked.count, in: workspace)
    return classify(questions.flatMap { $0 }, of: text, in: workspace)
  }

  /// Writes the rows of sequences, as they are after some of the layers, into the workspace.
  func read(
    _ sequences: ArraySlice<EncoderSequence>, of text: EncoderText, layers: Int, in workspace: EncoderWorkspace
  ) {
    let lengths = sequences.map(\.subwords.count)
    precondition(lengths.reduce(0, +) <= workspace.rows, "too many rows")
    var start = 0
    for (sequence, length) in zip(sequences, lengths) {
      embed(sequence, of: text, at: start, in: workspace)
      start += length
    }
    for layer in model.layers.prefix(layers) {
      attend(layer, lengths: lengths, asked: nil, counts: lengths, in: workspace)
      transform(layer, count: start, in: workspace)
    }
  }

  /// Writes the rows of a sequence: what each subword is, where it stands, and how its word is written.
  private func embed(
    _ sequence: EncoderSequence, of text: EncoderText, at start: Int, in workspace: EncoderWorkspace
  ) {
    let width = sizes.width
    for (position, (subword, unit)) in zip(sequence.subwords, sequence.units).enumerated() {
      let form = unit.map { text.units[$0].form }
      let shape = 2 * Int(form?.shape ?? 0) + (form?.opensSentence == true ? 1 : 0)
      unsafe entente_embed(
        model.subwords + Int(subword) * width, model.subwordScales[Int(subword)], model.positions + position * width,
        model.written + shape * width, model.share + Int(form?.share ?? 0) * width,
        model.elsewhere + Int(form?.elsewhere ?? 0) * width, Int32(truncatingIfNeeded: width),
        workspace.states + (start + position) * width)
    }
    unsafe entente_normalize(
      workspace.states + start * width, nil, Int32(truncatingIfNeeded: sequence.subwords.count),
      Int32(truncatingIfNeeded: width), model.embeddingNorm.gains, model.embeddingNorm.biases)
  }

  /// Lets the rows of each sequence look at one another; of the last layer only those that are asked about, which then
  /// are the only rows.
  private func attend(
    _ layer: EncoderModel.Layer, lengths: [Int], asked: [Int]?, counts: [Int], in workspace: EncoderWorkspace
  ) {
    let width = sizes.width
    let narrow = Int32(truncatingIfNeeded: width)
    let rows = lengths.reduce(0, +)
    let count = counts.reduce(0, +)
    unsafe entente_quantize(workspace.states, Int32(truncatingIfNeeded: rows), narrow, workspace.numbers)
    unsafe multiply(workspace.numbers, rows, layer.attention, width..<3 * width, into: workspace.keysAndValues)
    if let asked {
      for (place, row) in asked.enumerated() {
        unsafe (workspace.chosen.numbers + place * width).update(
          from: workspace.numbers.numbers + row * width, count: width)
        unsafe workspace.chosen.scales[place] = workspace.numbers.scales[row]
        unsafe workspace.chosen.zeros[place] = workspace.numbers.zeros[row]
        // Asked rows are in order, so no row is overwritten before it is moved.
        unsafe (workspace.states + place * width).update(from: workspace.states + row * width, count: width)
      }
      unsafe multiply(workspace.chosen, count, layer.attention, 0..<width, into: workspace.queries)
    } else {
      unsafe multiply(workspace.numbers, count, layer.attention, 0..<width, into: workspace.queries)
    }
    var first = (row: 0, query: 0)
    for (length, queries) in zip(lengths, counts) {
      unsafe entente_attend(
        workspace.queries + first.query * width, Int32(truncatingIfNeeded: queries),
        workspace.keysAndValues + first.row * 2 * width, Int32(truncatingIfNeeded: length), narrow,
        workspace.scratch, workspace.added + first.query * width)
      first = (first.row + length, first.query + queries)
    }
    unsafe entente_quantize(workspace.added, Int32(truncatingIfNeeded: count), narrow, workspace.numbers)
    unsafe multiply(workspace.numbers, count, layer.projection, 0..<width, into: workspace.added)
    normalize(layer.attentionNorm, count: count, in: workspace)
  }

  /// Lets each row look at itself.
  private func transform(_ layer: EncoderModel.Layer, count: Int, in workspace: EncoderWorkspace) {
    let rows = Int32(truncatingIfNeeded: count)
    unsafe entente_quantize(workspace.states, rows, Int32(truncatingIfNeeded: sizes.width), workspace.numbers)
    unsafe multiply(workspace.numbers, count, layer.inner, 0..<sizes.inner, into: workspace.inner, ENTENTE_GELU)
    unsafe entente_quantize(workspace.inner, rows, Int32(truncatingIfNeeded: sizes.inner), workspace.numbers)
    unsafe multiply(workspace.numbers, count, layer.outer, 0..<sizes.width, into: workspace.added)
    normalize(layer.outerNorm, count: count, in: workspace)
  }

  /// Scores the tags of words whose rows, in the order of the questions, are the only ones left.
  private func classify(
    _ questions: [EncoderSequence.Question], of text: EncoderText, in workspace: EncoderWorkspace
  ) -> Answers {
    let (width, outcome) = (sizes.width, sizes.outcome)
    let count = Int32(truncatingIfNeeded: questions.count)
    for (place, question) in questions.enumerated() {
      let row = unsafe workspace.added + place * outcome
      let form = text.units[question.unit].form
      let shape = 2 * Int(form.shape) + (form.opensSentence ? 1 : 0)
      unsafe row.update(from: workspace.states + place * width, count: width)
      unsafe (row + width).update(from: model.shape + shape * sizes.shapeWidth, count: sizes.shapeWidth)
      for (side, neighbour) in [question.left, question.right].enumerated() {
        unsafe (row + width + sizes.shapeWidth + side * sizes.neighbourWidth).update(
          from: model.neighbours + Int(neighbour) * sizes.neighbourWidth, count: sizes.neighbourWidth)
      }
    }
    unsafe entente_quantize(workspace.added, count, Int32(truncatingIfNeeded: outcome), workspace.numbers)
    unsafe multiply(
      workspace.numbers, questions.count, model.hidden, 0..<sizes.hidden,
      into: workspace.inner, ENTENTE_GELU)
    var answers = Answers(
      scores: Array(repeating: .zero, count: questions.count), shares: Array(repeating: .zero, count: questions.count))
    unsafe answers.scores.withUnsafeMutableBytes { scores in
      unsafe answers.shares.withUnsafeMutableBytes { shares in
        guard let scores = scores.baseAddress, let shares = shares.baseAddress else { return }
        unsafe entente_classify(
          workspace.inner, count, Int32(truncatingIfNeeded: sizes.hidden), model.tags, Int32(NameTag.count),
          scores.assumingMemoryBound(to: Float.self), shares.assumingMemoryBound(to: Float.self))
      }
    }
    return answers
  }

  private func multiply(
    _ rows: entente_rows, _ count: Int, _ matrix: EncoderModel.Matrix, _ outputs: Range<Int>,
    into result: UnsafeMutablePointer<Float>, _ activation: entente_activation = ENTENTE_PLAIN
  ) {
    unsafe withUnsafePointer(to: matrix.numbers) { matrix in
      unsafe entente_multiply(
        rows, Int32(truncatingIfNeeded: count), matrix, Int32(truncatingIfNeeded: outputs.lowerBound),
        Int32(truncatingIfNeeded: outputs.count), activation, result, Int32(truncatingIfNeeded: outputs.count))
    }
  }

  private func normalize(_ norm: EncoderModel.Norm, count: Int, in workspace: EncoderWorkspace) {
    unsafe entente_normalize(
      workspace.states, workspace.added, Int32(truncatingIfNeeded: count), Int32(truncatingIfNeeded: sizes.width),
      norm.gains, norm.biases)
  }
}
