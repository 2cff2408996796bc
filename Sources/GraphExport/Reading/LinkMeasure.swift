/// A number for every link of a graph, in the order of its edges.
struct LinkMeasure: Sendable, Equatable {
  /// The name of the attribute.
  let measure: String
  /// One number a link.
  let values: [Double]
}
