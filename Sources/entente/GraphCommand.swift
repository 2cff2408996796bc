import ArgumentParser
import Cooccurrence
import EntityRecognition
import EntityResolution
import GraphAnalysis
import GraphExport
import NewsText

/// `entente graph`: articles in; DOT, GraphML and SVG out.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw and export who is named together in a collection of articles.",
    discussion: """
      Two entities are linked where a sentence names both; the weight of a link is the number of such sentences.
      Every link in graph.graphml carries sentences that show it, and every other measure of its strength.

      EXAMPLES
        entente graph articles/ --output graphs/
        entente graph articles/ --by-date --format svg --output graphs/
        entente graph monday.txt tuesday.txt --top 30 --min-weight 2 --output graphs/
        entente graph articles/ --weight npmi --backbone nc --output graphs/
        entente graph articles/ --around "John Kerry" --since 2016-03-01 --output graphs/
        entente graph articles/ --format svg,pdf --color-by community --theme auto --output graphs/
        cat story.txt | entente graph - --format dot --output -
      """)

  @Argument(help: "Files and folders of .txt articles; - reads one article from standard input.")
  var input: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to, made where it is missing; - writes one format to standard output.", valueName: "dir"))
  var output: String

  @Flag(help: "Write one set of files for each date as well; articles without a date are 'undated'.")
  var byDate = false

  @Option(
    name: .shortAndLong, parsing: .singleValue,
    help: "A format to write, or several with commas; repeat for more. DOT, GraphML and SVG if left out.")
  var format: [FormatList] = []

  @OptionGroup(title: "Picture") var picture: PictureOptions

  @OptionGroup var registryOptions: RegistryOptions

  @OptionGroup(title: "Links") var links: LinkOptions

  @OptionGroup(title: "Filters, in the order in which they apply") var filters: FilterOptions

  @OptionGroup var outputOptions: OutputOptions

  /// The formats to write, each once.
  private var formats: [GraphFormat] {
    format.isEmpty
      ? GraphFormat.standard
      : format.flatMap(\.formats).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  func validate() throws {
    guard output == "-" else { return }
    guard !format.isEmpty, formats.count == 1 else {
      throw ValidationError(
        "--output - writes one file, and \(formats.map(\.rawValue).joined(separator: ", ")) are \(formats.count): "
          + "give one --format.")
    }
    if byDate { throw ValidationError("--output - writes one file, and --by-date several: name a folder.") }
  }

  func run() throws {
    let console = outputOptions.console
    let formats = formats
    let directory = output == "-" ? nil : output
    func writer(_ pictures: PictureMaker) -> GraphWriter {
      GraphWriter(
        directory: directory, formats: formats, sizeBy: picture.sizeBy, pictures: pictures, console: console)
    }
    let checker = writer(PictureMaker(picture))
    try checker.prepare(["graph"])
    let rules = try registryOptions.registry(beside: input, console: console).rules
    let collection = try Collection.read(input, console: console)
    let entities = EntityResolver(registry: rules).resolve(collection.articles)
    let dates = collection.dates.filter { links.period.contains($0.day) }
    if byDate { try checker.prepare(dates.map(\.name)) }

    for article in collection.articles where article.publication == nil && !links.period.isUnbounded {
      console.detail("Left out, because it is undated: \(article.name)")
    }
    let stories = links.stories ? collection.stories : StoryClusters()
    for names in stories.reprints { console.detail("One story: \(names.joined(separator: ", "))") }

    func graph(of part: ResolvedEntities) -> CooccurrenceGraph {
      CooccurrenceGraph(part, within: links.window, stories: stories, during: links.period)
    }
    let counted = graph(of: entities)
    let centers = try filters.centers(in: counted)
    func weighed(_ graph: CooccurrenceGraph) -> WeighedGraph {
      WeighedGraph(graph, weighting: links.weight, filters: filters, centers: centers, centrality: picture.sizeBy)
    }
    let whole = weighed(counted)
    let title = picture.title ?? Diagram.standardTitle
    let writer = writer(
      PictureMaker(picture, nodeLimit: nodeLimit, hyperlinks: rules.pages(for: counted.nodes)))
    var outcome = try writer.write(whole, named: "graph", title: title)
    if byDate {
      for group in dates {
        let part = graph(of: entities.restricted { $0.publication?.day == group.day })
        let more = try writer.write(weighed(part), named: group.name, title: title)
        outcome.files += more.files
        outcome.undrawn += more.undrawn
      }
    }
    let summary = RunSummary(
      collection: collection, stories: stories, period: links.period, graph: whole.graph, centrality: picture.sizeBy,
      files: outcome.files
    ).text
    // Standard output is the file's where the file goes there.
    if directory == nil { console.note(summary) } else { console.result(summary) }
    if !outcome.undrawn.isEmpty { throw UndrawnPictures(files: outcome.undrawn) }
  }

  /// The most nodes to draw: as many as are asked for by --top, while names can still be read.
  private var nodeLimit: Int {
    max(Diagram.standardNodeLimit, min(filters.top ?? 0, GraphCommand.greatestNodeLimit))
  }

  /// The most nodes that `entente graph` draws; `entente render` draws as many as it is told.
  private static let greatestNodeLimit = 150
}
