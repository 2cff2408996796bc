/// How a particle of a personal name behaves.
package enum NameParticle: String, Sendable {
  /// Joins a given name and a surname and belongs to the surname: de, van, von, bin, al.
  case joining
  /// Starts a name: Abu, Umm, St.
  case leading
  /// Joins two surnames or two given names: y, e, i.
  case linking
}

/// Small words inside personal names.
package struct NameParticles: Sendable {
  private let particles: [UInt64: NameParticle]
  /// Suffixes after a name: Jr, Sr, II, III.
  package let suffixes: WordSet

  /// Belong to the surname that follows.
  private static let joining = """
    de da das do dos del della delle dello degli dei den der des di du la las le les lo los van von vom zu zum zur \
    ter ten te af av tot bin ibn ben bint binti binte al el ul ur ud ash az Al El Bin Ibn Ben Bint Da De Del Della \
    Di Do Dos Du La Le Lo Mac Mc St Saint San Santa Van Von Ter Ten Ap ap ab verch fitz Fitz Dal dal Dela dela Ould \
    ould Ag ag Ait Aït Nic Ní Ni Ó Uí
    """

  /// Start a name and take the next word with them.
  private static let leading = "Abu Abou Umm Oum Um Abd Abdel Abdul Abdal Abdoul Saint St San Santa Sayf Seif Nur Noor"

  /// Join two surnames.
  private static let linking = "y e i"

  init() {
    var particles: [UInt64: NameParticle] = [:]
    for (text, kind) in [
      (Self.joining, NameParticle.joining), (Self.leading, .leading), (Self.linking, .linking),
    ] {
      for word in text.split(separator: " ") where particles[WordKey(word).cased] == nil {
        particles[WordKey(word).cased] = kind
      }
    }
    self.particles = particles
    suffixes = WordSet("Jr Sr II III IV Junior Senior Jnr Snr Esq PhD MD QC KC MP MEP OBE CBE MBE KBE")
  }

  /// How a word behaves as a particle, in its case: "de" and "De", not "DE".
  package subscript(word: WordKey) -> NameParticle? { particles[word.cased] }
}
