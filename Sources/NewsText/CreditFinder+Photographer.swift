/// Credits that name a photographer beside an agency: "Omar Marques/Getty Images", "AP/Omar Marques".
extension CreditFinder {
  /// Whether a stretch is a photographer and an agency and nothing else.
  ///
  /// A short name such as "PA" is an agency's only beside a name of two words or more, so that "Israel/PA" is none.
  func isPhotographerWithAgency(_ range: Range<Int>) -> Bool {
    guard range.count <= 120, range.contains(where: { bytes[$0] == UInt8(ascii: "/") }),
      bytes.isUpper(at: range.lowerBound),
      !range.contains(where: { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: ",") }),
      Furniture(bytes: bytes).holdsOnlyNames(range), !bytes.holds(" poll", in: range)
    else { return false }
    let parts = bytes[range].split(separator: UInt8(ascii: "/")).map { bytes.trimmed($0.startIndex..<$0.endIndex) }
    guard (2...4).contains(parts.count) else { return false }
    let names = parts.filter { !NewsAgencies.isNamed(in: bytes.text($0)) }
    guard names.count < parts.count else { return false }
    let isCertain = parts.contains { NewsAgencies.isSignature(bytes.text($0)) }
    return names.allSatisfy { name in
      let words = bytes.words(in: name, limit: 6)
      return (isCertain ? 1...4 : 2...4).contains(words.count)
        && !words.contains { Furniture.offices.contains(bytes.lowercased($0)) }
    }
  }

  /// An agency, a slash and a photographer at the end, with nothing to divide them from the caption: "… at the border
  /// AP/Omar Marques".
  func agencyBeforeName(in range: Range<Int>) -> Credit? {
    let floor = max(range.lowerBound, range.upperBound - 60)
    guard let slash = (floor..<range.upperBound).last(where: { bytes[$0] == UInt8(ascii: "/") }) else { return nil }
    var start = slash
    while start > range.lowerBound, bytes.spaceWidth(at: start - 1) == 0 { start -= 1 }
    guard start < slash, bytes.isUpper(at: start), NewsAgencies.names(bytes.text(start..<slash)) else { return nil }
    let words = bytes.words(in: slash + 1..<range.upperBound, limit: 6)
    guard words.count >= 2, isPhotographerWithAgency(start..<range.upperBound) else { return nil }
    return Credit(start: start, isOfPicture: true)
  }
}
