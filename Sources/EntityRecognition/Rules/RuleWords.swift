/// Closed lists of general English by which the rules read what stands around a name.
enum RuleWords {
  /// Words of grammar: they begin sentences with a capital and never begin a name.
  static let function = WordSet(
    """
    a an the this that these those some any no every each either neither both all most many much few several such other
    another more less enough half i you he she it we they me him her us them my your his its our their mine yours hers
    ours theirs myself himself herself itself themselves who whom whose which what when where why how whether if unless
    until while as because since although though even so then than but and or nor yet for of to in on at by with from
    into onto upon over under above below between among amongst against about across after before behind beside besides
    beyond despite during except inside outside near off out up down through throughout toward towards within without
    along around amid amidst per via is am are was were be been being has have had having do does did done will would
    shall should can could may might must ought not never ever there here now only also just still already again too
    very once twice thrice however moreover meanwhile instead thus hence therefore nevertheless nonetheless otherwise
    perhaps maybe indeed well yes
    """)

  /// Verbs of speech in the forms that stand beside a speaker's name.
  static let speech = WordSet(
    """
    said says say told tells added adds asked asks replied replies answered insisted insists explained explains
    argued argues claimed claims noted notes stated states declared declares announced announces warned warns stressed
    stresses recalled recalls admitted admits acknowledged acknowledges confirmed confirms denied denies tweeted tweets
    wrote writes commented comments remarked continued concluded observed predicted predicts believes believed vowed
    vows pledged pledges urged urges lamented joked testified
    """)

  /// Words that open what a verb governs: after "Tehran denies" and "Kyiv wants", not after "the Paris attacks".
  static let clauseOpeners = WordSet(
    """
    to that it its the a an any his her their this these those he she they we there no not all some more what whether
    how why nothing
    """)

  /// Offices of a city: "Moscow Mayor" makes a place of Moscow.
  static let cityOffices = WordSet(
    "Mayor Police Metro Airport University Zoo Marathon Olympics City Bureau Correspondent Stock Exchange Archbishop Bishop"
  )

  /// Owners in the names of bodies: "People's Party", "Workers' Union".
  static let bodyOwners = WordSet(
    """
    People Peoples Workers Worker Women Womens Children Teachers Doctors Nurses Lawyers Farmers Students Miners Writers
    Journalists Physicians Veterans Pilots Sailors Soldiers Peasants Consumers Employers Employees King Queen Lord Lords
    Men Girls Boys Players Mothers Parents Youth Citizens Bar Master Masters Postal Railway Nobel State Attorney
    General Prosecutor Ombudsman President Minister Governor Premier
    """)

  /// Words of the organs that every state has: a people's word before them is a mention of the country.
  static let stateOrgans = WordSet(
    """
    Ministry Minister Department Parliament Senate Congress Assembly Cabinet Army Navy Police Coast Gendarmerie Treasury
    Embassy Consulate Supreme Constitutional Federal Foreign Defence Defense Interior Finance Justice Health Air Marine
    Military Armed Intelligence Security Border Customs Election Electoral Attorney Prosecutor Office Presidential
    Central House Chamber Duma Rada Knesset Bundestag Riksdag Sejm Majlis Diet
    """)

  /// Qualifiers that make another name of a demonym or a country: "Latin American", "Inner Mongolia".
  static let regionQualifiers = WordSet(
    "Latin South North Central African Native Inner Pan Asian Meso Afro Euro Anglo Mexican Cuban Italian Irish Arab")

  /// Words after a capitalised head that go on with its name: "the Commission for …".
  static let partOpeners = WordSet("of for on against")

  /// The conjunction that joins words inside a name.
  static let conjunctions = WordSet("and")

  /// Prepositions before a street or a hill.
  static let streetPrepositions = WordSet("on along up down")

  /// Adverbs before "to" that lead to a place.
  static let goingOn = WordSet("on back over up down way close next near north south east west")

  /// Relative words that follow a person's name.
  static let personRelatives = WordSet("who whose whom")

  /// Prepositions before somebody who did something, and what stands before them: "headed by", "according to".
  static let agents = WordSet("by to")
  static let agentVerbs = WordSet(
    """
    headed led chaired founded written directed replaced succeeded signed represented accompanied joined coached
    managed captained commanded scored according wed married appointed
    """)

  /// Words that open an apposition.
  static let determiners = WordSet("the a an his her its their our my another one")

  /// What a body is called before or after its name: "the agency INDEC", "AfriForum, a lobby group".
  static let bodyNouns = WordSet(
    """
    group groups agency union party firm company fund bank club newspaper daily weekly broadcaster network channel
    consultancy regulator watchdog charity ngo militia startup start-up retailer insurer carrier airline automaker
    carmaker conglomerate operator giant lender chain tank outlet magazine website tabloid faction movement alliance
    coalition organisation organization institute foundation publisher maker manufacturer brand bookmaker brewer miner
    developer supplier contractor utility exchange nonprofit cooperative brokerage pollster subsidiary affiliate
    federation association
    """)

  /// Titles that are given names as well.
  static let titlesThatAreNames = WordSet(
    "Dean Don Duke Earl Baron Pan Bey Sultan Amir Emir Shah Raja Rani Dom Daw Tun Ato")

  /// Articles.
  static let articles = WordSet("the a an")
  /// Rivers after which a company is called.
  static let riversOfCompanies = WordSet("Amazon")

  /// The definite article.
  static let definite = WordSet("the")

  /// Particles in lower case with which a name may begin: not "la" or "le", which are other languages' articles.
  static let leadingParticles = WordSet(
    "de da do dos del della di van von vom zu ter ten bin ibn ben al el as ul ur ould")

  /// Heads that make a body only with a part after them: "House of Representatives", not "State House".
  static let headsOfParts = WordSet("House")

  /// Heads that make no named body with what stands before them: the government of a country is the country.
  static let genericHeads = WordSet("Government Cabinet Presidency Gang City Sun Order Watch")

  /// Words that end the names of places.
  static let placeHeads = WordSet(
    """
    River Lake Sea Ocean Gulf Bay Strait Channel Island Islands Peninsula Mountains Mountain Hills Hill Valley Desert
    Forest Delta Basin Plateau Canal Falls Province Governorate County District Prefecture Oblast Territory State Region
    City Town Village Township Avenue Boulevard Road Street Square Bridge Tower Towers Airport Stadium Arena Palace
    Cathedral Mosque Temple Shrine Castle Museum Hotel Prison Park Zoo Cemetery Harbour Harbor Heights Coast Camp Base
    """)

  /// Words that begin the names of places.
  static let placeOpenings = WordSet("Mount Mt Lake River Cape Port Fort Gulf Isle Camp Bay Strait")

  /// Large numbers in words.
  static let numbers = WordSet("hundred hundreds thousand thousands million millions billion billions trillion bn m")

  /// Words before a month or a weekday.
  static let dateOpeners = WordSet("in on since until till early mid late last next this from during before after")
}
