import NewsText

/// Trains the name tagger: an averaged structured perceptron over hashed features.
///
/// The tagger reads an article twice, and in the second reading knows what the first took each word for
/// (``NameMemory``). What a model says of text that it was trained on is better than what it says of any other, so the
/// first readings to learn from are by models trained on four fifths of the text each (jack-knifing). Some documents
/// are learnt without a first reading, so that one model does for both.
package struct NameTaggerTrainer {
  /// What can be chosen.
  package struct Options: Sendable {
    /// How often the training text is gone through.
    package var epochs = 8
    /// How many models are trained, in other orders, to be averaged.
    package var rounds = 4
    /// The seed of every choice made at random.
    package var seed: UInt64 = 1
    /// How often a feature must come in the training text to be learnt.
    package var minimumCount = 2
    /// The greatest number of features that the model keeps: 16 bytes each.
    package var featureLimit = 690_000
    /// The share of the documents that are learnt with what a first reading took their words for.
    package var rereadShare = 0.6
    /// How much text is made of the training text.
    package var augmentation = Augmentation()
    /// How the weights are learnt.
    package var learner = PerceptronLearner()

    package init() {}
  }

  /// The scores after an epoch.
  package struct Report: Sendable {
    /// The model, from 1; 0 for the average of all.
    package let round: Int
    /// The epoch, from 1.
    package let epoch: Int
    /// The share of the words that got a wrong tag while learning.
    package let trainingError: Double
    /// The scores on the texts for development, in their order.
    package let development: [NameScore]
  }

  private static let foldCount = 5

  private let options: Options
  private let marker = LexiconMarker(lexicon: .standard)
  private let tokenizer = Tokenizer()

  package init(options: Options) {
    self.options = options
  }

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - texts: What to learn from.
  ///   - development: What to score the model on after each epoch; it is not learnt from.
  ///   - report: Called after each epoch.
  /// - Returns: The model; the same for the same texts and options.
  /// - Complexity: O(*n* · *e*) in the number of words and epochs.
  package func train(
    on texts: [LabelledText], development: [LabelledText], report: (Report) -> Void
  ) -> NameModel {
    let readings = self.readings(of: texts)
    var learner = options.learner
    learner.epochs = options.epochs
    let tags = firstReadings(of: readings, learner: learner)
    var random = RandomNumbers(seed: options.seed)
    let share = options.rereadShare
    let lessons = zip(readings, tags).map { reading, tags in
      Lesson(reading: reading, firstTags: random.chance(share) ? tags : nil)
    }
    let index = FeatureIndex(lessons, minimum: Int32(clamping: options.minimumCount))
    let rows = FeatureRows(lessons, index: index)
    let developed = development.map { DevelopmentText($0, index: index, marker: marker, tokenizer: tokenizer) }

    var mean = MeanWeights(featureCount: index.features.count)
    for round in 1...max(1, options.rounds) {
      let weights = learner.learn(
        rows, Array(rows.sentences.indices), featureCount: index.features.count,
        seed: options.seed &+ UInt64(round) &* 104_729
      ) { epoch, error, weights in
        let now = MeanWeights(weights)
        let scores = developed.map { $0.score(now) }
        report(Report(round: round, epoch: epoch, trainingError: error, development: scores))
      }
      mean.add(MeanWeights(weights), share: 1 / Float(max(1, options.rounds)))
    }
    let scores = developed.map { $0.score(mean) }
    report(Report(round: 0, epoch: options.epochs, trainingError: 0, development: scores))
    return NameModel(
      features: index.features, weights: mean.features, transitions: mean.transitions,
      limit: options.featureLimit)
  }

  /// The documents with their variants, each in the fold of the document that it was made of.
  private func readings(of texts: [LabelledText]) -> [TrainingReading] {
    var readings: [TrainingReading] = []
    var number = 0
    for (corpus, text) in texts.enumerated() {
      var random = RandomNumbers(seed: options.seed &+ UInt64(corpus) &* 7919)
      let augmentation = options.augmentation
      for document in text.documents {
        for variant in augmentation.variants(of: document, random: &random) {
          readings.append(
            TrainingReading(
              variant.document, learns: variant.learns, fold: number % Self.foldCount, marker: marker,
              tokenizer: tokenizer))
        }
        number += 1
      }
    }
    return readings
  }

  /// The tags of each reading by a model that has not seen it.
  private func firstReadings(of readings: [TrainingReading], learner: PerceptronLearner) -> [[UInt8]] {
    var learner = learner
    // A rough model does for a first reading.
    learner.epochs = min(learner.epochs, 3)
    let lessons = readings.map { Lesson(reading: $0, firstTags: nil) }
    let index = FeatureIndex(lessons, minimum: 2)
    let rows = FeatureRows(lessons, index: index)
    let folds = readings.flatMap { reading in
      [Int](repeating: reading.fold, count: reading.learntSentenceCount)
    }
    var tags = [[UInt8]](repeating: [], count: readings.count)
    for fold in 0..<Self.foldCount {
      let chosen = rows.sentences.indices.filter { folds[$0] != fold }
      let weights = MeanWeights(
        learner.learn(rows, chosen, featureCount: index.features.count, seed: options.seed &+ UInt64(fold)))
      let scorer = FeatureScorer(index: index, weights: weights)
      for (number, reading) in readings.enumerated() where reading.fold == fold {
        tags[number] = scorer.tags(of: reading.extractor, memory: nil)
      }
    }
    return tags
  }
}
