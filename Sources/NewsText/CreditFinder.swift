/// Finds the credit that ends a caption, or a paragraph: "PHOTO: REUTERS", "(AP Photo/Jane Doe)", "Image: UK Government.".
struct CreditFinder {
  let bytes: [UInt8]

  /// A credit that was found.
  struct Credit {
    /// Where it starts; it ends with the passage.
    let start: Int
    /// Whether it speaks of a picture, so that what stands before it is a caption.
    let isOfPicture: Bool
  }

  /// The credit at the end of a stretch, or `nil`.
  ///
  /// Looks at the last 600 bytes at most.
  func credit(in range: Range<Int>) -> Credit? {
    var end = range
    var found: Credit?
    // "(Reporting by …) (Editing by …)" and "REUTERS/Name TPX IMAGES OF THE DAY": one after the other.
    for _ in 0..<3 {
      guard let next = bracketed(in: end) ?? labelled(in: end) ?? agency(in: end) ?? agencyBeforeName(in: end)
      else { break }
      found = Credit(start: next.start, isOfPicture: next.isOfPicture || found?.isOfPicture == true)
      end = bytes.trimmed(range.lowerBound..<next.start)
      if end.isEmpty { break }
    }
    return found
  }

  /// "(AP Photo/Jane Doe)", "[Reuters]", "(Reporting by …; Editing by …)".
  private func bracketed(in range: Range<Int>) -> Credit? {
    var last = range.upperBound - 1
    if last > range.lowerBound, bytes.byte(at: last) == UInt8(ascii: ".") { last -= 1 }
    let closing = bytes.byte(at: last)
    guard last > range.lowerBound, closing == UInt8(ascii: ")") || closing == UInt8(ascii: "]") else { return nil }
    let opening = closing == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    let floor = max(range.lowerBound, last - 600)
    var depth = 0
    var place = last
    while place >= floor {
      if bytes[place] == closing { depth += 1 }
      if bytes[place] == opening {
        depth -= 1
        if depth == 0 { break }
      }
      place -= 1
    }
    guard place >= floor, depth == 0 else { return nil }
    let inner = bytes.trimmed(place + 1..<last)
    let words = bytes.lowercased(inner)
    for start in [
      "reporting by", "additional reporting", "writing by", "editing by", "edited by", "compiled by",
      "with inputs", "with input", "with reporting", "with agenc", "with additional", "translated by", "with files",
    ]
    where words.hasPrefix(start) {
      return Credit(start: place, isOfPicture: false)
    }
    guard inner.count <= 120 else { return nil }
    if [
      "photo by", "photo:", "photo ", "photo/", "photograph", "picture:", "picture by", "image:", "image ", "credit",
      "reuters/", "afp/", "ap photo", "afp photo", "file photo", "epa/", "ap/", "xinhua/", "file pic", "video:",
      "\u{A9}",
    ].contains(where: words.hasPrefix) || words.contains("getty images") || words.contains(" photo/")
      || words.contains("/afp") || words.contains("/reuters") || isPhotographerWithAgency(inner)
    {
      return Credit(start: place, isOfPicture: true)
    }
    return NewsAgencies.names(bytes.text(inner)) ? Credit(start: place, isOfPicture: false) : nil
  }

  /// "PHOTO: REUTERS", also stuck to the full stop before it; "Photo by Jane Doe"; "Image: Nick Moreau.".
  private func labelled(in range: Range<Int>) -> Credit? {
    let floor = max(range.lowerBound, range.upperBound - 120)
    var place = range.upperBound - 3
    while place >= floor {
      defer { place -= 1 }
      guard CreditFinder.beginsLabel(bytes[place]), !bytes.isLetter(at: place - 1) || place == range.lowerBound
      else { continue }
      // "Getty Images / AFP" has no label.
      if bytes.has("getty ", at: place - 6) { continue }
      for label in CreditFinder.labels where bytes.has(label, at: place) {
        let end = place + label.utf8.count
        guard let names = afterLabel(end, in: range), looksLikeCredit(names, label: label) else { continue }
        var start = place
        // "AFP PHOTO: …", "File photo: …" belong together.
        for lead in ["file ", "ap ", "afp ", "reuters ", "ap", "photo "]
        where start - lead.utf8.count >= range.lowerBound && bytes.has(lead, at: start - lead.utf8.count)
          && bytes.isUpper(at: start - lead.utf8.count)
        {
          start -= lead.utf8.count
        }
        return Credit(start: skippingBack(from: start, to: range.lowerBound), isOfPicture: true)
      }
    }
    return nil
  }

