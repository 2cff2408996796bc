/// How long the periods of a series are.
public enum CalendarStep: Sendable, Hashable {
  case day
  /// From Monday to Sunday, as ISO 8601 has it.
  case week
  case month
  case quarter
  case year
  /// So many days from a first day on, at least one.
  case days(Int)
}
