/// The strings of a script in Cypher, read as Neo4j 4 and 5 read them: `\u` first, wherever it stands, then the escapes.
struct CypherStrings {
  /// What is wrong with a script.
  struct Malformed: Error { let what: String }

  /// How many statements there are.
  private(set) var statements = 0
  private var strings: [(name: String, value: String)] = []

  /// The strings that are values of a property, in order.
  func values(of name: String) -> [String] { strings.filter { $0.name == name }.map(\.value) }

  init(_ script: String) throws {
    let scalars = try CypherStrings.withoutNumbers(Array(script.unicodeScalars))
    var place = 0
    var name = ""
    while place < scalars.count {
      switch scalars[place] {
      case "/" where place + 1 < scalars.count && scalars[place + 1] == "/":
        while place < scalars.count, scalars[place] != "\n" { place += 1 }
      case "'": strings.append((name, try CypherStrings.string(in: scalars, at: &place)))
      case ";": statements += 1
      case ":": break
      case "a"..."z", "A"..."Z", "0"..."9", "_":
        let before = place == 0 ? " " : scalars[place - 1]
        if !before.properties.isAlphabetic, before != "_", !("0"..."9").contains(before) { name = "" }
        name.unicodeScalars.append(scalars[place])
      case " ", "\n", ",", "{", "}", "[", "]", "(", ")", "-", "+", "=", ".": break
      default: throw Malformed(what: "\(scalars[place].escaped(asASCII: true)) outside of a string")
      }
      place += 1
    }
  }

  /// Reads the string that starts at a place, and leaves the place at its closing quote.
  private static func string(in scalars: [Unicode.Scalar], at place: inout Int) throws -> String {
    var value = String.UnicodeScalarView()
    while true {
      place += 1
      guard place < scalars.count else { throw Malformed(what: "a string without an end") }
      switch scalars[place] {
      case "'": return String(value)
      case "\n", "\r": throw Malformed(what: "a line break in a string")
      case "\\":
        place += 1
        switch place < scalars.count ? scalars[place] : " " {
        case "n": value.append("\n")
        case "r": value.append("\r")
        case "t": value.append("\t")
        case "'", "\\", "\"": value.append(scalars[place])
        default: throw Malformed(what: "an escape that there is not")
        }
      default: value.append(scalars[place])
      }
    }
  }

  /// The characters with those in place of their numbers that Neo4j puts there before it looks for strings.
  private static func withoutNumbers(_ scalars: [Unicode.Scalar]) throws -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < scalars.count {
      if scalars[place] == "\\", place + 1 < scalars.count, scalars[place + 1] == "u" || scalars[place + 1] == "U" {
        let digits = String(String.UnicodeScalarView(scalars[(place + 2)...].prefix(4)))
        guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
          throw Malformed(what: "\\u without four digits")
        }
        result.append(scalar)
        place += 6
      } else {
        result.append(scalars[place])
        place += 1
      }
    }
    return result
  }
}
