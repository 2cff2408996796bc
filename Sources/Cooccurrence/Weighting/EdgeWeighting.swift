/// What the weight of a link says: how often, how near, or how much more than chance two are named together.
///
/// Below, *c* is the number of windows that hold both ends, *a* and *b* those that hold the one and the other, *N* all
/// windows of the collection; a window is a sentence unless the graph has a wider one. With *c* = 2, *a* = 3, *b* = 4
/// and *N* = 10 the examples give what stands behind them.
public enum EdgeWeighting: String, Sendable, CaseIterable {
  /// The number of windows that hold both, from 1: *c*, unless windows are several sentences long; then the number of
  /// sentences that name one with the other within reach.
  case sentences
  /// The number of articles that have such a window, from 1.
  case articles
  /// The number of stories that have such a window, from 1: the reprints of a story count as one article.
  case stories
  /// How near the two stand: Σ over stories of e^(−*d*), *d* the least distance between them in sentences of the running
  /// text, up to 3; 0 in one sentence.
  ///
  /// At least ``stories`` where the window is the sentence, since stories that name both in neighbouring sentences count
  /// too; 0 where the window is wider and the two never come within three sentences.
  case proximity
  /// The windows, each divided among the others that it names: Σ 1/(*k* − 1), *k* the number of entities in the window.
  ///
  /// Over 0. A list of ten names says less of each two than a sentence that names no more than them (Newman 2001, doi
  /// 10.1103/PhysRevE.64.016132, where windows are papers and entities their authors).
  case fractional
  /// Normalized pointwise mutual information: ln(*c* · *N* / (*a* · *b*)) / −ln(*c* / *N*), example 0.317.
  ///
  /// From −1 to 1: 1 where the two are only named together, 0 where together as often as by chance (Bouma 2009,
  /// "Normalized (pointwise) mutual information in collocation extraction").
  case npmi
  /// Association strength: *c* · *N* / (*a* · *b*), how many times more often than by chance, example 1.667.
  ///
  /// Over 0, at most *N* (van Eck and Waltman 2009, doi 10.1002/asi.21075).
  case association
  /// The Jaccard index: *c* / (*a* + *b* − *c*), example 0.4, over 0, at most 1 (Jaccard 1901, doi 10.5169/seals-266450).
  case jaccard
  /// Salton's cosine: *c* / √(*a* · *b*), example 0.577, over 0, at most 1 (Salton and McGill 1983, "Introduction to
  /// Modern Information Retrieval").
  case salton
  /// The log-likelihood ratio G² of the four counts against chance, example 1.265, from 0 (Dunning 1993, "Accurate
  /// methods for the statistics of surprise and coincidence", Computational Linguistics 19(1)).
  ///
  /// A rare pair cannot score high by accident. Scores of links carry a minus where two are named together less often
  /// than by chance, which G² does not tell from more often.
  case g2

  /// The weight of a link that a measure finds no stronger than chance, or weaker.
  ///
  /// Such a link stays in the graph, and in its files, as good as absent: path measures take 1/weight as the distance,
  /// and go that way only where there is no other.
  public static let leastWeight = 1e-6

  /// Whether it counts something, so that weights add up and 0 is none.
  public var isCount: Bool {
    switch self {
    case .sentences, .articles, .stories, .proximity, .fractional: true
    case .npmi, .association, .jaccard, .salton, .g2: false
    }
  }
}
