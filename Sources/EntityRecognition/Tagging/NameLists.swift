private import CNameModels

/// Wide lists of names, which tell the tagger what a word may be and decide nothing: towns of the world, given names and
/// family names in Latin letters.
///
/// The text has one name a line, in the words that the tokenizer finds, after a line for each kind: `[towns]`.
enum NameLists {
  /// What a list names.
  enum Kind: String {
    case largeTown = "[large towns]"
    case town = "[towns]"
    case givenName = "[given names]"
    case familyName = "[family names]"
  }

  /// Calls a function with each name of the lists that ship with Entente.
  ///
  /// - Complexity: O(*n*) in the length of the lists: a megabyte.
  static func visit(_ body: (Kind, Span<UInt8>) -> Void) {
    guard let start = unsafe entente_name_lists() else { return }
    // The bytes are constants of the binary: they live as long as the process, and there are as many as C says.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: entente_name_lists_length())
    unsafe visit(in: bytes.span, body)
  }

  /// Calls a function with each name of a text of lists; what stands under a heading that is not known is passed over.
  static func visit(in text: Span<UInt8>, _ body: (Kind, Span<UInt8>) -> Void) {
    var kind: Kind?
    text.forEachPart(between: UInt8(ascii: "\n")) { line in
      guard !line.isEmpty, line[0] != UInt8(ascii: "#") else { return }
      if line[0] == UInt8(ascii: "[") {
        kind = Kind(rawValue: String(decoding: line.indices.map { line[$0] }, as: UTF8.self))
      } else if let kind {
        body(kind, line)
      }
    }
  }
}
