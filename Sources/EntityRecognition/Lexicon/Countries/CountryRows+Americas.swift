extension CountryRows {
  /// States and territories of the Americas and the Caribbean.
  static let americas = """
    AI | Anguilla | | Anguillan | The Valley
    AG | Antigua and Barbuda | Antigua & Barbuda; Antigua; Barbuda | Antiguan; Barbudan; Antiguan and Barbudan | \
    ~St. John's; ~Saint John's
    AR | Argentina | Argentine Republic | Argentine; Argentinian; Argentinean | Buenos Aires
    AW | Aruba | | Aruban | Oranjestad
    BS | Bahamas | Commonwealth of the Bahamas; Commonwealth of The Bahamas | Bahamian | Nassau
    BB | Barbados | | Barbadian; Bajan | ~Bridgetown
    BZ | Belize | British Honduras | Belizean | Belmopan
    BM | Bermuda | | Bermudian; Bermudan | Hamilton
    BO | Bolivia | Plurinational State of Bolivia; Republic of Bolivia | Bolivian | La Paz; ~Sucre
    BQ | Bonaire, Sint Eustatius and Saba | Caribbean Netherlands; Bonaire; Sint Eustatius; Saba | Bonairean; \
    Bonerian; Saban; Statian | Kralendijk
    BR | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brasília; Brasilia
    VG | British Virgin Islands | BVI; Virgin Islands | British Virgin Islander; Virgin Islander | Road Town
    CA | Canada | Dominion of Canada | Canadian | Ottawa
    KY | Cayman Islands | Caymans | Caymanian | George Town
    CL | Chile | Republic of Chile | Chilean | Santiago; Santiago de Chile
    CO | Colombia | Republic of Colombia | Colombian | Bogotá; Bogota; Santa Fe de Bogotá
    CR | Costa Rica | Republic of Costa Rica | Costa Rican | ~San José
    CU | Cuba | Republic of Cuba | Cuban | Havana; La Habana
    CW | Curaçao | Curacao | Curaçaoan; Curacaoan; Curaçaon | Willemstad
    DM | Dominica | Commonwealth of Dominica | Dominican | ~Roseau
    DO | Dominican Republic | | Dominican | Santo Domingo
    EC | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Quito
    SV | El Salvador | Republic of El Salvador; Salvador | Salvadoran; Salvadorian; Salvadorean | San Salvador
    FK | Falkland Islands | Falklands; Malvinas; Islas Malvinas; Falkland Islands (Malvinas) | Falkland Islander; \
    Falklander | ~Stanley; Port Stanley
    GF | French Guiana | Guyane; French Guyana | French Guianese; French Guianan | Cayenne
    GL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Nuuk; Godthåb
    GD | Grenada | | Grenadian | ~St. George's; ~Saint George's
    GP | Guadeloupe | | Guadeloupean; Guadeloupian | Basse-Terre
    GT | Guatemala | Republic of Guatemala | Guatemalan | Guatemala City
    GY | Guyana | Co-operative Republic of Guyana; Cooperative Republic of Guyana; British Guiana | Guyanese | \
    ~Georgetown
    HT | Haiti | Republic of Haiti; Haïti | Haitian | Port-au-Prince
    HN | Honduras | Republic of Honduras | Honduran | Tegucigalpa
    JM | Jamaica | | Jamaican | ~Kingston
    MQ | Martinique | | Martiniquais; Martinican; Martiniquan | Fort-de-France
    MX | Mexico | United Mexican States; México | Mexican | Mexico City; Ciudad de México
    MS | Montserrat | | Montserratian | Plymouth; Brades
    NI | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
    PA | Panama | Republic of Panama; Panamá | Panamanian | Panama City
    PY | Paraguay | Republic of Paraguay | Paraguayan | Asunción; Asuncion
    PE | Peru | Republic of Peru; Perú | Peruvian | Lima
    PR | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican; Boricua | San Juan
    BL | Saint Barthélemy | St. Barthélemy; Saint Barts; St. Barts; St Barth | Barthélemois; Saint Barthélemy \
    Islander | Gustavia
    KN | Saint Kitts and Nevis | St. Kitts and Nevis; St. Kitts & Nevis; St. Kitts; Saint Kitts; Nevis; Federation \
    of Saint Christopher and Nevis | Kittitian; Nevisian; Kittitian and Nevisian | ~Basseterre
    LC | Saint Lucia | St. Lucia | Saint Lucian; St. Lucian | ~Castries
    MF | Saint Martin | St. Martin; Saint-Martin; Collectivity of Saint Martin | Saint-Martinois; Saint Martin \
    Islander | Marigot
    PM | Saint Pierre and Miquelon | St. Pierre and Miquelon; Saint-Pierre and Miquelon; Saint-Pierre-et-Miquelon | \
    Saint-Pierrais; Miquelonnais | Saint-Pierre
    VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St. Vincent; Saint Vincent; Grenadines | \
    Vincentian; Saint Vincentian | ~Kingstown
    SX | Sint Maarten | St. Maarten; Saint Maarten | Sint Maartener; St. Maartener | Philipsburg
    GS | South Georgia and the South Sandwich Islands | South Georgia; South Sandwich Islands | | King Edward Point
    SR | Suriname | Republic of Suriname; Surinam; Dutch Guiana | Surinamese; Surinamer | Paramaribo
    TT | Trinidad and Tobago | Republic of Trinidad and Tobago; Trinidad & Tobago; Trinidad; Tobago | Trinidadian; \
    Tobagonian; Trinidadian and Tobagonian; Trinbagonian; Trini | ~Port of Spain; ~Port-of-Spain
    TC | Turks and Caicos Islands | Turks and Caicos; Turks & Caicos; Caicos Islands | Turks and Caicos Islander | \
    Cockburn Town
    US | United States | US; U.S.; USA; U.S.A.; United States of America; America | American; US-American | \
    Washington; Washington, D.C.; Washington D.C.; D.C.
    UY | Uruguay | Oriental Republic of Uruguay; Eastern Republic of Uruguay | Uruguayan | Montevideo
    VE | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
    VI | U.S. Virgin Islands | United States Virgin Islands; US Virgin Islands; Virgin Islands of the United States; \
    USVI; Virgin Islands | U.S. Virgin Islander; Virgin Islander | Charlotte Amalie
    """
}
