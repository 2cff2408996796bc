/// Something about a graph's file that was read otherwise than it stands there, or left out.
///
/// ``description`` is one sentence for a person, without the file's name.
public enum GraphFileRemark: Hashable, Sendable, CustomStringConvertible {
  /// So many links have a direction, which is not kept.
  case directedLinks(Int)
  /// So many links lead from a node to itself; they are left out.
  case loops(Int)
  /// So many links stand beside another one of the same two nodes; their weights were added up.
  case parallelLinks(Int)
  /// No link has a weight; each counts 1.
  case noWeights
  /// So many links among others have no weight; each counts 1.
  case missingWeights(Int)
  /// So many graphs stand inside nodes; their nodes and links were read as those of the whole.
  case nestedGraphs(Int)
  /// So many graphs follow the first; they are left out.
  case furtherGraphs(Int)
  /// So many links join more than two nodes at once; they are left out.
  case hyperlinks(Int)
  /// So many ports of nodes are left out.
  case ports(Int)
  /// So many values of a node's kind are none of person, country, organization and place, as this one is.
  case unknownKinds(Int, example: String)
  /// So many values of an attribute are not what it is to hold, as this one is; they are left out.
  case unreadableValues(Int, attribute: String, example: String)
  /// A measure has no number for so many nodes; it is left out.
  case incompleteMeasure(String, missing: Int)
  /// A measure of links has no number for some, or for links that were joined; it is left out.
  case incompleteLinkMeasure(String)
  /// Data refer to keys that are not declared, as this one; it was taken by its name.
  case undeclaredKey(String)
  /// The attribute that is to hold identifiers holds one twice; the file's own were taken.
  case ambiguousIdentifiers(example: String)
  /// So many nodes have the identifier of another one but for how its accents are encoded; they were joined.
  case joinedNodes(Int)
  /// A member of a JSON object is none that is known; it is left out.
  case unknownMember(String)

  /// The remark in one sentence.
  public var description: String {
    switch self {
    case .directedLinks(let count): "\(count.counted("link")) with a direction: read without it."
    case .loops(let count): "\(count.counted("link")) from a node to itself: left out."
    case .parallelLinks(let count): "\(count.counted("link")) beside another of the same two nodes: weights added up."
    case .noWeights: "No link has a weight: each counts 1."
    case .missingWeights(let count): "\(count.counted("link")) without a weight: counted 1."
    case .nestedGraphs(let count):
      "\(count.counted("graph")) inside nodes: nodes and links read as those of the whole graph."
    case .furtherGraphs(let count): "\(count.counted("graph")) after the first: left out."
    case .hyperlinks(let count): "\(count.counted("hyperedge")) with any number of ends: left out."
    case .ports(let count): "\(count.counted("port")) of nodes: left out."
    case .unknownKinds(let count, let example):
      "\(count.counted("node")) of another kind than person, country, organization or place, such as "
        + "\(example.quoted): read without a kind."
    case .unreadableValues(let count, let attribute, let example):
      "\(count.counted("value")) of \(attribute.quoted) cannot be read, such as \(example.quoted): left out."
    case .incompleteMeasure(let name, let missing):
      "The attribute \(name.quoted) has no number for \(missing.counted("node")): left out."
    case .incompleteLinkMeasure(let name):
      "The attribute \(name.quoted) has no number for some links, or for links that were joined: left out."
    case .undeclaredKey(let name): "The key \(name.quoted) is not declared: taken by its name."
    case .ambiguousIdentifiers(let example):
      "The attribute of identifiers holds \(example.quoted) twice: the nodes' own identifiers are taken."
    case .joinedNodes(let count):
      "\(count.counted("node")) with the identifier of another but for the encoding of its accents: joined."
    case .unknownMember(let name): "The member \(name.quoted) is not known: left out."
    }
  }
}
