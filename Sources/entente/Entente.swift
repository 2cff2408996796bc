import ArgumentParser
import Synchronization

/// The command line, from its first word.
@main
struct Entente: ParsableCommand {
  /// The version, as `--version` and every file that is written give it.
  static let version = "0.1.0"

  /// What made a file, as the file says.
  static let generator = "Entente \(version)"

  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Turns dated news articles into a graph of people, countries and organizations.",
    discussion: """
      EXAMPLES
        entente graph articles/ --by-date --output graphs/

      reads every article below articles/, and writes graph.svg (the picture), graph.graphml (for Gephi, Cytoscape, \
      yEd, networkx, igraph) and graph.dot (for Graphviz) to graphs/, and one set of the three for each date;

        entente rank articles/

      lists who is most central;

        entente entities articles/

      lists who is named, and how often;

        entente explain articles/ "John Kerry" Russia

      prints the sentences behind a link;

        entente render graphs/graph.graphml --output picture.png

      draws any graph's file;

        entente compare articles/@2015-12 articles/@2016-03 --output change/

      says what changed from December to March.
      """,
    version: version,
    subcommands: [
      GraphCommand.self, RankCommand.self, EntitiesCommand.self, ExplainCommand.self, RenderCommand.self,
      CompareCommand.self, TimelineCommand.self, EvaluateCommand.self, TrainCommand.self, DrawPageCommand.self,
    ])

  /// Whether this process is the command, which may run itself again, and not another program that holds its code.
  static let isProgram = Atomic(false)

  static func main() {
    isProgram.store(true, ordering: .relaxed)
    main(nil)
  }
}
