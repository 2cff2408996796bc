/// Words that may stand capitalised without being a name: at a sentence's start, in a headline, in a title.
enum CommonWordRows {
  /// All lists of ordinary words.
  static let all = [functionWords, adjectives, verbsToI, verbsFromJ, nouns]

  /// Months, weekdays, holidays and seasons, with their abbreviations.
  static let calendar = """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul \
    Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur \
    Thurs Fri Sat Sun Christmas Easter Ramadan Eid Passover Hanukkah Yom Kippur Rosh Hashanah Diwali Holi Nowruz \
    Thanksgiving Halloween Lent Pentecost Ashura Muharram Purim Sukkot Vesak Epiphany Christmastime Eve spring \
    summer autumn winter GMT UTC EST EDT CET BST am pm
    """

  /// Peoples, faiths and movements that are no entity, with their singular, plural and adjective.
  static let peoples = """
    Muslim Muslims Islam Islamic Islamist Islamists Islamism Christian Christians Christianity Catholic Catholics \
    Catholicism Protestant Protestants Protestantism Orthodox Anglican Anglicans Evangelical Evangelicals Baptist \
    Baptists Methodist Methodists Mormon Mormons Lutheran Lutherans Calvinist Copt Copts Coptic Maronite Maronites \
    Jew Jews Jewish Judaism Hasidic Haredi Zionist Zionists Zionism Sunni Sunnis Shia Shias Shiite Shiites Shi'ite \
    Shi'ites Shi'a Sufi Sufis Salafi Salafis Salafist Salafists Salafism Wahhabi Wahhabis Wahhabism Alawite Alawites \
    Alevi Alevis Ismaili Ismailis Ahmadi Ahmadis Druze Druse Yazidi Yazidis Yezidi Yezidis Hindu Hindus Hinduism \
    Hindutva Buddhist Buddhists Buddhism Sikh Sikhs Sikhism Jain Jains Bahai Bahais Baha'i Zoroastrian Zoroastrians \
    Atheist Pagan Quaker Quakers Amish Arab Arabs Arabic Berber Berbers Amazigh Kurd Kurds Kurdish Kabyle Tuareg \
    Tuaregs Bedouin Bedouins Nubian Persian Persians Pashtun Pashtuns Pathan Hazara Hazaras Baloch Baluch \
    Baluchi Punjabi Punjabis Sindhi Kashmiri Kashmiris Tamil Tamils Sinhalese Bengali Bengalis Gujarati Marathi \
    Dalit Dalits Brahmin Rohingya Rohingyas Karen Kachin Shan Chin Mon Hmong Han Uighur Uighurs Uyghur Uyghurs \
    Tibetan Tibetans Hui Manchu Cantonese Hakka Malay Malays Javanese Acehnese Dayak Moro Aborigine \
    Aborigines Aboriginal Maori Maoris Tatar Tatars Chechen Chechens Ingush Dagestani Ossetian Ossetians Abkhaz \
    Abkhazian Circassian Circassians Bashkir Yakut Cossack Cossacks Roma Gypsy Gypsies Slav Slavs Slavic Balt Nordic \
    Scandinavian Scandinavians Baltic Balkan Basque Basques Catalan Catalans Galician Breton Corsican Corsicans \
    Sicilian Flemish Fleming Walloon Walloons Bavarian Prussian Saxon Sami Inuit Eskimo Romansh Bosniak Bosniaks \
    Hutu Hutus Tutsi Tutsis Hausa Fulani Yoruba Igbo Zulu Xhosa Shona Ndebele Kikuyu Luo Masai Maasai Oromo Tigrayan \
    Tigrayans Amhara Dinka Nuer Darfuri Fur Masalit Akan Ashanti Wolof Mandinka Bantu Hispanic Hispanics Latino \
    Latinos Latina Latinas Chicano Mestizo Quechua Aymara Mapuche Maya Mayan Mayans Aztec Inca Cherokee Navajo Sioux \
    Apache Afro Caucasian Caucasians Asian Asians African Africans European Europeans Eurasian Latin Oriental \
    Westerner Westerners Western Eastern Northern Southern Northerner Southerner Levantine Mediterranean Arctic \
    Communist Communists Communism Socialist Socialists Socialism Marxist Marxists Marxism Leninist Leninism \
    Stalinist Stalinism Maoist Maoists Maoism Trotskyist Fascist Fascists Fascism Nazi Nazis Nazism neo-Nazi \
    Conservative Conservatives Liberal Liberals Republican Republicans Democrat Democrats Democratic Labourite Tory \
    Tories Whig Gaullist Peronist Peronists Chavista Chavistas Baathist Baathists Kemalist Islamophobia Islamophobic \
    anti-Semitic anti-Semitism Semitic Unionist Unionists Loyalist Loyalists Nationalist Nationalists Leftist \
    Leftists Capitalist Thatcherite Reaganite Eurosceptic Eurosceptics Europhile Brexiteer Brexiteers Remainer \
    Muscovite Muscovites Parisian Parisians Londoner Londoners Berliner Berliners Roman Romans Venetian Neapolitan \
    Catalonian Gazan Gazans Jerusalemite Crimean Crimeans Siberian Texan Texans Californian Californians Floridian \
    Hawaiian Alaskan Ohioan Virginian Bostonian Chicagoan Aleppan Damascene Cairene Istanbulite
    """

  /// Words that head the name of an event, a document or a thing: neither a person nor a body.
  static let eventAndDocumentHeads = """
    War Wars Battle Siege Revolution Uprising Revolt Rebellion Intifada Coup Massacre Genocide Holocaust Crisis \
    Disaster Earthquake Tsunami Hurricane Typhoon Cyclone Storm Flood Famine Plague Pandemic Summit Conference Talks \
    Dialogue Negotiations Forum Meeting Session Agreement Agreements Accord Accords Treaty Pact Protocol Convention \
    Charter Constitution Act Bill Law Amendment Decree Resolution Declaration Memorandum Communiqué Statement \
    Doctrine Plan Deal Initiative Framework Roadmap Process Programme Report Review Index Survey Inquiry Study \
    Papers Files Dossier Memo Cup Championship Championships Olympics Games Tournament Trophy Open Masters Prix \
    Derby Marathon Final Finals Playoffs Prize Award Awards Medal Oscar Oscars Grammy Emmy Festival Carnival Day \
    Week Month Year Anniversary Eve Century Era Age Dynasty Empire Operation Spring Curtain Bible Koran Quran Torah \
    Talmud Gospel Election Elections Referendum Campaign Trial Affair Scandal Case Attack Attacks Bombing Bombings \
    Line Route Road Street Avenue Square Bridge Tunnel Canal Highway Airport Stadium Palace Castle Tower Wall
    """
}
