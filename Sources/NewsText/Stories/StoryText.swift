/// What is compared of an article to tell whether another is a reprint of it: its words, five at a time.
///
/// Headlines, headings and captions are left out, because every paper writes its own; furniture is in no passage.
/// Case, punctuation and line breaks do not count. Five words in a row are a shingle (Broder 1997, "On the resemblance
/// and containment of documents", doi 10.1109/SEQUEN.1997.666900); a shingle never crosses a passage.
///
/// The article itself is not kept: 4 bytes a word are.
public struct StoryText: Sendable, Equatable {
  /// The number of words in a shingle.
  static let shingleLength = 5

  /// The name of the article in its collection.
  public let name: String
  /// The article's day of publication.
  public let day: CalendarDate?
  /// The agency that the dateline names, in lower case: `afp`, `reuters`.
  public let agency: String?
  /// The first day of the week that the text names as one of which it reports; `nil` where it names none.
  public let weekday: Weekday?
  /// The shingles in the order of the text, as hashes.
  let shingles: [UInt32]
  /// Where the shingles of each passage end.
  let passageEnds: [Int]

  /// Takes from an article what is compared.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ article: Article) {
    name = article.name
    day = article.publication?.day
    let bytes = Array(article.text.utf8)
    agency = DatelineAgency.find(in: article, bytes: bytes)
    var passages = article.passages.filter { StoryText.isCompared($0.role) }
    if passages.isEmpty { passages = article.passages }
    weekday = WeekdayFinder.firstReported(in: passages.map { bytes[$0.range] })
    var shingles: [UInt32] = []
    var ends: [Int] = []
    for passage in passages {
      StoryText.append(shinglesOf: bytes[passage.range], to: &shingles)
      ends.append(shingles.count)
    }
    self.shingles = shingles
    passageEnds = ends
  }

  private static func isCompared(_ role: Passage.Role) -> Bool {
    switch role {
    case .paragraph, .listItem, .attribution: true
    case .headline, .heading, .caption: false
    }
  }

  /// Appends the shingles of a passage; a passage of fewer words is one shingle.
  private static func append(shinglesOf bytes: ArraySlice<UInt8>, to shingles: inout [UInt32]) {
    let words = wordHashes(bytes)
    guard !words.isEmpty else { return }
    let length = min(shingleLength, words.count)
    for start in 0...(words.count - length) {
      var hash: UInt64 = 0
      for word in words[start..<start + length] { hash = (hash ^ word).mixed }
      shingles.append(UInt32(truncatingIfNeeded: hash >> 32))
    }
  }

  /// A hash of each word, in lower case.
  private static func wordHashes(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = emptyWord
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      // The first bytes of what is no letter: no-break spaces, guillemets, curly quotes, dashes, the ellipsis.
      case 0xC2, 0xE2,
        0xE3 where byte != 0xE3 || isIdeographicMark(bytes, place):
        close(&hash, into: &words)
        place += byte == 0xC2 ? 1 : 2
      case 0x80...:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      default: close(&hash, into: &words)
      }
      place += 1
    }
    close(&hash, into: &words)
    return words
  }

  private static func isIdeographicMark(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Bool {
    place + 1 < bytes.endIndex && bytes[place + 1] == 0x80
  }

  /// FNV-1a's starting value.
  private static let emptyWord: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func close(_ hash: inout UInt64, into words: inout [UInt64]) {
    guard hash != emptyWord else { return }
    words.append(hash)
    hash = emptyWord
  }
}

extension UInt64 {
  /// The number with its bits mixed, by the last step of SplitMix64 (Steele, Lea and Flood 2014, doi
  /// 10.1145/2660193.2660195).
  var mixed: UInt64 {
    var mixed = self &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
