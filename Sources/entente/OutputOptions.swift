import ArgumentParser

/// The options by which every command says how much it tells.
struct OutputOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print each step as well.")
  var verbose = false

  var console: Console { Console(level: quiet ? .quiet : verbose ? .verbose : .normal) }

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other: give one of them.") }
  }
}
