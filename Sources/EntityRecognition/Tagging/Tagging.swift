/// Which of the two trained taggers reads names beside the rules.
public enum Tagging: String, CaseIterable, Sendable {
  /// A small transformer: fewer names missed and fewer mistaken, some thousand words a second on each core.
  case accurate
  /// An averaged perceptron: some hundred thousand words a second on each core.
  case fast
}

extension Tagging {
  /// The tagger; `nil` only where its model, which is a part of the program, cannot be read.
  var tagger: (any NameTagger)? {
    switch self {
    case .accurate: EncoderTagger.standard
    case .fast: PerceptronTagger.standard
    }
  }
}
