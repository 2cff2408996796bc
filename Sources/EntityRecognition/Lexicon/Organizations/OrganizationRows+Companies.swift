extension OrganizationRows {
  /// Companies of technology, cars, arms and energy.
  static let technologyAndEnergy = """
    Google | | Google Inc. | US
    Alphabet Inc. | | ~Alphabet | US
    ~Apple | | Apple Inc. | US
    Microsoft | | Microsoft Corp.; Microsoft Corporation | US
    ~Amazon | | Amazon.com | US
    Facebook | | Facebook Inc. | US
    Meta Platforms | | ~Meta | US
    Twitter | | Twitter Inc. | US
    YouTube | | | US
    WhatsApp | | | US
    Instagram | | | US
    TikTok | | | CN
    ByteDance | | Bytedance | CN
    Netflix | | | US
    ~Uber | | Uber Technologies | US
    ~Airbnb | | | US
    ~Tesla | | Tesla Motors; Tesla Inc. | US
    SpaceX | | | US
    IBM | IBM | International Business Machines | US
    ~Intel | | Intel Corp. | US
    Nvidia | | NVIDIA | US
    OpenAI | | | US
    ~Oracle | | Oracle Corp. | US
    Cisco | | Cisco Systems | US
    Hewlett-Packard | ~HP | Hewlett Packard | US
    Yahoo | | Yahoo! | US
    PayPal | | | US
    eBay | | EBay; Ebay | US
    ~Telegram | | Telegram Messenger |
    Palantir | | Palantir Technologies | US
    Samsung | | Samsung Electronics | KR
    Hyundai | | Hyundai Motor | KR
    LG Electronics | ~LG | | KR
    SK Hynix | | | KR
    Sony | | Sony Corp. | JP
    Toyota | | Toyota Motor | JP
    ~Honda | | Honda Motor | JP
    Nissan | | Nissan Motor | JP
    Mitsubishi | | Mitsubishi Motors; Mitsubishi Heavy Industries | JP
    Toshiba | | | JP
    Panasonic | | | JP
    Nintendo | | | JP
    SoftBank | | Softbank | JP
    Tokyo Electric Power Company | TEPCO | Tepco; Tokyo Electric Power Co. | JP
    Huawei | | Huawei Technologies | CN
    ZTE | ZTE | ZTE Corp. | CN
    Alibaba | | Alibaba Group | CN
    Tencent | | | CN
    Baidu | | | CN
    Xiaomi | | | CN
    Lenovo | | | CN
    Evergrande | | China Evergrande Group | CN
    Sinopec | | | CN
    PetroChina | | | CN
    China National Petroleum Corporation | CNPC | | CN
    China National Offshore Oil Corporation | CNOOC | | CN
    Bank of China | | | CN
    Industrial and Commercial Bank of China | ICBC | | CN
    Taiwan Semiconductor Manufacturing Company | TSMC | | TW
    Foxconn | | Hon Hai | TW
    HSBC | HSBC | HSBC Holdings | GB
    Boeing | | Boeing Co. | US
    Airbus | | Airbus Group; EADS |
    Lockheed Martin | | Lockheed | US
    Northrop Grumman | | | US
    Raytheon | | | US
    General Dynamics | | | US
    BAE Systems | BAE | | GB
    Rolls-Royce | | Rolls Royce | GB
    Thales | | Thales Group | FR
    Dassault Aviation | | ~Dassault | FR
    Leonardo SpA | | Finmeccanica | IT
    ~Saab | | Saab AB | SE
    Rheinmetall | | | DE
    Kalashnikov Concern | | ~Kalashnikov | RU
    Rosoboronexport | | | RU
    Rostec | | | RU
    General Motors | ~GM | | US
    Ford Motor Company | | ~Ford; Ford Motor; Ford Motor Co. | US
    ~Chrysler | | Fiat Chrysler | US
    Volkswagen | ~VW | Volkswagen AG | DE
    BMW | BMW | | DE
    Daimler | | Daimler AG | DE
    Mercedes-Benz | | ~Mercedes | DE
    ~Porsche | | | DE
    Audi | | | DE
    Renault | | | FR
    Peugeot | | PSA Peugeot Citroën; PSA Group | FR
    ~Fiat | | | IT
    ~Ferrari | | | IT
    Volvo | | | SE
    Tata Motors | | Tata Group; ~Tata | IN
    Reliance Industries | | | IN
    Infosys | | | IN
    Adani Group | | Adani Enterprises | IN
    ExxonMobil | | Exxon Mobil; Exxon | US
    Chevron | | Chevron Corp. | US
    ConocoPhillips | | | US
    Royal Dutch Shell | | ~Shell; Shell plc | GB
    BP | BP | British Petroleum | GB
    TotalEnergies | | ~Total; Total SA | FR
    Eni | ~ENI | | IT
    Repsol | | | ES
    Equinor | | Statoil | NO
    Saudi Aramco | | Aramco | SA
    QatarEnergy | | Qatar Petroleum | QA
    National Iranian Oil Company | NIOC | | IR
    Gazprom | | Gazprom Neft; OAO Gazprom | RU
    Rosneft | | | RU
    Lukoil | | LUKoil | RU
    Yukos | | | RU
    Novatek | | | RU
    Sberbank | | | RU
    VTB | VTB | VTB Bank | RU
    Gazprombank | | | RU
    Rusal | | RUSAL; UC Rusal | RU
    Aeroflot | | | RU
    Kaspersky Lab | | Kaspersky Labs | RU
    VKontakte | VK | | RU
    Naftogaz | | Naftogaz Ukrainy | UA
    Petrobras | | | BR
    ~Vale | ~VALE | Vale SA | BR
    Odebrecht | | | BR
    Embraer | | | BR
    Petróleos de Venezuela | PDVSA | | VE
    Pemex | PEMEX | Petróleos Mexicanos | MX
    """
}
