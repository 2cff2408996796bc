extension CountryRows {
  /// States and territories of Asia, with the Middle East and the South Caucasus.
  static let asia = """
    AF | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani; \
    Afghanistani | Kabul
    AM | Armenia | Republic of Armenia | Armenian | Yerevan; Erevan
    AZ | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | Baku
    BH | Bahrain | Kingdom of Bahrain | Bahraini | Manama
    BD | Bangladesh | People's Republic of Bangladesh; East Pakistan | Bangladeshi | Dhaka; Dacca
    BT | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu; Thimbu
    IO | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Chagos | Chagossian; Ilois | Diego Garcia
    BN | Brunei | Brunei Darussalam; Nation of Brunei | Bruneian | Bandar Seri Begawan
    KH | Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic | Cambodian; Kampuchean | \
    Phnom Penh
    CN | China | People's Republic of China; PRC; P.R.C.; P.R. China; mainland China | Chinese | Beijing; Peking
    CY | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot; Turkish Cypriot | Nicosia; Lefkosia
    GE | Georgia | Republic of Georgia; Sakartvelo | Georgian | Tbilisi; Tiflis
    HK | Hong Kong | Hongkong; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region | Hongkonger; Hong \
    Konger; Hongkongese; Hong Kongese | Hong Kong
    IN | India | Republic of India; Bharat; Hindustan | Indian | New Delhi; Delhi
    ID | Indonesia | Republic of Indonesia; Dutch East Indies | Indonesian | Jakarta; Djakarta; ~Nusantara
    IR | Iran | Islamic Republic of Iran; Persia | Iranian | Tehran; Teheran
    IQ | Iraq | Republic of Iraq | Iraqi | Baghdad; Bagdad
    IL | Israel | State of Israel | Israeli | ~Jerusalem; +Tel Aviv; +Tel Aviv-Yafo
    JP | Japan | Nippon | Japanese | Tokyo
    JO | Jordan | Hashemite Kingdom of Jordan; Transjordan | Jordanian | Amman
    KZ | Kazakhstan | Republic of Kazakhstan; Kazakstan | Kazakh; Kazakhstani | Astana; Nur-Sultan; Nursultan; ~Almaty
    KW | Kuwait | State of Kuwait | Kuwaiti | Kuwait City
    KG | Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizstan; Kirgizia | Kyrgyz; Kyrgyzstani; Kirghiz | Bishkek; Frunze
    LA | Laos | Lao PDR; Lao People's Democratic Republic; Lao P.D.R. | Laotian; Lao | Vientiane
    LB | Lebanon | Lebanese Republic | Lebanese | Beirut
    MO | Macau | Macao; Macau SAR; Macao SAR; Macau Special Administrative Region | Macanese | Macau
    MY | Malaysia | Federation of Malaysia; Malaya | Malaysian | Kuala Lumpur; Putrajaya
    MV | Maldives | Republic of Maldives; Maldive Islands | Maldivian | ~Malé
    MN | Mongolia | Mongolian People's Republic; Outer Mongolia | Mongolian; Mongol | Ulaanbaatar; Ulan Bator; Ulan \
    Baatar; Ulaan Baatar
    MM | Myanmar | Burma; Republic of the Union of Myanmar; Union of Burma | Burmese; Myanma; Myanmarese; Burman | \
    Naypyidaw; Nay Pyi Taw; Naypyitaw
    NP | Nepal | Federal Democratic Republic of Nepal; Kingdom of Nepal | Nepali; Nepalese | Kathmandu; Katmandu
    KP | North Korea | DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea; N Korea; NKorea; Korea | \
    North Korean; N. Korean; NKorean; Korean | Pyongyang; P'yŏngyang
    OM | Oman | Sultanate of Oman | Omani | Muscat
    PK | Pakistan | Islamic Republic of Pakistan; West Pakistan | Pakistani | Islamabad
    PS | Palestine | State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian \
    Territory; Occupied Palestinian Territories; Palestinian Territory | Palestinian | Ramallah; ~East Jerusalem
    PH | Philippines | Republic of the Philippines; Republic of Philippines | Filipino; Philippine; Filipina; Pinoy; \
    Pinay | Manila; ~Quezon City
    QA | Qatar | State of Qatar | Qatari | Doha
    SA | Saudi Arabia | Kingdom of Saudi Arabia; KSA; K.S.A. | Saudi; Saudi Arabian | Riyadh; ~Jeddah
    SG | Singapore | Republic of Singapore | Singaporean | Singapore
    KR | South Korea | ROK; R.O.K.; Republic of Korea; S. Korea; S Korea; SKorea; Korea | South Korean; S. Korean; \
    SKorean; Korean | Seoul; ~Sejong
    LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan; Lankan; Ceylonese | Colombo; \
    ~Sri Jayawardenepura Kotte; ~Kotte
    SY | Syria | Syrian Arab Republic | Syrian | Damascus
    TW | Taiwan | Republic of China; ROC; R.O.C.; Formosa; Chinese Taipei | Taiwanese; Formosan | Taipei; Taibei
    TJ | Tajikistan | Republic of Tajikistan; Tadzhikistan | Tajik; Tajikistani; Tadzhik | Dushanbe
    TH | Thailand | Kingdom of Thailand; Siam | Thai; Siamese; Thailander | Bangkok; Krung Thep
    TL | East Timor | Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste; Portuguese Timor | East \
    Timorese; Timorese | Dili
    TR | Turkey | Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk | Ankara
    TM | Turkmenistan | Turkmenia | Turkmen; Turkmens; Turkmenistani; Turkoman | Ashgabat; Ashkhabad; Ashkabad
    AE | United Arab Emirates | UAE; U.A.E.; Emirates; Trucial States | Emirati | Abu Dhabi; ~Dubai
    UZ | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent
    VN | Vietnam | Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; North Vietnam; South \
    Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Hanoi; ~Ho Chi Minh City
    YE | Yemen | Republic of Yemen; North Yemen; South Yemen | Yemeni; Yemenite | Sanaa; Sana'a; San'a; Sana; ~Aden
    """
}
