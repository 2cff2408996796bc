/// The tables of places as text, alternatives parted by `;`.
enum PlaceRows {
  static let subdivisions = [americanSubdivisions, europeanSubdivisions, easternSubdivisions]
  static let cities = [
    northAmericanCities, latinAmericanCities, westEuropeanCities, eastEuropeanCities, middleEasternCities,
    africanCities,
    southAsianCities, eastAsianCities,
  ]

  /// Continents, blocs and regions of the world.
  static let regions = """
    Europe; Asia; Africa; Oceania; Americas; Eurasia; Australasia; North America; South America; Central America; \
    Latin America; Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe; Southeast \
    Europe; Southeastern Europe; Central Asia; East Asia; South Asia; Southeast Asia; South-East Asia; West Asia; \
    Northeast Asia; Asia-Pacific; Indo-Pacific; Pacific Rim; Middle East; Near East; Far East; Mideast; North \
    Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; sub-Saharan Africa; Horn \
    of Africa; Maghreb; Sahel; Levant; Mesopotamia; Arabia; Arabian Peninsula; Gulf; Persian Gulf; Arab world; Arab \
    World; Muslim world; Muslim World; Islamic world; West; East; Global South; Global North; Third World; First \
    World; Western world; Balkans; Western Balkans; Baltics; Baltic states; Baltic States; Benelux; Scandinavia; \
    Nordics; Iberia; Iberian Peninsula; Caucasus; North Caucasus; South Caucasus; Anatolia; Asia Minor; Fertile \
    Crescent; Indian subcontinent; Indochina; Korean Peninsula; Korean peninsula; Malay Peninsula; Polynesia; \
    Melanesia; Caribbean; Antilles; West Indies; Northern Triangle; Southern Cone; Sinai; Sinai Peninsula; Arctic; \
    Antarctic; North Pole; South Pole; Equator; Great Lakes; Midwest; Deep South; New England; Pacific Northwest; \
    East Coast; West Coast; Gulf Coast; Bible Belt; Rust Belt; Wall Street; Silicon Valley; Hollywood; Fleet Street; \
    Eurozone; eurozone; Schengen; Schengen Area; Kurdistan; Iraqi Kurdistan; Rojava; Kashmir; Jammu and Kashmir; \
    Azad Kashmir; Punjab; Bengal; Holy Land; West Bank; Gaza; Gaza Strip; Golan Heights; Golan; Galilee; Judea; \
    Samaria; Negev; Nagorno-Karabakh; Karabakh; Abkhazia; South Ossetia; North Ossetia; Transnistria; \
    Transdniestria; Chechnya; Dagestan; Ingushetia; Donbas; Donbass; Crimea; Crimean Peninsula; Siberia; Urals; \
    Lapland; Patagonia; Amazonia; Amazon basin; Amazon rainforest; Darfur; Tigray; Ogaden; Oromia; Puntland; \
    Somaliland; Biafra; Katanga; Kivu; North Kivu; South Kivu; Ituri; Casamance; Azawad; Zanzibar; Cabinda; Niger \
    Delta; Rift Valley; Aceh; Papua; West Papua; Borneo; Sumatra; Java; Sulawesi; Mindanao; Luzon; Bali; \
    Bougainville; New Guinea; Tibet; Xinjiang; Inner Mongolia; Manchuria; Turkestan; East Turkestan; Balochistan; \
    Baluchistan; Waziristan; North Waziristan; South Waziristan; Swat Valley; Helmand; Panjshir; Tahiti
    """

