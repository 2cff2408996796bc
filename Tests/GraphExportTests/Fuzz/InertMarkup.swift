import Testing

@testable import GraphExport

/// What a browser could run in a file: elements, attributes and targets, read by a strict reader.
enum InertMarkup {
  /// The first thing in a document that could run; `nil` where nothing can.
  ///
  /// - Throws: ``GraphReadingError`` where the document is not well-formed.
  static func firstDanger(in text: String) throws -> String? {
    var xml = try XMLReader(TextInput(ByteSource(name: "test", bytes: Array(text.utf8))))
    while true {
      switch try xml.next() {
      case .finished: return nil
      case .end, .text: continue
      case .start:
        let element = String(decoding: xml.input.bytes[xml.localName], as: UTF8.self).lowercased()
        if ["script", "iframe", "object", "embed", "foreignobject", "handler"].contains(element) { return element }
        for attribute in xml.attributes {
          let bytes = Array(xml.input.bytes[attribute.name])
          let name = String(decoding: bytes, as: UTF8.self).lowercased()
          let value = (try xml.value(bytes) ?? "").lowercased().filter { !$0.isWhitespace }
          if name.hasPrefix("on") { return name }
          if name.hasSuffix("href") || name == "src", value.contains("script:") || value.hasPrefix("data:") {
            return "\(name)=\(value)"
          }
        }
      }
    }
  }
}
