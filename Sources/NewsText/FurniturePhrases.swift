/// Words that begin or make up lines which are not news: links, buttons, credits, copyright.
enum FurniturePhrases {
  /// Beginnings of lines, by how long such a line may be.
  ///
  /// In lower case; no letter may follow the phrase.
  static let beginnings: [(phrase: String, longest: Int)] = [
    ("read more", 200), ("read also", 200), ("also read", 200), ("read:", 200), ("read next", 200), ("related:", 250),
    ("related |", 250), ("related stories", 120), ("related articles", 120), ("related coverage", 120),
    ("related news", 120), ("related content", 120), ("related topics", 120), ("related links", 120),
    ("see also:", 250), ("see also", 60), ("see more", 120), ("more:", 200), ("more on this", 120),
    ("more about this", 120), ("more from", 100), ("must read", 200), ("must-read", 200), ("recommended:", 200),
    ("recommended for you", 100), ("recommended stories", 100), ("don't miss:", 200), ("don\u{2019}t miss:", 200),
    ("up next", 120), ("you may also like", 200), ("you might also like", 200), ("most read", 100),
    ("most popular", 100), ("trending", 80), ("click here", 200), ("tap here", 200), ("subscribe", 140),
    ("sign up", 160), ("follow us", 160), ("follow @", 120), ("like us on", 120), ("join us on", 120),
    ("find us on", 120), ("share this", 80), ("share on", 60), ("share via", 60), ("tweet this", 60),
    ("email this", 60), ("print this", 60), ("print article", 60), ("download our", 140), ("download the", 80),
    ("get the app", 80), ("advertisement", 60), ("advertisment", 60), ("story continues", 80),
    ("article continues", 80), ("continue reading", 120), ("skip to", 60), ("skip advertisement", 60),
    ("listen to this", 80), ("listen to article", 80), ("reading time", 60), ("estimated reading", 60),
    ("image copyright", 120), ("from the section", 60), ("explore more on", 80), ("all rights reserved", 200),
    ("copyright", 300), ("\u{A9}", 300), ("(c) ", 300),
    ("reporting by", 400), ("additional reporting", 400), ("(reporting by", 500), ("(additional reporting", 500),
    ("(writing by", 500), ("(editing by", 500), ("(compiled by", 300), ("(with reporting", 300),
    ("(with inputs from", 300), ("(with input from", 300), ("(with agenc", 200), ("with inputs from", 200),
    ("with reporting by", 300), ("with additional reporting", 300), ("with files from", 200),
    ("with assistance from", 200), ("-- with assistance", 200), ("editing by", 300), ("edited by", 150),
    ("writing by", 300), ("compiled by", 150), ("translated by", 150), ("written by", 120), ("reported by", 120),
    ("posted by", 120), ("story by", 100), ("text by", 100), ("words by", 100), ("photo by", 120),
    ("photos by", 120), ("photo courtesy", 140), ("photograph by", 120), ("photographs by", 120),
    ("photography by", 120), ("picture by", 120), ("pictures by", 120), ("image by", 120), ("images by", 120),
    ("image courtesy", 140), ("video by", 100), ("illustration by", 100), ("graphic by", 100),
    ("photo credit", 140), ("image credit", 140), ("picture credit", 140), ("credit:", 120), ("credits:", 120),
    ("source:", 140), ("sources:", 140), ("author:", 100), ("authors:", 140), ("reporter:", 100), ("editor:", 100),
    ("our standards:", 140), ("have an opinion on", 120), ("got a tip", 140), ("send us your", 140),
    ("leave a comment", 80), ("leave a reply", 80), ("post a comment", 80), ("view comments", 80),
    ("show comments", 80), ("comments (", 60), ("tags:", 300), ("topics:", 300), ("filed under", 200),
    ("keywords:", 300), ("categories:", 200), ("location:", 100), ("special to ", 80),
    ("this content was", 200), ("for more news", 200), ("for more information, visit", 200),
    ("for the latest", 160), ("watch live:", 160), ("live updates:", 160), ("isbn", 40), ("email:", 100),
    ("e-mail:", 100), ("twitter:", 100), ("contact:", 160), ("url:", 400), ("link:", 400), ("image source", 120),
  ]

  /// Lines that are nothing but these words, signs at their ends aside.
  ///
  /// In lower case.
  static let wholeLines: Set<String> = [
    "share", "tweet", "print", "email", "e-mail", "save", "save article", "comments", "comment", "menu", "home",
    "search", "next", "previous", "more", "video", "photos", "gallery", "facebook", "twitter", "whatsapp", "linkedin",
    "reddit", "telegram", "pinterest", "google+", "messenger", "copy link", "copy", "link", "close", "play", "log in",
    "login", "sign in", "register", "ad", "ads", "sponsored", "promoted", "staff writer", "staff reporter",
    "reuters staff", "news desk", "web desk", "our correspondent", "special correspondent", "from our correspondent",
    "by our correspondent", "staff and agencies", "agencies", "staff", "world news", "top news", "news", "world",
    "politics", "latest news", "breaking news", "top stories", "international", "advertisement", "related", "loading",
    "loading...", "back to top", "published", "updated", "last updated", "first published",
    "hide caption", "show caption", "topics", "reuse this content", "related topics", "top", "story highlights",
    "image copyright", "getty images",
    "media playback is unsupported on your device",
    "media requires javascript to play", "x", "a", "a a", "a a a", "+", "-",
    "listen", "font size", "text size", "share this", "share this story", "share this article", "related stories",
    "exclusive", "world / middle east", "updates", "filed under", "tags", "more stories", "staff report", "ends", "end",
    "-30-", "30", "/ends", "via email", "wire services", "associated press writer", "associated press",
    "photo", "image", "picture", "play video", "watch", "view gallery", "show more", "read full story", "full story",
  ]

  /// Headings of the lists at an article's end, which are cut with all that follows them.
  static let endLists: Set<String> = [
    "sources", "external links", "references", "notes", "notes and references", "footnotes", "bibliography",
    "further reading", "see also", "related news", "sister links", "related wikinews", "citations", "links", "topics",
    "related topics",
    "related articles", "related links", "more on this story", "about the author", "about the authors",
  ]

  /// How many bytes the longest of those lines has, with some room for signs at its ends.
  static let longestWholeLine = (wholeLines.map(\.utf8.count).max() ?? 0) + 6

  /// The beginnings, by their first byte.
  static let beginningsByFirst: [UInt8: [(phrase: String, longest: Int)]] =
    Dictionary(grouping: beginnings) { $0.phrase.utf8.first ?? 0 }
}
