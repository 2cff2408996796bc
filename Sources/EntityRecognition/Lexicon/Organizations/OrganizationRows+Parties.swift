extension OrganizationRows {
  /// Political parties.
  static let parties = """
    ~Republican Party | GOP | Republican National Committee; RNC; Grand Old Party | US
    ~Democratic Party | | Democratic National Committee; DNC | US
    ~Labour Party | | ~Labour | GB
    ~Conservative Party | | ~Tories; Tory Party; Tory party | GB
    ~Liberal Democrats | | Lib Dems; Lib Dem | GB
    UK Independence Party | UKIP | Ukip | GB
    Democratic Unionist Party | DUP | | GB
    Sinn Féin | | Sinn Fein | IE
    Fianna Fáil | | Fianna Fail | IE
    Fine Gael | | | IE
    Christian Democratic Union | CDU | Christian Democratic Union of Germany | DE
    Christian Social Union | CSU | | DE
    Social Democratic Party of Germany | SPD | | DE
    ~Free Democratic Party | FDP | | DE
    Alternative for Germany | AfD | Alternative für Deutschland | DE
    Die Linke | | Left Party | DE
    Pegida | PEGIDA | | DE
    ~Socialist Party of France | | French Socialist Party | FR
    ~National Front | ~FN | Front National | FR
    ~National Rally | ~RN | Rassemblement National | FR
    Les Républicains | | Les Republicains | FR
    La République En Marche | LREM | En Marche | FR
    Podemos | | | ES
    ~Vox | ~VOX | | ES
    Spanish Socialist Workers' Party | PSOE | | ES
    People's Party of Spain | ~PP | Partido Popular; Spanish People's Party | ES
    Forza Italia | | | IT
    Five Star Movement | M5S | 5-Star Movement; Five-Star Movement | IT
    ~Northern League | | Lega Nord; ~Lega | IT
    ~Brothers of Italy | FdI | Fratelli d'Italia | IT
    Democratic Party of Italy | | Italian Democratic Party | IT
    Syriza | SYRIZA | | GR
    ~New Democracy | ~ND | | GR
    ~Golden Dawn | | | GR
    PASOK | PASOK | Pasok | GR
    Fidesz | | | HU
    Jobbik | | | HU
    ~Law and Justice | PiS | Law and Justice party | PL
    ~Civic Platform | ~PO | | PL
    Freedom Party of Austria | FPÖ | Austrian Freedom Party | AT
    Danish People's Party | | | DK
    Sweden Democrats | | | SE
    Finns Party | | | FI
    United Russia | | | RU
    Communist Party of the Russian Federation | KPRF | Russian Communist Party | RU
    Yabloko | | | RU
    ~Servant of the People | | | UA
    Party of Regions | | | UA
    Batkivshchyna | | | UA
    ~Justice and Development Party | AKP | AK Party | TR
    Republican People's Party | CHP | | TR
    Nationalist Movement Party | MHP | | TR
    Peoples' Democratic Party | HDP | | TR
    Gülen movement | | Gulen movement; Hizmet; FETO; FETÖ | TR
    Likud | | Likud party | IL
    Yesh Atid | | | IL
    Shas | | | IL
    Israeli Labor Party | | | IL
    Yisrael Beiteinu | | Israel Beitenu; Yisrael Beitenu | IL
    Fatah | | Fatah movement | PS
    Baath Party | | Ba'ath Party; Baath party; Arab Socialist Baath Party; Baathists; ~Baath |
    Amal Movement | | ~Amal | LB
    Free Patriotic Movement | FPM | | LB
    ~Future Movement | | | LB
    Dawa Party | | Islamic Dawa Party | IQ
    Kurdistan Democratic Party | KDP | | IQ
    Patriotic Union of Kurdistan | PUK | | IQ
    Kurdistan Regional Government | KRG | | IQ
    Ennahda | | Ennahdha | TN
    Nidaa Tounes | | | TN
    ~Freedom and Justice Party | FJP | | EG
    National Democratic Party of Egypt | | | EG
    Pakistan Tehreek-e-Insaf | PTI | Tehreek-e-Insaf | PK
    Pakistan Muslim League-Nawaz | PML-N | Pakistan Muslim League | PK
    Pakistan People's Party | PPP | Pakistan Peoples Party | PK
    Bharatiya Janata Party | BJP | | IN
    Indian National Congress | ~INC | Congress party; Congress Party | IN
    Aam Aadmi Party | AAP | | IN
    Rashtriya Swayamsevak Sangh | ~RSS | | IN
    Awami League | | | BD
    Bangladesh Nationalist Party | BNP | | BD
    National League for Democracy | NLD | | MM
    Union Solidarity and Development Party | USDP | | MM
    Communist Party of China | CPC; CCP | Chinese Communist Party | CN
    Kuomintang | KMT | | TW
    Democratic Progressive Party | DPP | | TW
    ~Workers' Party of Korea | WPK | Korean Workers' Party; ruling Workers' Party | KP
    Saenuri Party | | Saenuri | KR
    ~People Power Party | PPP | | KR
    Liberal Democratic Party of Japan | LDP | | JP
    Komeito | | | JP
    Communist Party of Vietnam | CPV | | VN
    Pheu Thai | | Pheu Thai Party | TH
    Cambodian People's Party | CPP | | KH
    Barisan Nasional | ~BN | | MY
    United Malays National Organisation | UMNO | Umno | MY
    ~Golkar | | | ID
    African National Congress | ANC | | ZA
    ~Democratic Alliance | ~DA | | ZA
    Economic Freedom Fighters | ~EFF | | ZA
    ZANU-PF | ZANU-PF | Zanu-PF; Zanu PF; ZANU PF | ZW
    Movement for Democratic Change | MDC | | ZW
    MPLA | MPLA | People's Movement for the Liberation of Angola | AO
    Frelimo | FRELIMO | | MZ
    All Progressives Congress | APC | | NG
    People's Democratic Party of Nigeria | PDP | | NG
    United Socialist Party of Venezuela | PSUV | | VE
    Workers' Party of Brazil | ~PT | Brazilian Workers' Party; Partido dos Trabalhadores | BR
    Institutional Revolutionary Party | PRI | | MX
    National Action Party | ~PAN | | MX
    ~Morena | ~MORENA | | MX
    Sandinista National Liberation Front | FSLN | Sandinistas | NI
    Farabundo Martí National Liberation Front | FMLN | | SV
    ~Communist Party of Cuba | | Cuban Communist Party | CU
    Communist Party of the Soviet Union | CPSU | Soviet Communist Party | SUHH
    Nazi Party | | National Socialist German Workers' Party; NSDAP | DE
    Schutzstaffel | ~SS | Waffen-SS; Waffen SS | DE
    Gestapo | | | DE
    ~Solidarity trade union | | Solidarność | PL
    """
}
