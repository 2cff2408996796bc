import Foundation
import Testing

@testable import EntityRecognition

/// The accurate tagger's subwords, and what the base model's tokenizer made of text with them.
///
/// `Sources/CNameModels/Training/accurate/wordpiece_golden.py` wrote the files.
enum GoldenSubwords {
  /// Text, and the numbers that the base model's tokenizer gave.
  struct Record {
    let text: [UInt8]
    let numbers: [Int32]
  }

  /// The vocabulary that the accurate tagger uses.
  static func vocabulary() throws -> SubwordVocabulary {
    let list = try bytes(of: "subwords.txt")
    return try SubwordVocabulary(utf8: list.span)
  }

  /// The records of a file: all lines but those at its head, text and numbers parted by a tab.
  static func records(of name: String) throws -> [Record] {
    let lines = try bytes(of: name).split(separator: UInt8(ascii: "\n"))
    return try lines.drop { $0.starts(with: "# ".utf8) && !$0.contains(UInt8(ascii: "\t")) }.map { line in
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
      let numbers = try #require(fields.last).split(separator: UInt8(ascii: " ")).map { digits in
        try #require(Int32(String(decoding: digits, as: UTF8.self)))
      }
      return Record(text: try unescaped(try #require(fields.first)), numbers: numbers)
    }
  }

  static func bytes(of name: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..")
    return try Array(Data(contentsOf: tests.appending(path: "Golden/\(name)").standardizedFileURL))
  }

  /// Text with a scalar where a reference such as `\u{301}` stands.
  private static func unescaped(_ text: ArraySlice<UInt8>) throws -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let first = rest.first {
      if rest.starts(with: #"\u{"#.utf8) {
        let end = try #require(rest.firstIndex(of: UInt8(ascii: "}")))
        let digits = String(decoding: rest[rest.startIndex + 3..<end], as: UTF8.self)
        let scalar = try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init))
        result += Array(String(scalar).utf8)
        rest = rest[(end + 1)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
