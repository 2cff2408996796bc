/// Numbers for identifiers, by their bytes, without a `String` for any of them.
///
/// The first identifier gets 0, the next new one 1. An open-addressing table with linear probing; the hash is the
/// standard library's keyed one, so that no file can be made whose identifiers all collide.
struct IdentifierTable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// For each place 0, or an identifier's number + 1 in the low half and part of its hash in the high half.
  private var places = [UInt64](repeating: 0, count: 64)

  /// How many identifiers there are.
  var count: Int { ends.count }

  /// The bytes of an identifier.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<ends[number]] }

  /// The number of an identifier; `nil` where it is not in the table.
  func number(of identifier: [UInt8]) -> Int? {
    let found = places[place(of: identifier, hash: IdentifierTable.hash(identifier))]
    return found == 0 ? nil : Int(truncatingIfNeeded: found & 0xFFFF_FFFF) - 1
  }

  /// The number of an identifier, which is added where it is new.
  mutating func insert(_ identifier: [UInt8]) -> (number: Int, isNew: Bool) {
    let hash = IdentifierTable.hash(identifier)
    let place = place(of: identifier, hash: hash)
    guard places[place] == 0 else { return (Int(truncatingIfNeeded: places[place] & 0xFFFF_FFFF) - 1, false) }
    bytes.append(contentsOf: identifier)
    ends.append(bytes.count)
    places[place] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(ends.count)
    if ends.count * 2 > places.count { grow() }
    return (ends.count - 1, true)
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// Where an identifier is in ``places``, or where it would be put.
  private func place(of identifier: [UInt8], hash: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != 0 {
      let entry = places[place]
      if entry >> 32 == hash >> 32, isEqual(Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1, identifier) { break }
      place = (place + 1) & mask
    }
    return place
  }

  private func isEqual(_ number: Int, _ identifier: [UInt8]) -> Bool {
    let start = start(of: number)
    guard ends[number] - start == identifier.count else { return false }
    for offset in 0..<identifier.count where bytes[start + offset] != identifier[offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: 0, count: old.count * 2)
    let mask = places.count - 1
    for entry in old where entry != 0 {
      var place = Int(truncatingIfNeeded: entry >> 32) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = entry
    }
  }

  private static func hash(_ identifier: [UInt8]) -> UInt64 {
    var hasher = Hasher()
    var word: UInt64 = 0
    var filled = 0
    for byte in identifier {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        hasher.combine(word)
        (word, filled) = (0, 0)
      }
    }
    hasher.combine(word)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
