/// The words that head a body's name.
enum OrganizationHeadRows {
  /// Heads that lead ("X of Y", "X for Y") and end a name, and stand alone for it.
  static let leadingAndEnding = """
    Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Brigade Brigades Bureau \
    Cabinet Center Centre Chamber Church Coalition College Command Commission Commissariat Committee Community \
    Company Confederation Congregation Congress Consortium Convention Cooperative Corporation Corps Council Court \
    Department Directorate Division Embassy Exchange Executive Faculty Federation Force Forces Forum Foundation \
    Front Fund Government Group Guard Guards Guild Hospital House Institute Institution Laboratory League Legion \
    Library Ministry Mission Movement Museum Network Observatory Office Order Organisation Organization Panel \
    Parliament Party Partnership Police Presidency Programme Program Registry School Secretariat Senate Service \
    Services Society Syndicate Taskforce Treasury Tribunal Trust Union University Watch
    """

  /// Heads that only end a name.
  static let ending = """
    Airlines Airways Air Aerospace Aircraft Automotive Bancorp Bank Battalion Battalions Brotherhood Broadcasting \
    Bulletin Capital Cartel Chronicle Club Coastguard Collective Communications Companies Conglomerate Council \
    Courier Daily Dynamics Electric Electronics Energy Engineering Enterprises Entertainment Express Fellowship \
    Financial Financing Fleet Gang Gas Gazette Group Herald Holding Holdings Industries Inquirer Insurance \
    International Investments Jihad Journal Labs Laboratories Lines Magazine Mafia Mail Media Militia Mills Minerals \
    Mining Mirror Mobile Monitor Motor Motors Navy News Observer Oil Outlook Partners Petroleum Pharma \
    Pharmaceuticals Police Polytechnic Post Press Productions Publishing Radio Rail Railway Railways Record Records \
    Regiment Resources Restaurants Review Securities Seminary Shipping Shipyard Software Solutions Squad Squadron \
    Stores Studio Studios Sun Systems Telecom Telecommunications Telegraph Television Theatre Theater Times Tribune \
    TV United Ventures Weekly Works Airforce Ballet Choir Orchestra Philharmonic Symphony Opera Faction Junta \
    Politburo Presidium Praesidium Caucus Lobby Charity Mosque Synagogue Monastery Diocese Archdiocese Embassy \
    Consulate Newspaper Rangers Rovers Wanderers Athletic Hotspur City Albion Bundesbank Sejm Duma Rada Diet Knesset \
    Majlis Shura Lyceum
    """

  /// Legal forms and clubs' letters, at a name's end.
  static let legalForms = """
    Inc Incorporated Corp Co Ltd Limited LLC LLP LP PLC Plc plc GmbH AG KG SE SA SAS SARL SpA Srl NV BV AB AS ASA Oy \
    Oyj A/S Aps KK Pty Bhd Berhad Pte OAO OOO ZAO PAO PJSC JSC OJSC Tbk SAOG QSC BSC FC AFC CF SC FK BK KV RB
    """

  /// Prefixes of clubs and companies, at a name's start.
  static let leadingOnly = """
    Bureau Directorate Faculty Friends Grupo Groupe Banco Banca Banque Bank Compagnie Société Fundación Fondation \
    Universidad Université Università Universität FC AC AS SC CF Real Atlético Sporting Dynamo Dinamo Lokomotiv \
    Spartak CSKA Partido Partito Parti Movimiento Mouvement Ministère Ministerio Jabhat Jaish Jaysh Harakat Hizb \
    Ansar Kataib Liwa Lashkar Jamaat Tehreek Tehrik Saraya Ahrar Faylaq
    """

  /// Heads that stand alone, capitalised, for a body named before.
  static let standAlone = """
    Academy Administration Agency Alliance Assembly Association Authority Bank Board Bureau Coalition College \
    Commission Committee Community Company Confederation Congress Consortium Convention Corporation Corps Council \
    Court Department Directorate Federation Forum Foundation Front Fund Group Guard Institute League Ministry \
    Mission Movement Observatory Office Organisation Organization Panel Parliament Party Programme Secretariat \
    Senate Society Treasury Tribunal Trust Union University
    """
}
