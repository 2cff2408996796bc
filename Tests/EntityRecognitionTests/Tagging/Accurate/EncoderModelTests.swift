import CEncoder
import Testing

@testable import EntityRecognition

@Suite struct EncoderModelTests {
  /// What is wrong with a model's first bytes, of so many; nothing is read beyond them.
  private func error(_ header: [UInt8]) -> EncoderModelError? {
    unsafe header.withUnsafeBytes { bytes -> EncoderModelError? in
      do throws(EncoderModelError) {
        _ = try unsafe EncoderModel(bytes)
        return nil
      } catch {
        return error
      }
    }
  }

  /// A model's beginning with sizes in the order of the file.
  private func header(_ sizes: [UInt32], count: Int = 64) -> [UInt8] {
    let numbers = sizes.flatMap { size in (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } }
    let bytes = Array("ENTACC01".utf8) + numbers
    return bytes + Array(repeating: 0, count: max(0, count - bytes.count))
  }

  private let small: [UInt32] = [32, 1, 32, 1, 4, 5, 20, 3, 4, 8, 12, 16, 2, 33]

  @Test func `the model that ships can be read, and its subwords are those of its rows`() throws {
    let model = try EncoderTagger.embeddedModel()
    #expect(model.sizes.layers == 6)
    #expect(model.vocabulary.count == model.sizes.subwords)
    #expect(model.sizes.subwords > 20_000)
  }

  @Test func `no sum of the model that ships leaves 16 bits`() throws {
    let model = try EncoderTagger.embeddedModel()
    let matrices = model.layers.flatMap { [$0.attention, $0.projection, $0.inner, $0.outer] } + [model.hidden]
    let sums = matrices.map { matrix in unsafe withUnsafePointer(to: matrix.numbers, entente_greatest_sum) }
    #expect(sums.allSatisfy { $0 * 127 <= 32767 })
    #expect(sums.contains { $0 > 200 })
  }

  @Test(arguments: [[], Array("ENTACC01".utf8), Array(repeating: 7, count: 100)] as [[UInt8]])
  func `other bytes are no model`(bytes: [UInt8]) {
    #expect(error(bytes) == .notAModel)
  }

  @Test(arguments: 0..<14) func `a size of 0 is refused by name`(field: Int) {
    var sizes = small
    sizes[field] = 0
    let name = EncoderSizes.fields[field].name
    #expect(error(header(sizes)) == .unfitSize(name: name, found: 0, expected: "1 to 10,000,000"))
  }

  @Test(arguments: [(0, 33), (1, 2), (2, 40), (3, 101), (4, 3), (6, 21), (9, 7), (12, 3)] as [(Int, UInt32)])
  func `a size that cannot be computed with is refused`(field: Int, size: UInt32) {
    var sizes = small
    sizes[field] = size
    guard case .unfitSize = error(header(sizes)) else {
      Issue.record("expected an unfit size for \(EncoderSizes.fields[field].name)")
      return
    }
  }

  @Test func `a model that is cut says how long it should be`() {
    guard case .wrongLength(found: 64, let expected) = error(header(small)) else {
      Issue.record("expected a wrong length")
      return
    }
    #expect(expected > 64)
  }

  @Test func `a model whose subwords are none is refused`() {
    guard case .wrongLength(_, let expected) = error(header(small)) else {
      Issue.record("expected a wrong length")
      return
    }
    guard case .badVocabulary = error(header(small, count: expected)) else {
      Issue.record("expected a bad vocabulary")
      return
    }
  }
}
