extension PlaceRows {
  /// Cities of Central and South Asia.
  static let southAsianCities = """
    Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Surat; \
    Jaipur; Lucknow; Kanpur; Nagpur; Indore; Bhopal; Patna; Vadodara; Ghaziabad; Ludhiana; Agra; Nashik; Varanasi; \
    Srinagar; Amritsar; Allahabad; Prayagraj; Ranchi; Jodhpur; Guwahati; Chandigarh; Thiruvananthapuram; Mysore; \
    Gurgaon; Gurugram; Noida; Faridabad; Ayodhya; Dharamsala; Dharamshala; Pathankot; Uri; Pulwama; Jammu; Leh; \
    Kargil; Imphal; Kochi; Madurai; Coimbatore; Visakhapatnam; Dehradun; Udaipur; Muzaffarnagar; Godhra; Kozhikode; \
    Shimla; Darjeeling; Aligarh; Karachi; Lahore; Faisalabad; Rawalpindi; Multan; Peshawar; Quetta; Sialkot; \
    Gujranwala; Bahawalpur; Sukkur; Larkana; Gwadar; Chaman; Torkham; Mingora; Muzaffarabad; Murree; Balakot; Bannu; \
    Dera Ismail Khan; Mardan; Kohat; Charsadda; Hyderabad, Pakistan; Miranshah; Mir Ali; Wana; Parachinar; Kandahar; \
    Herat; Mazar-i-Sharif; Mazar-e-Sharif; Jalalabad; Kunduz; Ghazni; Lashkar Gah; Baghlan; Khost; Gardez; Taloqan; \
    Farah; Faizabad; Bamiyan; Zaranj; Spin Boldak; Musa Qala; Sangin; Marjah; Chittagong; Chattogram; Khulna; \
    Rajshahi; Sylhet; Cox's Bazar; Cox’s Bazaar; Narayanganj; Rangpur; Barisal; Pokhara; Lalitpur; Biratnagar; \
    Birgunj; Lumbini; Kandy; Jaffna; Galle; Trincomalee; Hambantota; Batticaloa; Negombo; Mullaitivu; Kilinochchi; \
    Paro; Almaty; Alma-Ata; Shymkent; Karaganda; Aktau; Atyrau; Zhanaozen; Aktobe; Pavlodar; Semey; Semipalatinsk; \
    Osh; Jalal-Abad; Batken; Khujand; Khorog; Samarkand; Bukhara; Andijan; Namangan; Fergana; Termez; Nukus; Khiva; \
    Turkmenbashi; Mary, Turkmenistan
    """

  /// Cities of East and Southeast Asia and Oceania.
  static let eastAsianCities = """
    Shanghai; Guangzhou; Canton; Shenzhen; Tianjin; Chongqing; Wuhan; Chengdu; Nanjing; Nanking; Hangzhou; Xi'an; \
    Xian; Shenyang; Harbin; Qingdao; Dalian; Zhengzhou; Jinan; Kunming; Changsha; Xiamen; Fuzhou; Suzhou; Wuxi; \
    Ningbo; Wenzhou; Hefei; Nanchang; Taiyuan; Shijiazhuang; Changchun; Guiyang; Nanning; Lanzhou; Hohhot; Urumqi; \
    Ürümqi; Kashgar; Hotan; Turpan; Lhasa; Shigatse; Xining; Yinchuan; Haikou; Sanya; Dongguan; Foshan; Zhuhai; \
    Shantou; Yiwu; Dandong; Wukan; Beidaihe; Boao; Tangshan; Yan'an; Kaohsiung; Taichung; Tainan; Hsinchu; Keelung; \
    Hualien; Taoyuan; Mong Kok; Wan Chai; Causeway Bay; Victoria Harbour; Osaka; Kyoto; Nagoya; Yokohama; Sapporo; \
    Kobe; Fukuoka; Hiroshima; Nagasaki; Sendai; Kawasaki; Saitama; Kitakyushu; Chiba; Nagano; Naha; Futenma; \
    Kumamoto; Niigata; Kanazawa; Ise-Shima; Minamisoma; Busan; Pusan; Incheon; Inchon; Daegu; Daejeon; Gwangju; \
    Kwangju; Ulsan; Suwon; Pyeongchang; Gangneung; Panmunjom; Kaesong; Gaeseong; Paju; Pohang; Jindo; Yeonpyeong; \
    Itaewon; Gangnam; Sinuiju; Wonsan; Hamhung; Chongjin; Rason; Sinpo; Nampo; Ho Chi Minh City; Saigon; Da Nang; \
    Danang; Haiphong; Hue; Can Tho; Nha Trang; Dien Bien Phu; Vung Tau; My Lai; Siem Reap; Sihanoukville; \
    Battambang; Poipet; Luang Prabang; Savannakhet; Chiang Mai; Chiang Rai; Phuket; Pattaya; Hat Yai; Pattani; \
    Narathiwat; Yala; Songkhla; Mae Sot; Hua Hin; Koh Samui; Koh Tao; Yangon; Rangoon; Mandalay; Sittwe; Mawlamyine; \
    Bago; Myitkyina; Maungdaw; Buthidaung; Lashio; Myawaddy; Bagan; Laukkai; George Town, Malaysia; Johor Bahru; \
    Malacca; Melaka; Ipoh; Kuching; Kota Kinabalu; Shah Alam; Petaling Jaya; Langkawi; Surabaya; Bandung; Medan; \
    Semarang; Makassar; Palembang; Yogyakarta; Denpasar; Banda Aceh; Padang; Jayapura; Timika; Poso; Palu; Ambon; \
    Manado; Balikpapan; Pontianak; Solo, Indonesia; Bogor; Kupang; Kuta; Nusa Dua; Quezon City; Davao; Davao City; \
    Cebu; Cebu City; Zamboanga; Zamboanga City; Cotabato; Marawi; Jolo; Tacloban; Makati; Baguio; Iloilo; Subic Bay; \
    Clark; Puerto Princesa; Legazpi; Taguig; Sydney; Melbourne; Brisbane; Perth; Adelaide; Gold Coast; Newcastle, \
    Australia; Hobart; Darwin; Geelong; Cairns; Townsville; Alice Springs; Port Arthur; Bondi; Woomera; Auckland; \
    Christchurch; Dunedin; Queenstown; Rotorua; Hamilton, New Zealand; Waitangi; Lae; Manus; Manus Island; Nadi; \
    Bikini Atoll; Kwajalein; Enewetak; Mururoa; Hagatna
    """
}
