/// Given names as text, by gender and region.
///
/// A name in a table of women and in one of men is borne by both.
enum GivenNameRows {
  static let female = [westernFemale, easternFemale, muslimFemale, worldFemale]
  static let male = [westernMale, easternMale, muslimMale, worldMale]
}
