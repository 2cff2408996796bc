extension CountryRows {
  /// States and territories of Europe.
  static let europe = """
    AX | Åland Islands | Åland; Aland; Ahvenanmaa | Ålander; Ålandic | Mariehamn
    AL | Albania | Republic of Albania | Albanian | Tirana; Tiranë
    AD | Andorra | Principality of Andorra | Andorran | Andorra la Vella
    AT | Austria | Republic of Austria | Austrian | Vienna
    BY | Belarus | Republic of Belarus; Byelorussia; Belorussia; Byelarus | Belarusian; Belarussian; Byelorussian; \
    Belorussian; Belarusan | Minsk
    BE | Belgium | Kingdom of Belgium | Belgian | ~Brussels
    BA | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Herzegovina; Bosnia and \
    Hercegovina | Bosnian; Bosnian-Herzegovinian; Herzegovinian | Sarajevo
    BG | Bulgaria | Republic of Bulgaria | Bulgarian; Bulgar | Sofia
    HR | Croatia | Republic of Croatia; Hrvatska | Croatian; Croat | Zagreb
    CZ | Czech Republic | Czechia | Czech | Prague
    DK | Denmark | Kingdom of Denmark | Danish; Dane | Copenhagen
    EE | Estonia | Republic of Estonia | Estonian | Tallinn
    FO | Faroe Islands | Faroes; Faeroe Islands; Faeroes | Faroese; Faeroese; Faroe Islander | Tórshavn
    FI | Finland | Republic of Finland | Finnish; Finn | Helsinki
    FR | France | French Republic; Vichy France | French; Frenchman; Frenchwoman; Frenchmen; Frenchwomen | Paris
    DE | Germany | Federal Republic of Germany; FRG; West Germany; Nazi Germany; Bundesrepublik | German; West \
    German | Berlin; ~Bonn
    GI | Gibraltar | | Gibraltarian | Gibraltar
    GR | Greece | Hellenic Republic; Hellas | Greek; Hellenic; Hellene | Athens
    GG | Guernsey | Bailiwick of Guernsey; Alderney; Sark | | Saint Peter Port; St. Peter Port
    VA | Vatican City | Vatican; Holy See; Vatican City State | Vatican | Vatican City
    HU | Hungary | Magyarország | Hungarian; Magyar | Budapest
    IS | Iceland | Republic of Iceland | Icelandic; Icelander | Reykjavík; Reykjavik
    IE | Ireland | Republic of Ireland; Irish Republic; Éire; Eire; Irish Free State; Southern Ireland | Irish; \
    Irishman; Irishwoman; Irishmen; Irishwomen | Dublin
    IM | Isle of Man | | Manx; Manxman; Manxmen | Douglas
    IT | Italy | Italian Republic | Italian | Rome
    JE | Jersey | Bailiwick of Jersey | | Saint Helier; St. Helier
    XK | Kosovo | Republic of Kosovo; Kosova | Kosovar; Kosovan; Kosovo Albanian | Pristina; Prishtina; Priština
    LV | Latvia | Republic of Latvia | Latvian; Lett | Riga
    LI | Liechtenstein | Principality of Liechtenstein | Liechtensteiner; Liechtenstein | Vaduz
    LT | Lithuania | Republic of Lithuania | Lithuanian | Vilnius
    LU | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourger; Luxembourgish; Luxembourgian | \
    Luxembourg; ~Luxembourg City
    MT | Malta | Republic of Malta | Maltese | Valletta
    MD | Moldova | Republic of Moldova; Moldavia | Moldovan; Moldavian | Chisinau; Chișinău; Kishinev
    MC | Monaco | Principality of Monaco | Monégasque; Monegasque; Monacan | Monaco
    ME | Montenegro | Crna Gora | Montenegrin | Podgorica
    NL | Netherlands | Kingdom of the Netherlands; Holland | Dutch; Dutchman; Dutchwoman; Dutchmen; Dutchwomen; \
    Hollander; Netherlander | Amsterdam; ~The Hague
    MK | North Macedonia | Macedonia; Republic of North Macedonia; Republic of Macedonia; FYROM; former Yugoslav \
    Republic of Macedonia; Former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Skopje
    NO | Norway | Kingdom of Norway | Norwegian | Oslo
    PL | Poland | Republic of Poland | Polish; Pole | Warsaw
    PT | Portugal | Portuguese Republic | Portuguese | Lisbon
    RO | Romania | Rumania; Roumania | Romanian; Rumanian | Bucharest
    RU | Russia | Russian Federation; Russian Empire; Soviet Russia; Tsarist Russia | Russian | Moscow
    SM | San Marino | Republic of San Marino; Most Serene Republic of San Marino | Sammarinese; San Marinese | San \
    Marino
    RS | Serbia | Republic of Serbia | Serbian; Serb | Belgrade
    SK | Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava
    SI | Slovenia | Republic of Slovenia | Slovenian; Slovene | Ljubljana
    ES | Spain | Kingdom of Spain; España | Spanish; Spaniard | Madrid
    SJ | Svalbard and Jan Mayen | Svalbard; Spitsbergen; Jan Mayen | | Longyearbyen
    SE | Sweden | Kingdom of Sweden | Swedish; Swede | Stockholm
    CH | Switzerland | Swiss Confederation; Helvetic Confederation | Swiss | Bern; Berne
    UA | Ukraine | | Ukrainian | Kyiv; Kiev; Kyiw
    GB | United Kingdom | UK; U.K.; Britain; Great Britain; GB; England; Scotland; Wales; Northern Ireland; United \
    Kingdom of Great Britain and Northern Ireland; N. Ireland; N Ireland; Ulster | British; Briton; Brit; Britisher; \
    English; Englishman; Englishwoman; Englishmen; Englishwomen; Scottish; Scot; Scots; Scotsman; Scotswoman; \
    Scotsmen; Scotswomen; Welsh; Welshman; Welshwoman; Welshmen; Welshwomen; Northern Irish | London; ~Edinburgh; \
    ~Cardiff; ~Belfast
    """

  /// Dissolved states that news still names, with their codes of ISO 3166-3.
  static let dissolved = """
    SUHH | Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | ~Moscow
    YUCS | Yugoslavia | Socialist Federal Republic of Yugoslavia; SFRY; Federal Republic of Yugoslavia; Kingdom of \
    Yugoslavia; Jugoslavia | Yugoslav; Yugoslavian | ~Belgrade
    CSXX | Serbia and Montenegro | State Union of Serbia and Montenegro | | ~Belgrade
    CSHH | Czechoslovakia | Czechoslovak Republic; Czechoslovak Socialist Republic; Czecho-Slovakia | Czechoslovak; \
    Czechoslovakian | ~Prague
    DDDE | East Germany | German Democratic Republic; GDR; G.D.R.; DDR | East German | +East Berlin; +Pankow
    ANHH | Netherlands Antilles | | Netherlands Antillean; Antillean | ~Willemstad
    """
}
