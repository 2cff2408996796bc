import EntityRecognition

extension EntityRegistry {
  /// The registry as text, with an entry for each person and body that was found and has none yet.
  ///
  /// The user's text stays as it is, with its comments and its order; new entries follow the last one. Countries and the
  /// bodies of the lexicon are left out, because they are the same in every collection. Parts of names ("Kerry") are no
  /// aliases, because an alias would be this entity in every article; names that fit several entities follow as comments.
  /// Writing what was written adds nothing.
  ///
  /// - Complexity: O(*n* log *n*) in the number of entities.
  public func text(adding resolved: ResolvedEntities) -> String {
    let rules = RegistryRules(self)
    let reader = PersonNameReader(lexicon: .standard)
    var bearers: [String: Int] = [:]
    for entity in resolved.entities {
      for name in Set(([entity.label] + entity.aliases).map { RegistryKey.of($0) }) { bearers[name, default: 0] += 1 }
    }
    let known = Set(entries.compactMap(\.id))
    var items: [[String]] = []
    for entity in resolved.entities where entity.kind == .person || entity.kind == .organization {
      let forms = [entity.label] + entity.aliases
      guard !known.contains(entity.id), !resolved.isOfLexicon(entity), !forms.contains(where: rules.isRuled),
        bearers[RegistryKey.of(entity.label)] == 1
      else { continue }
      if entity.kind == .person, reader.name(entity.label).isPartial { continue }
      items.append(
        EntityRegistry.item(
          entity,
          aliases: entity.aliases.filter { form in
            bearers[RegistryKey.of(form)] == 1 && RegistryKey.of(form) != RegistryKey.of(entity.label)
              && isAlias(form, of: entity.kind, reader)
          }))
    }
    return inserting(items, comments: EntityRegistry.comments(resolved), into: source)
  }

  private func isAlias(_ form: String, of kind: EntityKind, _ reader: PersonNameReader) -> Bool {
    if kind == .person { return !reader.name(form).isPartial }
    let name = BodyName(form, lexicon: .standard)
    return name.isFull || name.acronym != nil
  }

  private static func item(_ entity: Entity, aliases: [String]) -> [String] {
    var lines = ["- name: \(quoted(entity.label))", "  kind: \(entity.kind.rawValue)", "  id: \(quoted(entity.id))"]
    var seen: Set<String> = []
    let different = aliases.filter { seen.insert(RegistryKey.of($0)).inserted }
    if !different.isEmpty { lines.append("  aliases: [\(different.map(quoted).joined(separator: ", "))]") }
    return lines
  }

  private static func comments(_ resolved: ResolvedEntities) -> [String] {
    resolved.ambiguousNames.map { name in
      let candidates = name.candidates.map { resolved.entities[$0].label }.joined(separator: "; ")
      return "# \(oneLine(name.surface)) may be \(oneLine(candidates)): add it to one of them as an alias."
    }
  }

  /// The text with new entries after the last of the list, or with a list of its own at the end.
  private func inserting(_ items: [[String]], comments: [String], into text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.last == "" { lines.removeLast() }
    let written = Set(lines.map { $0.trimmedSpaces })
    let fresh = comments.filter { !written.contains($0) }
    guard !items.isEmpty || !fresh.isEmpty else { return text }
    if let start = lines.firstIndex(where: { $0 == "entities:" || $0.hasPrefix("entities: #") }) {
      let list = EntityRegistry.list(after: start, in: lines)
      let indentation = String(repeating: " ", count: list.indentation)
      let new = (items.joined() + fresh).map { indentation + $0 }
      lines.insert(contentsOf: new, at: list.end)
    } else if lines.contains(where: { $0.hasPrefix("entities:") }) {
      // A list in brackets cannot take lines: what is new follows as comments, to be moved by hand.
      lines += items.joined().map { "# " + $0 } + fresh
    } else {
      lines += ["entities:"] + (items.joined() + fresh).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where the list below a key ends, and how far its dashes are indented.
  private static func list(after start: Int, in lines: [String]) -> (end: Int, indentation: Int) {
    var end = start + 1
    var indentation: Int?
    for place in (start + 1)..<max(start + 1, lines.count) {
      let content = lines[place].trimmedSpaces
      if content.isEmpty || content.hasPrefix("#") { continue }
      let depth = lines[place].prefix { $0 == " " }.count
      let isItem = content.hasPrefix("- ") || content == "-"
      if depth == 0, !isItem { break }
      if isItem { indentation = min(indentation ?? depth, depth) }
      end = place + 1
    }
    return (end, indentation ?? 2)
  }

  /// A text as YAML writes it: plain where that is safe, else in double quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first?.properties.isAlphabetic ?? false
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789 -.'".unicodeScalars.contains($0)
      } && text.last != " "
      && !["on", "off", "yes", "no", "true", "false", "null", "y", "n"].contains(text.lowercased())
    if isPlain { return text }
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
          || (0x2028...0x2029).contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return "\"\(quoted)\""
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmedSpaces: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  }
}

extension ResolvedEntities {
  /// Whether an entity is one of the lexicon's.
  fileprivate func isOfLexicon(_ entity: Entity) -> Bool { lexiconIdentifiers.contains(entity.id) }
}
