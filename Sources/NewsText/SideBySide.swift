import Dispatch

/// Does two pieces of work at the same time, where there are two cores for them.
///
/// ```swift
/// let (earlier, later) = sideBySide({ december.communities() }, { march.communities() })
/// ```
///
/// - Parameters:
///   - one: The first piece of work; the threads of both are shared with whatever these do on all cores.
///   - other: The second.
/// - Returns: What both give, in this order, whichever was done first.
package func sideBySide<One: Sendable, Other: Sendable>(
  _ one: @Sendable () -> One, _ other: @Sendable () -> Other
) -> (One, Other) {
  let (ones, others) = (ResultSlots<One>(count: 1), ResultSlots<Other>(count: 1))
  DispatchQueue.concurrentPerform(iterations: 2) { place in
    if place == 0 { ones.set(0, to: one()) } else { others.set(0, to: other()) }
  }
  return (ones.values.first ?? one(), others.values.first ?? other())
}
