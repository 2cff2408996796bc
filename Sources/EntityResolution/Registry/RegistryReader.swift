import EntityRecognition

/// Reads a registry's sections, and gathers all mistakes on the way.
struct RegistryReader {
  let file: String
  private(set) var mistakes: [RegistryMistake] = []

  private static let sections = ["drop", "entities", "metonyms", "never-merge", "rename", "same"]
  private static let keys = ["aliases", "id", "iso", "kind", "link", "name", "note", "wikidata"]

  init(file: String) { self.file = file }

  /// The registry that a text writes; what is wrong in it is among the mistakes.
  mutating func registry(_ text: String) -> EntityRegistry {
    var registry = EntityRegistry()
    do throws(RegistryMistake) {
      guard let root = try RegistryNode.read(text, file: file) else { return registry }
      guard case .mapping(let fields, _) = root else {
        report(
          root.line, nil, .wrongForm(key: "entities", expected: "sections such as \"entities:\" with a list below"))
        return registry
      }
      for field in fields { read(field, into: &registry) }
    } catch {
      mistakes.append(error)
      return registry
    }
    mistakes += RegistryContradictions(registry, file: file).mistakes
    return registry
  }

  private mutating func report(_ line: Int, _ entry: String?, _ problem: RegistryMistake.Problem) {
    mistakes.append(RegistryMistake(file: file, line: line, entry: entry, problem: problem))
  }

  private mutating func read(_ field: RegistryField, into registry: inout EntityRegistry) {
    guard Self.sections.contains(field.key) else {
      return report(field.line, nil, .unknownKey(field.key, expected: Self.sections))
    }
    if let text = field.value.text, ["", "~", "null"].contains(text) { return }
    switch field.key {
    case "entities":
      guard case .list(let items, _) = field.value else {
        return wrong(field, "a list of entries, each with \"- name: …\"")
      }
      for item in items { if let entry = entry(item) { registry.entries.append(entry) } }
    case "never-merge": registry.neverMerge = nameLists(field)
    case "same": registry.same = nameLists(field)
    case "drop":
      for (name, line) in names(field.value, key: "drop", entry: nil) { registry.dropped[RegistryKey.of(name)] = line }
    case "rename":
      guard case .mapping(let fields, _) = field.value else {
        return wrong(field, "lines such as \"old name: new name\"")
      }
      for field in fields {
        guard let new = field.value.text, !new.isEmpty else {
          wrong(field, "lines such as \"old name: new name\"")
          continue
        }
        registry.renamed[RegistryKey.of(field.key)] = new
      }
      checkCircles(fields)
    default: registry.metonyms = metonyms(field)
    }
  }

  private mutating func wrong(_ field: RegistryField, _ expected: String, entry: String? = nil) {
    report(field.value.line, entry, .wrongForm(key: field.key, expected: expected))
  }

  // MARK: - Entries

  private mutating func entry(_ node: RegistryNode) -> EntityRegistry.Entry? {
    guard case .mapping(let fields, let line) = node else {
      report(node.line, node.text, .wrongForm(key: "entities", expected: "\"- name: …\" for each entry"))
      return nil
    }
    let name = fields.first { $0.key == "name" }?.value.text ?? ""
    guard !RegistryKey.of(name).isEmpty else {
      report(line, nil, .missingName)
      return nil
    }
    var kind: EntityKind?
    var aliases: [String] = []
    var texts: [String: String] = [:]
    for field in fields {
      switch field.key {
      case "name": break
      case "aliases": aliases = names(field.value, key: "aliases", entry: name).map(\.name)
      case "kind":
        kind = field.value.text.flatMap { EntityKind(rawValue: $0) }
        if kind == nil || kind == .place {
          report(
            field.value.line, name,
            .wrongValue(
              key: "kind", found: field.value.text ?? "a list", expected: "person, country or organization"))
        }
      case "id", "iso", "link", "note", "wikidata":
        guard let text = field.value.text else {
          wrong(field, "one text", entry: name)
          continue
        }
        if let expected = Self.expected(field.key, text) {
          report(field.value.line, name, .wrongValue(key: field.key, found: text, expected: expected))
        }
        texts[field.key] = text
      default: report(field.line, name, .unknownKey(field.key, expected: Self.keys))
      }
    }
    if texts["iso"] != nil, kind != nil, kind != .country {
      report(line, name, .wrongValue(key: "iso", found: texts["iso"] ?? "", expected: "it for countries only"))
    }
    return EntityRegistry.Entry(
      name: name, kind: kind ?? (texts["iso"] == nil ? nil : .country), aliases: aliases, id: texts["id"],
      isoCode: texts["iso"]?.uppercased(), wikidata: texts["wikidata"], link: texts["link"], note: texts["note"],
      line: line)
  }

