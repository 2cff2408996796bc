import ArgumentParser
import EntityRecognition
import EntityResolution
import GraphExport

/// `entente entities`: articles in, a list of who is named in them out.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List the people, countries and organizations that a collection of articles names.",
    discussion: """
      One row for each entity: how often and in how many articles it is named, its kind, name, identifier, and the forms \
      in which the text names it, each with its count. The most frequently named come first, then by identifier. What an \
      article repeats word for word counts once.

      With --mentions one row for each place that names one, in the order of the articles: its bytes, counted from 0 in \
      the article's text as UTF-8 without a byte order mark, the last one not included (for a file in UTF-8 the bytes of \
      the file); the entity; the words; the sentence. Cities and regions are found too, so that nobody is made of them; \
      they are no entities and not listed.

      A table is cut to the width of the terminal, and not cut elsewhere. CSV keeps to RFC 4180 (commas, double quotes, \
      CRLF); as spreadsheets would run it as a formula, a text that begins with = + - @ has an apostrophe in front, to be \
      taken away by who reads it otherwise. JSON, one array, and JSON lines have every text as it is.

      --write-registry writes what was decided as a registry, whatever --kind and --top list. Correct it and run again: a \
      registry that is there already is read first, and keeps what you wrote. Beside the input, as \
      articles/entities.yaml, every command finds it.

      EXAMPLES
        entente entities articles/
        entente entities articles/ --kind person --top 20
        entente entities articles/ --format csv --output entities.csv
        entente entities articles/ --mentions --format jsonl > mentions.jsonl
        entente entities articles/ --write-registry articles/entities.yaml
      """)

  @Argument(help: "Files and folders of .txt articles; - reads one article from standard input.")
  var input: [String]

  @Flag(help: "One row for each mention, with its place and its sentence.")
  var mentions = false

  @Option(name: .shortAndLong, parsing: .singleValue, help: "A kind to list; repeat for more. All of them if left out.")
  var kind: [ListedKind] = []

  @Option(name: .shortAndLong, help: "What the list looks like.")
  var format: ListFormat = .table

  @Option(help: ArgumentHelp("List the n most frequently named entities only.", valueName: "n"))
  var top: Int?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; standard output if left out.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write what was decided as a registry to edit.", valueName: "file"))
  var writeRegistry: String?

  @OptionGroup var nameOptions: NameOptions

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is \(top): give a whole number from 1.") }
    if let output, output == writeRegistry {
      throw ValidationError("--output and --write-registry name one file: give each its own.")
    }
  }

  func run() throws {
    let console = outputOptions.console
    for file in [output, writeRegistry] { if let file { try OutputFile.check(file: file) } }
    let registry = try nameOptions.registry(beside: input, target: writeRegistry, console: console)
    let collection = try Collection.read(input, tagger: nameOptions.tagger, console: console)
    let resolved = EntityResolver(registry: registry.rules).resolve(collection.articles)
    // First, because who pipes the list into `head` ends the run.
    if let writeRegistry { console.note(try RegistryWriter(path: writeRegistry).write(resolved, extending: registry)) }
    let kinds = Set((kind.isEmpty ? ListedKind.allCases : kind).map(\.kind))
    let listing = EntityListing(resolved, kinds: kinds, limit: top)
    try write(listing)
    if listing.entities.isEmpty { console.note("No entity was found.") }
  }

  private func write(_ listing: EntityListing) throws {
    let writer = EntityListWriter(format: format, width: output == nil ? Console.outputWidth : nil)
    var result = try ResultOutput(to: output)
    if mentions {
      try writer.write(listing.mentions, to: &result)
    } else {
      try writer.write(listing.entities, to: &result)
    }
    try result.finish()
  }
}
