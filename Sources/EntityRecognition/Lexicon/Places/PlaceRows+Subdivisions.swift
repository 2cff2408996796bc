extension PlaceRows {
  /// States and provinces of the Americas, with the abbreviations of the United States.
  static let americanSubdivisions = """
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; \
    Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; \
    Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York \
    State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South \
    Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington State; Washington state; West Virginia; Wisconsin; \
    Wyoming; District of Columbia; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ill.; Ind.; Kan.; Ky.; Md.; \
    Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; \
    S.C.; S.D.; Tenn.; Tex.; Vt.; Va.; W.Va.; Wis.; Wyo.; Southern California; Northern California; Northern \
    Virginia; Long Island; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Ontario; Quebec; Québec; \
    British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Newfoundland and \
    Labrador; Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories; Chiapas; Oaxaca; Guerrero; \
    Michoacán; Sinaloa; Chihuahua; Sonora; Tamaulipas; Veracruz; Jalisco; Coahuila; Baja California; Quintana Roo; \
    Yucatán; Nuevo León; Minas Gerais; Bahia; Pernambuco; Mato Grosso; Rondônia; Amazonas; Rio Grande do Sul; \
    Antioquia; Cauca; Chocó; Putumayo; Catatumbo; Zulia; Táchira; Essequibo; Araucanía
    """

  /// Regions of European countries and republics of Russia.
  static let europeanSubdivisions = """
    Bavaria; Saxony; Lower Saxony; Saxony-Anhalt; Thuringia; Hesse; Brandenburg; North Rhine-Westphalia; \
    Baden-Württemberg; Rhineland-Palatinate; Saarland; Schleswig-Holstein; Mecklenburg-Western Pomerania; Prussia; \
    East Prussia; Westphalia; Rhineland; Ruhr; Catalonia; Basque Country; Galicia; Andalusia; Castile; Aragon; \
    Asturias; Navarre; Extremadura; Murcia; Cantabria; Lombardy; Tuscany; Veneto; Piedmont; Liguria; Calabria; \
    Campania; Puglia; Umbria; Lazio; Emilia-Romagna; Abruzzo; Basilicata; South Tyrol; Trentino; Brittany; Alsace; \
    Lorraine; Provence; Burgundy; Picardy; Aquitaine; Île-de-France; Flanders; Wallonia; Friesland; Zeeland; \
    Limburg; Tyrol; Carinthia; Styria; Burgenland; Ticino; Cornwall; Devon; Dorset; Kent; Essex; Sussex; Surrey; \
    Hampshire; Norfolk; Suffolk; Yorkshire; Lancashire; Cumbria; Northumberland; Merseyside; West Midlands; East \
    Anglia; Somerset; Wiltshire; Oxfordshire; Cambridgeshire; Derbyshire; Nottinghamshire; Leicestershire; \
    Staffordshire; Cheshire; Shropshire; Hertfordshire; Buckinghamshire; Berkshire; Bedfordshire; Lincolnshire; \
    Gloucestershire; Worcestershire; Warwickshire; Hebrides; Orkney; Shetland; Connacht; Munster; Leinster; County \
    Cork; Donegal; Galway; Armagh; Antrim; Tyrone; Fermanagh; Jutland; Zealand; Karelia; Transylvania; Wallachia; \
    Bessarabia; Bukovina; Vojvodina; Republika Srpska; Dalmatia; Istria; Slavonia; Krajina; Thrace; Thessaly; \
    Epirus; Peloponnese; Attica; Silesia; Pomerania; Volhynia; Bohemia; Moravia; Ruthenia; Transcarpathia; \
    Tatarstan; Bashkortostan; Kabardino-Balkaria; Adygea; Kalmykia; Chuvashia; Mordovia; Udmurtia; Tuva; Buryatia; \
    Yakutia; Chukotka; Kamchatka; Primorye; Gagauzia; Adjara; Ajara; Nakhchivan; Nakhichevan
    """

  /// Provinces and regions of Asia, Africa and Oceania.
  static let easternSubdivisions = """
    Anbar; Nineveh; Diyala; Salahuddin; Salaheddin; Babil; Dohuk; Hasakah; Hasakeh; Al-Hasakah; Suweida; Sweida; \
    Eastern Ghouta; East Ghouta; Ghouta; Hadramawt; Hadramout; Marib; Shabwa; Abyan; Saada; Hejaz; Najd; Asir; \
    Qatif; Khuzestan; Sistan-Baluchestan; Sistan and Baluchestan; Khorasan; Hatay; Cyrenaica; Tripolitania; Fezzan; \
    Kabylie; North Sinai; South Sinai; Upper Egypt; Kordofan; South Kordofan; Gezira; Amhara; Afar; Jubaland; \
    Galmudug; Equatoria; Upper Nile; Jonglei; Borno; Yobe; Adamawa; Benue; Zamfara; Katsina; Bayelsa; Anambra; Cabo \
    Delgado; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Matabeleland; Karamoja; Kasai; Ashanti; Diffa; \
    Tillabéri; Nangarhar; Kunar; Uruzgan; Paktika; Paktia; Nuristan; Badakhshan; Logar; Wardak; Ghor; Nimruz; \
    Faryab; Sindh; Khyber Pakhtunkhwa; Gilgit-Baltistan; Bajaur; Kurram; Gujarat; Maharashtra; Uttar Pradesh; Madhya \
    Pradesh; Andhra Pradesh; Arunachal Pradesh; Himachal Pradesh; Rajasthan; Bihar; Jharkhand; Chhattisgarh; Odisha; \
    Orissa; West Bengal; Assam; Manipur; Nagaland; Mizoram; Meghalaya; Tripura; Sikkim; Haryana; Uttarakhand; \
    Kerala; Karnataka; Tamil Nadu; Telangana; Goa; Ladakh; Doklam; Aksai Chin; Rakhine; Rakhine State; Arakan; \
    Kachin State; Shan State; Karen State; Chin State; Sagaing; Sabah; Sarawak; Johor; Penang; Kelantan; Selangor; \
    Perak; Pahang; Terengganu; Kedah; Kalimantan; West Java; Central Java; East Java; Lombok; Flores; Maluku; Riau; \
    Sulu; Basilan; Palawan; Leyte; Visayas; Guangdong; Guangxi; Fujian; Zhejiang; Jiangsu; Shandong; Hebei; Henan; \
    Hubei; Hunan; Jiangxi; Anhui; Sichuan; Yunnan; Guizhou; Gansu; Qinghai; Ningxia; Shaanxi; Shanxi; Liaoning; \
    Jilin; Heilongjiang; Hainan; Kowloon; New Territories; Tohoku; Kansai; New South Wales; Queensland; Tasmania; \
    South Australia; Western Australia; Northern Territory; Australian Capital Territory; North Island; South Island
    """
}
