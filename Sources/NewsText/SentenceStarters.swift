/// Words that tell what a sentence's beginning looks like.
enum SentenceStarters {
  /// Words that, with a capital, begin a sentence and hardly ever a name: what follows "the U.S." after its end.
  ///
  /// "Under", "No", "New", "First" and the like are left out: "U.S. Under Secretary", "U.S. No. 2".
  static let words: Set<String> = [
    "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "But", "And", "Or", "Nor", "So", "Yet", "In", "On",
    "At", "As", "By", "For", "From", "If", "When", "While", "With", "Without", "After", "Before", "Since", "Though",
    "Although", "However", "Meanwhile", "Moreover", "Nevertheless", "Still", "This", "That", "These", "Those", "There",
    "Here", "His", "Her", "Its", "Their", "Our", "My", "Your", "To", "Over", "According", "Also", "Then", "Some",
    "Many", "Most", "Both", "Such", "One", "Earlier", "Later", "Now", "Once", "Another", "Other", "Others", "Each",
    "Every", "Not", "What", "Where", "Who", "Why", "How", "Which", "Because", "Despite", "During", "Until", "Unless",
    "Instead", "Asked", "Speaking", "Among", "Between", "Last", "Even", "Just", "Only", "Its", "Nobody", "Nothing",
    "Everyone", "Of", "Several", "Few", "Thousands", "Hundreds", "Dozens", "Officials", "Police", "Authorities",
    "It\u{2019}s", "It's", "He\u{2019}s", "He's", "She's", "She\u{2019}s", "That's", "That\u{2019}s", "There's",
    "There\u{2019}s", "They're", "They\u{2019}re", "We're", "We\u{2019}re", "I'm", "I\u{2019}m", "Let's", "Yes",
    "Perhaps", "Maybe", "Indeed", "Neither", "Either", "Under-fire", "Today", "Yesterday", "Tomorrow", "Through",
    "Throughout", "Within", "Whether", "Whatever", "Nearly", "About", "Around", "Much", "More", "All",
  ]

  /// What follows "a.m." within a sentence: days, zones.
  static let afterClock: Set<String> = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar",
    "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "GMT", "UTC", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT",
    "PST", "PDT", "PT", "BST", "CET", "CEST", "IST", "EAT", "WAT", "CAT", "JST", "KST", "HKT", "Eastern", "Pacific",
    "Central", "Mountain", "Greenwich", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
  ]

  /// Verbs that tell who spoke: after a question in quotation marks they show that its sentence goes on.
  static let speechVerbs: Set<String> = [
    "said", "says", "asked", "asks", "told", "tells", "added", "adds", "wrote", "writes", "tweeted", "replied",
    "replies", "shouted", "warned", "warns", "answered", "wondered", "wonders", "exclaimed", "cried", "demanded",
    "declared", "joked", "quipped", "remarked", "responded", "insisted", "continued", "concluded", "retorted",
    "screamed", "yelled", "questioned", "inquired", "enquired", "explained", "argued", "noted", "posted", "recalled",
    "repeated", "urged", "chanted", "countered", "commented", "observed", "stated", "announced",
  ]
}
