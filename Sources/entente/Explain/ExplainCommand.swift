import ArgumentParser
import EntityRecognition
import EntityResolution
import GraphExport
import NewsText

/// `entente explain`: why names are one entity, and which sentences are behind a link.
struct ExplainCommand: ParsableCommand {
  /// A form in which an explanation is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why names are one entity, or which sentences link two.",
    discussion: """
      With one name: the entity, how often and in which articles it is named, each form of its name with the reason why it \
      is this entity, what was kept from it and by which veto, and the names that may be it.

      With two names: every sentence that names both, with its article, date and bytes; the two names are bold on a \
      terminal and between ** elsewhere. They are all that `entente graph` counts for the link.

      The input may be a graph as well, of Entente or another tool: a file whose name ends in .graphml, .xml or .json is \
      read as GraphML or JSON, whichever it holds; every other input is articles. A graph gives a node's counts and \
      aliases, or a link's weight and the sentences that the file holds, with the aliases marked where they stand. It does \
      not hold the reasons why names are one entity. --also and --registry are for articles.

      A name is an identifier (person.john-kerry), the name of an entity, or any form of it in the articles, in any case \
      and without accents. A name of several words is put into quotes. Where a name fits several entities, they are \
      listed with their identifiers.

      EXAMPLES
        entente explain articles/ Kerry
        entente explain graphs/graph.graphml Kerry Russia
        entente explain articles/ "John Kerry" Russia
        entente explain monday.txt --also tuesday.txt --also archive/ Kerry
        entente explain articles/ person.john-kerry country.ru --format json
      """)

  @Argument(
    help: """
      A file or a folder of .txt articles, or a graph (.graphml, .xml, .json); - reads one article from standard input.
      """)
  var input: String

  @Argument(help: ArgumentHelp("One name, or two.", valueName: "name"))
  var names: [String]

  @Option(parsing: .singleValue, help: ArgumentHelp("More input; repeat for more.", valueName: "path"))
  var also: [String] = []

  @Option(name: .shortAndLong, help: "What the explanation looks like.")
  var format: Format = .text

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    guard names.count <= 2 else {
      throw ValidationError(
        "\(names.count) names after the input: give one or two, names of several words in quotes, and more input by --also."
      )
    }
    if let graph = ([input] + also).first(where: GraphInput.isGraph) {
      guard also.isEmpty else {
        throw ValidationError("\(graph) is a graph, which is explained alone: leave out --also, or give articles only.")
      }
      if let option = nameOptions.givenForArticles.first {
        throw ValidationError(
          "\(graph) is a graph, whose names are resolved already: leave out \(option), or run explain on the articles.")
      }
    }
  }

  func run() throws {
    var result = try ResultOutput(to: nil)
    try result.append(explanation(Console.showsBold ? .bold : .asterisks) + "\n")
    try result.finish()
  }

  /// What is printed, without a line break at the end.
  ///
  /// - Parameter emphasis: How names are marked in sentences.
  /// - Returns: The explanation, by the options.
  /// - Throws: ``NameError`` where a name fits no entity or several, ``GraphReadingError`` where a graph is none, and what
  ///   reading articles throws.
  func explanation(_ emphasis: Emphasis) throws -> String {
    if GraphInput.isGraph(input) {
      let graph = try ExplainedGraph(path: input)
      for note in graph.notes { outputOptions.console.note(note) }
      return try graph.explanation(of: names, as: format, emphasis)
    }
    let resolved = try resolved()
    let index = NameIndex(resolved.entities)
    let found = try names.map { try index.entity(named: $0) }
    guard found.count == 2 else {
      let entity = EntityExplanation(found[0], in: resolved)
      return format == .json ? entity.json.text : entity.text
    }
    guard found[0] != found[1] else {
      throw NameError.same(names[0], names[1], NameInWords(resolved.entities[found[0]]))
    }
    let link = LinkExplanation(between: found[0], and: found[1], in: resolved)
    return format == .json ? link.json.text : link.text(emphasis)
  }

  /// The collection that is explained.
  private func resolved() throws -> ResolvedEntities {
    let console = outputOptions.console
    let inputs = [input] + also
    let registry = try nameOptions.registry(beside: inputs, console: console)
    let collection = try Collection.read(inputs, tagger: nameOptions.tagger, console: console)
    return EntityResolver(registry: registry.rules).resolve(collection.articles)
  }
}
