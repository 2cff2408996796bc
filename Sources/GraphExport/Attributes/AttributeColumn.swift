/// An attribute that the nodes or the links of a file can have: a column, where the file is a table.
struct AttributeColumn: Equatable {
  /// What its values are.
  enum ValueType { case integer, number, text, texts }

  /// Unique among the columns of nodes or links, capitals and small letters being one.
  let name: String
  let type: ValueType
}

/// What a node or a link has as an attribute.
enum AttributeValue: Equatable {
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case number(Double)
  /// A text that is not empty, without characters that XML forbids.
  case text(String)
  /// Some texts, at least one.
  case texts([String])

  /// The value as one text, for formats that know no lists and no types.
  var text: String {
    switch self {
    case .integer(let number): String(number)
    case .number(let number): number.description
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    }
  }

  /// A text as a value; `nil` where nothing can be read of it.
  init?(_ text: String?) {
    guard let text = text?.withoutForbiddenCharacters, !text.isEmpty else { return nil }
    self = .text(text)
  }

  /// Texts as a value; `nil` where nothing can be read of them.
  init?(_ texts: [String]) {
    let texts = texts.map(\.withoutForbiddenCharacters).filter { !$0.isEmpty }
    guard !texts.isEmpty else { return nil }
    self = .texts(texts)
  }
}
