/// A name that the trained tagger sees in a sentence.
struct TaggedName: Equatable {
  /// The words, as indices into the sentence's words.
  var words: Range<Int>
  /// A person, a place (countries included) or an organization.
  var kind: EntityKind
  /// How much worse the best reading of the sentence is in which one of these words has another tag.
  ///
  /// 0 is a coin's throw. For a name that was found by its repetition it is that of
  /// the name it repeats.
  var margin: Float
}

/// What the trained tagger sees in a sentence.
struct TaggedSentence: Equatable {
  /// The names, in order, none overlapping another.
  var names: [TaggedName]
  /// For each word, how much worse the best reading of the sentence is that gives it another tag; empty where neither
  /// the tagger nor the rules see a name.
  var margins: [Float]
}
