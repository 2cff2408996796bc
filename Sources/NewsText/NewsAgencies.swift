/// The news agencies and wire services whose names stand in datelines, bylines and credits.
enum NewsAgencies {
  /// Whether a short text names nothing but agencies: "AFP", "Reuters/AFP", "AP and Reuters", "the Associated Press".
  static func names(_ text: String) -> Bool {
    let folded = String(text.lowercased().map { $0 == "/" || $0 == "," || $0 == "&" || $0 == "+" ? "|" : $0 })
      .replacing(" and ", with: "|")
    let parts = folded.split(separator: "|").map(trimmed).filter { !$0.isEmpty }
    return !parts.isEmpty && parts.count <= 4 && parts.allSatisfy(known.contains)
  }

  /// Whether an agency is among the parts that slashes, commas or blanks divide: "REUTERS/Jim Young".
  static func isNamed(in text: String) -> Bool {
    let lowered = text.lowercased()
    let parts = lowered.split { $0 == "/" || $0 == "," || $0 == "|" || $0 == ";" || $0 == "\u{2013}" || $0 == "-" }
    if parts.contains(where: { known.contains(trimmed($0)) }) { return true }
    return lowered.split(separator: " ").contains { signature.contains(trimmed($0)) }
  }

  /// Whether a word of a short text is nobody's name but an agency's.
  static func isSignature(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").contains { signature.contains(trimmed($0)) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, " .()[]".unicodeScalars.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, " .()[]".unicodeScalars.contains(last) { scalars.removeLast() }
    let result = String(Substring(scalars))
    return result.hasPrefix("the ") ? String(result.dropFirst(4)) : result
  }

  /// Names that are nobody's but an agency's, so that one word of a credit is enough.
  private static let signature: Set<String> = [
    "afp", "reuters", "epa", "xinhua", "anadolu", "yonhap", "kyodo", "tass", "getty", "shutterstock", "bloomberg",
    "epa-efe", "upi", "dpa", "ansa",
  ]

  private static let known: Set<String> = [
    "aa", "aap", "abc", "abc news", "abs-cbn", "adn", "afp", "afp photo", "afptv", "agence france-presse",
    "agence france presse", "agencia brasil", "agencies", "agency", "agerpres", "al jazeera", "al-jazeera",
    "al arabiya", "anadolu", "anadolu agency", "andina", "angop", "ani", "anp", "ansa", "antara", "ap", "ap photo",
    "apa", "aps", "armenpress", "associated press", "azertac", "bbc", "bbc news", "bbc sport", "belga", "belta",
    "bernama", "bloomberg", "bloomberg news", "bns", "bss", "bta", "business wire", "canadian press", "cbs",
    "cbs news", "cna", "cnbc", "cnn", "cns", "cp", "ctk", "čtk", "deutsche welle", "dow jones", "dpa", "dw", "efe",
    "elta", "ena", "epa", "epa-efe", "eurasianet", "euronews", "fars", "fena", "france 24", "getty", "getty images",
    "globenewswire", "gna", "guardian", "hina", "ians", "inps", "interfax", "interfax-ukraine", "ips", "irin", "irna",
    "isna", "itar-tass", "jiji", "jiji press", "kazinform", "kcna", "kna", "kuna", "kyodo", "kyodo news", "lusa",
    "map", "marketwatch", "mena", "montsame", "mti", "nampa", "nan", "nbc", "nbc news", "nna", "notimex", "npr", "ntb",
    "pa", "pa media", "pajhwok", "pap", "petra", "pna", "pr newswire", "prensa latina", "press association",
    "press tv", "presstv", "prnewswire", "pti", "qna", "reuters", "reuters photo", "reuters health",
    "reuters breakingviews", "rfe/rl", "rfi", "ria", "ria novosti", "ritzau", "rt", "saba", "sana", "shutterstock",
    "spa", "sputnik", "staff", "stt", "tanjug", "tap", "tass", "telam", "télam", "thomson reuters foundation",
    "thomson reuters", "tt", "ukrinform", "un news", "unian", "upi", "usa today", "vna", "voa", "voa news",
    "wafa", "wam", "wikinews", "wsj", "xinhua", "xinhua news agency", "yonhap", "yonhap news agency", "news agencies",
    "wire services", "wires", "tns", "mcclatchy", "zuma", "zuma press", "sipa", "polaris", "magnum", "rex",
    "rex features", "alamy", "istock", "nurphoto", "new york times", "washington post", "financial times", "ndtv",
    "news24", "allafrica", "capital fm", "daily nation", "punch", "vanguard", "et", "et bureau", "tnn", "toi",
    "express news service", "hindustan times", "the hindu", "handout", "pool", "pool photo", "kremlin pool", "un photo",
  ]
}
