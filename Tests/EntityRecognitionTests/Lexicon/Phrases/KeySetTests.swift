import Testing

@testable import EntityRecognition

struct KeySetTests {
  @Test func `a set holds its keys and no other`() {
    var numbers = RandomNumbers(seed: 3)
    let keys = (0..<5000).map { _ in numbers.next() | 1 }
    let set = KeySet(keys)
    #expect(keys.allSatisfy(set.contains))
    #expect(!(0..<5000).contains { _ in set.contains(numbers.next() & ~1) })
    #expect(set.count == Set(keys).count)
  }

  @Test func `keys that meet at one place are told apart`() {
    let keys: [UInt64] = [8, 16, 24, 32, 1 << 32, 8 << 32]
    let set = KeySet(keys)
    #expect(keys.allSatisfy(set.contains))
    #expect(!set.contains(40))
  }

  @Test func `a key counts once, and nothing is in an empty set`() {
    #expect(KeySet([7, 7, 7]).count == 1)
    #expect(!KeySet([]).contains(7))
    #expect(!KeySet([0]).contains(0))
  }

  @Test func `every phrase of the lexicon is found by its first word`() {
    let lexicon = Lexicon.standard
    for phrase in ["United Nations", "Russia", "Swiss franc", "Lagos"] {
      let first = PhraseWords.words(of: phrase).first.map { WordKey($0) }
      #expect(first.map { lexicon.phraseOpeners.contains($0.caseless) } == true, "\(phrase)")
    }
  }
}
