/// A text whose names are marked: one token a line with a tab and its tag (`B-PER`, `I-PER`, `O` …), an empty line
/// between sentences, and a line `-DOCSTART-` before each document.
///
/// The form is that of the CoNLL-2003 shared task with a token and a tag alone:
/// https://aclanthology.org/W03-0419/. Names are persons (PER), places with countries (LOC) and organizations (ORG).
package struct LabelledText: Sendable, Equatable {
  /// A name, as a range of a sentence's tokens.
  package struct Name: Sendable, Hashable {
    package let tokens: Range<Int>
    package let kind: EntityKind

    package init(tokens: Range<Int>, kind: EntityKind) {
      self.tokens = tokens
      self.kind = kind
    }
  }

  /// A sentence with its names, in order.
  package struct Sentence: Sendable, Equatable {
    package var tokens: [String]
    package var names: [Name]

    package init(tokens: [String], names: [Name]) {
      self.tokens = tokens
      self.names = names
    }
  }

  /// The sentences of one document.
  package struct Document: Sendable, Equatable {
    package var sentences: [Sentence]

    package init(sentences: [Sentence]) {
      self.sentences = sentences
    }
  }

  package var documents: [Document]

  package init(documents: [Document]) {
    self.documents = documents
  }

  /// Reads a file's bytes.
  ///
  /// A file without a `-DOCSTART-` line is one document. Between the first and the last field of a line, more fields
  /// may stand; they are passed over.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - file: Its name, for messages.
  /// - Throws: ``LabelledTextError``, with the line where the file is not of that form.
  /// - Complexity: O(*n*).
  package init(_ bytes: [UInt8], file: String) throws(LabelledTextError) {
    var reading = LabelledTextReading(file: file)
    var line = 0
    for content in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      try reading.read(content, line: line)
    }
    documents = try reading.finished()
  }
}

/// Why a file is not a text with its names marked.
package enum LabelledTextError: Error, Equatable, CustomStringConvertible {
  case notUTF8(file: String, line: Int)
  case noTab(file: String, line: Int, found: String)
  case unknownTag(file: String, line: Int, found: String)
  case empty(file: String)

  /// The error in one line: the file, the line, what was found and what was expected.
  package var description: String {
    switch self {
    case .notUTF8(let file, let line): "\(file):\(line): bytes that are not UTF-8: expected a file in UTF-8"
    case .noTab(let file, let line, let found):
      "\(file):\(line): found \"\(found)\": expected a token, a tab and a tag, or an empty line"
    case .unknownTag(let file, let line, let found):
      "\(file):\(line): found the tag \"\(found)\": expected O, or B- or I- with PER, LOC or ORG"
    case .empty(let file): "\(file): no token: expected a token, a tab and a tag on each line"
    }
  }
}

/// The state between two lines of a file.
private struct LabelledTextReading {
  private let file: String
  private var documents: [LabelledText.Document] = []
  private var sentences: [LabelledText.Sentence] = []
  private var tokens: [String] = []
  private var names: [LabelledText.Name] = []
  private var open: (start: Int, kind: EntityKind)?

  init(file: String) {
    self.file = file
  }

  mutating func read(_ content: ArraySlice<UInt8>, line: Int) throws(LabelledTextError) {
    guard var text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(file: file, line: line)
    }
    if text.utf8.last == UInt8(ascii: "\r") { text.unicodeScalars.removeLast() }
    if line == 1, text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if text.allSatisfy({ $0 == " " || $0 == "\t" }) {
      closeSentence()
      return
    }
    if text.hasPrefix("-DOCSTART-") {
      closeDocument()
      return
    }
    guard let first = text.utf8.firstIndex(of: UInt8(ascii: "\t")), first > text.startIndex,
      let last = text.utf8.lastIndex(of: UInt8(ascii: "\t"))
    else { throw .noTab(file: file, line: line, found: text) }
    try add(String(text[..<first]), tag: text[text.index(after: last)...], line: line)
  }

  mutating func finished() throws(LabelledTextError) -> [LabelledText.Document] {
    closeDocument()
    guard !documents.isEmpty else { throw .empty(file: file) }
    return documents
  }

  private mutating func add(_ token: String, tag: Substring, line: Int) throws(LabelledTextError) {
    let kind: EntityKind? =
      switch tag.dropFirst(2) {
      case "PER": .person
      case "LOC": .place
      case "ORG": .organization
      default: nil
      }
    if tag == "O" {
      closeName()
    } else if let kind, tag.hasPrefix("B-") || tag.hasPrefix("I-") {
      // As in conlleval, an I- tag goes on with a name of its kind, and begins one where none is open.
      if tag.hasPrefix("B-") || open?.kind != kind {
        closeName()
        open = (tokens.count, kind)
      }
    } else {
      throw .unknownTag(file: file, line: line, found: String(tag))
    }
    tokens.append(token)
  }

  private mutating func closeName() {
    if let open { names.append(LabelledText.Name(tokens: open.start..<tokens.count, kind: open.kind)) }
    open = nil
  }

  private mutating func closeSentence() {
    closeName()
    if !tokens.isEmpty { sentences.append(LabelledText.Sentence(tokens: tokens, names: names)) }
    tokens = []
    names = []
  }

  private mutating func closeDocument() {
    closeSentence()
    if !sentences.isEmpty { documents.append(LabelledText.Document(sentences: sentences)) }
    sentences = []
  }
}
