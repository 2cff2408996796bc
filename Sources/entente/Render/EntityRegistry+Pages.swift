import Cooccurrence
import EntityResolution

extension EntityRegistry {
  /// The pages about nodes that the registry names: an entry's `link`, or else its Wikidata item.
  ///
  /// - Parameter nodes: The nodes.
  /// - Returns: Addresses by the identifiers of the nodes.
  func pages(for nodes: [CooccurrenceGraph.Node]) -> [String: String] {
    var byIdentifier: [String: Entry] = [:]
    var byName: [String: [Entry]] = [:]
    for entry in entries where entry.link != nil || entry.wikidata != nil {
      if let id = entry.id { byIdentifier[id] = byIdentifier[id] ?? entry }
      if let code = entry.isoCode {
        let id = "country.\(code.lowercased())"
        byIdentifier[id] = byIdentifier[id] ?? entry
      }
      byName[entry.name, default: []].append(entry)
    }
    var pages: [String: String] = [:]
    for node in nodes {
      let named = byName[node.label]?.first { $0.kind == nil || node.kind == nil || $0.kind == node.kind }
      let entry = byIdentifier[node.id] ?? named
      pages[node.id] = entry?.link ?? entry?.wikidata.map { "https://www.wikidata.org/wiki/\($0)" }
    }
    return pages
  }
}
