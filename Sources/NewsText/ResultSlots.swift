import Synchronization

/// One place for each of a number of results that come from several threads, each written once and by one thread.
///
/// No two threads touch the same place, so there is nothing to wait for, and a thread sanitizer can see as much: the
/// locks of the standard library are invisible to it where they guard one value for all threads.
package struct ResultSlots<Value: Sendable>: Sendable {
  private final class Slot: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let slots: [Slot]

  /// Creates empty places.
  package init(count: Int) {
    slots = (0..<count).map { _ in Slot() }
  }

  /// Fills a place.
  package func set(_ index: Int, to value: Value) {
    slots[index].value.withLock { $0 = value }
  }

  /// The results in the order of their places, to be read once all threads are done.
  package var values: [Value] { slots.compactMap { slot in slot.value.withLock { $0 } } }
}
