extension PlaceRows {
  /// Cities of the Middle East, with Turkey, Iran and North Africa's Egypt.
  static let middleEasternCities = """
    Aleppo; Homs; Hama; Latakia; Idlib; Raqqa; Raqa; Ar-Raqqah; Deir Ezzor; Deir al-Zor; Deir ez-Zor; Deir Ezzour; \
    Dayr az Zawr; Dayr az-Zawr; Dayr al-Zawr; \
    Palmyra; Tadmur; Daraa; Deraa; Kobane; Kobani; Ain al-Arab; Qamishli; Qamishly; Manbij; Afrin; Al-Bab; al-Bab; \
    Jarablus; Jarabulus; Azaz; Tal Abyad; Ras al-Ain; Tartus; Tartous; Hmeimim; Khmeimim; Douma; Duma, Syria; \
    Daraya; Madaya; Zabadani; Moadamiya; Harasta; Jobar; Yarmouk; Yarmuk; Foua; Fuaa; Kefraya; Khan Sheikhun; Khan \
    Sheikhoun; Saraqeb; Maaret al-Numan; Jisr al-Shughur; Al-Qaryatain; Qaryatain; Maalula; Qusayr; Albu Kamal; Abu \
    Kamal; Mayadeen; Hajin; Baghuz; Dabiq; Marea; Al-Tanf; Tanf; Al-Hol; Roj; Rmeilan; Quneitra; Sweida city; Bosra; \
    Al-Rai; Salma; Bloudan; Mosul; Basra; Kirkuk; Erbil; Arbil; Irbil; Sulaimaniyah; Sulaymaniyah; Sulaimaniya; \
    Najaf; Karbala; Kerbala; Ramadi; Ramady; Fallujah; Falluja; Tikrit; Samarra; Baiji; Sinjar; Tal Afar; Halabja; \
    Nasiriyah; Hilla; Haditha; Heet; Hit, Iraq; Amarah; Kut; Baquba; Baqouba; Sadr City; Green Zone; Abu Ghraib; \
    Makhmur; Qayyarah; Qaraqosh; Bashiqa; Camp Speicher; Ain al-Asad; Taji; Istanbul; Izmir; Bursa; Adana; \
    Gaziantep; Konya; Antalya; Diyarbakir; Mersin; Kayseri; Şanlıurfa; Sanliurfa; Urfa; Erzurum; Trabzon; Van, \
    Turkey; Hakkari; Cizre; Sirnak; Şırnak; Nusaybin; Mardin; Batman; Silopi; Suruc; Suruç; Kilis; Reyhanli; \
    Antakya; Iskenderun; Kahramanmaras; Kahramanmaraş; Edirne; Bodrum; Marmaris; Canakkale; Soma; Eskisehir; Samsun; \
    Malatya; Adiyaman; Imrali; Akkuyu; Isfahan; Esfahan; Mashhad; Shiraz; Tabriz; Qom; Ahvaz; Ahwaz; Kermanshah; \
    Kerman; Yazd; Bandar Abbas; Chabahar; Zahedan; Abadan; Rasht; Arak; Karaj; Hamedan; Qazvin; Bam; Kish; Parchin; \
    Jeddah; Jiddah; Mecca; Makkah; Medina; Madinah; Dammam; Dhahran; Khobar; Taif; Tabuk; Jizan; Najran; Neom; \
    Buraydah; Diriyah; Awamiya; Sharjah; Dubai; Ras al-Khaimah; Fujairah; Ajman; Al Ain; Salalah; Nizwa; Sohar; \
    Aden; Taez; Taiz; Hodeida; Hodeidah; Al-Hudaydah; Mukalla; Mokha; Ibb; Dhamar; Zinjibar; Seiyun; Sirte; Al \
    Udeid; Tel Aviv; Haifa; Jerusalem; East Jerusalem; West Jerusalem; Beersheba; Ashdod; Ashkelon; Netanya; Eilat; \
    Nazareth; Acre, Israel; Jaffa; Tiberias; Safed; Herzliya; Rehovot; Sderot; Kiryat Shmona; Metula; Ramat Gan; \
    Petah Tikva; Hebron; Nablus; Jenin; Bethlehem; Jericho; Tulkarem; Tulkarm; Qalqilya; Gaza City; Khan Yunis; Khan \
    Younis; Rafah; Jabalia; Jabaliya; Beit Hanoun; Beit Lahiya; Deir al-Balah; Nuseirat; Al-Mawasi; Kerem Shalom; \
    Erez; Maale Adumim; Ariel; Susya; Umm al-Fahm; Sidon; Tyre; Tripoli, Lebanon; Baalbek; Zahle; Arsal; Aarsal; \
    Naqoura; Bint Jbeil; Nabatieh; Marjayoun; Shebaa Farms; Dahieh; Dahiyeh; Ain al-Hilweh; Sabra; Shatila; Bourj \
    al-Barajneh; Taef; Irbid; Zarqa; Aqaba; Petra; Jerash; Zaatari; Maan; Karak; Alexandria; Giza; Port Said; \
    Ismailia; Luxor; Aswan; Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh; Hurghada; El-Arish; Arish; Al-Arish; \
    Mansoura; Tanta; Minya; Assiut; Asyut; Sohag; Fayoum; Suez City; Mahalla; Rabaa; Rabaa al-Adawiya; Heliopolis
    """
}
