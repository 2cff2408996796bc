/// Buildings, streets and districts that stand for a government.
enum SeatRows {
  /// Country code | name | other spellings.
  static let seats = """
    US | White House | Oval Office; West Wing
    US | Capitol Hill | Beltway
    RU | Kremlin |
    GB | Downing Street | 10 Downing Street; No. 10; Number 10; Number Ten; No 10 Downing Street
    GB | Whitehall |
    GB | Westminster |
    GB | Buckingham Palace |
    GB | Holyrood |
    GB | Stormont |
    FR | Élysée | Élysée Palace; Elysee Palace; Palais de l'Élysée
    FR | Quai d'Orsay |
    FR | Matignon | Hôtel Matignon
    DE | Federal Chancellery | German Chancellery; Kanzleramt; Bundeskanzleramt
    DE | Wilhelmstrasse | Wilhelmstraße
    IT | Palazzo Chigi | Chigi Palace
    IT | Quirinal | Quirinal Palace; Quirinale
    IT | Farnesina |
    ES | Moncloa | Moncloa Palace; La Moncloa
    ES | Zarzuela Palace |
    PT | São Bento Palace | Belém Palace
    VA | Apostolic Palace |
    AT | Ballhausplatz | Hofburg
    BE | Rue de la Loi | 16 Rue de la Loi
    NL | Binnenhof |
    CH | Bundeshaus |
    HU | Carmelite Monastery |
    PL | Belweder | Belweder Palace; Belvedere Palace
    CZ | Prague Castle | Hradčany
    RO | Cotroceni | Cotroceni Palace
    UA | Bankova | Bankova Street; Mariinskyi Palace; Mariyinsky Palace
    GR | Maximos Mansion | Maximou Mansion
    TR | Çankaya | Cankaya Palace; Çankaya Palace; Beştepe; Bestepe; Ak Saray; Sublime Porte
    IL | Balfour Street |
    PS | Muqata | Mukataa; Muqata'a
    EG | Ittihadiya Palace | Heliopolis Palace; Abdeen Palace; Ittihadiyah Palace
    MA | Makhzen |
    DZ | El Mouradia | El Mouradia Palace
    TN | Carthage Palace | Kasbah Palace
    LB | Baabda Palace | Grand Serail; Baabda
    SO | Villa Somalia |
    NG | Aso Rock | Aso Villa; Aso Rock Villa
    GH | Jubilee House | Flagstaff House; Osu Castle
    ZA | Union Buildings | Tuynhuys
    BF | Kosyam Palace | Kosyam
    IN | Rashtrapati Bhavan | Raisina Hill
    IN | South Block | North Block; Race Course Road; Lok Kalyan Marg
    PK | Aiwan-e-Sadr | Aiwan-i-Sadr
    AF | Arg | Arg Palace
    LK | Temple Trees |
    BD | Bangabhaban | Ganabhaban
    NP | Singha Durbar | Singh Durbar; Baluwatar
    CN | Zhongnanhai | Great Hall of the People; Diaoyutai
    KR | Blue House | Cheong Wa Dae; Cheongwadae
    JP | Kantei | Kasumigaseki; Nagatacho
    ID | Merdeka Palace | Istana Merdeka
    PH | Malacañang | Malacañang Palace; Malacanang
    SG | Istana |
    AU | Kirribilli House |
    CA | Parliament Hill | Rideau Hall; 24 Sussex Drive
    MX | Los Pinos | Palacio Nacional
    CU | Palace of the Revolution |
    AR | Casa Rosada | Pink House
    BR | Planalto | Planalto Palace; Palácio do Planalto; Itamaraty; Itamaraty Palace; Alvorada Palace
    CL | La Moneda | La Moneda Palace
    CO | Casa de Nariño | Nariño Palace; Palacio de Nariño; Casa de Narino
    PE | Torre Tagle |
    VE | Miraflores | Miraflores Palace
    BO | Palacio Quemado | Casa Grande del Pueblo; Burnt Palace
    EC | Carondelet | Carondelet Palace
    """

  /// Cities and streets that stand for an international body: name | slug of the body.
  static let bodies = """
    Brussels | european-union
    Strasbourg | european-parliament
    Luxembourg | court-of-justice-of-the-european-union
    Berlaymont | european-commission
    Turtle Bay | united-nations
    """

  /// Combining forms, the part before the hyphen of "Franco-German": form | country code.
  static let combiningForms = """
    Afghano | AF
    Anglo | GB
    Argentino | AR
    Austro | AT
    Belgo | BE
    Brasilo | BR
    Brazilo | BR
    Bulgaro | BG
    Croato | HR
    Cubano | CU
    Czecho | CZ
    Dano | DK
    Egypto | EG
    Euro | european-union
    Finno | FI
    Franco | FR
    Gallo | FR
    Germano | DE
    Graeco | GR
    Greco | GR
    Helleno | GR
    Hiberno | IE
    Hispano | ES
    Hungaro | HU
    Indo | IN
    Irano | IR
    Israelo | IL
    Italo | IT
    Libano | LB
    Libyo | LY
    Luso | PT
    Nippo | JP
    Norwego | NO
    Palestino | PS
    Perso | IR
    Polono | PL
    Russo | RU
    Serbo | RS
    Sino | CN
    Swedo | SE
    Syro | SY
    Turco | TR
    Turko | TR
    Ukraino | UA
    """
}
