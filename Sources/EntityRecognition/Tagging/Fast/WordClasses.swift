private import CNameModels

/// Classes of words that are used alike: cities, given names, months, verbs of saying.
///
/// What the tagger learns of one word of a class it knows of the others. The text has one class a line, its words in lower
/// case with a space between; `Sources/CNameModels/Training/word_classes.py` made it.
enum WordClasses {
  /// The class of a word that is in none.
  static let none: UInt8 = 0
  private static let lastClass: UInt8 = 255

  /// Calls a function with each word of the classes that ship with Entente, and the number of its class from 1.
  ///
  /// - Complexity: O(*n*) in the length of the text: 170 kilobytes.
  static func visit(_ body: (UInt8, Span<UInt8>) -> Void) {
    guard let start = unsafe entente_word_classes() else { return }
    // The bytes are constants of the binary: they live as long as the process, and there are as many as C says.
    let bytes = unsafe UnsafeBufferPointer(start: start, count: entente_word_classes_length())
    unsafe visit(in: bytes.span, body)
  }

  /// Calls a function with each word of a text of classes; lines that begin with `#` are no class, nor is what follows
  /// the 255th.
  static func visit(in text: Span<UInt8>, _ body: (UInt8, Span<UInt8>) -> Void) {
    var number = none
    text.forEachPart(between: UInt8(ascii: "\n")) { line in
      guard !line.isEmpty, line[0] != UInt8(ascii: "#"), number < lastClass else { return }
      number += 1
      line.forEachPart(between: UInt8(ascii: " ")) { word in
        if !word.isEmpty { body(number, word) }
      }
    }
  }
}
