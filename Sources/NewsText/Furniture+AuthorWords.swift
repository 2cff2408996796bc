/// The words of which bylines are made, and those that show that a line is none.
extension Furniture {
  static let joiningWords: Set<String> = [
    "and", "&", "in", "at", "for", "the", "of", "de", "da", "del", "della", "di", "du", "van", "von", "der", "den",
    "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "with", "from", "to", "special", "staff", "writer",
    "writers", "reporter", "correspondent", "editor", "agencies", "wires", "\u{2013}", "-", "\u{2014}", "dos", "y",
    "/", "our", "own", "et", "und", "news", "diplomatic", "political", "bureau", "chief", "foreign", "world",
  ]

  /// What authors of news are.
  static let jobs: Set<String> = [
    "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "writer", "writers", "columnist",
    "journalist", "journalists", "producer", "photographer", "stringer", "newsroom",
  ]

  /// Words with which a phrase tells what somebody did, and is no post.
  static let finiteVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
    "says", "said", "tells", "told", "asks", "asked", "wants", "goes", "went", "gets", "got", "quits", "quit", "dies",
    "died", "killed", "held", "freed", "jailed", "arrested", "shot", "released", "accuses", "accused", "expelled",
    "detained", "sentenced", "who", "that", "which", "not", "no",
  ]

  /// Capitalised words that follow "By" in a sentence or a heading.
  static let notAuthors: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "election", "contrast",
    "land", "sea", "air", "invitation", "region", "country", "year", "numbers",
  ]

  /// Words of an office or a body, which no byline's name or place holds: "John Kerry, Secretary of State".
  static let offices: Set<String> = [
    "secretary", "minister", "president", "chancellor", "general", "ambassador", "director", "spokesman", "spokeswoman",
    "spokesperson", "senator", "governor", "mayor", "king", "queen", "prince", "princess", "pope", "chairman", "chair",
    "chief", "commander", "commissioner", "envoy", "leader", "deputy", "vice", "prime", "foreign", "head", "founder",
    "professor", "judge", "analyst", "party", "ministry", "council", "university", "united", "nations", "union",
    "committee", "department", "embassy", "army", "force", "forces", "agency", "bank", "court", "house", "talks",
  ]
}
