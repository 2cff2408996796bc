import EntityRecognition

/// Identifiers made from labels: `John Kerry` is `john-kerry`.
enum Slug {
  /// The label in lower case, folded to ASCII, everything but letters and digits turned into hyphens.
  ///
  /// Letters of other scripts are written as their code points (`u5f20`), so that every label has an identifier of its
  /// own that every file format takes.
  static func text(_ label: String) -> String {
    var slug = ""
    var endsInHyphen = true
    for scalar in Folding.lowercased(label).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        slug.unicodeScalars.append(scalar)
        endsInHyphen = false
      case "'", "\u{2019}", ".": continue
      default:
        if scalar.isASCII || !scalar.properties.isAlphabetic {
          if !endsInHyphen { slug += "-" }
          endsInHyphen = true
        } else {
          slug += "u" + String(scalar.value, radix: 16)
          endsInHyphen = false
        }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "unnamed" : slug
  }
}
