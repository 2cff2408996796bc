/// More text to learn from, made of the training text: sentences in capitals, headlines, and documents whose persons have
/// other names.
package struct Augmentation: Sendable {
  /// The share of sentences that are learnt in capitals as well.
  package var capitalsShare = 0.15
  /// The share of sentences that are learnt with the capitals of a headline as well.
  package var headlineShare = 0.05
  /// The share of documents that are learnt with other persons' names as well.
  package var swappedShare = 0.4

  package init() {}

  /// A document, and which of its sentences are learnt.
  struct Variant {
    var document: LabelledText.Document
    var learns: [Bool]
  }

  /// A document and variants of it.
  func variants(of document: LabelledText.Document, random: inout RandomNumbers) -> [Variant] {
    var variants = [Variant(document: document, learns: document.sentences.map { _ in true })]
    let capitals = changed(document, share: capitalsShare, random: &random) { $0.uppercased() }
    if let capitals { variants.append(capitals) }
    var names = SwappedNames()
    if random.chance(swappedShare), let swapped = names.swapped(document, random: &random) {
      variants.append(
        Variant(
          document: swapped,
          learns: swapped.sentences.map { sentence in sentence.names.contains { $0.kind == .person } }))
    }
    let headlines = changed(document, share: headlineShare, random: &random) { Augmentation.capitalized($0) }
    if let headlines { variants.append(headlines) }
    return variants
  }

  /// A word as headlines write it.
  private static func capitalized(_ word: String) -> String {
    guard word.utf8.count > 3, let first = word.first, first.isLowercase else { return word }
    return first.uppercased() + word.dropFirst()
  }

  private func changed(
    _ document: LabelledText.Document, share: Double, random: inout RandomNumbers, _ change: (String) -> String
  ) -> Variant? {
    var variant = Variant(document: document, learns: document.sentences.map { _ in false })
    for index in document.sentences.indices where random.chance(share) {
      variant.document.sentences[index].tokens = document.sentences[index].tokens.map(change)
      variant.learns[index] = true
    }
    return variant.learns.contains(true) ? variant : nil
  }
}
