extension GraphMLExporter {
  /// Creates an exporter that names the program which wrote a file, and has room for as many sentences a link.
  ///
  /// - Parameter file: What was read.
  public init(as file: GraphFile) {
    self.init(generator: file.generator, evidenceLimit: file.evidenceLimit ?? GraphMLExporter().evidenceLimit)
  }

  /// The whole file as text, with the scores that were read, and counts that hold for more sentences than were read.
  ///
  /// - Parameter file: What was read.
  /// - Returns: The file's text; byte for byte the same if this exporter made the file.
  public func text(for file: GraphFile) -> String {
    var text = ""
    write(file) { text += String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Writes a file that was read, piece by piece.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - sink: Takes the bytes in order.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  public func write<Failure: Error>(
    _ file: GraphFile, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try write(
      file.graph, scores: file.scores, linkScores: file.linkScores,
      summaries: EdgeSummaries(of: file.graph, recorded: file.recorded), to: sink)
  }
}

extension JSONExporter {
  /// Creates an exporter that names the program which wrote a file.
  ///
  /// - Parameter file: What was read.
  public init(as file: GraphFile) {
    self.init(generator: file.generator)
  }

  /// The whole file as text, with the scores that were read, and counts that hold for more sentences than were read.
  ///
  /// - Parameter file: What was read.
  /// - Returns: The file's text; byte for byte the same if this exporter made the file.
  public func text(for file: GraphFile) -> String {
    var text = ""
    write(file) { text += String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Writes a file that was read, piece by piece.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - sink: Takes the bytes in order.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  public func write<Failure: Error>(
    _ file: GraphFile, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try write(
      file.graph, scores: file.scores, linkScores: file.linkScores,
      summaries: EdgeSummaries(of: file.graph, recorded: file.recorded), to: sink)
  }
}
