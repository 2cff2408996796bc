/// Words of a sentence that name somebody or something, as one of the finders proposes.
struct NameSpan {
  /// What the words name; `nil` for what is a name, but of nobody who acts: an event, a treaty, a feast.
  var kind: EntityKind?
  var words: Range<Int>
  var basis: Mention.Basis
  var referent: Referent?
  var gender: Gender?
  /// The country before a body that is no part of the body's name.
  var owner: String?
  /// Whether the words may be something else, so that another mention in the article must confirm them.
  var needsConfirmation = false
  /// Whether the words are a capital or a seat of government that stands for the place alone here.
  var isSeat = false
  /// The country whose body a name means where other countries have one of the same name: "House of Representatives".
  var home: Referent?
  /// The words that the tagger takes for the whole of the name.
  ///
  /// "The Greens" and "U.S. Department of State", where the contract has "Greens" and a body after its country.
  var extent: Range<Int>?
  /// Whether the tagger is sure that no name stands here, as corpora see it: "the 1992 United Kingdom general election".
  var isDeniedByTagger = false
  /// The entities that share the words; the article must name exactly one of them by other words.
  var candidates: [Referent] = []

  init(
    _ kind: EntityKind?, _ words: Range<Int>, _ basis: Mention.Basis, referent: Referent? = nil,
    gender: Gender? = nil, owner: String? = nil, needsConfirmation: Bool = false
  ) {
    self.kind = kind
    self.words = words
    self.basis = basis
    self.referent = referent
    self.gender = gender
    self.owner = owner
    self.needsConfirmation = needsConfirmation
  }
}
