import Dispatch
public import NewsText

/// Finds where articles name people, countries and organizations.
///
/// Countries and the bodies that the world knows come from a ``Lexicon``; people and other bodies from how the text
/// names them: titles, name particles, head words, and what stands elsewhere in the same article. There is no list of
/// living people.
///
/// ```swift
/// let annotated = EntityRecognizer.standard.mentions(in: articles)
/// annotated[0].mentions.map(\.surface)
/// // ["US", "John Kerry", "Russia", "Vladimir Putin", …]
/// ```
public struct EntityRecognizer: Sendable {
  /// The recogniser with the lexicon and the accurate tagger that ship with Entente.
  public static let standard = EntityRecognizer(tagging: .accurate)

  let lexicon: Lexicon
  private let tagger: (any NameTagger)?
  private let splitter = SentenceSplitter()
  private let tokenizer = Tokenizer()

  /// Creates a recogniser with the lexicon and a tagger that ship with Entente.
  public init(tagging: Tagging) {
    self.init(lexicon: .standard, tagger: tagging.tagger)
  }

  init(lexicon: Lexicon, tagger: (any NameTagger)?) {
    self.lexicon = lexicon
    self.tagger = tagger
  }

  /// The mentions of each article, in the order of the articles.
  ///
  /// Articles do not influence one another; they are read on all cores, and the result is the same on any number.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func mentions(in articles: [Article]) -> [AnnotatedArticle] {
    let annotated = ResultSlots<AnnotatedArticle>(count: articles.count)
    DispatchQueue.concurrentPerform(iterations: articles.count) { annotated.set($0, to: annotate(articles[$0])) }
    return annotated.values
  }

  /// The mentions of one article.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func annotate(_ article: Article) -> AnnotatedArticle {
    let words = ArticleWords(splitter.sentences(of: article), tokenizer: tokenizer)
    let mentions = zip(words.sentences, names(in: words)).enumerated().flatMap { index, found in
      BodyOwners.adding(to: found.1, in: found.0).compactMap { mention($0, in: found.0, at: index) }
    }
    return AnnotatedArticle(
      name: article.name, publication: article.publication, sentences: words.sentences.map(\.sentence),
      mentions: mentions)
  }

  /// The names in each sentence: by rule, by the tagger, and by what the whole article says.
  func names(in article: ArticleWords) -> [[NameSpan]] {
    var proposed = RuleReading(lexicon: lexicon).names(in: article)
    if let tagger {
      let combination = NameCombination(lexicon: lexicon, margins: tagger.margins)
      let tagged = tagger.names(in: article, rules: proposed)
      for (index, sentence) in article.sentences.enumerated() {
        proposed[index] = combination.names(rules: proposed[index], tagged: tagged[index], in: sentence)
      }
    }
    return DocumentPass(lexicon: lexicon).names(from: proposed, in: article)
  }

  private func mention(_ name: NameSpan, in sentence: SentenceWords, at index: Int) -> Mention? {
    guard let kind = name.kind, let first = sentence.words[name.words].first, let last = sentence.words[name.words].last
    else { return nil }
    let range = first.start..<last.end
    return Mention(
      sentence: index, range: range, sourceRange: sentence.sentence.sourceRange(of: range),
      surface: sentence.text(name.words), kind: kind, basis: name.basis, referent: name.referent, gender: name.gender,
      owner: name.owner)
  }
}
