extension CountryRows {
  /// States and territories of Africa.
  static let africa = """
    DZ | Algeria | People's Democratic Republic of Algeria | Algerian | Algiers
    AO | Angola | Republic of Angola | Angolan | Luanda
    BJ | Benin | Republic of Benin; Bénin; Dahomey | Beninese; Beninois | Porto-Novo; Cotonou
    BW | Botswana | Republic of Botswana; Bechuanaland | Botswanan; Motswana; Batswana | Gaborone
    BF | Burkina Faso | Burkina; Upper Volta | Burkinabe; Burkinabè; Burkinan | Ouagadougou
    BI | Burundi | Republic of Burundi | Burundian | Gitega; Bujumbura
    CV | Cape Verde | Cabo Verde; Republic of Cabo Verde | Cape Verdean; Cabo Verdean | Praia
    CM | Cameroon | Republic of Cameroon; Cameroun | Cameroonian | Yaoundé; Yaunde
    CF | Central African Republic | CAR; C.A.R.; Centrafrique | Central African | Bangui
    TD | Chad | Republic of Chad; Tchad | Chadian | N'Djamena; Ndjamena
    KM | Comoros | Union of the Comoros; Comoro Islands; Comores | Comorian; Comoran | Moroni
    CD | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; DRCongo; \
    Congo-Kinshasa; Congo; Zaire; Zaïre | Congolese; Zairean; Zairian | Kinshasa
    CG | Republic of the Congo | Republic of Congo; Congo-Brazzaville; Congo Republic; Congo | Congolese | Brazzaville
    CI | Ivory Coast | Côte d'Ivoire; Republic of Côte d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan
    DJ | Djibouti | Republic of Djibouti | Djiboutian | Djibouti
    EG | Egypt | Arab Republic of Egypt; United Arab Republic | Egyptian | Cairo
    GQ | Equatorial Guinea | Republic of Equatorial Guinea | Equatorial Guinean; Equatoguinean | Malabo
    ER | Eritrea | State of Eritrea | Eritrean | Asmara
    SZ | Eswatini | Swaziland; Kingdom of Eswatini; Kingdom of Swaziland; eSwatini | Swazi; Liswati; Emaswati | \
    Mbabane; Lobamba
    ET | Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | Ethiopian | Addis Ababa; Addis
    GA | Gabon | Gabonese Republic | Gabonese | Libreville
    GM | Gambia | Republic of The Gambia; Republic of the Gambia | Gambian | Banjul
    GH | Ghana | Republic of Ghana | Ghanaian; Ghanian | Accra
    GN | Guinea | Republic of Guinea; Guinea-Conakry; Guinée | Guinean | Conakry
    GW | Guinea-Bissau | Republic of Guinea-Bissau; Guinea Bissau | Bissau-Guinean; Guinea-Bissauan | Bissau
    KE | Kenya | Republic of Kenya | Kenyan | Nairobi
    LS | Lesotho | Kingdom of Lesotho; Basutoland | Basotho; Mosotho; Lesothan | Maseru
    LR | Liberia | Republic of Liberia | Liberian | Monrovia
    LY | Libya | State of Libya; Libyan Arab Jamahiriya; Jamahiriya | Libyan | Tripoli
    MG | Madagascar | Republic of Madagascar; Malagasy Republic | Malagasy; Madagascan | Antananarivo; Tananarive
    MW | Malawi | Republic of Malawi; Nyasaland | Malawian | Lilongwe
    ML | Mali | Republic of Mali | Malian | Bamako
    MR | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
    MU | Mauritius | Republic of Mauritius | Mauritian | Port Louis
    YT | Mayotte | Department of Mayotte | Mahoran | Mamoudzou
    MA | Morocco | Kingdom of Morocco | Moroccan | Rabat
    MZ | Mozambique | Republic of Mozambique | Mozambican | Maputo; Lourenço Marques
    NA | Namibia | Republic of Namibia; South West Africa; South-West Africa | Namibian | Windhoek
    NE | Niger | Republic of Niger; Republic of the Niger | Nigerien | Niamey
    NG | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja; ~Lagos
    RE | Réunion | La Réunion; Reunion Island | Réunionese; Réunionnais | ~Saint-Denis
    RW | Rwanda | Republic of Rwanda; Ruanda | Rwandan; Rwandese | Kigali
    SH | Saint Helena | St. Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension Island; Tristan da Cunha \
    | Saint Helenian; St. Helenian | ~Jamestown
    ST | São Tomé and Príncipe | São Tomé & Príncipe; Sao Tome; Democratic Republic of São Tomé and Príncipe | São \
    Toméan; Santomean | São Tomé
    SN | Senegal | Republic of Senegal; Sénégal | Senegalese | Dakar
    SC | Seychelles | Republic of Seychelles | Seychellois; Seychelloise | ~Victoria
    SL | Sierra Leone | Republic of Sierra Leone | Sierra Leonean; Leonean | Freetown
    SO | Somalia | Federal Republic of Somalia; Somali Republic | Somali; Somalian | Mogadishu
    ZA | South Africa | Republic of South Africa; RSA | South African | Pretoria; Cape Town; ~Bloemfontein; ~Tshwane
    SS | South Sudan | Republic of South Sudan | South Sudanese | Juba
    SD | Sudan | Republic of the Sudan; Republic of Sudan | Sudanese | Khartoum
    TZ | Tanzania | United Republic of Tanzania; Tanganyika | Tanzanian | Dodoma; ~Dar es Salaam
    TG | Togo | Togolese Republic | Togolese | Lomé
    TN | Tunisia | Republic of Tunisia; Tunisian Republic | Tunisian | Tunis
    UG | Uganda | Republic of Uganda | Ugandan | Kampala
    EH | Western Sahara | Sahrawi Arab Democratic Republic; SADR; Spanish Sahara | Sahrawi; Saharawi; Western \
    Saharan | ~Laayoune; ~El Aaiún; ~Laâyoune
    ZM | Zambia | Republic of Zambia; Northern Rhodesia | Zambian | Lusaka
    ZW | Zimbabwe | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Rhodesian | Harare
    """
}
