import Foundation

/// A JSON Schema, as far as those of this package go (<https://json-schema.org/draft/2020-12>).
///
/// Members of an object that a schema does not name are faults too, so that no file grows what its schema forgets.
struct JSONSchema {
  private let root: [String: Any]

  /// Reads a schema of the package's sources.
  init(_ path: String) throws {
    let data = try Data(contentsOf: PackageRoot.url.appending(path: path))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What in a JSON text is not as the schema wants it, each with its place.
  func faults(in data: Data) throws -> [String] {
    faults(in: try JSONSerialization.jsonObject(with: data), by: root, at: "")
  }

  private func faults(in value: Any, by schema: [String: Any], at place: String) -> [String] {
    schema.keys.sorted().flatMap { keyword -> [String] in
      guard let rule = schema[keyword] else { return [] }
      return faults(in: value, by: keyword, rule, schema, at: place).map { "\(place): \($0)" }
        + deeperFaults(in: value, by: keyword, rule, schema, at: place)
    }
  }

  /// What a keyword finds in the value itself.
  private func faults(
    in value: Any, by keyword: String, _ rule: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    let number = (value as? NSNumber)?.doubleValue
    let bound = (rule as? NSNumber)?.doubleValue ?? .nan
    let isRight: Bool
    switch keyword {
    case "type": isRight = (rule as? [String] ?? [rule as? String ?? ""]).contains { JSONSchema.is(value, $0) }
    case "const": isRight = JSONSchema.text(value) == JSONSchema.text(rule)
    case "enum": isRight = (rule as? [Any] ?? []).map(JSONSchema.text).contains(JSONSchema.text(value))
    case "minimum": isRight = number.map { $0 >= bound } ?? true
    case "maximum": isRight = number.map { $0 <= bound } ?? true
    case "exclusiveMinimum": isRight = number.map { $0 > bound } ?? true
    case "minLength": isRight = (value as? String).map { Double($0.unicodeScalars.count) >= bound } ?? true
    case "maxItems": isRight = (value as? [Any]).map { Double($0.count) <= bound } ?? true
    case "pattern":
      let text = value as? String
      isRight = text.map { $0.range(of: rule as? String ?? "", options: .regularExpression) != nil } ?? true
    case "required":
      let object = value as? [String: Any]
      isRight = object.map { object in (rule as? [String] ?? []).allSatisfy { object[$0] != nil } } ?? true
    case "properties":
      let known = Set((rule as? [String: Any] ?? [:]).keys)
      let isOpen = schema["additionalProperties"] != nil
      isRight = isOpen || (value as? [String: Any]).map { known.isSuperset(of: $0.keys) } ?? true
    case "$ref": isRight = definition(rule) != nil
    case "oneOf":
      isRight = (rule as? [[String: Any]] ?? []).count { faults(in: value, by: $0, at: place).isEmpty } == 1
    case "$schema", "$defs", "title", "description", "default", "items", "additionalProperties": isRight = true
    default: return ["a keyword that is not checked: \(keyword)"]
    }
    return isRight
      ? [] : ["\(keyword) \(JSONSchema.text(rule).prefix(200)) forbids \(JSONSchema.text(value).prefix(80))"]
  }

  /// What a keyword finds in the parts of the value.
  private func deeperFaults(
    in value: Any, by keyword: String, _ rule: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    switch keyword {
    case "$ref": return definition(rule).map { faults(in: value, by: $0, at: place) } ?? []
    case "items":
      guard let rule = rule as? [String: Any], let list = value as? [Any] else { return [] }
      return list.enumerated().flatMap { faults(in: $1, by: rule, at: "\(place)/\($0)") }
    case "properties":
      guard let rules = rule as? [String: [String: Any]], let object = value as? [String: Any] else { return [] }
      return rules.keys.sorted().flatMap { name -> [String] in
        guard let member = object[name], let rule = rules[name] else { return [] }
        return faults(in: member, by: rule, at: "\(place)/\(name)")
      }
    case "additionalProperties":
      guard let rule = rule as? [String: Any], let object = value as? [String: Any] else { return [] }
      let named = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      return object.keys.filter { !named.contains($0) }.sorted().flatMap { name -> [String] in
        object[name].map { faults(in: $0, by: rule, at: "\(place)/\(name)") } ?? []
      }
    default: return []
    }
  }

  private func definition(_ reference: Any) -> [String: Any]? {
    guard let name = (reference as? String)?.split(separator: "/").last else { return nil }
    return (root["$defs"] as? [String: [String: Any]])?[String(name)]
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "number": value is NSNumber
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  /// A value as text, the same for equal values.
  private static func text(_ value: Any) -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
    let data = try? JSONSerialization.data(withJSONObject: value, options: options)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
  }
}
