import Testing

@testable import NewsText

struct FurnitureTests {
  private func isFurniture(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return Furniture(bytes: bytes).isFurniture(0..<bytes.count)
  }

  @Test(arguments: [
    "By John Smith", "By Jane Doe and A. N. Other, Reuters", "By JOHN SMITH, Associated Press", "By: Wanjiru Kamau",
    "By Jane van der Berg in Nairobi", "By Jane Doe for the Daily Nation", "By Associated Press", "By Martin King Jr.",
    "Read more: Talks fail in Seoul", "READ MORE: Talks fail", "Also read: Talks fail", "RELATED: Talks fail",
    "See also: Talks fail", "3 min read", "5 minute read", "12-minute read", "Share this", "Share this article",
    "Follow us on Twitter @news",
    "© 2016 AFP", "Copyright 2015 Reuters", "All rights reserved.", "(c) 2016 Example News. All rights reserved.",
    "Reporting by Jane Doe; Editing by John Roe", "(Additional reporting by Jane Doe in Seoul)",
    "(Reporting by Jane Doe in Nairobi; Editing by John Roe)", "Advertisement", "ADVERTISEMENT", "Source: Xinhua",
    "https://example.org/a", "www.example.org", "desk@example.org", "Reuters", "AFP", "(AP)", "Associated Press", "---",
    "* * *",
    "25 comments", "Subscribe to our newsletter", "Photo by Jane Doe", "PHOTO CREDIT: Jane Doe", "Tags: Kenya, trade",
    "The Associated Press contributed to this report.", "> Read more: Talks",
    "Our Standards: The Thomson Reuters Trust Principles.",
    "Reuters/AFP", "With inputs from agencies", "Image copyright Getty Images", "Staff and agencies",
  ])
  func `a line that is no news is cut`(line: String) {
    #expect(isFurniture(line))
  }

  @Test(arguments: [
    "By midnight the talks had ended.", "By Tuesday", "By then Kenya had won", "Readers of the paper disagreed.",
    "Kerry in Moscow", "John Kerry", "- John Kerry", "Copyrights were discussed in Geneva by ministers.",
    "Sources close to the minister said so.", "Reuters reported on Monday that talks had failed.",
    "Shares fell in Tokyo.", "More than 30 people were hurt in Abuja.", "Following us was a police car, she said.",
    "Advertisements for the party appeared in Lagos.", "World leaders meet in Paris", "3 killed in Karachi",
    "Printing presses stood still.", "The AFP correspondent saw it.", "Related parties must be named, the court said.",
    "", "AFP saw it",
  ])
  func `a line of news stays`(line: String) {
    #expect(!isFurniture(line))
  }
}
