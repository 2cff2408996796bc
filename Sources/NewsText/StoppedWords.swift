/// Words whose full stop is part of the token, as "Gen." and "Inc.".
enum StoppedWords {
  /// Whether the word over a range of bytes is written with a full stop, in any case: `Gen`, `Inc`, `vs`.
  ///
  /// - Complexity: O(*k*) in the word's length.
  static func endsWithStop(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    var packed: UInt64 = 0
    for place in range {
      // Folding with 0x20 lower-cases ASCII letters; no other byte turns into one that the table holds.
      packed = packed << 8 | UInt64(bytes[place] | 0x20)
    }
    return table.contains(packed)
  }

  /// Each word packed into one integer, so that looking one up makes no string.
  private static let table: Set<UInt64> = {
    let packed = words.split(whereSeparator: \.isWhitespace).map { word in
      word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    return Set(packed)
  }()

  private static let words = """
    mr mrs ms messrs mme mlle dr prof rev fr hon sr jr st ste mt ft
    gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig insp det supt
    sen rep gov pres sec amb atty asst dep
    inc corp co ltd bros llc plc intl natl dept univ assn
    jan feb apr jun jul aug sep sept oct nov dec tues wed thu thur thurs fri
    vs vol approx cf etc viz esp ave blvd rd bldg
    ala ariz ark calif colo conn del fla kan ky mich minn mont neb nev okla penn tenn tex vt wis wyo
    """
}
