import NewsText

/// A document of a labelled text as the recogniser reads it.
struct AlignedDocument {
  /// The document's words; a sentence that repeats an earlier one is left out.
  let article: ArticleWords
  /// For each sentence of the file, its words.
  let sentences: [AlignedSentence]
  /// For each sentence of the file, its place in the article.
  let places: [Int]

  /// Reads a document.
  init(_ document: LabelledText.Document, tokenizer: Tokenizer) {
    let partsHyphens = AlignedSentence.partsHyphens(in: document)
    let sentences = document.sentences.map {
      AlignedSentence($0.tokens, partsHyphens: partsHyphens, tokenizer: tokenizer)
    }
    article = ArticleWords(sentences.map(\.words.sentence), tokenizer: tokenizer)
    var placeOfText: [String: Int] = [:]
    for (place, sentence) in article.sentences.enumerated() { placeOfText[sentence.sentence.text] = place }
    places = sentences.map { placeOfText[$0.words.sentence.text] ?? 0 }
    self.sentences = sentences
  }

  /// The tags of the article's sentences by the file's names.
  func tags(of document: LabelledText.Document) -> [[UInt8]] {
    var tags = article.sentences.map { [UInt8](repeating: 0, count: $0.words.count) }
    for (index, sentence) in document.sentences.enumerated() {
      let aligned = sentences[index]
      let names = sentence.names.compactMap { name -> (words: Range<Int>, kind: Int)? in
        guard let words = aligned.words(of: name.tokens), let kind = NameTag.kinds.firstIndex(of: name.kind) else {
          return nil
        }
        return (words, kind)
      }
      tags[places[index]] = NameTag.tags(of: names, count: aligned.words.words.count)
    }
    return tags
  }

  /// Names of the article's sentences as names of the file's.
  func names(from found: [[TaggedName]]) -> [[LabelledText.Name]] {
    sentences.indices.map { index in
      guard found.indices.contains(places[index]) else { return [] }
      return found[places[index]].compactMap { name in
        sentences[index].tokens(of: name.words).map { LabelledText.Name(tokens: $0, kind: name.kind) }
      }
    }
  }
}
