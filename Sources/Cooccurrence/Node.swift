public import EntityRecognition
public import NewsText

extension CooccurrenceGraph {
  /// One entity of the graph, with what the collection says of it.
  public struct Node: Sendable, Equatable {
    /// The identifier, the same for the same entity in every run: `person.john-kerry`, `country.sy`.
    public let id: String
    /// The name to show: `John Kerry`.
    public let label: String
    /// What it is; `nil` in graphs of other tools that do not say.
    public let kind: EntityKind?
    /// The other forms of the name found in the text, in alphabetical order.
    public let aliases: [String]
    /// The number of times it is named.
    public let mentionCount: Int
    /// The number of articles that name it.
    public let articleCount: Int
    /// The number of windows (sentences, unless the graph has a wider window) that name it, alone or with others.
    public let windowCount: Int
    /// The first day on which a dated article names it.
    public let firstDate: CalendarDate?
    /// The last day on which a dated article names it.
    public let lastDate: CalendarDate?

    /// Creates a node.
    public init(
      id: String, label: String, kind: EntityKind?, aliases: [String] = [], mentionCount: Int = 0,
      articleCount: Int = 0, windowCount: Int = 0, firstDate: CalendarDate? = nil, lastDate: CalendarDate? = nil
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.aliases = aliases
      self.mentionCount = mentionCount
      self.articleCount = articleCount
      self.windowCount = windowCount
      self.firstDate = firstDate
      self.lastDate = lastDate
    }
  }
}
