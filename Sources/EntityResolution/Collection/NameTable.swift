import EntityRecognition

/// The different surface forms of a collection, each read once, however often it is written.
struct NameTable {
  private(set) var surfaces: [String] = []
  private var indices: [String: Int32] = [:]
  private var persons: [PersonName?] = []
  private var bodies: [Int32: BodyName] = [:]
  private let reader: PersonNameReader
  let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    reader = PersonNameReader(lexicon: lexicon)
  }

  /// The index of a surface form.
  mutating func index(of surface: String) -> Int32 {
    if let known = indices[surface] { return known }
    let new = Int32(surfaces.count)
    indices[surface] = new
    surfaces.append(surface)
    persons.append(nil)
    return new
  }

  /// The surface form at an index.
  func surface(_ index: Int32) -> String { surfaces[Int(index)] }

  /// A surface form read as a person's name.
  mutating func person(_ index: Int32) -> PersonName {
    if let known = persons[Int(index)] { return known }
    let name = reader.name(surface(index))
    persons[Int(index)] = name
    return name
  }

  /// A surface form read as a body's name.
  mutating func body(_ index: Int32) -> BodyName {
    if let known = bodies[index] { return known }
    let name = BodyName(surface(index), lexicon: lexicon)
    bodies[index] = name
    return name
  }
}
