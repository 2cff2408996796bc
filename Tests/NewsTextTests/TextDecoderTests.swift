import Testing

@testable import NewsText

struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> TextDecoder.Result { TextDecoder(file: "a.txt").decode(bytes) }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
  }

  @Test func `plain UTF-8 needs no remark`() {
    let result = decode(Array("Bogotá – São Paulo 北京".utf8))
    #expect(result.text == "Bogotá – São Paulo 北京")
    #expect(result.problems.isEmpty)
  }

  @Test func `byte order marks are read and left out`() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("Seoul".utf8)).text == "Seoul")
    #expect(decode([0xFF, 0xFE] + utf16("Łódź", isLittle: true)).text == "Łódź")
    #expect(decode([0xFE, 0xFF] + utf16("Łódź", isLittle: false)).text == "Łódź")
    #expect(
      decode([0xFF, 0xFE] + utf16("Łódź", isLittle: true)).problems.map(\.consequence)
        == [.read(as: "UTF-16 little-endian")])
    #expect(decode([0xFF, 0xFE, 0, 0, 0x53, 0, 0, 0]).text == "S")
  }

  @Test func `UTF-16 without a mark is told by its zeros, and reported`() {
    for isLittle in [true, false] {
      let result = decode(utf16("Talks go on in Seoul.", isLittle: isLittle))
      #expect(result.text == "Talks go on in Seoul.")
      #expect(result.problems.first?.consequence == .read(as: "UTF-16 \(isLittle ? "little" : "big")-endian"))
    }
  }

  @Test func `other bytes are read as Windows-1252, and the first bad byte is named`() {
    let result = decode(Array("Caf".utf8) + [0xE9, 0x20, 0x93, 0x4F, 0x4B, 0x94])
    #expect(result.text == "Café “OK”")
    #expect(
      result.problems.map(\.description) == [
        "a.txt: byte 3: found byte 0xE9, which is no UTF-8; expected UTF-8; read as Windows-1252"
      ])
  }

  @Test func `a broken byte in UTF-8 does not spoil the rest`() {
    let result = decode(Array("São Paulo, Łódź ".utf8) + [0xC3])
    #expect(result.text == "São Paulo, Łódź \u{FFFD}")
    #expect(result.problems.count == 1)
  }

  @Test func `zero bytes become spaces, and are reported`() {
    let result = decode(Array("A\0B Seoul".utf8))
    #expect(result.text == "A B Seoul")
    #expect(result.problems.first?.byte == 1)
  }

  @Test func `a picture is no text`() {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47] + (0..<200).map { UInt8($0 % 7) }
    #expect(decode(picture).text == nil)
    #expect(decode(picture).problems.first?.isLoss == true)
  }

  @Test(arguments: [
    [0xFF], [0xFE, 0xFF, 0x00], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0, 0, 0xFE, 0xFF, 1], [0xF4, 0x90], [0xD8, 0],
  ])
  func `a few odd bytes are no trap`(bytes: [UInt8]) {
    #expect(decode(bytes).text != nil)
  }
}
