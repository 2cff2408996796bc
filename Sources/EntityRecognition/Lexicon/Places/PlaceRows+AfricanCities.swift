extension PlaceRows {
  /// Cities of Africa.
  static let africanCities = """
    Benghazi; Misrata; Misurata; Sirte; Tobruk; Derna; Sabratha; Zintan; Sebha; Bani Walid; Zawiya; Zawiyah; \
    Ajdabiya; Brega; Ras Lanuf; Al-Bayda; Zuwara; Ghadames; Kufra; Skhirat; Sousse; Sfax; Bizerte; Kairouan; Gafsa; \
    Kasserine; Sidi Bouzid; Djerba; Zarzis; Ben Guerdane; Oran; Constantine; Annaba; Tizi Ouzou; Tamanrasset; In \
    Amenas; Tindouf; Casablanca; Fez; Marrakesh; Marrakech; Tangier; Agadir; Meknes; Oujda; Tetouan; Essaouira; \
    Dakhla; Nouadhibou; Timbuktu; Gao; Kidal; Mopti; Sevare; Sévaré; Segou; Menaka; Tessalit; Agadez; Zinder; \
    Maradi; Diffa; Arlit; Bobo-Dioulasso; Dori; Djibo; Bouaké; Bouake; Korhogo; San Pedro; Grand-Bassam; Kumasi; \
    Tamale; Takoradi; Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Zaria; Aba; Jos; Ilorin; \
    Enugu; Onitsha; Warri; Sokoto; Calabar; Chibok; Dapchi; Damaturu; Yola; Bauchi; Gombe; Baga; Bama; Gwoza; \
    Makurdi; Owerri; Uyo; Touba; Saint-Louis; Thiès; Ziguinchor; Serekunda; Nzérékoré; Kindia; Bo; Kenema; Gbarnga; \
    Parakou; Sokodé; Douala; Bamenda; Buea; Garoua; Maroua; Abéché; Abeche; Moundou; Bambari; Bangassou; Bouar; \
    Birao; Port-Gentil; Bata; Pointe-Noire; Lubumbashi; Goma; Bukavu; Kisangani; Kananga; Mbuji-Mayi; Matadi; Beni; \
    Butembo; Bunia; Uvira; Kalemie; Kolwezi; Mbandaka; Rutshuru; Masisi; Huambo; Lobito; Benguela; Cuito; Omdurman; \
    Port Sudan; El Fasher; Al-Fashir; El-Fasher; Nyala; El Geneina; Geneina; Kassala; El Obeid; Wad Madani; Atbara; \
    Abyei; Malakal; Bentiu; Bor; Wau; Yei; Torit; Gondar; Mekelle; Mek'ele; Bahir Dar; Dire Dawa; Adama; Hawassa; \
    Jijiga; Axum; Aksum; Lalibela; Adigrat; Humera; Massawa; Assab; Keren; Hargeisa; Kismayo; Kismayu; Baidoa; \
    Bosaso; Beledweyne; Garowe; Galkayo; Berbera; Merca; Jowhar; Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; \
    Mandera; Malindi; Westgate; Kibera; Dadaab; Kakuma; Arusha; Mwanza; Entebbe; Gulu; Jinja; Mbarara; Kasese; \
    Moroto; Butare; Gisenyi; Ruhengeri; Ngozi; Gitarama; Blantyre; Zomba; Kitwe; Ndola; Livingstone; Bulawayo; \
    Mutare; Gweru; Chitungwiza; Masvingo; Victoria Falls; Beira; Nampula; Pemba; Palma, Mozambique; Nacala; \
    Francistown; Walvis Bay; Swakopmund; Johannesburg; Durban; Soweto; Port Elizabeth; Gqeberha; East London; \
    Bloemfontein; Pietermaritzburg; Polokwane; Rustenburg; Marikana; Sandton; Sharpeville; Stellenbosch; Tshwane; \
    Toamasina; Mahajanga; Stone Town
    """
}
