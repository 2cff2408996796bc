/// A value of JSON, whose objects keep the order of their keys.
///
/// ```swift
/// JSONValue.object([("name", "Zoë"), ("mentions", 3)]).text
/// // {"name":"Zoë","mentions":3}
/// ```
indirect enum JSONValue {
  case null
  case number(Int)
  /// A number that need not be whole; `null` where it is none.
  case measure(Double)
  case string(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value on one line, as RFC 8259 writes it (<https://www.rfc-editor.org/rfc/rfc8259>).
  var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .measure(let number): text += number.isFinite ? number.description : "null"
    case .string(let string): JSONValue.append(string, to: &text)
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.append(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (place, field) in fields.enumerated() {
        if place > 0 { text += "," }
        JSONValue.append(field.key, to: &text)
        text += ":"
        field.value.append(to: &text)
      }
      text += "}"
    }
  }

  /// Control characters must be escaped; what many programs take for the end of a line is, too, so that a value stays
  /// on its line.
  private static func append(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral value: String) { self = .string(value) }

  init(integerLiteral value: Int) { self = .number(value) }
}
