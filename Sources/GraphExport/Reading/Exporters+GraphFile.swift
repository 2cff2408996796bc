extension GraphMLExporter {
  /// Creates an exporter that names the program which wrote a file, and has room for as many sentences a link.
  ///
  /// - Parameter file: What was read.
  public init(as file: GraphFile) {
    self.init(generator: file.generator, evidenceLimit: file.evidenceLimit ?? GraphMLExporter().evidenceLimit)
  }
}

extension JSONExporter {
  /// Creates an exporter that names the program which wrote a file.
  ///
  /// - Parameter file: What was read.
  public init(as file: GraphFile) {
    self.init(generator: file.generator)
  }
}
