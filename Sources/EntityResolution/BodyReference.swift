import EntityRecognition
import NewsText

/// Finds the body that an acronym or a short form stands for in an article.
struct BodyReference {
  let article: AnnotatedArticle

  /// The group that a mention belongs to: defined by brackets, by initials, or by a head word.
  func group(of index: Int, among groups: [MentionGroup]) -> Int? {
    let mention = article.mentions[index]
    if let place = definition(of: index, among: groups) { return place }
    let fitting = groups.indices.filter { place in
      guard groups[place].kind == .organization else { return false }
      return groups[place].surfaces.keys.contains { fits(mention, full: $0) } || fitsLabel(mention, groups[place])
    }
    let earlier = fitting.compactMap { place -> (Int, Int)? in
      groups[place].mentions.filter { $0 < index }.max().map { ($0, place) }
    }
    if let nearest = earlier.max(by: { $0.0 < $1.0 }) { return nearest.1 }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// "International Syria Support Group (ISSG)": the full name right before the brackets.
  private func definition(of index: Int, among groups: [MentionGroup]) -> Int? {
    let mention = article.mentions[index]
    guard mention.basis == .acronym, index > 0 else { return nil }
    let full = article.mentions[index - 1]
    guard full.sentence == mention.sentence, full.kind == .organization,
      full.range.upperBound <= mention.range.lowerBound
    else { return nil }
    let between = Array(article.sentences[mention.sentence].text.utf8)[full.range.upperBound..<mention.range.lowerBound]
    guard String(decoding: between, as: UTF8.self) == " (" else { return nil }
    return groups.firstIndex { $0.mentions.contains(index - 1) }
  }

  private func fits(_ mention: Mention, full: String) -> Bool {
    if mention.basis == .acronym {
      let letters = mention.surface.lowercased().filter { $0 != "." }
      return BodyName.initials(full).contains(letters)
    }
    let words = BodyName.words(full)
    return words.count > 1 && BodyName.words(mention.surface).allSatisfy(words.contains)
  }

  private func fitsLabel(_ mention: Mention, _ group: MentionGroup) -> Bool {
    guard case .referent(let referent) = group.identity else { return false }
    return fits(mention, full: referent.label)
  }
}
