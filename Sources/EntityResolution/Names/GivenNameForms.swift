/// Slavic given names that Ukrainian, Belarusian and Russian write each in its own way: Volodymyr is Vladimir.
///
/// Newsrooms take one language or the other for the same person, so these forms are spellings of one name.
enum GivenNameForms {
  private static let forms: [[String]] = [
    ["vladimir", "volodymyr", "uladzimir"], ["alexander", "aleksandr", "oleksandr", "alyaksandr", "aliaksandr"],
    ["sergei", "serhiy", "serhii", "siarhei"], ["nikolai", "mykola", "mikalai"], ["dmitry", "dmytro", "dzmitry"],
    ["mikhail", "mykhailo"], ["andrei", "andriy", "andrii"], ["yevgeny", "yevhen", "yauhen"],
    ["alexei", "oleksiy", "oleksii", "aliaksei"], ["pavel", "pavlo"], ["kirill", "kyrylo"], ["vasily", "vasyl"],
    ["pyotr", "petro"], ["grigory", "hryhoriy", "hryhorii"], ["igor", "ihor"], ["oleg", "oleh", "aleh"],
    ["viktor", "victor", "viktar"], ["yelena", "olena"], ["natalia", "nataliya", "natallia"],
    ["yekaterina", "kateryna", "katsiaryna"], ["svetlana", "svitlana", "sviatlana"],
    ["timofei", "tymofiy"], ["konstantin", "kostiantyn", "kanstantsin"], ["fyodor", "fedir"],
    ["anatoly", "anatoliy", "anatol"], ["valery", "valeriy", "valeryi"], ["yury", "yuriy", "yurii"],
  ]

  /// The first form of each name, by the common spelling of every form.
  private static let standard: [String: String] = {
    var standard: [String: String] = [:]
    for forms in forms { for form in forms { standard[Spelling.common(form)] = forms[0] } }
    return standard
  }()

  /// The first form of a name that has several; `nil` for every other word.
  static func standard(of spelling: String) -> String? { standard[spelling] }

  /// Whether two common spellings are forms of one name.
  static func areSame(_ left: String, _ right: String) -> Bool {
    guard let name = standard[left] else { return false }
    return standard[right] == name
  }
}
