internal import Yams

/// A value of a registry file, with the line on which it stands.
indirect enum RegistryNode: Equatable {
  /// A word or a text; every value reads as text, `on` and `12` too.
  case scalar(String, line: Int)
  case list([RegistryNode], line: Int)
  case mapping([RegistryField], line: Int)

  /// The line on which the value starts, from 1.
  var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .mapping(_, let line): line
    }
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }
}

/// A key of a mapping, with its value.
struct RegistryField: Equatable {
  let key: String
  let line: Int
  let value: RegistryNode
}

extension RegistryNode {
  /// More values than any registry has: a file that repeats itself by anchors is refused before it fills the memory.
  private static let limit = 5_000_000
  /// Deeper than any registry nests.
  private static let depthLimit = 200

  /// Reads YAML; `nil` for a file without a value.
  ///
  /// A file of plain lines is read directly, which is several times as fast; every other one by Yams, with the same
  /// result.
  ///
  /// - Throws: ``RegistryMistake`` where the text is no YAML.
  static func read(_ text: String, file: String) throws(RegistryMistake) -> RegistryNode? {
    if let node = PlainYAML.node(text) { return node }
    return try readByYams(text, file: file)
  }

  /// Reads YAML of any form.
  static func readByYams(_ text: String, file: String) throws(RegistryMistake) -> RegistryNode? {
    if let line = lineNestedTooDeep(text) {
      throw RegistryMistake(file: file, line: line, entry: nil, problem: .nesting)
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw RegistryMistake(error, file: file)
    } catch {
      throw RegistryMistake(file: file, line: 1, entry: nil, problem: .syntax("it cannot be read"))
    }
    guard let node else { return nil }
    var count = 0
    guard let converted = converted(node, &count) else {
      throw RegistryMistake(file: file, line: 1, entry: nil, problem: .nesting)
    }
    if case .scalar("", _) = converted { return nil }
    return converted
  }

  private static func converted(_ node: Node, _ count: inout Int) -> RegistryNode? {
    count += 1
    guard count < limit else { return nil }
    let line = node.mark?.line ?? 1
    switch node {
    case .scalar(let scalar): return .scalar(scalar.string, line: line)
    case .alias: return .scalar("", line: line)
    case .sequence(let sequence):
      var items: [RegistryNode] = []
      for item in sequence {
        guard let item = converted(item, &count) else { return nil }
        items.append(item)
      }
      return .list(items, line: line)
    case .mapping(let mapping):
      var fields: [RegistryField] = []
      for (key, value) in mapping {
        guard let value = converted(value, &count) else { return nil }
        let name = key.scalar?.string ?? "?"
        fields.append(RegistryField(key: name, line: key.mark?.line ?? line, value: value))
      }
      return .mapping(fields, line: line)
    }
  }

  /// The line at which brackets, dashes or indentation nest too deep for a reader that calls itself.
  private static func lineNestedTooDeep(_ text: String) -> Int? {
    var line = 1
    var depth = 0
    var leading = 0
    var isLeading = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        leading = 0
        isLeading = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isLeading = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if isLeading { leading += 1 }
      default: isLeading = false
      }
      if depth > depthLimit || leading > 2 * depthLimit { return line }
    }
    return nil
  }
}
