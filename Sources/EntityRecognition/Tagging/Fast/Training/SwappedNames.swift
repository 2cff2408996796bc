/// Persons' names from many regions, to take the place of those in the training text, so that the tagger learns what
/// stands around names, and not only which names the text happens to hold.
///
/// Given names and family names are typed here, and joined at random; no pair stands for anybody.
struct SwappedNames {
  /// How the names of a region are put together.
  private struct Region {
    let given: [String]
    let family: [String]
    var familyFirst = false
  }

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  private static let regions: [Region] = [
    Region(  // West Africa
      given: words(
        "Chidi Ngozi Emeka Adaeze Olumide Folake Babajide Kwabena Akosua Kofi Yaa Mamadou Aminata Moussa Fatoumata Ousmane Awa Ibrahima Seydou Kwame Abena Chinedu Ifeoma Tunde Yewande Sékou Issa Djibril Nafissatou Blaise"
      ),
      family: words(
        "Okonkwo Adeyemi Balogun Eze Nwosu Oyelaran Adebayo Mensah Boateng Owusu Asante Diallo Traoré Keïta Coulibaly Ouédraogo Sawadogo Diop Ndiaye Sow Barry Konaté Touré Koné Bangura Kamara Sesay Agyemang Ogunleye Zongo Gbagbo-Kra Nwachukwu"
      )),
    Region(  // East, Central and Southern Africa
      given: words(
        "Wanjiru Kamau Otieno Achieng Abebe Tsegaye Hirut Juma Neema Baraka Thabo Lerato Sipho Nomvula Tendai Rudo Farai Jean-Bosco Aline Claudine Espérance Denis Grace Kizza Nakato Chanda Mulenga Abdirahman Hodan Tekle"
      ),
      family: words(
        "Mwangi Kariuki Odhiambo Njoroge Wekesa Kiprotich Cheruiyot Tesfaye Gebremariam Haile Wolde Mushi Mrema Nkosi Dlamini Mokoena Ndlovu Moyo Chikwanda Ncube Habimana Niyonzima Uwimana Ssemakula Byaruhanga Phiri Banda Tembo Warsame Hersi Semete-Mokotla Ilunga Mbuyi"
      )),
    Region(  // Arabic
      given: words(
        "Ahmad Khalid Yusuf Tariq Walid Samir Nabil Faisal Saad Hamza Zainab Layla Hanan Rania Souad Mona Abdulrahman Mustafa Ziad Bilal Marwan Rashid Omar Salah Hisham"
      ),
      family: words(
        "al-Jaberi al-Shammari al-Harbi al-Qahtani al-Tamimi al-Dulaimi al-Hashemi Al-Otaibi Al-Sabbagh Haddad Khoury Nasser Mansour Darwish Barakat Hamdan Saleh El-Sherif El-Masry Benali Bouazizi Belkacem Chaoui Mahfouz Shaheen Awad Qasim al-Najjar bin-Saleh Abu-Zeid"
      )),
    Region(  // Iran, Turkey, Central and South Asia
      given: words(
        "Reza Shirin Farhad Maryam Kaveh Mehmet Ayşe Emre Zeynep Burak Nurlan Aigul Timur Rustam Imran Ayesha Bilquis Arjun Priya Rajesh Sunita Anil Lakshmi Vikram Deepa Suresh Nimal Chaminda Kumari Rafiqul"
      ),
      family: words(
        "Hosseini Ahmadzadeh Karimi Moradi Yılmaz Kaya Demirtaşoğlu Öztürk Abdullayev Nazarov Rakhimov Khan Qureshi Bhutta Chaudhry Siddiqui Patil Deshmukh Iyer Venkataraman Reddy Banerjee Chatterjee Mukherjee Gunawardena Wickramasinghe Jayasuriya Hossain Chowdhury Thapa Shrestha Gurung"
      )),
    Region(  // China
      given: words(
        "Weiming Jianhua Xiaoling Guoqiang Meifang Zhiyuan Haoran Yuting Liwei Jing Lei Fang Qiang Hui-min Chih-wei Ka-shing Siu-ming Chun-hung Yi-ling Wen-je Xiuying Dawei Bo Rong"
      ),
      family: words(
        "Zhao Sun Zhou Xu Hu Guo Lin Gao Luo Zheng Liang Xie Tang Deng Feng Peng Cao Xiao Tsai Hsu Cheung Leung Kwok Tsang Yeung Chow"
      ),
      familyFirst: true),
    Region(  // Korea
      given: words(
        "Min-jun Seo-yeon Ji-hoon Soo-jin Hyun-woo Eun-ji Dong-hyun Mi-kyung Young-soo Kyung-hee Sang-woo Jae-in Hye-jin Tae-hyung Chang-min Yong-nam Jong-su Sun-young Hyunsook Jiwon"
      ),
      family: words("Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong"),
      familyFirst: true),
    Region(  // Japan, South-East Asia
      given: words(
        "Hiroshi Takeshi Yuki Sakura Kenji Haruto Aiko Budi Siti Agus Dewi Joko Ratna Somchai Ploy Anan Maria Jose Rodrigo Liza Aung Thida Kyaw Sokha Dara Bounmy Nurul Hafiz Aisyah Azlan"
      ),
      family: words(
        "Tanaka Watanabe Yamamoto Kobayashi Matsumoto Inoue Shimizu Nakagawa Santoso Wijaya Hidayat Nugroho Suharno Siregar Charoenrat Wongsawat Srisuk dela-Cruz Magsaysay Bautista Villanueva Macaraeg Htun Myint Naing Chea Vong Abdullah Rahmanuddin Ismail Zulkifli"
      )),
    Region(  // Vietnam
      given: words("Tuan Huong Minh Linh Duc Thao Hung Lan Quang Phuong Khanh Trang Son Thanh Bao Ngoc"),
      family: words("Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Truong Dinh"), familyFirst: true),
    Region(  // Latin America, Spain, Portugal, Brazil
      given: words(
        "Alejandro Camila Esteban Valentina Gustavo Lucía Ignacio Ximena Joaquín Marisol Evaristo Yolanda Thiago Larissa João Fernanda Raimundo Conceição Rigoberto Nayib Xiomara Wilmer Yadira Álvaro Begoña"
      ),
      family: words(
        "Quispe Mamani Huamán Rojas Espinoza Villalobos Cárdenas Echeverría Zambrano Restrepo Urrutia Arévalo Ibáñez Maldonado Figueroa Sandoval Orellana Cifuentes Barrientos Ferreira Nascimento Carvalho Cavalcanti Teixeira Azevedo Lopes Guimarães Etxeberria Pujol Cardona-Ruiz"
      )),
    Region(  // Eastern Europe, Caucasus
      given: words(
        "Oleksiy Iryna Dmytro Kateryna Andriy Sergei Natalia Vadim Yelena Piotr Agnieszka Tomasz Milan Jovana Bojan Dragica Zoltán Ildikó Bogdan Ioana Giorgi Nino Levan Tigran Ani Aleksandar Desislava Arben Besa Lukáš"
      ),
      family: words(
        "Shevchuk Kovalenko Bondarenko Tkachenko Lysenko Morozov Sokolova Lebedev Kuznetsova Wiśniewski Kamińska Zieliński Petrović Stojanović Marković Horvat Szabó Tóth Ionescu Dumitrescu Lomidze Beridze Javakhishvili Sargsyan Petrosyan Todorov Hristova Hoxha Berisha Novotný Dvořáková"
      )),
    Region(  // Western Europe, Oceania
      given: words(
        "Matthias Ingrid Jürgen Anneliese Pierre-Yves Solène Étienne Maëlle Lorenzo Chiara Giuseppe Sven Astrid Lars Sigrid Joost Anouk Niamh Ciarán Eilidh Hemi Aroha Tevita Sione Mele Ratu Litia"
      ),
      family: words(
        "Brandstätter Hoffmann Schäfer Krüger Lefèvre Rousseau Charpentier Beaumont Ricci Colombo Esposito Lindqvist Johansson Sørensen Haugen Virtanen Vandenberghe Hendriks de-Groot O'Sullivan Gallagher MacLeod Ngata Tuilagi Fonoti Vunipola Waqa Taufa"
      )),
  ]

