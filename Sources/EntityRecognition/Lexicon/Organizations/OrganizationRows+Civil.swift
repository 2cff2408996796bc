extension OrganizationRows {
  /// Aid, rights and research bodies, foundations, churches.
  static let civil = """
    Red Cross | | International Red Cross; Red Cross and Red Crescent |
    International Committee of the Red Cross | ICRC | |
    International Federation of Red Cross and Red Crescent Societies | IFRC | |
    ~Red Crescent | | |
    Syrian Arab Red Crescent | SARC | Syrian Red Crescent | SY
    Palestine Red Crescent Society | PRCS | Palestinian Red Crescent | PS
    Doctors Without Borders | MSF | Médecins Sans Frontières; Medecins sans Frontieres; Médecins sans Frontières |
    Amnesty International | | ~Amnesty |
    Human Rights Watch | HRW | |
    Greenpeace | | Greenpeace International |
    Oxfam | | Oxfam International |
    ~Save the Children | | |
    Care International | ~CARE | |
    World Vision | | |
    Caritas | | Caritas Internationalis |
    International Rescue Committee | IRC | |
    Norwegian Refugee Council | NRC | | NO
    Danish Refugee Council | | | DK
    ~Islamic Relief | | Islamic Relief Worldwide |
    Mercy Corps | | |
    ~Action Against Hunger | | Action contre la Faim |
    Transparency International | | |
    Reporters Without Borders | RSF | Reporters sans frontières; Reporters Sans Frontières |
    Committee to Protect Journalists | CPJ | |
    International Federation of Journalists | IFJ | |
    PEN International | | PEN America |
    Freedom House | | | US
    International Crisis Group | ~ICG | |
    Carter Center | | | US
    Human Rights First | | | US
    American Civil Liberties Union | ACLU | | US
    Physicians for Human Rights | PHR | | US
    International Federation for Human Rights | FIDH | |
    White Helmets | | Syria Civil Defence; Syrian Civil Defense | SY
    Memorial Human Rights Centre | | ~Memorial; Memorial Human Rights Center | RU
    B'Tselem | | | IL
    ~Peace Now | | | IL
    ~Breaking the Silence | | | IL
    World Wildlife Fund | WWF | World Wide Fund for Nature |
    Sea Shepherd | | |
    Friends of the Earth | | |
    Extinction Rebellion | | |
    Fridays for Future | | |
    International Union for Conservation of Nature | IUCN | |
    Bill & Melinda Gates Foundation | | Gates Foundation; Bill and Melinda Gates Foundation | US
    Open Society Foundations | OSF | Open Society Foundation; ~Open Society | US
    Ford Foundation | | | US
    Rockefeller Foundation | | | US
    Clinton Foundation | | | US
    Rotary International | | |
    Nobel Committee | | Norwegian Nobel Committee | NO
    Swedish Academy | | | SE
    Wikimedia Foundation | | | US
    WikiLeaks | | Wikileaks |
    Bellingcat | | | NL
    Chatham House | | Royal Institute of International Affairs | GB
    Royal United Services Institute | RUSI | | GB
    International Institute for Strategic Studies | IISS | | GB
    Stockholm International Peace Research Institute | SIPRI | | SE
    Brookings Institution | | ~Brookings | US
    Rand Corporation | ~RAND | RAND Corporation | US
    Council on Foreign Relations | CFR | | US
    Center for Strategic and International Studies | CSIS | | US
    Heritage Foundation | | | US
    Cato Institute | | | US
    Atlantic Council | | | US
    Carnegie Endowment for International Peace | | Carnegie Endowment | US
    European Council on Foreign Relations | ECFR | |
    National Rifle Association | NRA | | US
    World Council of Churches | WCC | |
    Russian Orthodox Church | ~ROC | | RU
    Roman Catholic Church | | Catholic Church |
    Church of England | | | GB
    Opus Dei | | |
    Sant'Egidio | | Community of Sant'Egidio | IT
    Falun Gong | | | CN
    Church of Scientology | | | US
    Jewish Agency | | |
    World Jewish Congress | WJC | |
    International Chamber of Commerce | ICC | |
    International Air Transport Association | IATA | |
    International Trade Union Confederation | ITUC | |
    Harvard University | | ~Harvard | US
    Yale University | | ~Yale | US
    Stanford University | | ~Stanford | US
    Princeton University | | ~Princeton | US
    Columbia University | | | US
    Massachusetts Institute of Technology | MIT | | US
    University of Oxford | | Oxford University | GB
    University of Cambridge | | Cambridge University | GB
    London School of Economics | LSE | | GB
    Sorbonne | | Sorbonne University | FR
    Johns Hopkins University | | Johns Hopkins | US
    Georgetown University | | | US
    King's College London | | | GB
    Al-Azhar | | Al-Azhar University | EG
    """

  /// Sports bodies and a few clubs.
  static let sport = """
    FIFA | FIFA | Fifa; Fédération Internationale de Football Association |
    UEFA | UEFA | Uefa; Union of European Football Associations |
    CONCACAF | CONCACAF | Concacaf |
    CONMEBOL | CONMEBOL | Conmebol; South American Football Confederation |
    Confederation of African Football | CAF | |
    Asian Football Confederation | AFC | |
    International Olympic Committee | IOC | |
    International Paralympic Committee | IPC | |
    World Anti-Doping Agency | WADA | Wada |
    US Anti-Doping Agency | USADA | | US
    Russian Anti-Doping Agency | RUSADA | Rusada | RU
    World Athletics | | International Association of Athletics Federations; IAAF |
    International Cricket Council | ~ICC | |
    World Rugby | | International Rugby Board |
    Fédération Internationale de l'Automobile | FIA | International Automobile Federation |
    International Cycling Union | UCI | Union Cycliste Internationale |
    FINA | FINA | World Aquatics; International Swimming Federation |
    International Tennis Federation | ITF | |
    Association of Tennis Professionals | ATP | |
    Women's Tennis Association | WTA | |
    International Basketball Federation | FIBA | Fiba |
    National Basketball Association | NBA | | US
    National Football League | NFL | | US
    National Hockey League | NHL | | US
    Major League Baseball | MLB | | US
    ~Football Association | ~FA | English Football Association | GB
    ~Premier League | EPL | English Premier League | GB
    Bundesliga | | | DE
    La Liga | | LaLiga | ES
    Serie A | | | IT
    Manchester United | | Man United; Man Utd | GB
    Manchester City | | Man City | GB
    Liverpool FC | | | GB
    Arsenal FC | | ~Arsenal | GB
    Chelsea FC | | | GB
    Tottenham Hotspur | | ~Tottenham; ~Spurs | GB
    Real Madrid | | | ES
    FC Barcelona | | Barça | ES
    Atlético Madrid | | | ES
    Bayern Munich | | FC Bayern; Bayern München | DE
    Borussia Dortmund | | | DE
    Juventus | | | IT
    AC Milan | | | IT
    Inter Milan | | Internazionale | IT
    Paris Saint-Germain | PSG | Paris St Germain | FR
    Ajax Amsterdam | | ~Ajax | NL
    """
}
