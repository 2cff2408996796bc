extension CooccurrenceGraph {
  /// What a weighting says of every link.
  ///
  /// ``EdgeWeighting/npmi`` may be negative, and so is ``EdgeWeighting/g2`` here where two are named together less often
  /// than by chance.
  ///
  /// - Parameter weighting: The measure.
  /// - Returns: A value for each link; `nil` where the graph came without the counts that it takes.
  /// - Complexity: O(*m*) plus the evidence.
  public func scores(_ weighting: EdgeWeighting) -> EdgeScores? {
    let values: [Double]?
    switch weighting {
    case .sentences: values = sentenceCounts
    case .articles: values = distinctCounts(\.article)
    case .stories: values = distinctCounts(\.story)
    case .proximity: values = proximities.count == edges.count ? proximities : nil
    case .fractional: values = fractionalCounts
    case .npmi: values = pairCounts?.map(\.normalizedMutualInformation)
    case .association: values = pairCounts?.map(\.associationStrength)
    case .jaccard: values = pairCounts?.map(\.jaccardIndex)
    case .salton: values = pairCounts?.map(\.saltonCosine)
    case .g2: values = pairCounts?.map(\.signedLogLikelihoodRatio)
    }
    return values.map { EdgeScores(measure: weighting.rawValue, values: $0) }
  }

  /// The same graph with other weights.
  ///
  /// A weight is over 0 whatever the weighting: a link without strength by it, by chance or below chance, has
  /// ``EdgeWeighting/leastWeight``.
  ///
  /// ```swift
  /// graph.weighted(by: .npmi)?.betweenness()
  /// ```
  ///
  /// - Parameter weighting: What the weights are to be.
  /// - Returns: The graph; `nil` where it came without the counts that the weighting takes.
  /// - Complexity: O(*m*) plus the evidence.
  public func weighted(by weighting: EdgeWeighting) -> CooccurrenceGraph? {
    scores(weighting).map { weighted(by: $0, of: weighting) }
  }

  /// The same graph with other weights, which are known already.
  ///
  /// - Parameters:
  ///   - scores: A value for each link; one that is not over ``EdgeWeighting/leastWeight`` counts as that.
  ///   - weighting: What the values mean.
  /// - Returns: The graph.
  /// - Complexity: O(*m*).
  package func weighted(by scores: EdgeScores, of weighting: EdgeWeighting) -> CooccurrenceGraph {
    var provenance = provenance
    provenance.weighting = weighting
    let weighted = zip(edges, scores.values).map { edge, value in
      Edge(source: edge.source, target: edge.target, weight: max(value, EdgeWeighting.leastWeight))
    }
    return CooccurrenceGraph(self, edges: weighted, provenance: provenance)
  }

  /// Every measure of the links that the graph has the counts for, in the order in which files list them.
  ///
  /// First the weightings after ``EdgeWeighting/articles`` (`stories`, `proximity`, `fractional`, `npmi`, `association`,
  /// `jaccard`, `salton`, `g2`), then `p_value` and `q_value`, then the backbones: `nc`, `disparity`.
  ///
  /// - Complexity: O(*m* log *m*) plus the evidence.
  public func linkScores() -> [EdgeScores] {
    let counted: [EdgeWeighting] = [.sentences, .articles]
    let weightings = EdgeWeighting.allCases.filter { !counted.contains($0) }.map { scores($0) }
    return (weightings + [pValues(), qValues(), noiseCorrectedScores(), disparityScores()]).compactMap { $0 }
  }
}
