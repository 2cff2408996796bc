/// One place in an article where the text names somebody.
public struct Mention: Hashable, Sendable {
  /// How a mention was recognised, which says how far it can be trusted.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// A name as the lexicon has it, or as the text gives it in full.
    case name
    /// A people's adjective or noun: "Syrian".
    case demonym
    /// Part of a compound: "US-led", "Franco-German".
    case compound
    /// A capital or a seat of government that stands for the government.
    case metonym
    /// An acronym, known or defined in the text.
    case acronym
    /// A name that a title or a role stands before: "President Obama".
    case titled
    /// Part of a name that stands in full elsewhere in the article: "Kerry", "the Commission".
    case shortForm
  }

  /// The index of its sentence among the article's annotated sentences.
  public let sentence: Int
  /// The UTF-8 bytes of the sentence's text that it covers.
  public let range: Range<Int>
  /// The UTF-8 bytes of the article's text that it covers.
  public let sourceRange: Range<Int>
  /// The words as they stand in the sentence, a possessive ending left out.
  public let surface: String
  /// What it names.
  public let kind: EntityKind
  /// How it was recognised.
  public let basis: Basis
  /// What the lexicon says it is (`country.sy`, `organization.united-nations`); `nil` for names found in the text.
  public let referent: Referent?
  /// The gender that a title before the name shows: "Mrs", "King".
  public let gender: Gender?
  /// The country that stands before a body's name without being part of it: "Russian" before "Foreign Ministry".
  public let owner: String?

  /// Creates a mention from its parts.
  public init(
    sentence: Int, range: Range<Int>, sourceRange: Range<Int>, surface: String, kind: EntityKind, basis: Basis,
    referent: Referent? = nil, gender: Gender? = nil, owner: String? = nil
  ) {
    self.sentence = sentence
    self.range = range
    self.sourceRange = sourceRange
    self.surface = surface
    self.kind = kind
    self.basis = basis
    self.referent = referent
    self.gender = gender
    self.owner = owner
  }
}
