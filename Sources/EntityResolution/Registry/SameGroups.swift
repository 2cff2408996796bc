/// The names that `same` lists make one, lists with a common name joined.
struct SameGroups {
  /// Names that are one, the one to show first.
  private(set) var groups: [EntityRegistry.Names] = []
  /// Names that stand for each other in a circle, and the line that closes it.
  private(set) var circles: [(names: [String], line: Int)] = []
  /// Names that two lists give up for two others: the name, what the first list keeps, and both lines.
  private(set) var twiceGivenUp: [(name: String, kept: String, line: Int, firstLine: Int)] = []

  /// Joins lists.
  ///
  /// - Complexity: O(*n*) in the number of names.
  init(_ lists: [EntityRegistry.Names]) {
    var kept: [String: (name: String, line: Int)] = [:]
    var places: [String: Int] = [:]
    var sets = DisjointSets()
    var texts: [(key: String, name: String, line: Int)] = []
    for list in lists {
      let keys = list.names.map { RegistryKey.of($0) }
      for (key, name) in zip(keys, list.names) where places[key] == nil {
        places[key] = sets.add()
        texts.append((key, name, list.line))
      }
      for key in keys.dropFirst() where key != keys[0] {
        if let known = kept[key] {
          if known.name != keys[0] { twiceGivenUp.append((key, known.name, list.line, known.line)) }
          continue
        }
        kept[key] = (keys[0], list.line)
        if let one = places[key], let other = places[keys[0]] { sets.join(one, other) }
      }
    }
    circles = NameCircles.find(kept)
    var members: [[Int]] = Array(repeating: [], count: texts.count)
    for place in texts.indices { members[sets.root(place)].append(place) }
    for group in members where !group.isEmpty {
      let first = group.first { kept[texts[$0].key] == nil } ?? group[0]
      let names = [first] + group.filter { $0 != first }
      groups.append(EntityRegistry.Names(names: names.map { texts[$0].name }, line: texts[group[0]].line))
    }
  }
}

/// Finds names that stand for each other in a circle.
enum NameCircles {
  /// The circles, each once, from the name that is first in the alphabet, by the lines that close them.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  static func find(_ next: [String: (name: String, line: Int)]) -> [(names: [String], line: Int)] {
    var circles: [(names: [String], line: Int)] = []
    var walks: [String: Int] = [:]
    for (walk, start) in next.keys.sorted().enumerated() where walks[start] == nil {
      var path: [String] = []
      var name = start
      while walks[name] == nil, let step = next[name] {
        walks[name] = walk
        path.append(name)
        name = step.name
      }
      guard walks[name] == walk, let first = path.firstIndex(of: name) else { continue }
      let names = path[first...]
      let line = names.compactMap { next[$0]?.line }.max() ?? 1
      guard let least = names.min(), let turn = names.firstIndex(of: least) else { continue }
      circles.append((Array(names[turn...] + names[..<turn] + [least]), line))
    }
    return circles
  }
}

/// Sets of numbers that are joined and never parted.
///
/// Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm" (1975), doi:10.1145/321879.321884.
struct DisjointSets {
  private var parents: [Int] = []

  /// A new set of one number.
  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  /// The least number of a number's set.
  mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  /// Joins the sets of two numbers.
  mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(left), root(right))
    parents[max(one, other)] = min(one, other)
  }
}
