/// Names that have broken files of some program somewhere.
enum HostileText {
  static let names = [
    #"a\b"#, #"ends in \"#, #"ends in \\"#, #"\N \G \E \T \H \L \l \r \n"#, #"say "hello""#, #"\""#, #""]; x -- y; ["#,
    "two\nlines", "carriage\r\nreturn", "tab\there", "<b>bold</b>", "<b>", "<", ">", "&amp;", "&copy;", "&#60;", "&",
    "AT&T",
    "node", "edge", "graph", "digraph", "subgraph", "strict", "1st Armoured Division", "-.5e3", "", " ", "]]>", "<!--",
    "<?x?>",
    "\u{200F}العربية\u{200E}", "\u{202E}desrever", "习近平", "🇸🇾 👩‍👩‍👧", "e\u{301}", "a\u{0}b", "\u{1}\u{8}\u{1B}\u{7F}",
    "\u{FFFE}\u{FFFF}",
    "</script><script>alert(1)</script>", "javascript:alert(1)", "' onload='x", "=SUM(A1)", "%3", "#", "//", "/*", "{",
    "}", ";", "--",
    String(repeating: "Very long ", count: 20), String(repeating: "W", count: 200), "a:b:c", "x\u{85}y\u{2028}z",
  ]

  /// A text of random characters, most of which mean something to somebody.
  static func random(using generator: inout SplitMix) -> String {
    let pieces: [Unicode.Scalar] = [
      "\\", "\"", "<", ">", "&", ";", "'", "\n", "\r", "\t", " ", "{", "}", "[", "]", "|", "-", "=", "#", "%", "N", "G",
      "l", "n",
      "a", "B", "9", "é", "ß", "中", "א", "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "\u{85}", "\u{AD}", "\u{200B}",
      "\u{200F}",
      "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1F600}", "\u{1FFFE}", "\u{10FFFF}",
      "\u{301}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      text.unicodeScalars.append(pieces.randomElement(using: &generator) ?? " ")
    }
    return text
  }
}
