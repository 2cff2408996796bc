extension CountryRows {
  /// States and territories of Oceania, the southern oceans and Antarctica.
  static let oceania = """
    AS | American Samoa | | American Samoan; Samoan | Pago Pago
    AQ | Antarctica | | |
    AU | Australia | Commonwealth of Australia | Australian; Aussie | Canberra
    BV | Bouvet Island | Bouvet | |
    CX | Christmas Island | | Christmas Islander | Flying Fish Cove
    CC | Cocos (Keeling) Islands | Cocos Islands; Keeling Islands; Cocos Keeling Islands | Cocos Islander | West Island
    CK | Cook Islands | | Cook Islander; Cook Islands Māori | Avarua
    FJ | Fiji | Republic of Fiji; Fiji Islands | Fijian | Suva
    PF | French Polynesia | | French Polynesian; Tahitian | Papeete
    TF | French Southern Territories | French Southern and Antarctic Lands; French Southern and Antarctic \
    Territories; Kerguelen Islands | | Port-aux-Français
    GU | Guam | | Guamanian; Chamorro | Hagåtña; Agana
    HM | Heard Island and McDonald Islands | Heard and McDonald Islands; Heard Island | |
    KI | Kiribati | Republic of Kiribati; Gilbert Islands | I-Kiribati; Gilbertese | South Tarawa; Tarawa
    MH | Marshall Islands | Republic of the Marshall Islands | Marshallese; Marshall Islander | ~Majuro
    FM | Micronesia | Federated States of Micronesia; FSM | Micronesian | Palikir
    NR | Nauru | Republic of Nauru | Nauruan | Yaren
    NC | New Caledonia | Kanaky; Nouvelle-Calédonie | New Caledonian; Caledonian; Kanak | Nouméa; Noumea
    NZ | New Zealand | Aotearoa; NZ; N.Z. | New Zealander; Kiwi | Wellington
    NU | Niue | | Niuean | Alofi
    NF | Norfolk Island | | Norfolk Islander | ~Kingston
    MP | Northern Mariana Islands | Northern Marianas; Commonwealth of the Northern Mariana Islands; CNMI; Saipan | \
    Northern Mariana Islander; Northern Marianan | Saipan
    PW | Palau | Republic of Palau; Belau | Palauan | Ngerulmud; ~Koror
    PG | Papua New Guinea | PNG; P.N.G.; Independent State of Papua New Guinea | Papua New Guinean; Papuan; New \
    Guinean | Port Moresby
    PN | Pitcairn | Pitcairn Islands; Pitcairn Island | Pitcairner; Pitcairn Islander; Pitcairnese | Adamstown
    WS | Samoa | Independent State of Samoa; Western Samoa | Samoan; Western Samoan | Apia
    SB | Solomon Islands | Solomons; British Solomon Islands | Solomon Islander; Solomonese | Honiara
    TK | Tokelau | Tokelau Islands; Union Islands | Tokelauan | Nukunonu; Fakaofo; Atafu
    TO | Tonga | Kingdom of Tonga; Friendly Islands | Tongan | Nuku'alofa; Nukualofa
    TV | Tuvalu | Ellice Islands | Tuvaluan | Funafuti
    UM | U.S. Minor Outlying Islands | United States Minor Outlying Islands; US Minor Outlying Islands; Wake Island; \
    Midway Atoll; Johnston Atoll | |
    VU | Vanuatu | Republic of Vanuatu; New Hebrides | Ni-Vanuatu; Vanuatuan | Port Vila; Vila
    WF | Wallis and Futuna | Wallis & Futuna; Wallis and Futuna Islands | Wallisian; Futunan; Wallis and Futuna \
    Islander | Mata-Utu; Matâ'utu
    """
}
