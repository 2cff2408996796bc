/// Turns the bytes of a file into text, whatever their encoding, and says what it had to assume.
///
/// In this order: a byte order mark decides (UTF-8, UTF-16, UTF-32); zero bytes at every other place mean UTF-16;
/// valid UTF-8 is UTF-8; text that is mostly UTF-8 keeps its good part, with U+FFFD for the bad bytes; all else is
/// Windows-1252, of which Latin-1 is the printable part.
struct TextDecoder {
  /// What came out of a file.
  struct Result {
    /// The text; `nil` where the bytes are no text at all.
    var text: String?
    /// What had to be assumed, in the order of the bytes.
    var problems: [ReadingProblem]
  }

  /// The file that messages name.
  let file: String

  /// Decodes the bytes of a file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func decode(_ bytes: [UInt8]) -> Result {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeBytes(bytes, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes, isLittle: true) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes, isLittle: false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, from: 2, isLittle: true, hasMark: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, from: 2, isLittle: false, hasMark: true) }
    if let isLittle = looksLikeUTF16(bytes) {
      return decodeUTF16(bytes, from: 0, isLittle: isLittle, hasMark: false)
    }
    return decodeBytes(bytes, from: 0)
  }

  /// UTF-8 or an eight-bit encoding.
  private func decodeBytes(_ bytes: [UInt8], from start: Int) -> Result {
    var bytes = start == 0 ? bytes : Array(bytes[start...])
    var problems: [ReadingProblem] = []
    let controls = controlShare(of: bytes)
    guard controls < 0.1 else {
      let problem = problem(
        byte: 0, found: "\(Int(controls * 100)) % control characters, as in a picture or a program",
        expected: "text", consequence: .leftOut)
      return Result(text: nil, problems: [problem])
    }
    if let first = bytes.firstIndex(of: 0) {
      var count = 0
      for place in bytes.indices where bytes[place] == 0 {
        bytes[place] = 0x20
        count += 1
      }
      problems.append(
        problem(
          byte: first + start, found: count == 1 ? "a NUL byte" : "\(count) NUL bytes, this the first",
          expected: "text", consequence: .read(as: "text with a space in \(count == 1 ? "its" : "their") place")))
    }
    if let text = String(validating: bytes, as: UTF8.self) { return Result(text: text, problems: problems) }
    let census = UTF8Census(bytes)
    let found = "byte 0x\(hexadecimal(bytes.byte(at: census.firstBad))), which is no UTF-8"
    let isMostlyUTF8 = census.sequences > census.bad || start > 0
    problems.append(
      problem(
        byte: census.firstBad + start, found: found, expected: "UTF-8",
        consequence: .read(as: isMostlyUTF8 ? "UTF-8 with U+FFFD for \(census.bad) bad bytes" : "Windows-1252")))
    let text = isMostlyUTF8 ? String(decoding: bytes, as: UTF8.self) : Windows1252.text(bytes)
    return Result(text: text, problems: problems)
  }

  private func decodeUTF16(_ bytes: [UInt8], from start: Int, isLittle: Bool, hasMark: Bool) -> Result {
    let name = "UTF-16 \(isLittle ? "little-endian" : "big-endian")"
    var problems: [ReadingProblem] = []
    problems.append(
      problem(
        byte: 0, found: hasMark ? "a byte order mark" : "a zero at every other byte and no byte order mark",
        expected: "UTF-8", consequence: .read(as: name)))
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var zeros = 0
    for place in stride(from: start, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
      let unit = UInt16(high) << 8 | UInt16(low)
      if unit == 0 { zeros += 1 }
      units.append(unit == 0 ? 0x20 : unit)
    }
    if zeros > 0 {
      problems.append(
        problem(
          byte: nil, found: "\(zeros) NUL characters", expected: "text",
          consequence: .read(as: "text with a space in their place")))
    }
    if (bytes.count - start) % 2 == 1 {
      problems.append(
        problem(
          byte: bytes.count - 1, found: "half a character at the end", expected: "two bytes a character",
          consequence: .read(as: name)))
    }
    return Result(text: String(decoding: units, as: UTF16.self), problems: problems)
  }

  private func decodeUTF32(_ bytes: [UInt8], isLittle: Bool) -> Result {
    var text = String.UnicodeScalarView()
    var bad = 0
    for place in stride(from: 4, to: bytes.count - 3, by: 4) {
      var value: UInt32 = 0
      for step in 0..<4 { value = value << 8 | UInt32(bytes[isLittle ? place + 3 - step : place + step]) }
      if value != 0, let scalar = Unicode.Scalar(value) {
        text.append(scalar)
      } else {
        bad += 1
        text.append(value == 0 ? " " : "\u{FFFD}")
      }
    }
    let problem = problem(
      byte: nil, found: "\(bad) places that are no characters", expected: "UTF-32",
      consequence: .read(as: "UTF-32 with a replacement there"))
    return Result(text: String(text), problems: bad > 0 ? [problem] : [])
  }

  /// Whether zeros stand at every other byte: `true` for little-endian, `nil` where they do not.
  private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return true }
    if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return false }
    return nil
  }

  /// The share of control characters other than tab, line breaks and NUL in the first bytes.
  private func controlShare(of bytes: [UInt8]) -> Double {
    let sample = bytes.prefix(8192)
    guard sample.count > 32 else { return 0 }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return Double(controls) / Double(sample.count)
  }

  private func problem(
    byte: Int?, found: String, expected: String, consequence: ReadingProblem.Consequence
  ) -> ReadingProblem {
    ReadingProblem(file: file, byte: byte, found: found, expected: expected, consequence: consequence)
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

/// How much of some bytes is UTF-8 beyond ASCII, and how much is broken.
struct UTF8Census {
  /// Valid sequences of more than one byte.
  private(set) var sequences = 0
  /// Bytes that belong to no valid sequence.
  private(set) var bad = 0
  /// The first of these.
  private(set) var firstBad = 0

  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      if first < 0x80 {
        place += 1
        continue
      }
      let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
      var isValid = length > 0
      if isValid {
        for step in 1..<length where bytes.byte(at: place + step) & 0xC0 != 0x80 { isValid = false }
        let second = bytes.byte(at: place + 1)
        switch first {
        case 0xE0: isValid = isValid && second >= 0xA0
        case 0xED: isValid = isValid && second < 0xA0
        case 0xF0: isValid = isValid && second >= 0x90
        case 0xF4: isValid = isValid && second < 0x90
        default: break
        }
      }
      if isValid {
        sequences += 1
        place += length
      } else {
        if bad == 0 { firstBad = place }
        bad += 1
        place += 1
      }
    }
  }
}
