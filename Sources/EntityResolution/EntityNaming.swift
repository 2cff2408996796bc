import EntityRecognition

/// Gives every cluster of a collection its label, its identifier and its place.
enum EntityNaming {
  /// The entities sorted by identifier, and for each cluster the index of its entity.
  static func entities(from clusters: [ClusterSet.Cluster]) -> (entities: [Entity], index: [Int]) {
    let labels = labels(of: clusters)
    var named = clusters.indices.map { place in
      (id: baseID(of: clusters[place], label: labels[place]), label: labels[place], place: place)
    }
    named.sort { ($0.id, $0.label, $0.place) < ($1.id, $1.label, $1.place) }
    var entities: [Entity] = []
    var index = [Int](repeating: 0, count: clusters.count)
    var taken: Set<String> = []
    for item in named {
      var id = item.id
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(item.id)-\(number)"
        number += 1
      }
      let aliases = clusters[item.place].surfaces.keys.filter { $0 != item.label }.sorted()
      index[item.place] = entities.count
      entities.append(
        Entity(id: id, label: item.label, kind: clusters[item.place].kind, aliases: aliases))
    }
    let order = entities.indices.sorted { entities[$0].id < entities[$1].id }
    var position = [Int](repeating: 0, count: entities.count)
    for (new, old) in order.enumerated() { position[old] = new }
    return (order.map { entities[$0] }, index.map { position[$0] })
  }

  private static func baseID(of cluster: ClusterSet.Cluster, label: String) -> String {
    if case .referent(let referent) = cluster.identity { return referent.id }
    return "\(cluster.kind.rawValue).\(Slug.text(label))"
  }

  /// A body's label bears its country only where two countries have a body of that name.
  private static func labels(of clusters: [ClusterSet.Cluster]) -> [String] {
    var plain = clusters.map { label(of: $0) }
    let owned = clusters.indices.filter { clusters[$0].kind == .organization }
    let shared = Dictionary(grouping: owned) { BodyName.key(plain[$0], owner: nil) }
    for places in shared.values where places.count > 1 {
      for place in places {
        if let owner = clusters[place].owner { plain[place] += " (\(owner))" }
      }
    }
    return plain
  }

  /// The fullest form: most words, then most letters, then the most frequent, then the first in the alphabet.
  private static func label(of cluster: ClusterSet.Cluster) -> String {
    if case .referent(let referent) = cluster.identity { return referent.label }
    let forms = cluster.surfaces.map { (form: $0.key, count: $0.value, words: $0.key.split(separator: " ").count) }
    let cased = forms.filter { form in form.form.contains(where: \.isLowercase) }
    let best = (cased.isEmpty ? forms : cased).min { left, right in
      (-left.words, -left.form.count, -left.count, left.form) < (
        -right.words, -right.form.count, -right.count, right.form
      )
    }
    return best?.form ?? ""
  }
}
