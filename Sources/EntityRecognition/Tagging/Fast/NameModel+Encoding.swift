extension NameModel {
  /// Raised whenever features change, so that an older model is refused and not misread.
  static let version = 2

  private static let magic = Array("EntenteN".utf8)
  private static let headerLength = 32

  /// The model as bytes, little-endian: what it is, its version, its sizes, a checksum of the rest; transitions,
  /// displacements, slots.
  package var bytes: [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(slots.count * 16 + displacements.count * 2 + 1024)
    for previous in 0..<NameTag.count {
      for next in 0..<NameTag.count { Self.append(transitions[previous][next].bitPattern, to: &body) }
    }
    for displacement in displacements { Self.append(displacement, to: &body) }
    for slot in slots { for lane in 0..<4 { Self.append(slot[lane], to: &body) } }
    var header = Self.magic
    Self.append(UInt32(Self.version), to: &header)
    Self.append(UInt32(truncatingIfNeeded: slots.count), to: &header)
    Self.append(UInt32(truncatingIfNeeded: displacements.count), to: &header)
    Self.append(scale.bitPattern, to: &header)
    Self.append(Self.checksum(body[...]), to: &header)
    return header + body
  }

  /// Reads a model that ``bytes`` gave.
  ///
  /// - Throws: ``NameModelError`` where the bytes are no model, of another version, cut or changed.
  /// - Complexity: O(*n*); some milliseconds for 12 MB.
  package init(_ bytes: [UInt8]) throws(NameModelError) {
    guard bytes.count >= Self.headerLength, bytes.starts(with: Self.magic) else { throw .notAModel }
    let version = Int(Self.read(UInt32.self, bytes, at: 8))
    guard version == Self.version else { throw .otherVersion(found: version, expected: Self.version) }
    let slotCount = Int(Self.read(UInt32.self, bytes, at: 12))
    let displacementCount = Int(Self.read(UInt32.self, bytes, at: 16))
    let transitionLength = NameTag.count * NameTag.count * 4
    let expected = Self.headerLength + transitionLength + displacementCount * 2 + slotCount * 16
    guard bytes.count == expected, slotCount > 0, displacementCount > 0 else {
      throw .wrongLength(found: bytes.count, expected: expected)
    }
    guard Self.checksum(bytes[Self.headerLength...]) == Self.read(UInt64.self, bytes, at: 24) else { throw .damaged }
    var place = Self.headerLength
    var transitions: [NameDecoder.Scores] = Array(repeating: .zero, count: 16)
    for previous in 0..<NameTag.count {
      for next in 0..<NameTag.count {
        transitions[previous][next] = Float(bitPattern: Self.read(UInt32.self, bytes, at: place))
        place += 4
      }
    }
    var displacements: [UInt16] = []
    displacements.reserveCapacity(displacementCount)
    for _ in 0..<displacementCount {
      displacements.append(Self.read(UInt16.self, bytes, at: place))
      place += 2
    }
    var slots: [Slot] = []
    slots.reserveCapacity(slotCount)
    for _ in 0..<slotCount {
      let low = Self.read(UInt64.self, bytes, at: place)
      let high = Self.read(UInt64.self, bytes, at: place + 8)
      slots.append(
        Slot(
          UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32), UInt32(truncatingIfNeeded: high),
          UInt32(truncatingIfNeeded: high >> 32)))
      place += 16
    }
    self.init(
      slots: slots, displacements: displacements, scale: Float(bitPattern: Self.read(UInt32.self, bytes, at: 20)),
      transitions: transitions)
  }

  private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
    var rest = value
    for _ in 0..<Value.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  @inline(__always)
  private static func read<Value: FixedWidthInteger>(_ type: Value.Type, _ bytes: [UInt8], at place: Int) -> Value {
    var value: Value = 0
    for offset in 0..<Value.bitWidth / 8 {
      value |= Value(truncatingIfNeeded: bytes[place + offset]) << Value(truncatingIfNeeded: 8 * offset)
    }
    return value
  }

  /// FNV-1a over words of eight bytes.
  ///
  /// http://www.isthe.com/chongo/tech/comp/fnv/
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 { hash = (hash ^ word) &* 0x100_0000_01B3 }
    }
    return ((hash ^ word) &* 0x100_0000_01B3) ^ count
  }
}
