/// One line on a terminal that says how far a long step has come; nothing where standard error is no terminal, or the
/// step takes less than a second.
struct Progress {
  private let label: String
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  init(_ label: String, of total: Int, on console: Console) {
    self.label = label
    self.total = total
    isShown = Console.showsProgress && console.level != .quiet
  }

  /// Shows that a number of parts are done, four times a second at most.
  mutating func advance(to done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start >= .seconds(1), lastShown.map({ now - $0 >= .milliseconds(250) }) ?? true else { return }
    lastShown = now
    Console.write("\r\u{1B}[K\(label) \(done) of \(total)", to: 2)
  }

  /// Takes the line away.
  func end() {
    if lastShown != nil { Console.write("\r\u{1B}[K", to: 2) }
  }
}
