import Cooccurrence

/// Gathers the sentences that stand at the links of a file, each once, however many links show it.
///
/// A GraphML file has no list of sentences, so their order is found again: by article and place, if no link contradicts
/// that, and they are not shared otherwise.
struct EvidenceGathering {
  private var known = IdentifierTable()
  private var sentences: [Evidence] = []

  /// Adds a sentence and gives its number.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - source: Where it stands, as `ARTICLE:OFFSET`.
  /// - Returns: The number of the sentence, the same for the same text at the same place.
  mutating func add(_ text: String, source: String) -> UInt32 {
    let (number, isNew) = known.insert(Array(source.utf8) + [0] + Array(text.utf8))
    if isNew {
      let colon = source.utf8.lastIndex(of: UInt8(ascii: ":"))
      let offset = colon.flatMap { Int(source[source.utf8.index(after: $0)...]) }
      let article = offset == nil ? source : colon.map { String(source[..<$0]) } ?? source
      sentences.append(Evidence(article: article, date: nil, characterOffset: offset ?? 0, text: text))
    }
    return UInt32(number)
  }

  /// Puts the sentences in order, and gives each link those it shows in the order in which it shows them.
  ///
  /// - Parameter links: For each link the numbers of its sentences; they are replaced by places in the result.
  /// - Returns: The sentences.
  func arrange(_ links: inout [[UInt32]]) -> [Evidence] {
    let order = sentences.indices.sorted {
      let (left, right) = (sentences[$0], sentences[$1])
      return (left.article, left.characterOffset, $0) < (right.article, right.characterOffset, $1)
    }
    var place = [UInt32](repeating: 0, count: sentences.count)
    for (new, old) in order.enumerated() { place[old] = UInt32(new) }
    let agrees = links.allSatisfy { link in
      zip(link, link.dropFirst()).allSatisfy { place[Int($0)] < place[Int($1)] }
    }
    if agrees {
      for index in links.indices { links[index] = links[index].map { place[Int($0)] } }
      return order.map { sentences[$0] }
    }
    var copies: [Evidence] = []
    for index in links.indices {
      let start = copies.count
      copies += links[index].map { sentences[Int($0)] }
      links[index] = (start..<copies.count).map { UInt32($0) }
    }
    return copies
  }
}
