/// A value of JSON, whose objects keep the order of their keys.
///
/// ```swift
/// JSONValue.object([("name", "Zoë"), ("mentions", 3)]).text
/// // {"name":"Zoë","mentions":3}
/// ```
package indirect enum JSONValue: Sendable {
  case null
  case number(Int)
  /// A number that need not be whole; `null` where it is none.
  case measure(Double)
  /// A number that need not be whole, with a point or an exponent in any case; `null` where it is none.
  case decimal(Double)
  case string(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value on one line, as RFC 8259 writes it (<https://www.rfc-editor.org/rfc/rfc8259>).
  package var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value to a file's bytes.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(markup: "null")
    case .number(let number): bytes.append(json: number)
    case .measure(let number): bytes.append(measure: number)
    case .decimal(let number) where number.isFinite: bytes.append(digitsOf: number)
    case .decimal: bytes.append(markup: "null")
    case .string(let string): bytes.append(json: string)
    case .list(let values):
      bytes.append(markup: "[")
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(markup: ",") }
        value.append(to: &bytes)
      }
      bytes.append(markup: "]")
    case .object(let fields):
      bytes.append(markup: "{")
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes.append(markup: ",") }
        bytes.append(json: field.key)
        bytes.append(markup: ":")
        field.value.append(to: &bytes)
      }
      bytes.append(markup: "}")
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .string(value) }

  package init(integerLiteral value: Int) { self = .number(value) }
}
