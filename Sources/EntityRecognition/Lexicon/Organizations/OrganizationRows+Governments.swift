extension OrganizationRows {
  /// Ministries, services, armies and parliaments that news names without their country.
  static let governments = """
    [US] Department of State | | State Department; [U.S.] State Department; Department of State; Foggy Bottom; \
    [United States] Department of State | US
    [US] Department of Defense | ~DOD; DoD | Pentagon; ~Department of Defense; ~Defense Department; [US] Defense \
    Department; [United States] Department of Defense | US
    [US] Department of Justice | DOJ; DoJ | ~Department of Justice; ~Justice Department; [U.S.] Justice Department; \
    [United States] Department of Justice | US
    [US] Department of the Treasury | | ~Treasury Department; [US] Treasury; [US] Treasury Department; Department of \
    the Treasury | US
    [US] Department of Homeland Security | DHS | Department of Homeland Security; Homeland Security Department; \
    Homeland Security | US
    [US] Department of Commerce | | ~Commerce Department; [U.S.] Commerce Department; ~Department of Commerce | US
    [US] Department of Energy | | ~Energy Department; ~Department of Energy | US
    [US] Department of Agriculture | USDA | ~Agriculture Department | US
    [US] Department of Health and Human Services | HHS | Department of Health and Human Services | US
    [US] Congress | | ~Congress; [United States] Congress | US
    [US] Senate | | ~Senate; [United States] Senate | US
    [US] House of Representatives | | ~House of Representatives; [U.S.] House | US
    [US] Army | | [United States] Army | US
    [US] Navy | | [United States] Navy | US
    [US] Air Force | USAF | [United States] Air Force | US
    [US] Marine Corps | USMC | ~Marine Corps; [US] Marines | US
    [US] Coast Guard | | | US
    [US] Central Command | CENTCOM | Centcom; ~Central Command | US
    [US] Africa Command | AFRICOM | Africom | US
    [US] Cyber Command | | | US
    National Guard of the United States | | [US] National Guard | US
    [US] National Security Council | | | US
    Central Intelligence Agency | CIA | | US
    Federal Bureau of Investigation | FBI | | US
    National Security Agency | NSA | | US
    Defense Intelligence Agency | ~DIA | | US
    Drug Enforcement Administration | DEA | [US] Drug Enforcement Administration | US
    Immigration and Customs Enforcement | ~ICE | [US] Immigration and Customs Enforcement | US
    [US] Customs and Border Protection | CBP | Customs and Border Protection; [US] Border Patrol | US
    ~Secret Service | | [US] Secret Service | US
    Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | | US
    Transportation Security Administration | TSA | | US
    Federal Emergency Management Agency | FEMA | | US
    Environmental Protection Agency | EPA | [US] Environmental Protection Agency | US
    Food and Drug Administration | FDA | [US] Food and Drug Administration | US
    Centers for Disease Control and Prevention | CDC | Centers for Disease Control; [US] Centers for Disease Control \
    | US
    Federal Aviation Administration | FAA | [US] Federal Aviation Administration | US
    Federal Communications Commission | FCC | [US] Federal Communications Commission | US
    Federal Trade Commission | FTC | [US] Federal Trade Commission | US
    Securities and Exchange Commission | ~SEC | [US] Securities and Exchange Commission | US
    National Transportation Safety Board | ~NTSB | | US
    National Highway Traffic Safety Administration | NHTSA | | US
    National Oceanic and Atmospheric Administration | NOAA | | US
    NASA | NASA | Nasa; National Aeronautics and Space Administration | US
    Internal Revenue Service | IRS | | US
    [US] Agency for International Development | USAID | USAid | US
    [US] Geological Survey | USGS | | US
    [US] Trade Representative | USTR | | US
    Congressional Budget Office | CBO | | US
    Voice of America | VOA | | US
    ~Foreign Office | FCO; FCDO | Foreign and Commonwealth Office; [British] Foreign Office; Foreign, Commonwealth \
    and Development Office | GB
    ~Home Office | | [British] Home Office | GB
    [UK] Ministry of Defence | ~MoD | Ministry of Defence of the United Kingdom; [British] Ministry of Defence | GB
    [UK] Treasury | | HM Treasury; [British] Treasury | GB
    [British] Parliament | | [UK] Parliament; [UK] parliament | GB
    House of Commons | | ~Commons | GB
    House of Lords | | ~Lords | GB
    Scottish National Party | ~SNP | | GB
    Scotland Yard | | Metropolitan Police; Met Police; New Scotland Yard | GB
    National Crime Agency | NCA | | GB
    National Health Service | NHS | | GB
    Secret Intelligence Service | MI6; SIS | | GB
    ~Security Service | MI5 | | GB
    Government Communications Headquarters | GCHQ | | GB
    Royal Navy | | [British] Navy | GB
    Royal Air Force | RAF | | GB
    Royal Marines | | | GB
    British Army | | | GB
    Federal Security Service | FSB | [Russian] Federal Security Service | RU
    Foreign Intelligence Service | SVR | [Russian] Foreign Intelligence Service | RU
    Main Intelligence Directorate | GRU | | RU
    KGB | KGB | | SUHH
    State Duma | | ~Duma; [Russian] Duma; [Russian] State Duma | RU
    ~Federation Council | | | RU
    Roscosmos | | | RU
    Rosatom | | | RU
    Roskomnadzor | | | RU
    Verkhovna Rada | | ~Rada | UA
    Security Service of Ukraine | SBU | [Ukrainian] Security Service | UA
    Bundestag | | [German] Bundestag | DE
    Bundesrat | | | DE
    Bundeswehr | | | DE
    Federal Criminal Police Office | BKA | Bundeskriminalamt | DE
    Bundesnachrichtendienst | BND | Federal Intelligence Service | DE
    Stasi | | | DDDE
    ~National Assembly of France | | [French] National Assembly; Assemblée nationale | FR
    [French] Senate | | | FR
    Directorate-General for External Security | DGSE | | FR
    General Directorate for Internal Security | DGSI | | FR
    Guardia Civil | | ~Civil Guard | ES
    Carabinieri | | | IT
    Roman Curia | | ~Curia | VA
    Knesset | | [Israeli] Knesset | IL
    Mossad | | | IL
    Shin Bet | | Shabak | IL
    Israel Defense Forces | IDF | Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces | IL
    Palestinian Authority | ~PA | Palestinian National Authority | PS
    Palestine Liberation Organization | PLO | Palestine Liberation Organisation | PS
    Inter-Services Intelligence | ~ISI | | PK
    Research and Analysis Wing | ~RAW | | IN
    Lok Sabha | | | IN
    Rajya Sabha | | | IN
    Central Bureau of Investigation | CBI | | IN
    Indian Space Research Organisation | ISRO | Indian Space Research Organization | IN
    Islamic Revolutionary Guard Corps | IRGC | ~Revolutionary Guards; ~Revolutionary Guard; [Iranian] Revolutionary \
    Guards; [Iran's] Revolutionary Guards; ~Pasdaran; Islamic Revolutionary Guards Corps; Revolutionary Guard Corps | IR
    Quds Force | | Qods Force; al-Quds Force | IR
    ~Guardian Council | | | IR
    Assembly of Experts | | | IR
    Basij | | | IR
    Atomic Energy Organization of Iran | AEOI | | IR
    Grand National Assembly of Turkey | | [Turkish] Grand National Assembly | TR
    National Intelligence Organization | | | TR
    Supreme Council of the Armed Forces | SCAF | | EG
    People's Liberation Army | PLA | Chinese People's Liberation Army | CN
    National People's Congress | NPC | | CN
    Chinese People's Political Consultative Conference | CPPCC | | CN
    Politburo Standing Committee | | | CN
    State Council of China | | [China's] State Council | CN
    Central Military Commission | CMC | | CN
    National Development and Reform Commission | NDRC | | CN
    ~Supreme People's Assembly | | | KP
    ~Self-Defense Forces | | Japan Self-Defense Forces; Self-Defence Forces | JP
    ~National Diet | | [Japanese] Diet | JP
    Royal Canadian Mounted Police | RCMP | | CA
    Australian Federal Police | | | AU
    Australian Security Intelligence Organisation | ASIO | | AU
    Loya Jirga | | ~Jirga | AF
    Economic and Financial Crimes Commission | EFCC | | NG
    Nobel Foundation | | | SE
    ~Five Eyes | | |
    """

  /// Central banks, exchanges, rating agencies and funds.
  static let finance = """
    Federal Reserve | | ~Fed; US Federal Reserve; Federal Reserve Board; Federal Open Market Committee; FOMC | US
    Bank of England | BoE; BOE | | GB
    Bank of Japan | BoJ; BOJ | | JP
    People's Bank of China | PBOC; PBoC | | CN
    Bundesbank | | Deutsche Bundesbank | DE
    Bank of France | | Banque de France | FR
    Bank of Italy | | Banca d'Italia | IT
    Bank of Spain | | Banco de España | ES
    Swiss National Bank | SNB | | CH
    Bank of Russia | | Central Bank of Russia | RU
    Reserve Bank of India | RBI | | IN
    Reserve Bank of Australia | RBA | | AU
    Reserve Bank of New Zealand | RBNZ | | NZ
    Bank of Canada | | | CA
    Bank of Korea | | | KR
    Bank of Israel | | | IL
    New York Stock Exchange | NYSE | | US
    Nasdaq | NASDAQ | | US
    London Stock Exchange | LSE | | GB
    Deutsche Börse | | | DE
    Standard & Poor's | S&P | Standard and Poor's | US
    Moody's | | Moody's Investors Service | US
    Fitch Ratings | | ~Fitch | US
    International Swaps and Derivatives Association | ISDA | |
    Institute of International Finance | IIF | |
    """
}
