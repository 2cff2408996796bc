extension OrganizationRows {
  /// The European Union and its institutions.
  static let europeanUnion = """
    European Union | EU | ~European Community; European Communities; European Economic Community; EEC; EU-27; EU27; \
    EU28 |
    European Commission | | EU Commission |
    European Council | | EU Council |
    Council of the European Union | | EU Council of Ministers; Council of the EU |
    European Parliament | | EU Parliament; EU parliament; Europarliament |
    European Central Bank | ECB | |
    European Court of Auditors | | |
    European External Action Service | EEAS | |
    European Investment Bank | EIB | |
    European Stability Mechanism | ~ESM | |
    European Banking Authority | EBA | |
    European Medicines Agency | ~EMA | |
    European Defence Agency | EDA | European Defense Agency |
    European Food Safety Authority | EFSA | |
    European Union Aviation Safety Agency | EASA | European Aviation Safety Agency |
    European Centre for Disease Prevention and Control | ECDC | |
    European Anti-Fraud Office | OLAF | |
    European Public Prosecutor's Office | EPPO | |
    Eurogroup | | Euro group |
    Europol | | European Police Office |
    Eurojust | | |
    Eurostat | | |
    Frontex | | European Border and Coast Guard Agency |
    Euratom | | European Atomic Energy Community |
    European People's Party | EPP | |
    """

  /// Alliances, regional unions and other bodies of states.
  static let alliances = """
    NATO | NATO | Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic \
    Alliance; Atlantic Alliance; North Atlantic Council; Otan |
    Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in \
    Europe; Organisation for Security and Cooperation in Europe |
    Council of Europe | | Parliamentary Assembly of the Council of Europe; ~PACE |
    European Free Trade Association | EFTA | |
    European Space Agency | ESA | |
    CERN | CERN | European Organization for Nuclear Research |
    European Broadcasting Union | EBU | |
    European Bank for Reconstruction and Development | EBRD | |
    Nordic Council | | |
    Western European Union | WEU | |
    Warsaw Pact | | Warsaw Treaty Organization |
    Comecon | | Council for Mutual Economic Assistance |
    Commonwealth of Nations | | ~Commonwealth; Commonwealth Secretariat |
    Francophonie | OIF | Organisation internationale de la Francophonie; La Francophonie |
    Community of Portuguese Language Countries | CPLP | |
    Commonwealth of Independent States | ~CIS | |
    Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation |
    Eurasian Economic Union | EAEU; EEU | |
    Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation |
    Organization of Turkic States | OTS | Turkic Council |
    African Union | ~AU | Organisation of African Unity; Organization of African Unity; OAU |
    African Union Commission | AUC | |
    African Union Mission in Somalia | AMISOM; ATMIS | African Union Transition Mission in Somalia |
    African Development Bank | AfDB; ADB | |
    Economic Community of West African States | ECOWAS | Ecowas; Cedeao; CEDEAO |
    ECOWAS Monitoring Group | ECOMOG | Ecomog |
    Southern African Development Community | SADC | |
    Intergovernmental Authority on Development | IGAD | |
    East African Community | EAC | |
    Economic Community of Central African States | ECCAS | |
    Common Market for Eastern and Southern Africa | COMESA | Comesa |
    G5 Sahel | | Group of Five for the Sahel |
    Alliance of Sahel States | AES | |
    Lake Chad Basin Commission | LCBC | |
    Multinational Joint Task Force | MNJTF | |
    Arab League | | League of Arab States |
    Arab Maghreb Union | AMU | |
    Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf |
    Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation; Organization of the Islamic \
    Conference; Organisation of the Islamic Conference |
    Organization of the Petroleum Exporting Countries | OPEC | Opec; Organisation of the Petroleum Exporting \
    Countries |
    OPEC+ | | Opec+; OPEC Plus |
    Gas Exporting Countries Forum | GECF | |
    International Energy Agency | IEA | |
    International Renewable Energy Agency | IRENA | |
    Association of Southeast Asian Nations | ASEAN | Asean; Association of South-East Asian Nations |
    Asia-Pacific Economic Cooperation | APEC | Apec |
    South Asian Association for Regional Cooperation | SAARC | Saarc |
    BIMSTEC | BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation |
    Asian Development Bank | ADB | |
    Asian Infrastructure Investment Bank | AIIB | |
    Pacific Islands Forum | PIF | |
    Quadrilateral Security Dialogue | | ~Quad |
    AUKUS | AUKUS | Aukus |
    ANZUS | ANZUS | Anzus |
    Non-Aligned Movement | NAM | |
    BRICS | BRICS | Brics |
    New Development Bank | NDB | |
    G7 | G7; G-7 | Group of Seven |
    G8 | G8; G-8 | Group of Eight |
    G20 | G20; G-20 | Group of 20; Group of Twenty |
    G77 | G77; G-77 | Group of 77 |
    Organization of American States | OAS | Organisation of American States |
    Mercosur | MERCOSUR | Southern Common Market; Mercosul |
    Union of South American Nations | UNASUR | Unasur |
    Community of Latin American and Caribbean States | CELAC | Celac |
    Andean Community | ~CAN | |
    Pacific Alliance | | |
    Bolivarian Alliance for the Peoples of Our America | ALBA | Bolivarian Alliance |
    Caribbean Community | CARICOM | Caricom |
    Organisation of Eastern Caribbean States | OECS | Organization of Eastern Caribbean States |
    Inter-American Development Bank | IDB; IADB | |
    Inter-American Commission on Human Rights | IACHR | |
    Pan American Health Organization | PAHO | |
    International Monetary Fund | IMF | |
    World Bank | | World Bank Group; International Bank for Reconstruction and Development; IBRD |
    International Finance Corporation | ~IFC | |
    World Trade Organization | WTO | World Trade Organisation; General Agreement on Tariffs and Trade; GATT |
    Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and \
    Development; Organisation for Economic Cooperation and Development |
    Bank for International Settlements | BIS | |
    Financial Action Task Force | FATF | |
    Financial Stability Board | | |
    Islamic Development Bank | IsDB | |
    World Economic Forum | WEF | |
    World Customs Organization | WCO | |
    Interpol | INTERPOL | International Criminal Police Organization |
    Inter-Parliamentary Union | IPU | |
    International Whaling Commission | IWC | |
    Arctic Council | | |
    Nuclear Suppliers Group | NSG | |
    Wassenaar Arrangement | | |
    League of Nations | | |
    Contact Group on Ukraine | | Trilateral Contact Group; Ukraine Defense Contact Group |
    Minsk Group | | OSCE Minsk Group |
    """
}
