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
    ("up next", 120), ("watch:", 200), ("watch |", 200), ("listen:", 200), ("listen |", 200),
    ("you may also like", 200), ("you might also like", 200), ("most read", 100),
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
    ("coordinates:", 120), ("(with files from", 300), ("(with assistance", 300), ("(additional writing", 300),
    ("with contributions from", 300), ("this is a developing story", 200),
    ("this is a breaking news story", 200), ("this story is developing", 200), ("we use cookies", 500),
    ("this site uses cookies", 500), ("this website uses cookies", 500), ("our website uses cookies", 500),
    ("our site uses cookies", 500), ("accept cookies", 80), ("accept all cookies", 80), ("allow cookies", 80),
    ("allow all cookies", 80), ("cookie settings", 80), ("cookie policy", 80), ("cookie preferences", 80),
    ("manage cookies", 80), ("manage preferences", 80), ("manage your cookie", 120),
    ("privacy policy", 80), ("terms of use", 80),
    ("terms of service", 80), ("terms and conditions", 80), ("gift this article", 80), ("bookmark this", 80),
    ("add a comment", 80), ("join the conversation", 120), ("read the comments", 80), ("view all comments", 80),
    ("video loading", 80), ("loading ad", 60), ("scroll to continue", 80), ("scroll down", 80),
    ("published in the print edition", 200), ("a version of this article appeared", 300),
    ("a version of this article appears", 300), ("a version of this story appeared", 300),
  ]

  /// What papers call a text of their own where they say that they mended it.
  static let ownNames: Set<String> = [
    "article", "story", "piece", "post", "page", "item", "column", "headline", "blog",
  ]

  /// Names of a paper's texts that others give to theirs too, so that only a short line with them is about the paper's.
  static let sharedNames: Set<String> = ["report", "dispatch", "interview", "analysis", "copy"]

  /// What papers call a text of their own where they say how it came about.
  static let ownWorks: Set<String> = ["article", "story", "piece", "post", "page", "item", "column", "blog"]

  /// How a paper mends a text: "This article was amended".
  static let repairs: Set<Substring> = [
    "amended", "updated", "corrected", "edited", "revised", "clarified", "modified", "developing",
  ]

  /// What else a paper does with a text: "This article was first published".
  static let handlings: Set<Substring> = [
    "published", "produced", "reproduced", "republished", "translated", "syndicated", "supplied", "provided",
    "generated",
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
    "(end)", "(ends)", "end.", "ends.", "loading\u{2026}", "please wait", "please wait...", "please wait\u{2026}",
    "accept", "accept all", "reject all", "got it", "bookmark", "copied", "link copied", "copy link to clipboard",
    "link copied to clipboard", "add to favorites", "share full article", "gift article", "bluesky", "threads",
    "mail", "back", "dismiss", "cancel", "unmute", "mute", "fullscreen", "full screen", "toggle caption",
    "enlarge this image", "enlarge image", "click to enlarge", "view image", "this video can not be played",
    "this video cannot be played", "cookies", "your privacy", "we value your privacy", "newsletter", "newsletters",
    "advertising", "sponsored content", "paid content", "promoted content", "ad feedback",
    "photo", "image", "picture", "play video", "watch", "view gallery", "show more", "read full story", "full story",
  ]

  /// How many bytes the longest of those lines has, with some room for signs at its ends.
  static let longestWholeLine = (wholeLines.map(\.utf8.count).max() ?? 0) + 6

  /// The beginnings, by their first byte.
  static let beginningsByFirst: [UInt8: [(phrase: String, longest: Int)]] =
    Dictionary(grouping: beginnings) { $0.phrase.utf8.first ?? 0 }
}
