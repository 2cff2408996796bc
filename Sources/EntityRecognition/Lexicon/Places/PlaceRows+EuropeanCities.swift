extension PlaceRows {
  /// Cities of western, northern and southern Europe.
  static let westEuropeanCities = """
    Birmingham, England; Manchester; Liverpool; Leeds; Sheffield; Bristol; Newcastle; Newcastle upon Tyne; \
    Nottingham; Leicester; Coventry; Bradford; Hull; Stoke-on-Trent; Wolverhampton; Plymouth, England; Southampton; \
    Portsmouth; Brighton; Oxford; Cambridge; York; Norwich; Exeter; Bath; Salisbury; Dover; Folkestone; Canterbury; \
    Blackpool; Sunderland; Middlesbrough; Grimsby; Luton; Reading, England; Slough; Windsor; Sandringham; Balmoral; \
    Chequers; Grenfell Tower; Glasgow; Edinburgh; Aberdeen; Dundee; Inverness; Stirling; Dunblane; Lockerbie; \
    Cardiff; Swansea; Newport, Wales; Belfast; Londonderry; Derry; Omagh; Cork; Galway; Limerick; Waterford; Canary \
    Wharf; Wimbledon; Wembley; Westminster Abbey; Marseille; Marseilles; Lyon; Toulouse; Nice; Nantes; Strasbourg; \
    Montpellier; Bordeaux; Lille; Rennes; Reims; Le Havre; Toulon; Grenoble; Dijon; Angers; Nîmes; Calais; Cannes; \
    Avignon; Versailles; Saint-Denis; Brest, France; Rouen; Caen; Metz; Nancy, France; Mulhouse; Perpignan; \
    Biarritz; Deauville; Evian; Davos; Ajaccio; Bastia; Antwerp; Ghent; Bruges; Liège; Liege; Charleroi; Leuven; \
    Namur; Mons; Molenbeek; Zaventem; Zeebrugge; Rotterdam; The Hague; Hague; Utrecht; Eindhoven; Maastricht; \
    Groningen; Leiden; Delft; Haarlem; Schiphol; Arnhem; Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf; \
    Dusseldorf; Dortmund; Essen; Leipzig; Bremen; Dresden; Hanover; Hannover; Nuremberg; Duisburg; Bochum; \
    Wuppertal; Bonn; Mannheim; Karlsruhe; Wiesbaden; Münster; Augsburg; Chemnitz; Kiel; Magdeburg; Erfurt; Rostock; \
    Potsdam; Mainz; Heidelberg; Darmstadt; Regensburg; Wolfsburg; Göttingen; Würzburg; Ulm; Freiburg; Lübeck; Jena; \
    Weimar; Hanau; Halle; Heiligendamm; Ramstein; Garmisch; Passau; Zurich; Zürich; Geneva; Basel; Lausanne; \
    Lucerne; Lugano; Montreux; Vevey; St. Gallen; Zug; Crans-Montana; Bürgenstock; Graz; Linz; Salzburg; Innsbruck; \
    Klagenfurt; Schwechat; Kitzbühel; Barcelona; Valencia; Seville; Zaragoza; Málaga; Malaga; Bilbao; Alicante; \
    Granada; Vigo; Gijón; Pamplona; San Sebastián; San Sebastian; Santiago de Compostela; Guernica; Ceuta; Melilla; \
    Palma; Toledo, Spain; Salamanca; Cádiz; Cadiz; Algeciras; Marbella; La Coruña; Las Palmas; Porto; Braga; \
    Coimbra; Faro; Sintra; Fátima; Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Verona; Catania; \
    Bari; Messina; Padua; Trieste; Brescia; Parma; Modena; Pisa; Siena; Perugia; Ravenna; Rimini; Cagliari; Salerno; \
    Ancona; Assisi; Bergamo; Lecce; Pompeii; L'Aquila; Amatrice; Castel Gandolfo; Thessaloniki; Salonika; Piraeus; \
    Patras; Heraklion; Volos; Larissa; Idomeni; Mytilene; Olympia; Moria; Limassol; Larnaca; Famagusta; Paphos; \
    Gothenburg; Malmö; Malmo; Uppsala; Lund; Västerås; Örebro; Norrköping; Kiruna; Umeå; Aarhus; Odense; Aalborg; \
    Esbjerg; Roskilde; Christiansborg; Bergen; Trondheim; Stavanger; Tromsø; Tromso; Kirkenes; Utoya; Utøya; Bodø; \
    Espoo; Tampere; Turku; Oulu; Vantaa; Rovaniemi; Akureyri; Keflavik; Grindavik; Sliema
    """

  /// Cities of central and eastern Europe, with Russia.
  static let eastEuropeanCities = """
    Kraków; Krakow; Cracow; Łódź; Lodz; Wrocław; Wroclaw; Poznań; Poznan; Gdańsk; Gdansk; Szczecin; Lublin; \
    Katowice; Białystok; Bialystok; Gdynia; Toruń; Rzeszów; Rzeszow; Smolensk; Przemyśl; Brno; Ostrava; Plzeň; \
    Pilsen; Olomouc; Košice; Kosice; Debrecen; Szeged; Pécs; Győr; Röszke; Cluj; Cluj-Napoca; Timișoara; Timisoara; \
    Iași; Iasi; Constanța; Constanta; Brașov; Sibiu; Craiova; Oradea; Plovdiv; Varna; Burgas; Ruse, Bulgaria; Novi \
    Sad; Niš; Kragujevac; Subotica; Split; Rijeka; Dubrovnik; Zadar; Vukovar; Knin; Osijek; Maribor; Bled; Mostar; \
    Banja Luka; Tuzla; Bihać; Zenica; Mitrovica; Prizren; Peja; Gjakova; Durrës; Durres; Vlorë; Shkodër; Tetovo; \
    Bitola; Ohrid; Kumanovo; Gevgelija; Prespa; Budva; Kotor; Cetinje; Kaunas; Klaipėda; Klaipeda; Šiauliai; \
    Daugavpils; Liepāja; Jūrmala; Tartu; Narva; Pärnu; Brest-Litovsk; Grodno; Hrodna; Gomel; Homel; Vitebsk; \
    Mogilev; Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnipropetrovsk; Donetsk; Zaporizhzhia; Zaporizhia; Zaporozhye; \
    Lviv; Lvov; Kryvyi Rih; Mykolaiv; Nikolaev; Mariupol; Luhansk; Lugansk; Vinnytsia; Makiivka; Sevastopol; \
    Simferopol; Yalta; Kerch; Kherson; Poltava; Chernihiv; Cherkasy; Zhytomyr; Sumy; Rivne; Ivano-Frankivsk; \
    Ternopil; Lutsk; Uzhhorod; Chernivtsi; Khmelnytskyi; Kramatorsk; Sloviansk; Slovyansk; Slavyansk; Bakhmut; \
    Debaltseve; Ilovaisk; Avdiivka; Avdeyevka; Horlivka; Gorlovka; Severodonetsk; Sievierodonetsk; Lysychansk; \
    Izium; Izyum; Kupiansk; Melitopol; Berdyansk; Berdiansk; Enerhodar; Bucha; Irpin; Hostomel; Borodyanka; \
    Vuhledar; Pokrovsk; Toretsk; Chasiv Yar; Nova Kakhovka; Volnovakha; Shyrokyne; Pripyat; Izmail; Tiraspol; \
    Bendery; Bălți; Comrat; St. Petersburg; Saint Petersburg; St Petersburg; Leningrad; Petrograd; Novosibirsk; \
    Yekaterinburg; Ekaterinburg; Nizhny Novgorod; Kazan; Chelyabinsk; Omsk; Samara; Ufa; Krasnoyarsk; Perm; \
    Voronezh; Volgograd; Stalingrad; Krasnodar; Saratov; Tyumen; Tolyatti; Izhevsk; Barnaul; Irkutsk; Ulyanovsk; \
    Khabarovsk; Vladivostok; Yaroslavl; Makhachkala; Tomsk; Orenburg; Kemerovo; Ryazan; Astrakhan; Penza; Lipetsk; \
    Tula; Kirov; Kaliningrad; Kursk; Belgorod; Bryansk; Rostov; Rostov-on-Don; Sochi; Stavropol; Murmansk; \
    Arkhangelsk; Grozny; Beslan; Nazran; Vladikavkaz; Nalchik; Derbent; Budyonnovsk; Norilsk; Yakutsk; Magadan; \
    Magnitogorsk; Novorossiysk; Pskov; Veliky Novgorod; Tver; Vologda; Taganrog; Engels, Russia; Mozdok; \
    Severomorsk; Valaam; Zavidovo; Barvikha; Rublyovka; Sheremetyevo; Domodedovo; Vnukovo; Baikonur; Plesetsk; \
    Vostochny; Batumi; Kutaisi; Gori; Poti; Zugdidi; Sukhumi; Tskhinvali; Gyumri; Vanadzor; Stepanakert; Shusha; \
    Shushi; Lachin; Ganja; Sumgait; Lankaran; Meghri; Agdam
    """
}
