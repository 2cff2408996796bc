import Testing

@testable import EntityRecognition

@Suite struct NameTagTests {
  @Test func `a name goes on only with the tags of its own kind`() {
    let begins = NameTag.tag(.beginning, 0)
    #expect(NameTag.isLegal(begins, NameTag.tag(.last, 0)))
    #expect(NameTag.isLegal(begins, NameTag.tag(.inside, 0)))
    #expect(!NameTag.isLegal(begins, NameTag.tag(.last, 1)))
    #expect(!NameTag.isLegal(begins, NameTag.outside))
    #expect(!NameTag.isLegal(NameTag.outside, NameTag.tag(.inside, 2)))
    #expect(NameTag.isLegal(NameTag.tag(.only, 2), NameTag.tag(.beginning, 2)))
  }

  // 7 tags end a name or stand outside, each may be followed by the 7 that begin or stand outside; of each of 3 kinds, 2
  // tags that go on may be followed by 2: 49 + 12.
  @Test func `there are 61 legal pairs of tags`() {
    let pairs = (0..<NameTag.count).flatMap { one in (0..<NameTag.count).map { (one, $0) } }
    #expect(pairs.count { NameTag.isLegal($0.0, $0.1) } == 61)
  }

  @Test func `tags spell the names that they were made of`() {
    let names: [(words: Range<Int>, kind: Int)] = [(0..<1, 2), (1..<4, 0), (6..<8, 1)]
    let tags = NameTag.tags(of: names, count: 9)
    #expect(tags == [12, 1, 2, 3, 0, 0, 5, 7, 0])
    #expect(NameTag.names(in: tags[...]).map(\.words) == names.map(\.words))
    #expect(NameTag.names(in: tags[...]).map(\.kind) == names.map(\.kind))
  }
}
