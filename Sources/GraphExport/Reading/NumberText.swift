import NewsText

extension Double {
  /// The number that some bytes of a file write, in digits with a point, as XML and JSON have it.
  ///
  /// No thousands separators, no comma, no hexadecimal, no names: `nil` for `1,5`, `0x1p3`, `NaN` and `inf`. A number
  /// too large for the type is infinite, one too small is 0, as IEEE 754 has it.
  init?(digits bytes: some Collection<UInt8>) {
    if let exact = Double.exact(bytes) {
      self = exact
      return
    }
    let isDecimal = bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isDecimal, let number = Double(String(decoding: bytes, as: UTF8.self)) else { return nil }
    self = number
  }
}

extension Double {
  /// A number of at most fifteen digits, the point among them or not; `nil` for all others.
  ///
  /// Both the digits and the power of ten are exact in a Double then, and one division rounds once (W. D. Clinger, How
  /// to read floating point numbers accurately, 1990, doi:10.1145/93542.93557).
  private static func exact(_ bytes: some Collection<UInt8>) -> Double? {
    guard bytes.count <= 16 else { return nil }
    var digits: Int64 = 0
    var count = 0
    var point: Int?
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits * 10 + Int64(digit)
        count += 1
      } else if byte == UInt8(ascii: "."), point == nil, count > 0 {
        point = count
      } else {
        return nil
      }
    }
    guard (1...15).contains(count), point != count else { return nil }
    return point.map { Double(digits) / powersOfTen[count - $0] } ?? Double(digits)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

extension CalendarDate {
  /// The day that some bytes of a file write as ISO 8601 has it: `2016-03-24`.
  init?(iso bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CalendarDate.number(bytes[0..<4]), let month = CalendarDate.number(bytes[5..<7]),
      let day = CalendarDate.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
