extension StringProtocol {
  /// Whether every character is one scalar below U+0300, and none is white space but the space: bytes can be looked at
  /// one by one then, since no mark joins two of them.
  ///
  /// U+0080 to U+00BF are left out with the white space among them; of a text that holds one `false` says nothing.
  var hasSimpleLetters: Bool {
    utf8.allSatisfy { byte in
      // 0xC2 leads U+0080 to U+00BF, 0xC3 to 0xCB lead U+00C0 to U+02FF, and 10xxxxxx goes on.
      byte >= 0x20 && byte < 0xCC && byte != 0xC2 && byte != 0x7F
    }
  }
}
