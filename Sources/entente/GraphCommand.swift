import ArgumentParser
import Cooccurrence
import EntityRecognition
import EntityResolution
import GraphAnalysis
import GraphvizRendering
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
        cat story.txt | entente graph - --output graphs/
      """)

  @Argument(help: "Files and folders of .txt articles; - reads one article from standard input.")
  var input: [String]

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "dir"))
  var output: String

  @Flag(help: "Write one set of files for each date as well; articles without a date are 'undated'.")
  var byDate = false

  @Option(
    name: .shortAndLong, parsing: .singleValue,
    help: "A format to write; repeat for more. DOT, GraphML and SVG if left out.")
  var format: [GraphFormat] = []

  @Option(help: "The centrality that ranks entities and sizes them in the picture.")
  var sizeBy: Centrality = .strength

  @Option(help: ArgumentHelp("What stands above the picture.", valueName: "text"))
  var title: String = "Who is named together with whom"

  @Option(help: "Graphviz's layout engine for the picture; chosen by the size of the graph if left out.")
  var layout: PictureLayout?

  @OptionGroup var registryOptions: RegistryOptions

  @OptionGroup(title: "Links") var links: LinkOptions

  @OptionGroup(title: "Filters, in the order in which they apply") var filters: FilterOptions

  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let console = outputOptions.console
    let writer = GraphWriter(
      directory: output, formats: format.isEmpty ? GraphFormat.standard : format, sizeBy: sizeBy,
      layout: layout?.engine,
      console: console)
    try writer.prepare(["graph"])
    let rules = try registryOptions.registry(beside: input, console: console).rules
    let collection = try Collection.read(input, console: console)
    let entities = EntityResolver(registry: rules).resolve(collection.articles)
    let dates = collection.dates.filter { links.period.contains($0.day) }
    if byDate { try writer.prepare(dates.map(\.name)) }

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
      WeighedGraph(graph, weighting: links.weight, filters: filters, centers: centers, centrality: sizeBy)
    }
    let whole = weighed(counted)
    var files = try writer.write(whole, named: "graph", title: title)
    if byDate {
      for group in dates {
        let part = graph(of: entities.restricted { $0.publication?.day == group.day })
        files += try writer.write(weighed(part), named: group.name, title: title)
      }
    }
    console.result(
      RunSummary(
        collection: collection, stories: stories, period: links.period, graph: whole.graph, centrality: sizeBy,
        files: files
      ).text)
  }
}

/// The layout engines that suit a graph of co-occurrence.
enum PictureLayout: String, CaseIterable, ExpressibleByArgument {
  case sfdp
  case neato
  case fdp
  case dot
  case circo

  var engine: LayoutEngine {
    switch self {
    case .sfdp: .sfdp
    case .neato: .neato
    case .fdp: .fdp
    case .dot: .dot
    case .circo: .circo
    }
  }
}
