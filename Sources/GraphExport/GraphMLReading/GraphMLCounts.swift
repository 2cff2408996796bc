/// Counts what a GraphML file holds that a graph of ours does not.
struct GraphMLCounts {
  var directedLinks = 0
  var furtherGraphs = 0
  var hyperlinks = 0
  var nestedGraphs = 0
  var ports = 0
  var links = 0
  var linksWithoutWeight = 0

  private var unknownKinds = 0
  private var unknownKind = ""
  private var undeclaredKeys: [String] = []
  private var unreadable: [(attribute: String, count: Int, example: String)] = []

  /// Counts a value of a kind that is none of ours.
  mutating func addUnknownKind(_ word: ArraySlice<UInt8>) {
    if unknownKinds == 0 { unknownKind = word.text }
    unknownKinds += 1
  }

  /// Notes a key that is not declared.
  mutating func addUndeclaredKey(_ key: [UInt8]) {
    if undeclaredKeys.count < 20 { undeclaredKeys.append(key.text) }
  }

  /// Counts a value that is not what its attribute is to hold.
  mutating func addUnreadable(_ attribute: String, _ value: ArraySlice<UInt8>) {
    if let index = unreadable.firstIndex(where: { $0.attribute == attribute }) {
      unreadable[index].count += 1
    } else if unreadable.count < 20 {
      unreadable.append((attribute, 1, value.text))
    }
  }

  /// All that was counted, in words.
  var remarks: [GraphFileRemark] {
    var remarks: [GraphFileRemark] = []
    if directedLinks > 0 { remarks.append(.directedLinks(directedLinks)) }
    if links > 0, linksWithoutWeight == links {
      remarks.append(.noWeights)
    } else if linksWithoutWeight > 0 {
      remarks.append(.missingWeights(linksWithoutWeight))
    }
    if nestedGraphs > 0 { remarks.append(.nestedGraphs(nestedGraphs)) }
    if furtherGraphs > 0 { remarks.append(.furtherGraphs(furtherGraphs)) }
    if hyperlinks > 0 { remarks.append(.hyperlinks(hyperlinks)) }
    if ports > 0 { remarks.append(.ports(ports)) }
    if unknownKinds > 0 { remarks.append(.unknownKinds(unknownKinds, example: unknownKind)) }
    remarks += undeclaredKeys.map { .undeclaredKey($0) }
    remarks += unreadable.map { .unreadableValues($0.count, attribute: $0.attribute, example: $0.example) }
    return remarks
  }
}
