/// The agency that an article's dateline names: `afp` in "MOSCOW (AFP) - …".
enum DatelineAgency {
  /// The first agency in brackets between a line's start and the sentence after it, in lower case; `nil` where there is
  /// none.
  ///
  /// A dateline is no part of the passage that follows it, so what stands before a passage on its line is furniture.
  static func find(in article: Article, bytes: [UInt8]) -> String? {
    for passage in article.passages where passage.role == .paragraph {
      let start = passage.range.lowerBound
      guard start <= bytes.count else { continue }
      let line = (bytes[..<start].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      if let agency = bracketed(in: bytes[line..<start]) { return agency }
    }
    return nil
  }

  private static func bracketed(in head: ArraySlice<UInt8>) -> String? {
    guard head.count <= 200, let opening = head.firstIndex(where: { closings[$0] != nil }),
      let closing = head[(opening + 1)...].firstIndex(where: { $0 == closings[head[opening]] })
    else { return nil }
    let words = String(decoding: head[(opening + 1)..<closing], as: UTF8.self)
    return NewsAgencies.names(words) ? words.lowercased() : nil
  }

  /// What ends an agency, by what begins it; Xinhua writes slashes.
  private static let closings: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "/"): UInt8(ascii: "/"),
  ]
}
