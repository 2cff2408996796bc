import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An XML document as a strict parser sees it.
final class XMLTree: NSObject, XMLParserDelegate {
  /// An element with its attributes and all text in it.
  final class Element {
    let name: String
    let attributes: [String: String]
    var text = ""
    var children: [Element] = []

    init(name: String, attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// This element and all below it.
    var all: [Element] { [self] + children.flatMap(\.all) }

    /// The text in it and in all below it.
    var words: String { all.map(\.text).joined() }

    func children(named name: String) -> [Element] { children.filter { $0.name == name } }
  }

  private(set) var root: Element?
  private var open: [Element] = []

  /// The root of a document; `nil` where it is not well-formed.
  static func root(of text: String) -> Element? {
    let tree = XMLTree()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = tree
    return parser.parse() ? tree.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = Element(name: name, attributes: attributes)
    open.last?.children.append(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
