extension NameModel {
  /// Packs trained weights: prunes, makes bytes of them, and places them by a perfect hash.
  ///
  /// - Parameters:
  ///   - features: The features.
  ///   - weights: Their weights, in the same order.
  ///   - transitions: The worth of each tag after each other.
  ///   - limit: The greatest number of features; those with the greatest weights are kept.
  init(
    features: [UInt64], weights: [NameDecoder.Scores], transitions: [NameDecoder.Scores], limit: Int
  ) {
    let scale = Self.scale(for: weights)
    var kept: [(feature: UInt64, slot: Slot, size: Float)] = []
    for (feature, row) in zip(features, weights) {
      guard let slot = Self.slot(row, scale: scale, feature: feature) else { continue }
      kept.append((feature, slot, Self.size(row)))
    }
    // The feature itself breaks ties, so that the order does not depend on the sort.
    kept.sort { ($0.size, $0.feature) > ($1.size, $1.feature) }
    // A feature that is there twice could never be placed.
    var seen: Set<UInt64> = []
    kept.removeAll { !seen.insert($0.feature).inserted }
    if kept.count > limit { kept.removeLast(kept.count - limit) }
    let (slots, displacements) = Self.placed(kept.map { ($0.feature, $0.slot) })
    self.init(slots: slots, displacements: displacements, scale: scale, transitions: transitions)
  }

  private static func size(_ row: NameDecoder.Scores) -> Float {
    var most: Float = 0
    for tag in 0..<NameTag.count { most = max(most, abs(row[tag])) }
    return most
  }

  /// The greatest shift of a row.
  private static let greatestShift = 7

  /// What one step is worth, so that the greatest weight is a byte shifted as far as may be.
  private static func scale(for weights: [NameDecoder.Scores]) -> Float {
    let greatest = weights.reduce(1e-3) { max($0, size($1)) }
    return greatest / Float(127 << greatestShift)
  }

  /// The bytes of a row; `nil` where all are zero.
  private static func slot(_ row: NameDecoder.Scores, scale: Float, feature: UInt64) -> Slot? {
    var shift = 0
    while shift < greatestShift, size(row) / scale > Float(127 << shift) { shift += 1 }
    var slot = Slot.zero
    var isEmpty = true
    for tag in 0..<NameTag.count {
      let step = Int8(clamping: Int((row[tag] / (scale * Float(1 << shift))).rounded()))
      if step != 0 { isEmpty = false }
      slot[tag / 4] |= UInt32(UInt8(bitPattern: step)) << UInt32(tag % 4 * 8)
    }
    slot[3] |= UInt32(shift) << 8 | fingerprint(of: feature) << 12
    return isEmpty ? nil : slot
  }

  /// Finds for each bucket of features, the fullest first, a displacement that leads all of them to free slots.
  private static func placed(_ rows: [(feature: UInt64, slot: Slot)]) -> (slots: [Slot], displacements: [UInt16]) {
    guard !rows.isEmpty else { return (empty.slots, empty.displacements) }
    var count = rows.count + rows.count / 32 + 1
    while true {
      if let placed = placed(rows, in: count) { return placed }
      count += count / 16 + 1
    }
  }

  private static func placed(
    _ rows: [(feature: UInt64, slot: Slot)], in count: Int
  ) -> (slots: [Slot], displacements: [UInt16])? {
    let bucketCount = rows.count / 4 + 1
    var buckets = [[Int]](repeating: [], count: bucketCount)
    for (index, row) in rows.enumerated() {
      buckets[place(row.feature &* 0x9E37_79B9_7F4A_7C15, of: bucketCount)].append(index)
    }
    let order = buckets.indices.sorted { (buckets[$1].count, $0) < (buckets[$0].count, $1) }
    var slots = [Slot](repeating: .zero, count: count)
    var displacements = [UInt16](repeating: 0, count: bucketCount)
    for bucket in order where !buckets[bucket].isEmpty {
      guard let displacement = displacement(for: buckets[bucket].map { rows[$0].feature }, in: slots) else {
        return nil
      }
      displacements[bucket] = displacement
      for index in buckets[bucket] {
        slots[slot(of: rows[index].feature, displacement: displacement, of: count)] = rows[index].slot
      }
    }
    return (slots, displacements)
  }

  private static func displacement(for features: [UInt64], in slots: [Slot]) -> UInt16? {
    var taken: [Int] = []
    for displacement in UInt16.min...UInt16.max {
      taken.removeAll(keepingCapacity: true)
      for feature in features {
        let slot = slot(of: feature, displacement: displacement, of: slots.count)
        guard slots[slot] == .zero, !taken.contains(slot) else { break }
        taken.append(slot)
      }
      if taken.count == features.count { return displacement }
    }
    return nil
  }
}
