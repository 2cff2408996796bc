/// Finds where a sentence names the nodes of a graph, by the forms of their names that the graph holds.
///
/// A graph's file does not say where in a sentence a name stands. A form counts where it stands as whole words; of
/// forms that overlap the longest counts ("John Kerry", not "Kerry"), for both nodes if both have it.
struct NamesInSentence {
  /// A place in a sentence that has a form of a name.
  struct Mark: Equatable {
    /// The identifier of the node.
    let id: String
    let surface: String
    /// The UTF-8 bytes of the sentence that it covers.
    let range: Range<Int>
  }

  /// The forms with the node of each, the longest first.
  private let forms: [(id: String, letters: [Character])]

  /// - Parameter names: Identifiers, each with the forms of the name.
  init(_ names: [(id: String, forms: [String])]) {
    forms = names.flatMap { name in name.forms.map { (name.id, Array($0)) } }
      .filter { !$0.1.isEmpty }
      .enumerated()
      .sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }
      .map(\.element)
  }

  /// The places in the order of the text.
  ///
  /// - Complexity: O(*n* · *k*) for *n* letters and *k* forms.
  func marks(in sentence: String) -> [Mark] {
    let letters = Array(sentence)
    var marks: [Mark] = []
    var start = 0
    var byte = 0
    while start < letters.count {
      let fitting = forms.filter { fits($0.letters, in: letters, at: start) }
      guard let length = fitting.first?.letters.count else {
        byte += letters[start].utf8.count
        start += 1
        continue
      }
      let surface = String(letters[start..<(start + length)])
      let range = byte..<(byte + surface.utf8.count)
      var ids: [String] = []
      for form in fitting where form.letters.count == length && !ids.contains(form.id) {
        ids.append(form.id)
        marks.append(Mark(id: form.id, surface: surface, range: range))
      }
      start += length
      byte = range.upperBound
    }
    return marks
  }

  private func fits(_ form: [Character], in letters: [Character], at start: Int) -> Bool {
    let end = start + form.count
    guard end <= letters.count, letters[start..<end].elementsEqual(form) else { return false }
    let goesOnBefore = start > 0 && NamesInSentence.isOneWord(letters[start - 1], letters[start])
    let goesOnAfter = end < letters.count && NamesInSentence.isOneWord(letters[end - 1], letters[end])
    return !goesOnBefore && !goesOnAfter
  }

  /// Whether two letters beside each other belong to one word: never in Chinese and Japanese, which have no spaces
  /// between words, nor in Korean, whose particles are written to the name.
  private static func isOneWord(_ one: Character, _ other: Character) -> Bool {
    [one, other].allSatisfy { ($0.isLetter || $0.isNumber) && TerminalText.width(of: String($0)) == 1 }
  }
}
