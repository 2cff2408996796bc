extension OrganizationRows {
  /// Companies of finance, industry, health, transport and consumer goods.
  static let business = """
    Halliburton | | | US
    Glencore | | | CH
    Rio Tinto | | | GB
    BHP | BHP | BHP Billiton | AU
    Siemens | | Siemens AG | DE
    BASF | BASF | | DE
    ~Bayer | | Bayer AG | DE
    Nord Stream AG | | | CH
    Deutsche Bank | | | DE
    ~Commerzbank | | | DE
    Wirecard | | | DE
    Lufthansa | | Deutsche Lufthansa | DE
    Germanwings | | | DE
    BNP Paribas | | | FR
    Société Générale | | SocGen | FR
    Air France | | Air France-KLM | FR
    EDF | EDF | Électricité de France | FR
    Areva | | | FR
    Alstom | | | FR
    LVMH | LVMH | | FR
    UBS | UBS | | CH
    Credit Suisse | | | CH
    Nestlé | | | CH
    Novartis | | | CH
    ~Roche | | Roche Holding | CH
    ABB | ABB | | CH
    ~Santander | | Banco Santander | ES
    Telefónica | | | ES
    UniCredit | | | IT
    ~ING | ~ING | ING Group | NL
    ~Philips | | Royal Philips | NL
    ASML | ASML | | NL
    KLM | KLM | | NL
    Unilever | | | GB
    Ericsson | | | SE
    Ikea | IKEA | | SE
    Nokia | | | FI
    Maersk | | AP Moller-Maersk | DK
    Novo Nordisk | | | DK
    Barclays | | | GB
    Lloyds Banking Group | | | GB
    Royal Bank of Scotland | RBS | | GB
    Standard Chartered | | | GB
    AstraZeneca | | | GB
    GlaxoSmithKline | GSK | | GB
    Vodafone | | | GB
    British Airways | ~BA | | GB
    Ryanair | | | IE
    Cambridge Analytica | | | GB
    JPMorgan Chase | | JPMorgan; JP Morgan | US
    Goldman Sachs | | ~Goldman | US
    Morgan Stanley | | | US
    Citigroup | | ~Citi; Citibank | US
    Bank of America | | | US
    Wells Fargo | | | US
    Lehman Brothers | | | US
    BlackRock | | | US
    Berkshire Hathaway | | | US
    General Electric | ~GE | | US
    Walmart | | Wal-Mart | US
    Coca-Cola | | Coca Cola | US
    PepsiCo | | Pepsi | US
    McDonald's | | | US
    Starbucks | | | US
    ~Nike | | Nike Inc. | US
    ~Disney | | Walt Disney; Walt Disney Company | US
    AT&T | AT&T | | US
    Verizon | | | US
    Pfizer | | | US
    Moderna | | | US
    Johnson & Johnson | J&J | Johnson and Johnson | US
    Monsanto | | | US
    Caterpillar Inc. | | ~Caterpillar | US
    FedEx | | | US
    United Airlines | | | US
    American Airlines | | | US
    Delta Air Lines | | | US
    Enron | | | US
    News Corp | | News Corporation | US
    Bombardier | | | CA
    Emirates airline | | Emirates Airlines | AE
    DP World | | | AE
    Qatar Airways | | | QA
    Turkish Airlines | | | TR
    Malaysia Airlines | ~MAS | | MY
    1Malaysia Development Berhad | 1MDB | | MY
    Singapore Airlines | | | SG
    Cathay Pacific | | | HK
    Qantas | | | AU
    NSO Group | NSO | | IL
    Teva | | Teva Pharmaceutical | IL
    Mossack Fonseca | | | PA
    """
}
