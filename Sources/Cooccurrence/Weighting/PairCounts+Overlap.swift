extension PairCounts {
  /// *c* / (*a* + *b* − *c*), over 0, at most 1 (Jaccard 1901, doi 10.5169/seals-266450).
  var jaccardIndex: Double { Double(both) / Double(one - both + other) }

  /// *c* / √(*a* · *b*), over 0, at most 1 (Salton and McGill 1983).
  var saltonCosine: Double { Double(both) / (Double(one) * Double(other)).squareRoot() }
}
