extension CooccurrenceGraph {
  /// How many standard deviations each link's strength is over what its ends lead to expect.
  ///
  /// With *n*ᵢⱼ the weight, *n*ᵢ and *n*ⱼ the strengths of the ends, *n* twice the sum of all weights and
  /// κ = *n* / (*n*ᵢ · *n*ⱼ), the score is (κ · *n*ᵢⱼ − 1) / (κ · *n*ᵢⱼ + 1): −1 to 1, 0 as expected. Its standard deviation
  /// follows from a binomial *n*ᵢⱼ whose probability has a beta prior with the moments of the hypergeometric
  /// distribution (Coscia and Neffke 2017, "Network backboning with noisy data", doi 10.1109/ICDE.2017.100). Given here is
  /// the score divided by it; the backbone takes what is over 1.64.
  ///
  /// The weights are taken where they count something; where they do not (`npmi`), the number of windows is.
  ///
  /// - Returns: One number a link as `nc`, within ±10¹²; 0 where weights are too small for a variance.
  /// - Complexity: O(*n* + *m*).
  public func noiseCorrectedScores() -> EdgeScores {
    let weights = (provenance.weighting.isCount ? nil : sentenceCounts) ?? edges.map(\.weight)
    let strengths = strengths(weights)
    let total = strengths.reduce(0, +)
    let values = zip(edges, weights).map { edge, weight in
      NoiseCorrection(
        weight: weight, one: strengths[Int(edge.source)], other: strengths[Int(edge.target)], total: total
      ).deviations
    }
    return EdgeScores(measure: Backbone.noiseCorrected.rawValue, values: values)
  }
}

/// The arithmetic of one link.
struct NoiseCorrection {
  let weight: Double
  let one: Double
  let other: Double
  let total: Double

  private var product: Double { one * other }
  private var lift: Double { total / product }

  /// (κ · *n*ᵢⱼ − 1) / (κ · *n*ᵢⱼ + 1).
  var score: Double { (lift * weight - 1) / (lift * weight + 1) }

  /// The variance of ``score``, by the delta method.
  var variance: Double {
    let mean = product / total / total
    let prior = product * (total - one) * (total - other) / (total * total * total * total * (total - 1))
    let alpha = mean * mean / prior * (1 - mean) - mean
    let beta = mean / prior * (1 - mean * mean) - (1 - mean)
    let expected = (alpha + weight) / (alpha + beta + total)
    let slope = 1 / product - total * (one + other) / (product * product)
    let derivative = 2 * (lift + weight * slope) / ((lift * weight + 1) * (lift * weight + 1))
    return expected * (1 - expected) * total * derivative * derivative
  }

  /// The score in standard deviations.
  var deviations: Double {
    let deviations = score / variance.squareRoot()
    return deviations.isNaN ? 0 : min(1e12, max(-1e12, deviations))
  }
}
