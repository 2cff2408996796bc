import Cooccurrence
import EntityRecognition
import NewsText

/// The nodes, links, articles and sentences of a file.
extension JSONGraphReader {
  mutating func readNode() throws(GraphReadingError) {
    try json.openObject("a node")
    let start = json.input.placeInOrder(of: json.valueStart)
    var id: String?
    var label = ""
    var kind: EntityKind?
    var aliases: [String] = []
    var (mentions, articles, windows) = (0, 0, 0)
    var (first, last): (CalendarDate?, CalendarDate?) = (nil, nil)
    var identifier: GraphAssembly.Identifier?
    var values: [Double] = []
    while let member = try json.nextMember() {
      switch member {
      case "id":
        let text = try json.string()
        guard !text.isEmpty else {
          throw json.error(found: "an empty id", expected: "an id that links can refer to")
        }
        guard id == nil, let number = assembly.open(Array(text.utf8)) else {
          throw json.error(found: "a second node with the id \(text.quoted)", expected: "another id")
        }
        (id, identifier) = (text, number)
      case "label": label = try json.string()
      case "kind": kind = try readKind()
      case "aliases": aliases = try strings()
      case "mentions": mentions = try json.count()
      case "articles": articles = try json.count()
      case "windows": windows = try json.count()
      case "first_date": first = try date()
      case "last_date": last = try date()
      case "scores": values = try readScores(ofLink: false)
      default: try skip("nodes.\(member)")
      }
    }
    guard let id, let identifier else {
      throw .unexpected(at: start, found: "a node without \"id\"", expected: "an id that links can refer to")
    }
    assembly.add(
      CooccurrenceGraph.Node(
        id: id, label: label, kind: kind, aliases: aliases, mentionCount: mentions, articleCount: articles,
        windowCount: windows, firstDate: first, lastDate: last), for: identifier, isRenamed: false, values: values)
  }

  private mutating func readKind() throws(GraphReadingError) -> EntityKind {
    let word = try json.string()
    guard let kind = EntityKind(rawValue: word) else {
      let kinds = EntityKind.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw json.error(found: "the kind \(word.quoted)", expected: "one of \(kinds)")
    }
    return kind
  }

  /// Reads the scores of a node or a link, as many values as the measures go that it has.
  private mutating func readScores(ofLink isLink: Bool) throws(GraphReadingError) -> [Double] {
    var values: [Double] = []
    try json.openObject("scores by their measures' names")
    while let name = try json.nextMember() {
      let number = try isLink ? linkMeasure(name) : measure(name)
      while values.count <= number { values.append(.nan) }
      values[number] = try json.number()
    }
    return values
  }

  mutating func readLink() throws(GraphReadingError) {
    try json.openObject("a link")
    let start = json.input.placeInOrder(of: json.valueStart)
    var ends: (source: GraphAssembly.Identifier?, target: GraphAssembly.Identifier?)
    var weight = 1.0
    var weightPlace = start
    var summary = EdgeSummary()
    var evidence: [UInt32] = []
    var values: [Double] = []
    while let member = try json.nextMember() {
      switch member {
      case "source": ends.source = try readEnd()
      case "target": ends.target = try readEnd()
      case "weight":
        weight = try json.number()
        if !(weight > 0) { weightPlace = json.input.placeInOrder(of: json.valueStart) }
      case "sentences": summary.sentenceCount = try json.count()
      case "articles": summary.articleCount = try json.count()
      case "first_date": summary.firstDate = try date()
      case "last_date": summary.lastDate = try date()
      case "evidence":
        try json.openArray("a list of places in \"sentences\"")
        while try json.nextElement() { evidence.append(try readPlace()) }
      case "scores": values = try readScores(ofLink: true)
      default: try skip("links.\(member)")
      }
    }
    guard let source = ends.source, let target = ends.target else {
      throw .unexpected(at: start, found: "a link without \"source\" or \"target\"", expected: "both")
    }
    guard weight > 0 else {
      throw .unexpected(
        at: weightPlace, found: "the weight \(weight) of the link \(assembly.words(source, target))",
        expected: "a finite number over 0")
    }
    assembly.add(
      from: source, to: target, weight: weight, evidence: evidence,
      summary: summary.sentenceCount > 0 ? summary : nil, values: values)
  }

  private mutating func readEnd() throws(GraphReadingError) -> GraphAssembly.Identifier {
    let id = try json.string("the id of a node")
    return assembly.end(Array(id.utf8), at: json.input.placeInOrder(of: json.valueStart))
  }

  private mutating func readPlace() throws(GraphReadingError) -> UInt32 {
    let place = try json.count("a place in \"sentences\"")
    guard let small = UInt32(exactly: place) else {
      throw json.error(found: "\(place)", expected: "a place in \"sentences\"")
    }
    return small
  }

  mutating func readArticle() throws(GraphReadingError) {
    try json.openObject("an article")
    var name = ""
    var day: CalendarDate?
    while let member = try json.nextMember() {
      switch member {
      case "name": name = try json.string()
      case "date": day = try date()
      default: try skip("articles.\(member)")
      }
    }
    articles.append((name, day))
  }

  mutating func readSentence() throws(GraphReadingError) {
    try json.openObject("a sentence")
    var sentence = (article: 0, offset: 0, text: "")
    while let member = try json.nextMember() {
      switch member {
      case "article": sentence.article = try json.count("a place in \"articles\"")
      case "offset": sentence.offset = try json.count()
      case "text": sentence.text = try json.string()
      default: try skip("sentences.\(member)")
      }
    }
    sentences.append(sentence)
  }

  /// Gives each sentence its article, and sees that links show sentences that are there.
  mutating func finishSentences() throws(GraphReadingError) {
    for (number, sentence) in sentences.enumerated() {
      guard sentence.article < articles.count else {
        throw json.error(
          found: "sentence \(number) in article \(sentence.article)", expected: "one of \(articles.count) articles")
      }
      let article = articles[sentence.article]
      assembly.sentences.append(
        Evidence(
          article: article.name, date: article.date, characterOffset: sentence.offset, text: sentence.text))
    }
    for case let shown? in assembly.evidence.lazy.map({ $0.max() }) where shown >= sentences.count {
      throw json.error(found: "a link shown by sentence \(shown)", expected: "one of \(sentences.count) sentences")
    }
  }
}