  /// What a value must be; `nil` where it is.
  private static func expected(_ key: String, _ text: String) -> String? {
    switch key {
    case "iso":
      Lexicon.standard.country(withCode: text.uppercased()) == nil ? "an ISO 3166-1 code such as SY" : nil
    case "wikidata":
      text.first == "Q" && text.count > 1 && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        ? nil : "a Wikidata item such as Q22316"
    case "id":
      !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        ? nil : "an id without spaces, such as person.john-kerry"
    case "link": text.hasPrefix("http://") || text.hasPrefix("https://") ? nil : "an address that starts with https://"
    default: nil
    }
  }

  // MARK: - Lists of names

  private mutating func names(_ node: RegistryNode, key: String, entry: String?) -> [(name: String, line: Int)] {
    var found: [(name: String, line: Int)] = []
    let items: [RegistryNode]
    switch node {
    case .list(let list, _): items = list
    case .scalar: items = [node]
    case .mapping:
      report(node.line, entry, .wrongForm(key: key, expected: "a list of names"))
      return []
    }
    for item in items {
      guard let text = item.text, !RegistryKey.of(text).isEmpty else {
        report(item.line, entry, .wrongForm(key: key, expected: "a list of names"))
        continue
      }
      found.append((text, item.line))
    }
    return found
  }

  private mutating func nameLists(_ field: RegistryField) -> [EntityRegistry.Names] {
    guard case .list(let items, _) = field.value else {
      wrong(field, "a list of lists: \"- [one name, another name]\"")
      return []
    }
    return items.compactMap { item in
      guard case .list(_, let line) = item else {
        report(item.line, field.key, .wrongForm(key: field.key, expected: "\"- [one name, another name]\""))
        return nil
      }
      let names = names(item, key: field.key, entry: field.key).map(\.name)
      guard names.count > 1 else {
        report(line, field.key, .wrongForm(key: field.key, expected: "two names at least"))
        return nil
      }
      return EntityRegistry.Names(names: names, line: line)
    }
  }

  /// A name that is renamed to one that is renamed back.
  private mutating func checkCircles(_ fields: [RegistryField]) {
    var renamed: [String: (name: String, line: Int)] = [:]
    for field in fields {
      let (old, new) = (RegistryKey.of(field.key), RegistryKey.of(field.value.text ?? ""))
      // "OSLO: Oslo" changes the letters only.
      if old != new, renamed[old] == nil { renamed[old] = (new, field.line) }
    }
    for circle in NameCircles.find(renamed) { report(circle.line, "rename", .cycle(circle.names)) }
  }

  // MARK: - Metonyms

  private mutating func metonyms(_ field: RegistryField) -> MetonymSettings {
    if let text = field.value.text {
      guard let reading = Self.reading(text) else {
        report(field.value.line, nil, .wrongValue(key: "metonyms", found: text, expected: "on, off, or names below it"))
        return .on
      }
      return MetonymSettings(standard: reading, readings: [:])
    }
    guard case .mapping(let fields, _) = field.value else {
      wrong(field, "on, off, or lines such as \"Vatican: organization\"")
      return .on
    }
    var standard = MetonymSettings.Reading.country
    var readings: [String: MetonymSettings.Reading] = [:]
    for field in fields {
      guard let text = field.value.text, let reading = Self.reading(text) else {
        report(
          field.value.line, "metonyms",
          .wrongValue(key: field.key, found: field.value.text ?? "a list", expected: "on, off, country or organization")
        )
        continue
      }
      if field.key == "all" { standard = reading } else { readings[field.key] = reading }
    }
    return MetonymSettings(standard: standard, readings: readings)
  }

  private static func reading(_ text: String) -> MetonymSettings.Reading? {
    switch text {
    case "on", "true", "yes", "On", "True": .country
    case "off", "false", "no", "Off", "False": .off
    default: MetonymSettings.Reading(rawValue: text)
    }
  }
}
