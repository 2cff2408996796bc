/// A document to be learnt from, with or without what a first reading took its words for.
struct Lesson {
  let reading: TrainingReading
  /// The tags of a first reading, for all forms of the article.
  let firstTags: [UInt8]?

  /// Calls a function with each sentence that is learnt: its place in the article, its tags, and a function that lists
  /// the features of a word.
  func forEachSentence(_ body: (Range<Int>, [UInt8], (Int, inout [UInt64]) -> Void) -> Void) {
    let article = reading.extractor.article
    let memory = firstTags.map { NameMemory(article, tags: $0) }
    reading.forEachLearntSentence { sentence, tags in
      body(sentence, tags) { place, features in
        reading.extractor.list(at: place, into: &features)
        if let memory, let firstTags { memory.list(at: place, of: article, tags: firstTags, into: &features) }
      }
    }
  }
}

extension FeatureIndex {
  /// The features of lessons that come a number of times at least.
  init(_ lessons: [Lesson], minimum: Int32) {
    var index = FeatureIndex()
    var features: [UInt64] = []
    for lesson in lessons {
      lesson.forEachSentence { sentence, _, list in
        for place in sentence {
          list(place, &features)
          for feature in features { index.count(feature) }
        }
      }
    }
    self = index.keeping(countsFrom: minimum)
  }
}

extension FeatureRows {
  /// The sentences of lessons.
  init(_ lessons: [Lesson], index: FeatureIndex) {
    self.init()
    var buffer: [UInt64] = []
    for lesson in lessons {
      lesson.forEachSentence { sentence, tags, list in
        append(sentence, tags: tags, index: index, buffer: &buffer, list: list)
      }
    }
  }
}
