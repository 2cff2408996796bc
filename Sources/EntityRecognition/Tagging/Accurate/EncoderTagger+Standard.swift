private import CNameModels

extension EncoderTagger {
  /// The tagger with the model that ships with Entente, or `nil` where that cannot be read: a test makes sure that it can.
  static let standard: EncoderTagger? = (try? embeddedModel()).map(EncoderTagger.init)

  /// The model that ships with Entente.
  static func embeddedModel() throws(EncoderModelError) -> EncoderModel {
    // The bytes are constants of the binary: they live as long as the process, and there are as many as C says.
    let bytes = unsafe UnsafeRawBufferPointer(
      start: entente_accurate_name_model(), count: entente_accurate_name_model_length())
    return try unsafe EncoderModel(bytes)
  }
}
