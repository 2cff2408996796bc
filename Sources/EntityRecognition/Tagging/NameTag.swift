/// The tags of words: outside of any name, or the beginning, inside, last or only word of a name of a kind (BILOU).
///
/// A tag is a small number: 0 is outside; the tags of kind *k* are 1 + 4*k* and the three after it.
/// Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009,
/// https://aclanthology.org/W09-1119/
enum NameTag {
  /// Where in a name a word stands.
  enum Place: Int {
    case beginning
    case inside
    case last
    case only
  }

  /// The number of tags.
  static let count = 13
  /// The tag of a word in no name.
  static let outside = 0
  /// The kinds that are told apart, countries being places.
  static let kinds: [EntityKind] = [.person, .place, .organization]

  /// The tag of a word of a name.
  static func tag(_ place: Place, _ kind: Int) -> Int { 1 + 4 * kind + place.rawValue }

  /// The kind of a tag's name as an index into ``kinds``; `nil` outside.
  static func kind(of tag: Int) -> Int? { tag == outside ? nil : (tag - 1) / 4 }

  /// Where in a name a tag stands; `nil` outside.
  static func place(of tag: Int) -> Place? { tag == outside ? nil : Place(rawValue: (tag - 1) % 4) }

  /// Whether a name may begin, or no name stand, after a tag.
  static func endsName(_ tag: Int) -> Bool {
    switch place(of: tag) {
    case nil, .last, .only: true
    case .beginning, .inside: false
    }
  }

  /// Whether a tag needs no name to go on before it.
  static func startsName(_ tag: Int) -> Bool {
    switch place(of: tag) {
    case nil, .beginning, .only: true
    case .inside, .last: false
    }
  }

  /// Whether one tag may stand right after another.
  static func isLegal(_ previous: Int, _ next: Int) -> Bool {
    if endsName(previous) { return startsName(next) }
    return !startsName(next) && kind(of: previous) == kind(of: next)
  }

  /// The tags of a sentence whose names are known.
  static func tags(of names: [(words: Range<Int>, kind: Int)], count: Int) -> [UInt8] {
    var tags = [UInt8](repeating: 0, count: count)
    for name in names where !name.words.isEmpty && name.words.upperBound <= count {
      let last = name.words.upperBound - 1
      for word in name.words { tags[word] = UInt8(tag(.inside, name.kind)) }
      tags[name.words.lowerBound] = UInt8(tag(.beginning, name.kind))
      tags[last] = UInt8(tag(name.words.count == 1 ? .only : .last, name.kind))
    }
    return tags
  }

  /// The names that a legal row of tags spells.
  static func names(in tags: ArraySlice<UInt8>) -> [(words: Range<Int>, kind: Int)] {
    var names: [(words: Range<Int>, kind: Int)] = []
    var start = tags.startIndex
    for index in tags.indices {
      let tag = Int(tags[index])
      guard let kind = kind(of: tag) else { continue }
      if startsName(tag) { start = index }
      if endsName(tag) { names.append((start - tags.startIndex..<index + 1 - tags.startIndex, kind)) }
    }
    return names
  }
}
