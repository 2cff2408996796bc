/// Words whose full stop need not end a sentence.
enum Abbreviations {
  /// What may follow an abbreviation within the sentence.
  enum Kind {
    /// A name always follows: Mr., Gen.
    case title
    /// Goes on unless a word follows that begins sentences: U.S., Inc., Calif.
    case open
    /// Goes on where a number follows: No. 5, Jan. 3.
    case beforeNumber
    /// Never ends a sentence: e.g., vs.
    case never
    /// a.m., p.m.
    case clock
  }

  /// The kind of the abbreviation that a word is, its last point left out.
  static func kind(of word: String) -> Kind? {
    if let kind = known[word] { return kind }
    if let kind = smallOrLarge[word.lowercased()] { return kind }
    return isDotted(word) ? .open : nil
  }

  /// Whether a stretch ends in an abbreviation, as a headline may ("Envoy returns to the U.S.").
  static func endsInAbbreviation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 1, bytes.byte(at: range.upperBound - 1) == UInt8(ascii: ".") else { return false }
    let word = word(in: bytes, before: range.upperBound - 1, from: range.lowerBound)
    guard let kind = kind(of: word) else { return word == "..." }
    return kind == .open || kind == .clock
  }

  /// The letters and inner points before a place, at most 24 bytes.
  static func word(in bytes: [UInt8], before end: Int, from start: Int) -> String {
    var place = end
    let floor = max(start, end - 24)
    while place > floor {
      let before = bytes.scalarStart(before: place)
      guard before >= floor,
        bytes.isLetter(at: before) || (bytes.byte(at: before) == UInt8(ascii: ".") && before > floor)
      else { break }
      place = before
    }
    return bytes.text(place..<end)
  }

  /// Single letters with points between them: U.N, J.K, U.S.S.R.
  private static func isDotted(_ word: String) -> Bool {
    guard word.contains(".") else { return false }
    return word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { $0.unicodeScalars.count == 1 }
  }

  /// Words that must have their capital.
  private static let known: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for word in [
      "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Gen", "Gens", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt", "Col",
      "Cols", "Maj", "Capt", "Cmdr", "Cdr", "Comdr", "Sgt", "Cpl", "Pvt", "Pfc", "Spc", "Adm", "Prof", "Profs", "Rev",
      "Revd", "Hon", "Pres", "Msgr", "Fr", "Messrs", "Supt", "Insp", "Det", "Amb", "Brig", "Cllr", "Mme", "Mlle",
      "Sra", "Srta", "Dra", "St", "Ste", "Mt", "Ft", "Atty", "Ald", "Asst", "Lieut", "Vice-Adm", "Gov't", "Mgr", "Eng",
      "Engr", "Arch", "Alh", "Hajj", "Ven", "Bp", "Card", "Sec", "Min", "Dir", "Sir", "Chf", "Wm", "Geo", "Chas",
      "Jos", "Thos",
    ] { kinds[word] = .title }
    kinds["Sir"] = nil
    kinds["Card"] = nil
    kinds["Min"] = .beforeNumber
    for word in [
      "Jr", "Sr", "Inc", "Co", "Cos", "Corp", "Ltd", "Bros", "Plc", "LLC", "Assn", "Dept", "Univ", "Ave", "Blvd", "Rd",
      "Sq", "Pl", "Hwy", "Bldg", "Ph.D", "M.D", "B.A", "M.A", "Ll.B", "D.C", "Esq", "Intl", "Natl", "Mfg", "Pty",
      "Pte", "Bhd", "Sdn", "S.A", "A.G", "N.V", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga",
      "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa",
      "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Ont", "Que", "Alta", "Mon", "Tue", "Tues", "Wed", "Thu",
      "Thur", "Thurs", "Fri", "Sat", "Sun", "Yahoo",
    ] { kinds[word] = .open }
    for word in [
      "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "Nos", "Art", "Arts",
      "Fig", "Figs", "Vol", "Vols", "Ch", "Para", "Op", "Res", "Reg",
    ] { kinds[word] = .beforeNumber }
    return kinds
  }()

  /// Words of either case.
  private static let smallOrLarge: [String: Kind] = [
    "e.g": .never, "i.e": .never, "vs": .never, "v": .never, "cf": .never, "viz": .never, "approx": .never,
    "ca": .never, "a.m": .clock, "p.m": .clock, "etc": .open, "al": .open, "est": .beforeNumber, "p": .beforeNumber,
    "pp": .beforeNumber, "nos": .beforeNumber, "fig": .beforeNumber, "vol": .beforeNumber, "art": .beforeNumber,
    "jr": .open, "sr": .open, "inc": .open, "ltd": .open, "corp": .open, "ph.d": .open, "tel": .beforeNumber,
    "incl": .never, "esp": .never, "aka": .never, "a.k.a": .never, "dept": .open, "mr": .title, "mrs": .title,
    "dr": .title, "gen": .title, "sgt": .title, "lt": .title, "capt": .title,
  ]
}
