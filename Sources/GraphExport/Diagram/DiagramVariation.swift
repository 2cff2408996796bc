extension Diagram {
  /// How one node or link differs from the others: in what a comparison says of it, for instance.
  ///
  /// ```swift
  /// let added = Diagram.Appearance(color: "#0072B2", words: "Belgium: only in March")
  /// let removed = Diagram.Appearance(color: "#D55E00", isHollow: true, isDashed: true)
  /// ```
  public struct Appearance: Sendable, Hashable {
    /// The colour of a symbol or a line, as `#RRGGBB`; that of its kind if `nil`.
    public var color: String?
    /// Whether a symbol is an outline only.
    public var isHollow: Bool
    /// Whether a line, or the outline of a symbol, is dashed.
    public var isDashed: Bool
    /// Whether a symbol has a second outline around it, which is seen without colours too.
    public var isRinged: Bool
    /// Whether it is drawn fainter than the others.
    public var isPale: Bool
    /// Whether it is not drawn, though it keeps its place.
    public var isHidden: Bool
    /// The weight that the width of a link shows; that of the graph if `nil`.
    ///
    /// Widths stay on one scale: the greatest weight of the graph is the widest.
    public var weight: Double?
    /// The whole tooltip; what the graph says if `nil`.
    public var words: String?

    /// Creates an appearance; what is not given is as in the diagram.
    public init(
      color: String? = nil, isHollow: Bool = false, isDashed: Bool = false, isRinged: Bool = false,
      isPale: Bool = false, isHidden: Bool = false, weight: Double? = nil, words: String? = nil
    ) {
      self.color = color
      self.isHollow = isHollow
      self.isDashed = isDashed
      self.isRinged = isRinged
      self.isPale = isPale
      self.isHidden = isHidden
      self.weight = weight
      self.words = words
    }

    /// Whether it looks like the others, whatever its weight and words.
    var isPlain: Bool { color == nil && !isHollow && !isDashed && !isRinged && !isPale && !isHidden }

    /// How its line or outline is drawn.
    var line: DrawingDOT.Line { isHidden ? .hidden : isDashed ? .dashed : .solid }
  }

  /// The two ends of a link, by the identifiers of the graph and in any order.
  public struct Ends: Sendable, Hashable {
    let first: String
    let second: String

    /// Creates the ends of a link.
    public init(_ one: String, _ other: String) {
      (first, second) = one < other ? (one, other) : (other, one)
    }
  }

  /// The same diagram with something else to say: another title, other colours, a part of it hidden.
  ///
  /// Pages of variations have one size, and everything on them one place: see ``pages(of:around:isTurnable:)``.
  public struct Variation: Sendable, Hashable {
    /// What stands above the drawing; the diagram's title if `nil`.
    public var title: String?
    /// What stands below the title; the dates and the number of articles if `nil`.
    public var subtitle: String?
    /// Sentences for the footer; how links and weights were counted if `nil`.
    ///
    /// What made the drawing follows.
    public var note: String?
    /// The drawing in sentences, for those who do not see it; as the graph says it if `nil`.
    public var description: String?
    /// How nodes differ, by the identifiers of the graph; others are not in it.
    public var nodes: [String: Appearance]
    /// How links differ; a link with a hidden end is hidden too.
    public var links: [Ends: Appearance]
    /// What stands above ``key``: `Changes`.
    public var keyHeading: String
    /// What the appearances mean, for the legend, in its order.
    ///
    /// Where there is any, the legend shows kinds by shape alone.
    public var key: [KeyEntry]

    /// Creates a variation; what is not given is as in the diagram.
    public init(
      title: String? = nil, subtitle: String? = nil, note: String? = nil, description: String? = nil,
      nodes: [String: Appearance] = [:], links: [Ends: Appearance] = [:], keyHeading: String = "Changes",
      key: [KeyEntry] = []
    ) {
      self.title = title
      self.subtitle = subtitle
      self.note = note
      self.description = description
      self.nodes = nodes
      self.links = links
      self.keyHeading = keyHeading
      self.key = key
    }
  }

  /// An appearance and what it means.
  public struct KeyEntry: Sendable, Hashable {
    /// The appearance that the legend shows.
    public var appearance: Appearance
    /// What it means: `added`.
    public var words: String

    /// Creates an entry of a legend.
    public init(_ appearance: Appearance, _ words: String) {
      self.appearance = appearance
      self.words = words
    }
  }

  /// Pages that can be laid side by side: of one size, with every node, name and link in one place on all of them.
  ///
  /// ```swift
  /// let union = Diagram(graphOfBothDates, scores: scores, sizeBy: "strength")
  /// let pages = union.pages(of: [before, after, change], around: positions)
  /// ```
  ///
  /// - Parameters:
  ///   - variations: What each page shows otherwise.
  ///   - positions: Where a layout put the nodes of this diagram; see ``page(around:isTurnable:)``.
  ///   - isTurnable: Whether the layout may be turned.
  /// - Returns: A page for each variation.
  /// - Complexity: That of one page, and O(*n* + *m*) for each variation.
  public func pages(
    of variations: [Variation], around positions: [String: SIMD2<Double>], isTurnable: Bool = true
  ) -> [DiagramPage] {
    let placement = placement(around: positions, isTurnable: isTurnable)
    let diagrams = variations.map { variation in
      var diagram = self
      diagram.variation = variation
      // A page for dark screens would undo the colours that say something.
      if variation != Variation() { diagram.darkStyle = nil }
      return diagram
    }
    let room = diagrams.reduce(DiagramPage.Room()) { $0.joined(with: DiagramPage($1, placement: placement).room) }
    return diagrams.map { DiagramPage($0, placement: placement, room: room) }
  }
}
