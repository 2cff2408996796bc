public import ArgumentParser
public import EntityRecognition

/// The option that says which trained tagger reads names.
struct TaggerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which trained tagger reads names beside the rules.",
      discussion: """
        accurate: a small transformer; some thousand words a second on each core. fast: a perceptron; some sixty times \
        as fast, for bulk, with more names missed and mistaken.
        """, valueName: "tagger"))
  var tagger: Tagging = .accurate
}

extension Tagging: ExpressibleByArgument {}
