import EntityRecognition

/// Compares the names of bodies.
enum BodyName {
  /// The name by which a body is found again: folded, without an article, "group" after an acronym or a full stop.
  ///
  /// - Parameters:
  ///   - surface: The name as it stands in the text.
  ///   - owner: The country before it that is no part of it.
  /// - Returns: The folded name; with the country where there is one, because every state has a foreign ministry.
  static func key(_ surface: String, owner: String?) -> String {
    var name = Folding.lowercased(surface).filter { $0 != "." && $0 != "," }
    if name.hasPrefix("the ") { name.removeFirst(4) }
    return owner.map { name + " (" + Folding.lowercased($0) + ")" } ?? name
  }

  /// The words of a name that count, in lower case.
  static func words(_ surface: String) -> [String] {
    Folding.lowercased(surface).split { $0 == " " || $0 == "-" }.map { $0.filter { $0 != "." && $0 != "," } }
  }

  /// The initials of a name, with and without its small words.
  static func initials(_ surface: String) -> [String] {
    let words = surface.split { $0 == " " || $0 == "-" }
    let all = words.compactMap(\.first).map { String($0).lowercased() }.joined()
    let capitals = words.filter { $0.first?.isUppercase ?? false }.compactMap(\.first).map { String($0).lowercased() }
      .joined()
    return [capitals, all]
  }
}
