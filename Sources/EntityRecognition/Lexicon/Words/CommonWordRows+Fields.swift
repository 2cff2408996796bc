extension CommonWordRows {
  /// What ministries, regulators and courts are for, where it is not among the ordinary words.
  ///
  /// They tell that what "and" joins before a body's head is one name: "Fisheries and Oceans Ministry".
  static let publicFields = """
    Accreditation Aeronautics Aerospace Agrarian Agriculture Antiquities Antitrust Apparel Appellate Aquaculture \
    Arbitration Archives Astronautics Atmospheric Auditing Aviation Betting Biodiversity Biotechnology Border Borders \
    Boundaries Boundary Broadcasting Budgeting Cannabis Cinematography Citizenship Coast Coastal Coastguard Commerce \
    Communications Conciliation Conservation Constitutional Consumer Copyright Corrections Correctional Counterterrorism \
    Curriculum Customs Cybersecurity Dairy Dams Decolonization Defence Defense Demobilization Demography Disability \
    Disarmament Disputes Drainage Drug Drugs Ecology Electoral Electricity Electronics Emigration Endowments \
    Energy Enterprise Environment Environmental Excise Exchange Expatriates Exports Extradition Fertilizer Fiscal \
    Fisheries Fishery Food Foreign Forest Forestry Forests Gambling Gaming Genocide Geology Geophysics Geospatial Gender \
    Grain Guidance Handicrafts Harbor Harbour Harbours Health Heritage Highways Housing Humanities Hydrology Immigration \
    Inclusion Indigenous Infrastructure Inland Insurance Intelligence Interior Irrigation Judiciary Justice Labor Labour \
    Lands Lending Licensing Litigation Livestock Lottery Maritime Markets Measurement Media Mediation Medicines \
    Metallurgy Meteorology Metrology Migration Minerals Mines Mining Minorities Monopolies Monuments Municipalities \
    Museums Nationalities Naturalization Navigation Nuclear Nutrition Oceanic Oceanography Oceans Ombudsman Parole \
    Patent Patents Pastoralism Pensions Pensioners Petrochemicals Petroleum Pharmaceuticals Pharmacy Phytosanitary \
    Plantations Ports Postal Poultry Prisons Privatization Procurement Prosecutions Quarantine Racing Radiation Radio \
    Railways Reclamation Reconciliation Reconstruction Recycling Refining Refugees Regulatory Rehabilitation Reintegration \
    Remembrance Repatriation Resettlement Returnees Revenue Roads Rural Safety Sanitation Sanitary Science Securities \
    Seismology Settlement Settlements Sewage Sewerage Shipping Space Spatial Statistics Steel Sugar Surveillance Surveying \
    Taxation Technology Telecom Telecommunication Telecommunications Telegraph Television Textiles Timber Tobacco Tourism \
    Trade Trademark Trademarks Tramways Transparency Transport Transportation Treaties Universities Urban Utilities Vaccines \
    Veterans Veterinary Vocational Waterways Welfare Wetlands Wildlife Youth Zoning
    """
}
