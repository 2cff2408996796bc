/// A gender that a title or a given name shows.
public enum Gender: String, Hashable, Sendable {
  /// Mr, King, John.
  case male
  /// Mrs, Queen, Mary.
  case female

  /// The gender of a name or a title that is not borne by both.
  init?(_ gender: NameGender?) {
    switch gender {
    case .female: self = .female
    case .male: self = .male
    case .either, nil: return nil
    }
  }
}
