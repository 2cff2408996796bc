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
    "By Ana Dias-Walsh, foreign affairs reporter", "By Ana Dias, business writer",
    "By Ana Dias, the Post's Africa correspondent",
    "By Ana Dias, correspondent in Nairobi",
    "By Ana Dias and John Roe, senior editors", "Words: Jane Doe", "Text: Jane Doe and John Roe",
    "Follow the Post's coverage of parliament at https://example.org/p", "Follow @examplenews on Twitter",
    "Sign up for our Morning Post newsletter", "Subscribe to the podcast", "Listen to the podcast: Kenya's vote.",
    "Watch: Kerry speaks in Moscow", "WATCH | Kerry speaks in Moscow", "Click here for the map", "Download the app",
    "Get the day's news in your inbox.", "Join our Telegram channel", "Read the full report at www.example.org/report",
    "Visit our website for more.", "Listen to our podcast on Spotify.", "\u{2014} With files from Jane Doe",
    "-- With assistance from John Roe", "\u{2013} Reporting by Jane Doe; editing by John Roe",
    "This article was amended on 4 May 2024 to correct a name.", "This story has been updated.",
    "This article was first published on 3 May.", "This story was originally published by Example News.",
    "An earlier version of this article named the wrong minister.", "This is a developing story.",
    "This report has been updated.",
    "Correction: An earlier version of this story said otherwise.", "By signing up, you agree to our terms of use.",
    "Last Updated: 3 hours ago", "Updated at 3pm", "Updated 2 hours ago", "Last updated at 16:10 GMT",
    "We use cookies to improve your visit.", "Accept all cookies", "Share Tweet WhatsApp Copy link",
    "Facebook | Twitter",
    "Share", "Tweet", "WhatsApp", "Copy link", "Comments", "Loading\u{2026}", "Loading...", "(END)",
    "Omar Diaz/Getty Images", "AP/Omar Diaz", "REUTERS/Omar Diaz",
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
    "By Ana Dias, the reporter was told, the town had fallen", "By Kenya's account, the reporter lied",
    "By Moscow, with love and no editor", "Political correspondent", "Words matter: Kerry warns Putin",
    "Words: they matter",
    "Report: Iran Sells Oil", "Follow the rules, Kerry tells Putin", "Follow-up talks open in Geneva",
    "Listen to the people, Kerry told Putin.", "Listen to the president's speech in Cairo", "Watch out, says Putin",
    "Watch makers fear the app that Geneva wants", "Download figures for the app fell in Kenya.",
    "Get out of Syria, Kerry tells Moscow", "Join the euro, Merkel tells Poland",
    "Twitter and Facebook are blocked in Uganda", "Facebook, a company in California, said so.",
    "This report was published by the IAEA in Vienna, Amano said.", "This article was the first on the war.",
    "This story has shaken Kenya.", "This week has been updated by war.", "Updated law worries Kenya",
    "Last year in Nairobi",
    "Last week Kenya updated its law", "\u{2013} John Kerry", "- With the army at the gate, Kabul waits",
    "Loading of grain began in Odessa", "Cookies were sold at the market in Lagos.", "Israel/PA", "Kenya/Uganda",
    "Share prices fall",
    "By clicking a link in the e-mail, she let the hackers in, Kerry said.",
    "By signing up for the pact, Kenya agreed to talk.",
    "An earlier version of this law was rejected by Putin.", "A version of this article of the treaty was read out.",
    "This report was amended after Saudi Arabia threatened to cut its funds, Ban Ki-moon said.",
    "Get the Facebook files, MPs tell Kenya", "Correction: Iran and Iraq did meet",
  ])
  func `a line of news stays`(line: String) {
    #expect(!isFurniture(line))
  }

  @Test func `only a line below the headline is a short imperative`() {
    func isImperative(_ line: String) -> Bool {
      let bytes = Array(line.utf8)
      return Furniture(bytes: bytes).isShortImperative(0..<bytes.count)
    }
    for line in ["Listen to the full interview", "Read the full text", "Watch the video", "Tune in tonight"] {
      #expect(isImperative(line), "\(line)")
    }
    for line in [
      "Listen to Africa", "Follow the money, said one", "Read the treaty that was signed", "Watch the sea.",
      "Listen to the people of Sudan", "Watching the full video",
    ] {
      #expect(!isImperative(line), "\(line)")
    }
  }
}