  private var words: [String: String] = [:]
  private var region: Region?

  /// A document whose persons have other names, the same words always by the same ones; `nil` where it names nobody.
  mutating func swapped(_ document: LabelledText.Document, random: inout RandomNumbers) -> LabelledText.Document? {
    guard document.sentences.contains(where: { $0.names.contains { $0.kind == .person } }) else { return nil }
    words = [:]
    var result = document
    for (number, sentence) in document.sentences.enumerated() {
      for name in sentence.names where name.kind == .person {
        let region = Self.regions[random.below(Self.regions.count)]
        let parts = name.tokens.filter { Self.isWord(sentence.tokens[$0]) }
        for (place, token) in parts.enumerated() {
          let known = words[sentence.tokens[token]]
          let list = place == parts.count - 1 ? region.family : region.given
          let word = known ?? list[random.below(list.count)]
          words[sentence.tokens[token]] = word
          result.sentences[number].tokens[token] = word
        }
        if region.familyFirst, parts.count == 2, random.chance(0.7) {
          result.sentences[number].tokens.swapAt(parts[0], parts[1])
        }
      }
    }
    return result
  }

  /// A capitalised word of letters: no initial, no particle, no mark.
  private static func isWord(_ token: String) -> Bool {
    guard token.utf8.count > 2, let first = token.unicodeScalars.first else { return false }
    return first.properties.isUppercase && token.unicodeScalars.contains { $0.properties.isLowercase }
  }
}
