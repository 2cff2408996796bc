/// What a name stands for.
///
/// The order of the cases is the order in which kinds are listed everywhere.
public enum EntityKind: String, Hashable, Sendable, CaseIterable, Comparable {
  /// A named individual.
  case person
  /// A state or territory with an ISO 3166-1 code, Kosovo, or a dissolved state.
  case country
  /// A named body: an international organisation, ministry, company, party, armed group, court, club, news medium.
  case organization
  /// A city, a region, a river: recognised so that it is never taken for anybody, and no node of a graph by default.
  case place

  /// The order in which kinds are listed.
  public static func < (left: EntityKind, right: EntityKind) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .person: 0
    case .country: 1
    case .organization: 2
    case .place: 3
    }
  }
}
