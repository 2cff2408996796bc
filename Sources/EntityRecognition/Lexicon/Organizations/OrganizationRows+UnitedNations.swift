extension OrganizationRows {
  /// The United Nations with its organs, agencies, funds and missions.
  static let unitedNations = """
    United Nations | UN; UNO | United Nations Organization; United Nations Organisation |
    UN Security Council | UNSC | United Nations Security Council; ~Security Council |
    UN General Assembly | UNGA | United Nations General Assembly; ~General Assembly |
    UN Secretariat | | United Nations Secretariat |
    UN Human Rights Council | UNHRC; HRC | United Nations Human Rights Council; ~Human Rights Council |
    Office of the UN High Commissioner for Human Rights | OHCHR | UN Human Rights Office; UN human rights office; \
    Office of the United Nations High Commissioner for Human Rights |
    UN Refugee Agency | UNHCR | United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN \
    refugee agency; United Nations Refugee Agency |
    UN Relief and Works Agency | UNRWA | United Nations Relief and Works Agency; United Nations Relief and Works \
    Agency for Palestine Refugees |
    UN Office for the Coordination of Humanitarian Affairs | OCHA; UNOCHA | Office for the Coordination of \
    Humanitarian Affairs |
    UN Children's Fund | UNICEF | Unicef; United Nations Children's Fund |
    UN Development Programme | UNDP | United Nations Development Programme; UN Development Program; United Nations \
    Development Program |
    UN Environment Programme | UNEP | United Nations Environment Programme; UN Environment Program; UN Environment |
    UN Population Fund | UNFPA | United Nations Population Fund |
    UN Women | | United Nations Entity for Gender Equality |
    UN Office on Drugs and Crime | UNODC | United Nations Office on Drugs and Crime |
    UN Conference on Trade and Development | UNCTAD | United Nations Conference on Trade and Development |
    UN Economic and Social Council | ECOSOC | United Nations Economic and Social Council |
    UN Human Settlements Programme | | UN-Habitat; UN Habitat |
    UN Programme on HIV/AIDS | UNAIDS | Joint United Nations Programme on HIV/AIDS |
    UN Institute for Disarmament Research | UNIDIR | United Nations Institute for Disarmament Research |
    UN Monitoring, Verification and Inspection Commission | UNMOVIC | |
    UN Framework Convention on Climate Change | UNFCCC | United Nations Framework Convention on Climate Change |
    UN Peacekeeping | | UN Department of Peacekeeping Operations |
    UN Interim Force in Lebanon | UNIFIL | United Nations Interim Force in Lebanon |
    UN Disengagement Observer Force | UNDOF | United Nations Disengagement Observer Force |
    UN Mission in South Sudan | UNMISS | United Nations Mission in South Sudan |
    MINUSMA | MINUSMA | UN Multidimensional Integrated Stabilization Mission in Mali |
    MINUSCA | MINUSCA | UN Multidimensional Integrated Stabilization Mission in the Central African Republic |
    MONUSCO | MONUSCO | UN Organization Stabilization Mission in the Democratic Republic of the Congo |
    MINUSTAH | MINUSTAH | UN Stabilization Mission in Haiti |
    UN Assistance Mission in Afghanistan | UNAMA | United Nations Assistance Mission in Afghanistan |
    UN Assistance Mission for Iraq | UNAMI | United Nations Assistance Mission for Iraq |
    UN Support Mission in Libya | UNSMIL | United Nations Support Mission in Libya |
    UN Mission in Kosovo | UNMIK | United Nations Mission in Kosovo |
    World Health Organization | ~WHO | World Health Organisation |
    World Food Programme | WFP | World Food Program; UN World Food Programme |
    Food and Agriculture Organization | FAO | Food and Agriculture Organisation; UN Food and Agriculture Organization |
    International Labour Organization | ILO | International Labor Organization; International Labour Organisation |
    International Atomic Energy Agency | IAEA | |
    International Civil Aviation Organization | ICAO | International Civil Aviation Organisation |
    International Maritime Organization | ~IMO | International Maritime Organisation |
    International Telecommunication Union | ITU | |
    International Fund for Agricultural Development | IFAD | |
    International Organization for Migration | IOM | International Organisation for Migration |
    UNESCO | UNESCO | Unesco; United Nations Educational, Scientific and Cultural Organization |
    UN Industrial Development Organization | UNIDO | United Nations Industrial Development Organization |
    World Tourism Organization | UNWTO | UN World Tourism Organization; UN Tourism |
    World Intellectual Property Organization | WIPO | |
    World Meteorological Organization | WMO | World Meteorological Organisation |
    Universal Postal Union | UPU | |
    Intergovernmental Panel on Climate Change | IPCC | |
    Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical \
    Weapons |
    Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO | Comprehensive Test Ban Treaty Organization |
    International Seabed Authority | | |
    Green Climate Fund | GCF | |
    ~Global Fund | | Global Fund to Fight AIDS, Tuberculosis and Malaria |
    Gavi | GAVI | Gavi, the Vaccine Alliance; Vaccine Alliance |
    Independent International Commission of Inquiry on Syria | | UN Commission of Inquiry on Syria |
    """

  /// Courts and tribunals.
  static let courts = """
    International Court of Justice | ICJ | World Court |
    International Criminal Court | ~ICC | |
    International Criminal Tribunal for the former Yugoslavia | ICTY | International Criminal Tribunal for the \
    Former Yugoslavia; Yugoslav war crimes tribunal |
    International Criminal Tribunal for Rwanda | ICTR | |
    Permanent Court of Arbitration | PCA | |
    Special Tribunal for Lebanon | ~STL | |
    Special Court for Sierra Leone | SCSL | |
    Extraordinary Chambers in the Courts of Cambodia | ECCC | Khmer Rouge tribunal |
    International Tribunal for the Law of the Sea | ITLOS | |
    European Court of Human Rights | ECHR; ECtHR | |
    Court of Justice of the European Union | CJEU; ECJ | European Court of Justice; EU Court of Justice |
    Inter-American Court of Human Rights | IACHR | |
    African Court on Human and Peoples' Rights | | African Court of Human Rights |
    Court of Arbitration for Sport | ~CAS | |
    [US] Supreme Court | SCOTUS | Supreme Court of the United States | US
    """
}
