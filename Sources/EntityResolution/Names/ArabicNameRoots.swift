/// The consonants of frequent Arabic given names, whose short vowels every newsroom writes in its own way.
///
/// Mohammed, Muhammad and Mohamed are one name; Hassan and Hussein, Hamad and Hamid are two. With these roots an e may
/// be any short vowel and o is u; in other names a vowel is what it is ("Jensen" and "Jansen").
enum ArabicNameRoots {
  private static let roots: Set<String> = [
    "mhmd", "hmd", "hsn", "hsm", "khld", "rshd", "nsr", "slm", "slh", "ysf", "mr", "sm", "brhm", "sml", "krm", "jml",
    "shrf", "mstf", "ftm", "hld", "mjd", "mhd", "mhmt", "skndr", "hshm", "bkr", "thmn", "smn", "nwr", "khdr", "kmrn",
    "ldn", "hfz", "shhbz", "fsl",
  ]

  /// The consonants of a word that is such a name; `nil` for every other word.
  static func root(of word: String) -> String? {
    guard word.utf8.count >= 4, word.utf8.count <= 10 else { return nil }
    let consonants = word.utf8.filter { !Spelling.isVowel($0) }
    let root = String(decoding: consonants, as: UTF8.self)
    guard roots.contains(root) else { return nil }
    // Omar and Osama, but not Maria and Sami.
    return root.utf8.count > 2 || word.hasPrefix("o") || word.hasPrefix("u") ? root : nil
  }

  /// Whether two common spellings differ in short vowels only, and have the consonants of such a name.
  static func mayBeSame(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count, let root = root(of: left), root == self.root(of: right) else {
      return false
    }
    return zip(left.utf8, right.utf8).allSatisfy { one, other in
      if one == other { return true }
      guard Spelling.isVowel(one), Spelling.isVowel(other) else { return false }
      let pair = [one, other].sorted()
      if pair == [UInt8(ascii: "o"), UInt8(ascii: "u")] { return true }
      return pair.contains(UInt8(ascii: "e")) && !pair.contains(UInt8(ascii: "o"))
    }
  }
}