  /// Where the names after a label start: ":", "|", "/" or "by" must stand between.
  private func afterLabel(_ place: Int, in range: Range<Int>) -> Range<Int>? {
    var place = place
    if bytes.has(" credit", at: place) { place += 7 }
    if bytes.has(" courtesy of ", at: place) || bytes.has(" courtesy ", at: place) {
      return bytes.trimmed(place + 9..<range.upperBound)
    }
    if bytes.has(" by ", at: place) { return bytes.trimmed(place + 4..<range.upperBound) }
    let next = bytes.skippingBlanks(from: place, to: range.upperBound)
    let sign = bytes.byte(at: next)
    guard next < range.upperBound, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "|") || sign == UInt8(ascii: "/")
    else { return nil }
    return bytes.trimmed(next + 1..<range.upperBound)
  }

  /// Few words, each with a capital.
  private func looksLikeCredit(_ names: Range<Int>, label: String) -> Bool {
    let words = bytes.words(in: names, limit: 10)
    guard !words.isEmpty, words.count <= 7, Furniture(bytes: bytes).holdsOnlyNames(names) else { return false }
    let text = bytes.text(names)
    // "Video: …" introduces a caption unless an agency follows; the same holds for longer lines of names.
    return label == "video" || words.count > 5 ? NewsAgencies.isNamed(in: text) : true
  }

  /// An agency alone at the end.
  ///
  /// "… 2016. REUTERS/Jane Doe", "… – AFP", "… 2016. © AFP", "… 2016 / AFP", "… | Jane Doe/Getty Images"
  private func agency(in range: Range<Int>) -> Credit? {
    let floor = max(range.lowerBound, range.upperBound - 100)
    var place = range.upperBound - 2
    // "… – Jane Doe / AFP": the agency alone is the credit only where no photographer stands before it.
    var agencyAlone: Credit?
    while place >= floor {
      defer { place -= 1 }
      let byte = bytes[place]
      let start: Int
      var isDash = false
      if byte == UInt8(ascii: "."), place > range.lowerBound {
        start = place + 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "|"), bytes.spaceWidth(at: place - 1) > 0 {
        start = place
        isDash = true
      } else if byte == UInt8(ascii: "-"), bytes.spaceWidth(at: place - 1) > 0 || bytes.byte(at: place - 1) == byte {
        start = place
        isDash = true
      } else if byte >= 0x80, [0x2013, 0x2014, 0x2015].contains(bytes.scalar(at: place).value) {
        start = place
        isDash = true
      } else if byte == 0xC2, bytes.scalar(at: place) == "\u{A9}" {
        start = place
      } else {
        continue
      }
      let begin = bytes.skippingBlanks(
        from: isDash ? start + bytes.scalarWidth(at: start) : start, to: range.upperBound)
      var names = begin..<range.upperBound
      if bytes.scalar(at: begin) == "\u{A9}" { return Credit(start: start, isOfPicture: true) }
      if names.count > 1, bytes.byte(at: names.upperBound - 1) == UInt8(ascii: ".") { names.removeLast() }
      guard !names.isEmpty, bytes.isCapitalized(names) else { continue }
      guard bytes.isUpper(at: begin) || NewsAgencies.names(bytes.text(names)) else { continue }
      let text = bytes.text(names)
      if NewsAgencies.names(text), isDash || SentenceEnd.closes(bytes, range.lowerBound..<start) {
        let cut = isDash ? skippingBack(from: start, to: range.lowerBound) : start
        let credit = Credit(start: cut, isOfPicture: text.lowercased().contains("photo"))
        guard byte == UInt8(ascii: "/") else { return agencyAlone ?? credit }
        agencyAlone = agencyAlone ?? credit
        continue
      }
      if isDash, isPhotographerWithAgency(names) {
        return Credit(start: skippingBack(from: start, to: range.lowerBound), isOfPicture: true)
      }
      guard !isDash, text.contains("/"), bytes.words(in: names, limit: 10).count <= 8,
        NewsAgencies.isNamed(in: text), Furniture(bytes: bytes).holdsOnlyNames(names)
      else { continue }
      return Credit(start: start, isOfPicture: true)
    }
    return agencyAlone
  }

  /// Takes a dash, a bar or blanks before a credit with it.
  private func skippingBack(from place: Int, to floor: Int) -> Int {
    var place = place
    while place > floor {
      let start = bytes.scalarStart(before: place)
      let scalar = bytes.scalar(at: start)
      guard
        bytes.blankWidth(at: start) > 0 || scalar == "-" || scalar == "|" || scalar == "\u{2013}"
          || scalar == "\u{2014}" || scalar == "/"
      else { break }
      place = start
    }
    return place
  }

  /// P, I, C, V, G: the capitals that labels begin with.
  private static func beginsLabel(_ byte: UInt8) -> Bool {
    byte == 0x50 || byte == 0x49 || byte == 0x43 || byte == 0x56 || byte == 0x47
  }

  private static let labels = [
    "photograph", "photos", "photo", "pictures", "picture", "images", "image", "credits", "credit", "video", "graphic",
  ]
}
