/// Words beside a country's name or demonym that show a language, a currency, a dish or a breed, and no country.
///
/// "Swiss franc", "Turkish coffee", "German shepherd" by the word after; "in French", "speaks Arabic" by the word
/// before. A word before shows a language only where no noun follows: "in French waters" names France.
enum NonMentionContext {
  /// Words after a demonym or a name, singular or plural.
  static let wordsAfter = """
    dollar dollars peso pesos franc francs pound pounds euro euros rupee rupees rupiah ringgit baht dong yen \
    yuan renminbi ruble rubles rouble roubles lira liras krona kronor krone kroner zloty zlotys forint \
    forints hryvnia hryvnias dinar dinars dirham dirhams riyal riyals rial rials shekel shekels shilling shillings \
    rand naira cedi cedis kwacha guarani lempira quetzal cordoba leva \
    lek tenge manat lari afghani afghanis taka kyat kip riel tugrik drachma drachmas guilder \
    guilders schilling peseta pesetas escudo escudos acronym acronyms initials abbreviation language languages dialect dialects grammar vocabulary \
    alphabet script accent accents subtitles translation translations translator translators interpreter \
    interpreters dictionary spelling speaker speakers literature lessons \
    food foods cuisine dish dishes restaurant restaurants cooking recipe recipes coffee tea wine wines beer \
    beers whisky whiskey vodka gin rum cheese bread fries fry dressing salad sauce sausage sausages bacon ham \
    pastry pastries chocolate chocolates waffle waffles pancake pancakes muffin muffins yoghurt \
    yogurt pepper peppers oregano parsley cabbage sprouts onion onions bean beans nut nuts rice noodles \
    takeaway takeaways barbecue meatballs pizza pasta stew soup kebab baklava caviar shepherd shepherds \
    terrier terriers setter spaniel bulldog bulldogs poodle mastiff hound hounds wolfhound retriever sheepdog collie \
    corgi pony ponies cat cats longhair shorthair bobtail oak pine ivy maple elm poplar willow spruce \
    fir cedar hemlock larch cypress tulip poppy bluebell hamster pig pigs \
    knotweed thistle
    """

  /// Currencies that are other words, too: they are money only after a number, as in "5,000 South Korean won".
  static let currenciesAfterNumbers = """
    won real reais sol soles mark marks crown crowns colon leu lei lev leva som dram birr pound pounds
    """

  /// Money after a country's name, as in "US dollars": with other words a name is a mention.
  static let currenciesAfterNames = """
    dollar dollars peso pesos franc francs rupee rupees dinar dinars dirham dirhams riyal riyals shilling shillings \
    krona kronor krone kroner
    """

  /// Words right before the name of a language.
  static let wordsBeforeLanguage = """
    in into from speak speaks spoke spoken speaking learn learns learned learning learnt teach teaches taught \
    teaching study studied studying translate translated understand understands understood read reads write writes \
    wrote written fluent perfect broken accented flawless halting heavily-accented native classical modern old \
    middle colloquial written spoken sung
    """

  /// Demonyms and other words that are names of languages.
  static let languages = """
    Afrikaans Albanian Amharic Arabic Aramaic Armenian Azerbaijani Azeri Basque Belarusian Bengali Bosnian Bulgarian \
    Burmese Cantonese Catalan Chinese Croatian Czech Danish Dari Dutch English Estonian Farsi Filipino Finnish \
    Flemish French Gaelic Galician Georgian German Greek Gujarati Haitian Hausa Hebrew Hindi Hungarian Icelandic \
    Igbo Indonesian Irish Italian Japanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Kyrgyz Lao Latin Latvian \
    Lithuanian Luxembourgish Macedonian Malagasy Malay Malayalam Maltese Mandarin Marathi Mongolian Nepali Norwegian \
    Oromo Pashto Persian Polish Portuguese Punjabi Quechua Romanian Romansh Russian Sanskrit Scots Serbian Shona \
    Sindhi Sinhala Slovak Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Tatar Telugu Thai Tibetan \
    Tigrinya Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yiddish Yoruba Zulu
    """

  /// Whole phrases that hold a country word and name no country.
  static let phrases = """
    Afghan hound; American football; American dream; American cheese; American Indian; American Indians; Arabian \
    Nights; Brazil nut; Brazil nuts; China shop; Chinese wall; Chinese whispers; Chinese New Year; Chinese medicine; \
    Danish pastry; double Dutch; Dutch auction; Dutch courage; Dutch elm disease; Dutch oven; Dutch uncle; English \
    Channel; English breakfast; French Open; French Quarter; French Revolution; French Riviera; French fries; French \
    horn; French kiss; French press; French toast; French window; German measles; German shepherd; Going Dutch; \
    Great Dane; Great Danes; Greek chorus; Greek fire; Greek god; Greek mythology; Greek tragedy; guinea fowl; \
    guinea pig; guinea pigs; Indian ink; Indian Ocean; Indian Wells; Indian summer; Irish coffee; Irish Sea; Irish \
    stew; Irish setter; Irish whiskey; Italian Riviera; Japanese knotweed; Jordan River; River Jordan; Mexican \
    standoff; Mexican wave; Norway rat; Norway spruce; Panama hat; Panama hats; Persian carpet; Persian cat; Persian \
    Gulf; Persian rug; Polish sausage; Portuguese man o' war; Russian doll; Russian dolls; Russian roulette; Scotch \
    whisky; Scottish terrier; Spanish flu; Spanish Main; Spanish Steps; Spanish fly; Swedish massage; Swiss Army \
    knife; Swiss Alps; Swiss chard; Swiss cheese; Swiss roll; Thai boxing; Trojan horse; Turkish bath; Turkish \
    baths; Turkish coffee; Turkish delight; Welsh corgi; Welsh dresser; Welsh rarebit; Latin America; South America; \
    North America; Central America; Native American; Native Americans; African American; African Americans; American \
    Samoa; US dollar; US dollars; U.S. dollar; U.S. dollars; US$; Hong Kong dollar; Indian Premier League; English \
    Premier League; US Open; US Masters; Australian Open; Italian Open; Spanish Grand Prix
    """
}