  /// Seas, rivers, mountains, islands, landmarks.
  static let features = """
    Atlantic; Atlantic Ocean; North Atlantic; South Atlantic; Pacific; Pacific Ocean; South Pacific; Western \
    Pacific; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean; Mediterranean Sea; Aegean; Aegean Sea; \
    Adriatic; Adriatic Sea; Ionian Sea; Black Sea; Sea of Azov; Azov Sea; Caspian; Caspian Sea; Red Sea; Dead Sea; \
    Sea of Galilee; Arabian Sea; Gulf of Aden; Gulf of Oman; Gulf of Aqaba; Gulf of Mexico; Gulf of Guinea; Gulf of \
    Tonkin; Gulf of Thailand; Bay of Bengal; Bay of Pigs; Bay of Biscay; South China Sea; East China Sea; Yellow \
    Sea; Sea of Japan; East Sea; Sea of Okhotsk; Bering Sea; Bering Strait; Barents Sea; North Sea; Baltic; Baltic \
    Sea; Irish Sea; English Channel; Channel Tunnel; White Sea; Philippine Sea; Java Sea; Coral Sea; Tasman Sea; \
    Caribbean Sea; Strait of Hormuz; Straits of Hormuz; Hormuz; Bab al-Mandab; Bab el-Mandeb; Strait of Gibraltar; \
    Bosphorus; Bosporus; Dardanelles; Kerch Strait; Taiwan Strait; Strait of Malacca; Malacca Strait; Suez Canal; \
    Suez; Panama Canal; Nile; Blue Nile; White Nile; Congo River; Niger River; River Niger; Zambezi; Limpopo; \
    Senegal River; Amazon River; Orinoco; Rio Grande; Mississippi River; Missouri River; Ohio River; Colorado River; \
    Hudson River; Potomac; Euphrates; Euphrates River; Tigris; Tigris River; Jordan River; River Jordan; Jordan \
    Valley; Litani; Litani River; Orontes; Ganges; Brahmaputra; Indus; Indus River; Mekong; Mekong River; Mekong \
    Delta; Yangtze; Yellow River; Pearl River; Pearl River Delta; Yalu; Yalu River; Volga; Dnieper; Dnipro River; \
    Dniester; Danube; Rhine; Rhone; Seine; Loire; Elbe; Oder; Vistula; Thames; River Thames; Tiber; Ebro; Neva; Amu \
    Darya; Lake Chad; Lake Victoria; Lake Tanganyika; Lake Malawi; Lake Kivu; Lake Albert; Lake Geneva; Lake Baikal; \
    Lake Urmia; Lake Van; Lake Titicaca; Lake Michigan; Lake Superior; Lake Erie; Lake Ontario; Lake Huron; Aral \
    Sea; Lake Como; Loch Ness; Everest; Mount Everest; Himalayas; Himalaya; Hindu Kush; Karakoram; Pamirs; Ural \
    Mountains; Carpathians; Alps; Swiss Alps; French Alps; Pyrenees; Apennines; Dolomites; Andes; Rockies; Rocky \
    Mountains; Appalachians; Sierra Nevada; Atlas Mountains; Zagros; Mount Sinjar; Mount Hermon; Mount Lebanon; \
    Temple Mount; Mount Sinai; Ararat; Mount Ararat; Mont Blanc; Matterhorn; Mount Fuji; Vesuvius; Mount Etna; \
    Kilimanjaro; Mount Kenya; Mount Olympus; Mount Athos; Qandil; Qandil Mountains; Tora Bora; Khyber Pass; Durand \
    Line; Line of Control; Blue Line; Green Line; Sahara; Sahara Desert; Gobi Desert; Kalahari; Syrian Desert; \
    Bekaa; Bekaa Valley; Beqaa Valley; Fergana Valley; Suwalki Gap; Darien Gap; Great Barrier Reef; Grand Canyon; \
    Niagara Falls; Cape Horn; Cape of Good Hope; Spratly Islands; Spratlys; Paracel Islands; Paracels; Scarborough \
    Shoal; Senkaku Islands; Senkakus; Diaoyu Islands; Kuril Islands; Kurils; Sakhalin; Hokkaido; Honshu; Kyushu; \
    Okinawa; Jeju; Kinmen; Dokdo; Takeshima; Andaman Islands; Socotra; Tiran; Sanafir; Abu Musa; Crete; Lesbos; Kos; \
    Rhodes; Chios; Samos; Corfu; Sicily; Sardinia; Corsica; Lampedusa; Majorca; Mallorca; Ibiza; Canary Islands; \
    Tenerife; Balearic Islands; Madeira; Azores; Gotland; Snake Island; Galápagos Islands; Easter Island; Tierra del \
    Fuego; Robben Island; Guantánamo; Guantánamo Bay; Hispaniola; Three Gorges; Mosul Dam; Kakhovka Dam; Tahrir \
    Square; Tiananmen Square; Tiananmen; Red Square; Maidan; Taksim Square; Gezi Park; Trafalgar Square; Times \
    Square; Ground Zero; Central Park; Heathrow; Gatwick; Berlin Wall; Western Wall; Great Wall; Eiffel Tower; \
    Chernobyl; Fukushima; Natanz; Fordo; Fordow; Bushehr; Dimona; Yongbyon; Punggye-ri; Auschwitz; Buchenwald; \
    Dachau; Srebrenica; Lockerbie; Dunkirk; Normandy; Waterloo; Pearl Harbor; Abbottabad; Bagram; Incirlik
    """
}
