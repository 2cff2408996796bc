/// Learns weights from sentences whose tags are known: an averaged structured perceptron whose wrong paths get a bonus
/// for each wrong tag while it learns, so that right paths must win by a margin.
///
/// Taskar, Guestrin and Koller, "Max-margin Markov networks", NIPS 2003.
package struct PerceptronLearner: Sendable {
  /// How much a wrong tag gets for nothing while learning.
  package var cost: Float = 2
  /// How much "no name" gets for nothing where a name is marked.
  package var missCost: Float = 3
  /// The share of features that are left out of a word at each visit, so that none is relied on alone.
  package var drop = 0.1
  /// How often the sentences are gone through.
  var epochs = 10

  package init() {}

  /// Goes through the sentences, in another order each time.
  ///
  /// - Parameters:
  ///   - rows: The sentences.
  ///   - chosen: Which of them to learn from.
  ///   - featureCount: The number of features.
  ///   - seed: The seed of the order.
  ///   - afterEpoch: Called with the epoch, the share of wrong words, and the weights.
  /// - Returns: The weights.
  func learn(
    _ rows: FeatureRows, _ chosen: [Int], featureCount: Int, seed: UInt64,
    afterEpoch: (Int, Double, PerceptronWeights) -> Void = { _, _, _ in }
  ) -> PerceptronWeights {
    var random = RandomNumbers(seed: seed)
    var weights = PerceptronWeights(featureCount: featureCount)
    var order = chosen
    var visit = Visit()
    for epoch in 1...max(1, epochs) {
      random.shuffle(&order)
      var wrong = 0
      var words = 0
      for sentence in order {
        words += rows.sentences[sentence].count
        wrong += learn(sentence, of: rows, &weights, &visit, &random)
        weights.step += 1
      }
      afterEpoch(epoch, Double(wrong) / Double(max(1, words)), weights)
    }
    return weights
  }

  /// Room for the work on one sentence.
  private struct Visit {
    var emissions: [NameDecoder.Scores] = []
    var kept: [Int32] = []
    var starts: [Int] = []
    var space = NameDecoder.Space()
  }

  private func learn(
    _ sentence: Int, of rows: FeatureRows, _ weights: inout PerceptronWeights, _ visit: inout Visit,
    _ random: inout RandomNumbers
  ) -> Int {
    let words = rows.sentences[sentence]
    visit.emissions.removeAll(keepingCapacity: true)
    visit.kept.removeAll(keepingCapacity: true)
    visit.starts.removeAll(keepingCapacity: true)
    visit.starts.append(0)
    for word in words {
      choose(rows.numbers[rows.starts[word]..<rows.starts[word + 1]], &visit.kept, &random)
      let right = Int(rows.tags[word])
      var sum = NameDecoder.Scores(repeating: cost)
      if right != NameTag.outside { sum[NameTag.outside] = missCost }
      sum[right] = 0
      for place in visit.starts[visit.starts.count - 1]..<visit.kept.count {
        sum += weights.features[Int(visit.kept[place])]
      }
      visit.starts.append(visit.kept.count)
      visit.emissions.append(sum)
    }
    let decoder = NameDecoder(transitions: weights.transitions)
    decoder.decode(visit.emissions[...], in: &visit.space)
    var wrong = 0
    for place in 0..<words.count {
      let right = Int(rows.tags[words.lowerBound + place])
      let found = Int(visit.space.tags[place])
      if right != found {
        wrong += 1
        var change = NameDecoder.Scores.zero
        change[right] = 1
        change[found] = -1
        weights.add(change, to: visit.kept[visit.starts[place]..<visit.starts[place + 1]])
      }
      if place > 0 {
        let rightBefore = Int(rows.tags[words.lowerBound + place - 1])
        let foundBefore = Int(visit.space.tags[place - 1])
        if rightBefore != foundBefore || right != found {
          weights.add(1, from: rightBefore, to: right)
          weights.add(-1, from: foundBefore, to: found)
        }
      }
    }
    return wrong
  }

  private func choose(_ numbers: ArraySlice<Int32>, _ kept: inout [Int32], _ random: inout RandomNumbers) {
    guard drop > 0 else {
      kept += numbers
      return
    }
    let bound = UInt64(drop * 0x1p16)
    var bits: UInt64 = 0
    var left = 0
    for number in numbers {
      if left == 0 {
        bits = random.next()
        left = 4
      }
      if bits & 0xFFFF >= bound { kept.append(number) }
      bits >>= 16
      left -= 1
    }
  }
}
