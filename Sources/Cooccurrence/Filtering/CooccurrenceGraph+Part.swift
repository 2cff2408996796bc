extension CooccurrenceGraph {
  /// Where the links of a part of this graph are in it.
  ///
  /// - Parameter part: A graph made from this one by leaving out nodes or links.
  /// - Returns: For each link of the part its index here; `nil` for one that is not here.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  package func indices(ofLinksOf part: CooccurrenceGraph) -> [Int?] {
    let places = part.nodes.map { node(withID: $0.id).map { UInt64($0) } }
    let keys = edges.map { UInt64($0.source) << 32 | UInt64($0.target) }
    return part.edges.map { edge in
      guard let source = places[Int(edge.source)], let target = places[Int(edge.target)] else { return nil }
      let key = source << 32 | target
      var (low, high) = (0, keys.count)
      while low < high {
        let middle = (low + high) / 2
        if keys[middle] < key { low = middle + 1 } else { high = middle }
      }
      return low < keys.count && keys[low] == key ? low : nil
    }
  }
}
