extension OrganizationRows {
  /// News agencies, newspapers, broadcasters.
  static let media = """
    Agence France-Presse | AFP | Agence France Presse | FR
    Reuters | | Thomson Reuters; Reuters News | GB
    Associated Press | ~AP | | US
    Xinhua | | Xinhua News Agency; Xinhua news agency; New China News Agency | CN
    TASS | TASS | Tass; Itar-Tass; ITAR-TASS; Tass news agency | RU
    Interfax | | Interfax news agency | RU
    RIA Novosti | ~RIA | | RU
    ~Sputnik | | Sputnik News | RU
    ~RT | ~RT | Russia Today | RU
    Rossiya Segodnya | | | RU
    Kommersant | | | RU
    Izvestia | | | RU
    Novaya Gazeta | | | RU
    Ekho Moskvy | | Echo of Moscow | RU
    Deutsche Presse-Agentur | DPA; dpa | German Press Agency | DE
    EFE | EFE | Efe | ES
    ANSA | ANSA | Ansa | IT
    Kyodo | | Kyodo News; Kyodo news agency | JP
    Jiji Press | | | JP
    Yonhap | | Yonhap News Agency; Yonhap news agency | KR
    Korean Central News Agency | KCNA | | KP
    Rodong Sinmun | | | KP
    SANA | ~SANA | Syrian Arab News Agency | SY
    IRNA | IRNA | Islamic Republic News Agency | IR
    Fars News Agency | | ~Fars; Fars news agency | IR
    Tasnim News Agency | | Tasnim; Tasnim news agency | IR
    ISNA | ISNA | Iranian Students' News Agency | IR
    Press TV | | PressTV | IR
    Anadolu Agency | | Anadolu; Anadolu news agency | TR
    Hürriyet | | | TR
    Cumhuriyet | | | TR
    Press Trust of India | PTI | | IN
    ~Bloomberg | | Bloomberg News; Bloomberg LP | US
    United Press International | UPI | | US
    Press Association | ~PA | PA Media | GB
    BBC | BBC | British Broadcasting Corporation; BBC News; BBC World Service | GB
    CNN | CNN | Cable News Network | US
    Fox News | | Fox News Channel | US
    MSNBC | MSNBC | | US
    NBC | NBC | NBC News | US
    ABC News | ~ABC | American Broadcasting Company | US
    CBS | CBS | CBS News | US
    CNBC | CNBC | | US
    PBS | PBS | Public Broadcasting Service | US
    National Public Radio | NPR | | US
    Al Jazeera | | Al-Jazeera; al-Jazeera | QA
    Al Arabiya | | Al-Arabiya; al-Arabiya | AE
    Al-Manar | | al-Manar | LB
    Al Mayadeen | | Al-Mayadeen | LB
    Asharq Al-Awsat | | Asharq al-Awsat |
    Al-Ahram | | al-Ahram | EG
    MENA | ~MENA | Middle East News Agency | EG
    New York Times | NYT | | US
    Washington Post | WaPo | | US
    Wall Street Journal | WSJ | | US
    Los Angeles Times | | LA Times | US
    USA Today | | | US
    Chicago Tribune | | | US
    Boston Globe | | | US
    Time magazine | | TIME magazine | US
    Newsweek | | | US
    Politico | | | US
    Foreign Policy magazine | | | US
    HuffPost | | Huffington Post | US
    BuzzFeed | | BuzzFeed News; Buzzfeed | US
    The Guardian | | Guardian newspaper | GB
    ~The Times | | Times of London | GB
    Sunday Times | | | GB
    Daily Telegraph | | | GB
    Financial Times | ~FT | | GB
    The Independent | | | GB
    Daily Mail | | | GB
    Daily Mirror | | | GB
    The Economist | | | GB
    Sky News | | | GB
    ITV | ITV | | GB
    ~Channel 4 | | Channel 4 News | GB
    Le Monde | | | FR
    Le Figaro | | | FR
    Libération | | | FR
    Charlie Hebdo | | | FR
    France 24 | | | FR
    Radio France Internationale | RFI | | FR
    Der Spiegel | | ~Spiegel | DE
    Die Zeit | | | DE
    ~Bild | | | DE
    Süddeutsche Zeitung | | Sueddeutsche Zeitung | DE
    Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine | DE
    Die Welt | | | DE
    Deutsche Welle | ~DW | | DE
    ~ARD | ~ARD | | DE
    ZDF | ZDF | | DE
    El País | | | ES
    El Mundo | | | ES
    Corriere della Sera | | | IT
    La Repubblica | | | IT
    La Stampa | | | IT
    L'Osservatore Romano | | Osservatore Romano | VA
    Haaretz | | | IL
    Jerusalem Post | | | IL
    Yedioth Ahronoth | | Yediot Ahronot; Yediot Aharonot | IL
    Times of Israel | | | IL
    ~Dawn newspaper | | | PK
    Times of India | | | IN
    The Hindu | | | IN
    NDTV | NDTV | | IN
    People's Daily | | | CN
    Global Times | | | CN
    China Daily | | | CN
    CCTV | ~CCTV | China Central Television | CN
    CGTN | CGTN | China Global Television Network | CN
    South China Morning Post | SCMP | | HK
    Apple Daily | | | HK
    Asahi Shimbun | | ~Asahi | JP
    Yomiuri Shimbun | | Yomiuri | JP
    NHK | NHK | | JP
    Nikkei | | | JP
    Straits Times | | | SG
    Australian Broadcasting Corporation | ~ABC | | AU
    Canadian Broadcasting Corporation | CBC | | CA
    Globe and Mail | | | CA
    Radio Free Europe/Radio Liberty | RFE/RL | Radio Free Europe; Radio Liberty |
    Radio Free Asia | RFA | |
    O Globo | | ~Globo | BR
    Folha de S. Paulo | | Folha de São Paulo; ~Folha | BR
    Clarín | | | AR
    ~Granma | | | CU
    ~El Universal | | |
    Telesur | | TeleSUR | VE
    """
}
