/// One number a node, written again and again by the searches of one thread.
///
/// An array with a fixed size and one owner. `Array` asks at every write whether it is shared, and several
/// `MutableSpan`s of one structure cannot be held at a time; in the innermost loops both cost.
@safe struct WorkArray<Element: BitwiseCopyable>: ~Copyable {
  private let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    unsafe start = UnsafeMutablePointer.allocate(capacity: count)
    unsafe start.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { unsafe start.deallocate() }

  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      return unsafe start[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such element")
      unsafe start[index] = newValue
    }
  }
}
