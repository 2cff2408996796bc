/// Words of a sentence that the lexicon knows as a phrase.
struct LexicalSpan {
  /// What the lexicon says that a phrase is.
  enum Meaning {
    /// A country's name or a people's word for itself.
    case country(Int, isDemonym: Bool, isAmbiguous: Bool)
    /// A capital or seat of government, and the country that it may stand for.
    case capital(Int, isSeat: Bool)
    /// A city that stands for a body where it acts: "Brussels".
    case bodySeat(Int, country: Int)
    /// A name or a people's word that several countries share: "Korean", "Congo".
    case sharedCountry([Int], isDemonym: Bool)
    /// A body that the world knows; several where they share an acronym.
    case organization([OrganizationName])
    /// A place that is no country.
    case place
    /// Words that hold a country's name and name nobody: "Indian Ocean", "French fries".
    case nobody
  }

  let words: Range<Int>
  let meaning: Meaning
}
