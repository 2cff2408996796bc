import Testing

@testable import EntityRecognition

struct SubwordHashTests {
  @Test func `the hash of a stretch is that of its bytes alone`() {
    let word: [UInt8] = Array("antidisestablishmentarianism".utf8) + [0, 0, 255, 0]
    let powers = SubwordHash.powers(upTo: word.count)
    let hashes = word.reduce(into: [0]) { $0.append(SubwordHash.extended($0.last ?? 0, by: $1)) }
    for start in 0..<word.count {
      var alone: UInt64 = 0
      for end in start..<word.count {
        alone = SubwordHash.extended(alone, by: word[end])
        let length = end + 1 - start
        #expect(SubwordHash.stretch(from: hashes[start], to: hashes[end + 1], power: powers[length]) == alone)
      }
    }
  }

  @Test func `zero bytes count`() {
    let one = SubwordHash.extended(0, by: 0)
    #expect(one != 0)
    #expect(SubwordHash.extended(one, by: 0) != one)
  }

  @Test func `a subword that continues a word has another place than one that begins it`() {
    #expect(SubwordHash.mixed(42, continues: true) != SubwordHash.mixed(42, continues: false))
  }
}
