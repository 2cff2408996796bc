extension OrganizationRows {
  /// Armed groups and private armies.
  static let armedGroups = """
    Islamic State | ~IS; ISIS; ISIL | Islamic State group; Daesh; Da'esh; ISIS group; IS group; ISIL group; Isis; \
    Isil; Islamic State in Iraq and Syria; Islamic State of Iraq and Syria; Islamic State of Iraq and al-Sham; \
    Islamic State in Iraq and al-Sham; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; \
    so-called Islamic State; Daech |
    Islamic State Khorasan | ISIS-K; IS-K; ISKP; ISIS-Khorasan | Islamic State Khorasan Province; ISIS Khorasan |
    Islamic State in the Greater Sahara | ISGS | |
    Islamic State West Africa Province | ISWAP | Islamic State in West Africa |
    al-Qaeda | | Al-Qaeda; al-Qaida; Al-Qaida; al Qaeda; Al Qaeda; al Qaida; Qaeda |
    Al-Qaeda in the Arabian Peninsula | AQAP | al-Qaeda in the Arabian Peninsula; Al-Qaida in the Arabian Peninsula |
    Al-Qaeda in the Islamic Maghreb | AQIM | al-Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb |
    Al-Qaeda in Iraq | AQI | al-Qaeda in Iraq |
    JNIM | JNIM | Jama'at Nasr al-Islam wal Muslimin; Group for the Support of Islam and Muslims |
    Ansar Dine | | Ansar Eddine |
    Nusra Front | | al-Nusra Front; Al-Nusra Front; Jabhat al-Nusra; al-Nusra; Al-Nusra; Al Nusra; Jabhat Fateh \
    al-Sham; Fateh al-Sham Front | SY
    Hayat Tahrir al-Sham | HTS | Tahrir al-Sham | SY
    Ahrar al-Sham | | Ahrar ash-Sham | SY
    Jaish al-Islam | | Jaysh al-Islam; ~Army of Islam | SY
    Army of Conquest | | Jaish al-Fatah; Jaysh al-Fatah | SY
    Free Syrian Army | FSA | | SY
    Syrian Democratic Forces | SDF | | SY
    Syrian National Coalition | SNC | National Coalition for Syrian Revolutionary and Opposition Forces | SY
    High Negotiations Committee | HNC | | SY
    Syrian National Army | ~SNA | | SY
    People's Protection Units | YPG | Kurdish People's Protection Units | SY
    Women's Protection Units | YPJ | | SY
    Democratic Union Party | PYD | Kurdish Democratic Union Party | SY
    Kurdistan Workers' Party | PKK | Kurdish Workers' Party; Kurdistan Workers Party | TR
    Kurdistan Freedom Falcons | ~TAK | Kurdistan Freedom Hawks | TR
    Peshmerga | | Kurdish Peshmerga | IQ
    Popular Mobilization Forces | PMF; PMU | Popular Mobilisation Forces; Hashd al-Shaabi; Popular Mobilization \
    Units | IQ
    Kataib Hezbollah | | Kata'ib Hezbollah; Hezbollah Brigades | IQ
    Mahdi Army | | | IQ
    Badr Organization | | Badr Organisation; Badr Brigade | IQ
    Hezbollah | | Hizbullah; Hizbollah; Hezbullah; Hizballah | LB
    Hamas | HAMAS | Islamic Resistance Movement | PS
    ~Islamic Jihad | PIJ | Palestinian Islamic Jihad | PS
    Izz ad-Din al-Qassam Brigades | | al-Qassam Brigades; Al-Qassam Brigades; Qassam Brigades | PS
    Al-Aqsa Martyrs' Brigades | | al-Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigades | PS
    Popular Front for the Liberation of Palestine | PFLP | | PS
    Houthis | | ~Houthi; Huthis; ~Huthi; Ansar Allah; Ansarullah; Houthi movement | YE
    Southern Transitional Council | STC | | YE
    Taliban | | Taleban; Afghan Taliban | AF
    Tehrik-i-Taliban Pakistan | TTP | Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan | PK
    Haqqani network | | Haqqani Network | AF
    ~Northern Alliance | | | AF
    Hizb-e-Islami | | Hezb-e-Islami; Hezb-i-Islami | AF
    Lashkar-e-Taiba | LeT | Lashkar-e-Tayyiba; Lashkar-i-Taiba; Lashkar-e-Toiba | PK
    Jaish-e-Mohammed | JeM | Jaish-e-Mohammad; Jaish-i-Mohammed | PK
    Hizbul Mujahideen | | Hizb-ul-Mujahideen | IN
    Lashkar-e-Jhangvi | LeJ | | PK
    Balochistan Liberation Army | BLA | Baloch Liberation Army | PK
    Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | LK
    Naxalites | | Naxalite; Communist Party of India (Maoist) | IN
    Abu Sayyaf | ASG | Abu Sayyaf Group | PH
    Moro Islamic Liberation Front | MILF | | PH
    Moro National Liberation Front | MNLF | | PH
    New People's Army | | | PH
    Jemaah Islamiyah | | Jemaah Islamiah | ID
    ~Free Aceh Movement | ~GAM | | ID
    Free Papua Movement | OPM | | ID
    Arakan Army | | | MM
    Karen National Union | KNU | | MM
    Kachin Independence Army | KIA | | MM
    Arakan Rohingya Salvation Army | ARSA | | MM
    Tatmadaw | | | MM
    Khmer Rouge | | | KH
    Viet Cong | | Vietcong | VN
    Turkistan Islamic Party | ~TIP | East Turkestan Islamic Movement; ETIM |
    Islamic Movement of Uzbekistan | IMU | |
    Boko Haram | | | NG
    al-Shabaab | | Al-Shabaab; Al Shabaab; al Shabaab; Shabaab; Shebab; al-Shebab; Al-Shebab; Al Shabab; al-Shabab | SO
    Lord's Resistance Army | LRA | | UG
    Allied Democratic Forces | ADF | |
    M23 | M23 | March 23 Movement; M23 movement | CD
    Mai-Mai | | Mai Mai; Mayi-Mayi | CD
    Democratic Forces for the Liberation of Rwanda | FDLR | |
    Rwandan Patriotic Front | RPF | | RW
    Interahamwe | | | RW
    Seleka | | Séléka | CF
    Anti-balaka | | anti-balaka | CF
    Rapid Support Forces | ~RSF | | SD
    Janjaweed | | | SD
    Sudan People's Liberation Movement | SPLM | |
    Sudan People's Liberation Army | SPLA | |
    ~Justice and Equality Movement | JEM | | SD
    Tigray People's Liberation Front | TPLF | | ET
    Oromo Liberation Army | OLA | Oromo Liberation Front; OLF | ET
    ~Fano | | | ET
    National Movement for the Liberation of Azawad | MNLA | |
    Polisario Front | | Polisario; Frente Polisario | EH
    UNITA | UNITA | Unita | AO
    Renamo | RENAMO | | MZ
    Libyan National Army | ~LNA | | LY
    Libya Dawn | | Fajr Libya | LY
    Ansar al-Sharia | | Ansar al-Shariah; Ansar al Sharia |
    Government of National Accord | GNA | | LY
    Revolutionary Armed Forces of Colombia | FARC | Farc | CO
    ~National Liberation Army | ~ELN | | CO
    ~Shining Path | | Sendero Luminoso | PE
    Sinaloa Cartel | | Sinaloa cartel | MX
    Los Zetas | | Zetas | MX
    Mara Salvatrucha | MS-13 | MS13 | SV
    Zapatista Army of National Liberation | EZLN | Zapatistas | MX
    Irish Republican Army | IRA | Provisional IRA; Real IRA | GB
    Basque Homeland and Freedom | ~ETA | Euskadi Ta Askatasuna | ES
    Red Army Faction | | Baader-Meinhof Gang; Baader-Meinhof Group | DE
    ~Red Brigades | | Brigate Rosse | IT
    Kosovo Liberation Army | KLA; UCK | | XK
    Wagner Group | | ~Wagner; Wagner group; PMC Wagner | RU
    Azov Battalion | | Azov Regiment; Azov Brigade; Azov Assault Brigade | UA
    ~Right Sector | | Pravy Sektor; Praviy Sektor | UA
    Donetsk People's Republic | DNR; DPR | | UA
    Luhansk People's Republic | LNR; LPR | Lugansk People's Republic | UA
    Blackwater | | ~Academi | US
    Ku Klux Klan | KKK | | US
    Proud Boys | | | US
    ~Oath Keepers | | | US
    Jundallah | | Jundullah | IR
    People's Mujahedin of Iran | MEK; PMOI | Mujahedin-e Khalq; Mujahideen-e-Khalq | IR
    Muslim Brotherhood | | Ikhwan | EG
    Aum Shinrikyo | | Aum Supreme Truth | JP
    """
}
