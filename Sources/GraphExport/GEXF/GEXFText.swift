extension [UInt8] {
  /// Appends the declarations of attributes; nothing where there are none.
  mutating func append(declarations columns: [AttributeColumn], of owner: String, mode: String) {
    guard !columns.isEmpty else { return }
    append(markup: "    <attributes class=\"\(owner)\" mode=\"\(mode)\">\n")
    for column in columns {
      append(markup: "      <attribute id=\"")
      append(xmlAttribute: column.name)
      append(markup: "\" title=\"")
      append(xmlAttribute: column.name)
      append(markup: "\" type=\"\(column.type.nameInGEXF)\"/>\n")
    }
    append(markup: "    </attributes>\n")
  }

  /// Appends the values of attributes that a node or link has.
  mutating func append(values: [AttributeValue?], of columns: [AttributeColumn]) {
    for (column, value) in zip(columns, values) {
      guard let value else { continue }
      append(markup: "<attvalue for=\"")
      append(xmlAttribute: column.name)
      append(markup: "\" value=\"")
      append(xmlAttribute: value.text)
      append(markup: "\"/>")
    }
  }

  /// Appends the values of one attribute that changes.
  mutating func append(values: [GEXFTimeline.Value], of attribute: String) {
    for value in values {
      append(markup: "<attvalue for=\"")
      append(xmlAttribute: attribute)
      append(markup: "\" value=\"\(value.number)\"")
      append(bounds: value.spell)
      append(markup: "/>")
    }
  }

  /// Appends when a node or link is there; nothing where nobody says.
  mutating func append(spells: [GEXFSpell]) {
    guard !spells.isEmpty else { return }
    append(markup: "<spells>")
    for spell in spells {
      append(markup: "<spell")
      append(bounds: spell)
      append(markup: "/>")
    }
    append(markup: "</spells>")
  }

  /// Appends ` start="…" end="…"`.
  mutating func append(bounds spell: GEXFSpell) {
    append(markup: " start=\"\(spell.start)\" end=\"\(spell.end)\"")
  }

  /// Appends a colour that is written as `#RRGGBB` or `#RRGGBBAA`; nothing where it is written otherwise.
  mutating func append(color: String) {
    let digits = color.utf8.dropFirst()
    guard color.utf8.first == UInt8(ascii: "#"), digits.count == 6 || digits.count == 8,
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return }
    let rgba = digits.count == 8 ? number : number << 8 | 0xFF
    append(markup: "<viz:color r=\"\(rgba >> 24)\" g=\"\(rgba >> 16 & 0xFF)\" b=\"\(rgba >> 8 & 0xFF)\"")
    if digits.count == 8 { append(markup: " a=\"\((Double(rgba & 0xFF) / 255).brief)\"") }
    append(markup: "/>")
  }
}

extension AttributeColumn.ValueType {
  /// The name of the type in GEXF; lists are texts, since programs do not agree on how to write them.
  fileprivate var nameInGEXF: String {
    switch self {
    case .integer: "integer"
    case .number: "double"
    case .text, .texts: "string"
    }
  }
}
