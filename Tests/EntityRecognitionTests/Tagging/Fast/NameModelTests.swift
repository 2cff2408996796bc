import Testing

@testable import EntityRecognition

@Suite struct NameModelTests {
  private static func model(features: Int = 5000) -> NameModel {
    var numbers = RandomNumbers(seed: 7)
    let keys = (0..<features).map { _ in numbers.next() }
    let weights = keys.map { key in
      var row = NameDecoder.Scores.zero
      for tag in 0..<NameTag.count { row[tag] = Float(Int((key >> UInt64(tag)) & 0xFF) - 128) / 4 }
      return row
    }
    var transitions = [NameDecoder.Scores](repeating: .zero, count: 16)
    for one in 0..<NameTag.count { for next in 0..<NameTag.count { transitions[one][next] = Float(one - next) / 8 } }
    return NameModel(features: keys, weights: weights, transitions: transitions, limit: features)
  }

  @Test func `a feature's weights are found again, to within a step`() {
    let model = Self.model()
    var numbers = RandomNumbers(seed: 7)
    var places: [Int32] = []
    for _ in 0..<5000 {
      let key = numbers.next()
      let sum = model.sum(of: [key], places: &places)
      for tag in 0..<NameTag.count {
        let weight = Float(Int((key >> UInt64(tag)) & 0xFF) - 128) / 4
        #expect(abs(sum[tag] - weight) < 0.2)
      }
    }
  }

  // 20 bits of fingerprint: of 100,000 features that are not there, 0.1 are taken for one that is.
  @Test func `a feature that is not there has no weight`() {
    let model = Self.model()
    var numbers = RandomNumbers(seed: 8)
    var places: [Int32] = []
    var found = 0
    for _ in 0..<100_000 {
      if model.sum(of: [numbers.next()], places: &places) != .zero { found += 1 }
    }
    #expect(found <= 2)
  }

  @Test func `the weights of a word's features are added, whatever their order`() {
    let model = Self.model()
    var numbers = RandomNumbers(seed: 7)
    let keys = (0..<60).map { _ in numbers.next() }
    var places: [Int32] = []
    var sum = NameDecoder.Scores.zero
    for key in keys { sum += model.sum(of: [key], places: &places) }
    let all = model.sum(of: keys, places: &places)
    #expect(model.sum(of: keys.reversed(), places: &places) == all)
    for tag in 0..<NameTag.count { #expect(abs(all[tag] - sum[tag]) < 0.01) }
  }

  @Test func `a feature that is given twice is kept once`() {
    let row = NameDecoder.Scores(repeating: 1)
    let model = NameModel(
      features: [9, 9], weights: [row, row], transitions: Array(repeating: .zero, count: 16), limit: 10)
    #expect(model.slots.count { $0 != .zero } == 1)
  }

  @Test func `only the features with the greatest weights are kept`() {
    let small = NameDecoder.Scores(repeating: 1)
    let great = NameDecoder.Scores(repeating: -3)
    let model = NameModel(
      features: [1, 2], weights: [small, great], transitions: Array(repeating: .zero, count: 16), limit: 1)
    var places: [Int32] = []
    #expect(model.sum(of: [1], places: &places) == .zero)
    #expect(model.sum(of: [1, 2], places: &places)[0] < 0)
  }

  @Test func `a model is read as it was written`() throws {
    let model = Self.model(features: 300)
    #expect(try NameModel(model.bytes) == model)
  }

  @Test func `bytes that are no model are refused`() {
    #expect(throws: NameModelError.notAModel) { try NameModel([]) }
    #expect(throws: NameModelError.notAModel) { try NameModel(Array("Hello, this is a text and no model.".utf8)) }
  }

  @Test func `a model of another version is refused`() {
    var bytes = Self.model(features: 300).bytes
    bytes[8] = 99
    #expect(throws: NameModelError.otherVersion(found: 99, expected: NameModel.version)) { try NameModel(bytes) }
  }

  @Test func `a model that is cut is refused`() {
    let bytes = Self.model(features: 300).bytes
    #expect(throws: NameModelError.wrongLength(found: bytes.count - 5, expected: bytes.count)) {
      try NameModel(Array(bytes.dropLast(5)))
    }
  }

  @Test(arguments: [32, 400, 3000]) func `a model with one byte changed is refused`(place: Int) {
    var bytes = Self.model(features: 300).bytes
    bytes[place] ^= 1
    #expect(throws: NameModelError.damaged) { try NameModel(bytes) }
  }

  // Sizes come from the file and are multiplied: the greatest must be refused and not trap.
  @Test func `sizes beyond the file are refused`() {
    var bytes = Self.model(features: 300).bytes
    for place in 12..<20 { bytes[place] = 0xFF }
    #expect(throws: NameModelError.self) { try NameModel(bytes) }
  }
}
