import Testing

@testable import NewsText

struct PublicationDateFinderTests {
  private func publication(_ text: String, name: String = "a.txt") -> String? {
    let article = Article(name: name, plainText: text)
    return article.publication.map { "\($0.day) by \($0.evidence.rawValue)" }
  }

  private let body =
    "\n\nMinisters from five countries met in Nairobi to speak about trade, roads and a common market.\n"

  @Test(arguments: [
    "15 December, 2015", "December 15, 2015", "Tuesday, 15 Dec 2015", "2015-12-15", "15.12.2015", "12/15/2015",
    "Published: 3:04 PM EST, Tue December 15, 2015", "First published on Tuesday 15 December 2015 10.23 GMT",
    "Published 15 December 2015, updated 16 December 2015", "15 December 2015 Last updated at 10:23 GMT",
    "By Wanjiru Kamau | December 15, 2015", "Nairobi, 15 December 2015", "Posted on 15 Dec 2015 at 4:15 p.m.",
    "Wanjiru Kamau, December 15, 2015", "December 15, 2015 / 10:15 AM / 3 min read", "15 December 2015 | 15:04 EAT",
    "Updated: 15 December 2015",
  ])
  func `a line that holds only a date says when the article was published`(line: String) {
    #expect(publication("Kenya hosts trade talks\n\n\(line)\(body)") == "2015-12-15 by date line")
  }

  @Test(arguments: [
    "The accord was signed in Vienna on July 14, 2015.", "On March 3, 2011 protests began in Bogotá and Cali.",
    "It dates from 3 May 2008 and has been renewed since.", "File photo: the port of Lagos, May 3, 2014.",
    "FILE - In this March 3, 2014 photo, the port of Lagos is seen. (AP Photo/Jane Doe)",
    "The port of Lagos, Nigeria, May 3, 2014. (Reuters/File photo)", "An archive picture of the port, May 3, 2014.",
    "31 February 2016", "03/04/2016", "Kenya beat Uganda in 2015",
  ])
  func `a date in a sentence or under an archive picture is not the day of publication`(line: String) {
    #expect(publication("Kenya hosts trade talks\n\n\(line)\(body)") == nil)
  }

  @Test func `a paper may say at the end when it published the article`() {
    let text = "Kenya hosts trade talks\(body)\nThey met again.\n\n"
    #expect(publication(text + "Published in Dawn, March 5th, 2024") == "2024-03-05 by date line")
    #expect(publication(text + "Published in March 2024 and on March 5th, 2024 banned, the book sells well") == nil)
  }

  @Test(arguments: [
    ("2016-03-24_brussels.txt", "2016-03-24"), ("20160324.txt", "2016-03-24"),
    ("brussels_2016_03_24.txt", "2016-03-24"),
    ("2016/03/24/brussels.txt", "2016-03-24"), ("24-march-2016-brussels.txt", "2016-03-24"),
  ])
  func `a file's name may hold the date`(name: String, day: String) {
    #expect(publication("Trade talks\(body)", name: name) == "\(day) by file name")
  }

  @Test(arguments: ["002_6093376d71e6e2b8.txt", "20161324.txt", "a20160324b.txt", "00020160324.txt", "report-2016.txt"])
  func `a number in a file's name is not taken for a date`(name: String) {
    #expect(publication("Trade talks\(body)", name: name) == nil)
  }

  @Test(arguments: [
    "---\ntitle: Trade talks\ndate: 2016-03-24\n---\n", "---\ndate: \"24 March 2016\"\n---\n",
    "+++\ndate = 2016-03-24T10:15:00+03:00\n+++\n", "Title: Trade talks\nDate: March 24, 2016\nSource: The Star\n\n",
    "Published: 24 March 2016\n\n", "---\nupdated: 2016-03-26\npublished: 2016-03-24\n---\n",
    "---\ndate: 20160324\n---\n",
  ])
  func `front matter says when the article was published`(head: String) {
    #expect(publication(head + "Trade talks" + body, name: "2014-01-01.txt") == "2016-03-24 by front matter")
  }

  @Test(arguments: [
    ("SEOUL, Aug. 21, 2015 (Yonhap) --", "2015-08-21"), ("GENEVA, March 3, 2016 (Reuters) -", "2016-03-03"),
    ("Tuesday, March 3, 2016", "2016-03-03"), ("3 March 2016 \u{2013}", "2016-03-03"),
  ])
  func `a dateline's full date is the day of publication`(dateline: String, day: String) {
    let text = "Talks go on\n\n\(dateline) Envoys from both sides met again on Friday and agreed on nothing at all."
    #expect(publication(text) == "\(day) by dateline")
  }

  @Test func `a dateline without a year is no date by itself`() {
    #expect(publication("Talks go on\n\nGENEVA, March 3 (Reuters) - Envoys met again on Friday.") == nil)
  }

  @Test func `a dateline without a year takes it from a copyright line or a caption`() {
    let text = "Talks go on\n\nGENEVA, March 3 (Reuters) - Envoys met again on Friday."
    #expect(publication(text + "\n\n© 2016 Reuters") == "2016-03-03 by dateline")
    let caption = "Envoys arrive in Geneva, Switzerland, December 30, 2015. (AP Photo/Jane Doe)"
    #expect(
      publication("Talks go on\n\n\(caption)\n\nGENEVA, January 2 (Reuters) - Envoys met on Friday.")
        == "2016-01-02 by dateline")
  }

  @Test(arguments: [
    "The minister (left) and her guest at the port of Mombasa, Kenya, March 24, 2016.",
    "The minister greets her guest in Mombasa, Kenya, Thursday, March 24, 2016. (AP Photo/Jane Doe)",
    "The minister greets her guest in Mombasa, Kenya, on March 24, 2016. REUTERS/Jane Doe",
    "The minister greets her guest in Mombasa, Kenya, March 24, 2016.PHOTO: AFP",
    "The minister greets her guest in Mombasa, Kenya, March 24, 2016.",
  ])
  func `a caption that ends in a date says when the article was published`(caption: String) {
    #expect(publication("Kenya hosts talks\n\n\(caption)\(body)") == "2016-03-24 by caption")
  }

  @Test func `of several captions the latest day counts`() {
    let text = """
      Kenya hosts talks

      The port of Mombasa, Kenya, March 2, 2016. (AP Photo/Jane Doe)

      The minister greets her guest, March 24, 2016. (AP Photo/Jane Doe)
      """
    #expect(publication(text + body) == "2016-03-24 by caption")
  }

  @Test func `first published beats published, and updated counts only alone`() {
    let head = "Kenya hosts talks\n\n"
    #expect(publication(head + "Updated: 5 May 2016\nFirst published: 1 May 2016" + body) == "2016-05-01 by date line")
    #expect(publication(head + "Last modified on 5 May 2016\n4 May 2016" + body) == "2016-05-04 by date line")
    #expect(publication(head + "4 May 2016\nPublished 3 May 2016" + body) == "2016-05-03 by date line")
  }

  @Test func `headings of a timeline are not the day of publication`() {
    let text = "How it came so far\(body)\n3 March 2011\n\nProtests begin.\n\n5 March 2012\n\nThey go on.\n"
    #expect(publication(text) == nil)
  }
}
