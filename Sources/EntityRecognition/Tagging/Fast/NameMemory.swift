/// What a first reading of an article took each of its words for, so that a second can make up its mind by the whole.
///
/// Krishnan and Manning, "An effective two-stage model for exploiting non-local dependencies in named entity
/// recognition", ACL 2006, https://aclanthology.org/P06-1141/
struct NameMemory {
  /// How often a word with a capital was taken for what.
  struct Readings {
    /// Outside of names, then in names of each kind.
    var kinds = SIMD4<Int32>.zero
    /// As the only word of a name of a kind.
    var alone = SIMD4<Int32>.zero
    /// As the last of a longer name of a kind.
    var last = SIMD4<Int32>.zero
  }

  private var readings: [Readings]

  /// Goes through the tags of a first reading.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - tags: The tag of each of the article's forms; those of boundaries mean nothing.
  /// - Complexity: O(*n*) in the number of words.
  init(_ article: ArticleForms, tags: [UInt8]) {
    readings = [Readings](repeating: Readings(), count: article.typeCount)
    for sentence in article.sentences {
      for index in sentence where article.forms[index].traits.contains(.letters) {
        count(article.forms[index], tags[index], 1)
      }
    }
  }

  private mutating func count(_ form: WordForm, _ tag: UInt8, _ change: Int32) {
    readings[Int(form.type)].add(form, tag, change)
  }

  /// Adds the features of the word at an index of the article's forms.
  func list(at index: Int, of article: ArticleForms, tags: [UInt8], into features: inout [UInt64]) {
    let form = article.forms[index]
    guard form.traits.contains(.letters) else { return }
    var others = readings[Int(form.type)]
    others.add(form, tags[index], -1)
    let named = others.kinds[1] + others.kinds[2] + others.kinds[3]
    if named == 0, form.traits.contains(.lowercase) { return }
    let own = UInt64(NameTag.kind(of: Int(tags[index])).map { $0 + 1 } ?? 0)
    let traits = UInt64(
      form.traits.intersection([.capitalized, .opensSentence, .unusualCasing, .allCapitals]).rawValue)
    let isAlone: UInt64 = form.runEnd - form.runStart == 1 ? 1 : 0
    if named + others.kinds[0] == 0 {
      features.append(FeatureHash.mix(80, own, traits))
      return
    }
    var best = 0
    for kind in 1...3 where others.kinds[kind] > others.kinds[best] { best = kind }
    let share =
      others.kinds[best] == named + others.kinds[0] ? 2 : others.kinds[best] * 2 > named + others.kinds[0] ? 1 : 0
    let majority = UInt64(best) << 8 | UInt64(share) << 4 | UInt64(min(others.kinds[best], 3))
    features.append(FeatureHash.mix(81, majority, own))
    features.append(FeatureHash.mix(82, majority, traits << 4 | isAlone))
    for kind in 1...3 {
      let lane = UInt64(kind)
      if others.kinds[kind] > 0 {
        features.append(FeatureHash.mix(83, lane << 4 | UInt64(min(others.kinds[kind], 2)), own << 4 | isAlone))
      }
      if others.alone[kind] > 0 {
        features.append(FeatureHash.mix(84, lane, isAlone))
        features.append(FeatureHash.mix(85, lane << 8 | own, traits))
      }
      if others.last[kind] > 0 {
        features.append(FeatureHash.mix(86, lane, isAlone << 4 | own))
        features.append(FeatureHash.mix(87, lane, traits << 4 | isAlone))
      }
    }
    if others.kinds[0] > 0 { features.append(FeatureHash.mix(88, UInt64(min(others.kinds[0], 3)), own)) }
  }
}

extension NameMemory.Readings {
  /// Counts a word, or takes it back.
  fileprivate mutating func add(_ form: WordForm, _ tag: UInt8, _ change: Int32) {
    guard let kind = NameTag.kind(of: Int(tag)) else {
      if form.traits.contains(.capitalized) { kinds[0] += change }
      return
    }
    kinds[kind + 1] += change
    switch NameTag.place(of: Int(tag)) {
    case .only: alone[kind + 1] += change
    case .last: last[kind + 1] += change
    default: break
    }
  }
}
