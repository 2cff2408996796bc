/// What stands beside a hyphen in a compound with the name of a country, a city or a body.
enum Compounds {
  /// Endings with which the name of a city means the place: "Rome-based".
  ///
  /// With a country's name they are a mention.
  static let placeMakingEndings = WordSet(
    "based listed born bound area headquartered educated trained bred raised style wide registered datelined")

  /// Beginnings with which the name of a city means the place: "mid-Moscow".
  static let placeMakingPrefixes = WordSet("mid central downtown near trans")

  /// Beginnings that may be joined to a demonym or a name: "pro-Russian", "anti-American", "non-EU".
  static let prefixes = WordSet(
    "pro anti non ex pre post un trans inter cross half part all neo ultra mid semi sub fellow then former")
}
