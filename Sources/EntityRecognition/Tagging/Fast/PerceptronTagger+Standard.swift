private import CNameModels

extension PerceptronTagger {
  /// The tagger with the model that ships with Entente.
  ///
  /// The model is read once, when it is first asked for; a test makes sure that it can be read.
  static let standard = PerceptronTagger((try? NameModel(embeddedModel)) ?? .empty)

  /// The bytes of the model that ships with Entente.
  static var embeddedModel: [UInt8] {
    guard let start = unsafe entente_fast_name_model() else { return [] }
    // The bytes are constants of the binary: they live as long as the process, and there are as many as C says.
    return unsafe Array(UnsafeBufferPointer(start: start, count: entente_fast_name_model_length()))
  }
}
