import Testing

@testable import NewsText

struct DatelineFinderTests {
  private func rest(_ paragraph: String, isFirst: Bool = true) -> String? {
    let bytes = Array(paragraph.utf8)
    return DatelineFinder(bytes: bytes).dateline(in: 0..<bytes.count, isFirst: isFirst).map {
      bytes.text($0.end..<bytes.count)
    }
  }

  @Test(arguments: [
    "MOSCOW (AFP) -", "Moscow (AFP) -", "GENEVA, March 3 (Reuters) -", "EDIRNE, Turkey \u{2014}", "WASHINGTON \u{2014}",
    "BEIRUT/GENEVA (Reuters) \u{2013}", "NEW DELHI:", "(Reuters) -", "ABUJA, Nigeria (AP) _",
    "TOKYO, 3 March (Kyodo) --", "SEOUL, Aug. 21 (Yonhap) --", "LONDON, England (CNN) --",
    "NAIROBI, Kenya (AP) \u{2014}",
    "Nairobi, Kenya \u{2014}", "BOGOTÁ, Colombia (AP) \u{2014}", "MOSCOW, March 3. /TASS/.",
    "New Delhi, March 3 (IANS)", "BEIJING, March 3, 2016 (Xinhua) --", "WASHINGTON, D.C. \u{2014}", "(CNN)",
    "KABUL (Pajhwok):",
    "ST. LOUIS (AP) \u{2014}", "UNITED NATIONS (AP) \u{2014}", "By Jane Doe NAIROBI (Reuters) -",
    "WARSAW, Poland (AP) --",
    "Lagos, 3 March 2016:", "PORT-AU-PRINCE, Haiti \u{2014}", "RIO DE JANEIRO (Reuters) -",
    "KYIV, Ukraine, March 3 \u{2014}",
    "BAGHDAD -", "3 March 2016 \u{2013}", "Thursday, May 7, 2015", "Hanoi, Mar 3 (VNA) \u{2013}",
    "SAN JOSÉ, Costa Rica \u{2014}",
  ])
  func `a dateline is cut from the sentence after it`(dateline: String) {
    #expect(
      rest("\(dateline) Ministers met on Thursday to speak of roads.") == "Ministers met on Thursday to speak of roads."
    )
  }

  @Test(arguments: [
    "WHO - the agency - said so.", "Kerry \u{2014} the envoy \u{2014} said so.",
    "Kerry \u{2014} Obama's envoy \u{2014} said so.",
    "NATO \u{2014} The alliance met.", "QUESTION: There are reports.", "SECRETARY KERRY: Thank you.", "MR. TONER: Yes.",
    "World Health Organization (WHO) - The agency said so.", "Ministers met in Nairobi (Kenya) to talk.",
    "The talks, on March 3, began late.", "US-led forces struck.", "Talks - Kenyan and Ugandan - went on.",
    "On March 3, 2016 Kenya voted.", "March 3, 2016, Kenya voted.", "UN (New York) officials said so.",
    "Kerry: The talks went well.", "Kerry \u{2014} Putin talks resumed.", "Obama - Castro talks begin",
    "Bogotá \u{2013} Caracas ties are mended.", "John Kerry \u{2013} Putin met him \u{2013} spoke.",
    "Kerry \u{2014} Putin's trust in Kerry's word has gone.", "Ivor \u{2014} Inivor met.",
    "", "-", "(", "MOSCOW (", "MOSCOW (AFP", "A", "(AFP)", ",,,,", "2016",
  ])
  func `the beginning of a sentence is no dateline`(paragraph: String) {
    #expect(rest(paragraph) == nil || rest(paragraph) == "")
  }

  @Test(arguments: [("Nairobi", "in Nairobi"), ("Bogotá", "in Bogotá"), ("New Delhi", "In New Delhi")])
  func `a bare place in small letters is a dateline where the text says that something is in it`(
    place: String, phrase: String
  ) {
    let text = "Ministers met on Thursday. \(phrase) the roads were shut."
    #expect(rest("\(place) \u{2014} \(text)") == text)
    #expect(rest("\(place) \u{2014} Ministers met on Thursday.") == nil)
  }

  @Test func `a bare place in small letters counts only in the first paragraph`() {
    #expect(rest("Nairobi \u{2014} Ministers met.", isFirst: false) == nil)
    #expect(rest("NAIROBI (Reuters) - Ministers met.", isFirst: false) == "Ministers met.")
  }
}
