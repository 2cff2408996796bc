import EntityRecognition
import Testing

@testable import EntityResolution

/// How names work in many places, with the gold entities in the text.
struct WorldNamesTests {
  @Test(arguments: [
    // 0 Indonesian
    ["President [Suharto|p.1] fell. [Suharto|p.1] died later.", "[Suharto|p.1] ruled."],
    ["[Megawati Sukarnoputri|p.2] is the daughter of [Sukarno|p.1]. [Megawati|p.2] spoke of [Sukarno|p.1]."],
    [
      "[Susilo Bambang Yudhoyono|p.1] spoke. [Yudhoyono|p.1] left.",
      "[Susilo|p.1] came back. [Susilo Bambang Yudhoyono|p.1] spoke.",
    ],
    // 3 Icelandic
    [
      "[Katrín Jakobsdóttir|p.1] spoke. [Katrín|p.1] left.",
      "[Katrin Jakobsdottir|p.1] and [Bjarni Benediktsson|p.2] met. [Bjarni|p.2] left.",
    ],
    ["[Guðni Jóhannesson|p.1] won.", "[Gudni Johannesson|p.1] lost.", "[Gudni Th. Johannesson|p.1] spoke."],
    // 5 kunyas
    [
      "[Abu Bakr al-Baghdadi|p.1] fled. [Al-Baghdadi|p.1] hid. [Baghdadi|p.1] died.",
      "[Abu Bakr al-Bagdadi|p.1] spoke.",
    ],
    [
      "[Abu Mohammed al-Golan|p.1] and [Abu Mohammed al-Adnan|p.2] met. [Adnan|p.2] left.",
      "[Abu Muhammad al-Golan|p.1] spoke.",
    ],
    ["[Abu Sayyaf|p.1] was killed. [Abu Omar|p.2] fled."],
    // 8 Burmese
    [
      "[Aung San Suu Kyi|p.1] won. [Suu Kyi|p.1] is the daughter of [Aung San|p.2].",
      "[Daw Aung San Suu Kyi|p.1] spoke.",
    ],
    ["[Thein Sein|p.1] spoke.", "[U Thein Sein|p.1] left. [Thein Sein|p.1] came."],
    ["[U Thant|p.1] spoke.", "[U Thant|p.1] left; [Thant|p.1] wrote."],
    // 11 Vietnamese
    [
      "[Nguyễn Phú Trọng|p.1] met [Nguyễn Xuân Phúc|p.2]. [Trọng|p.1] spoke, [Phúc|p.2] left.",
      "[Nguyen Phu Trong|p.1] wrote. [Trong|p.1] smiled.",
    ],
    // 12 Brazilian
    [
      "[Luiz Inácio Lula da Silva|p.1] won. [Lula|p.1] spoke. [Da Silva|p.1] left.",
      "[Lula|p.1] met [Marina Silva|p.2]. [Lula da Silva|p.1] left.",
    ],
    [
      "[Jair Bolsonaro|p.1] and his son [Flávio Bolsonaro|p.2] met. [Bolsonaro|p.2] left.",
      "Mr [Bolsonaro|p.3|m] slept.",
    ],
    // 14 Russian
    [
      "[Vladimir Vladimirovich Putin|p.1] spoke.", "[Vladimir Putin|p.1] left. [Putin|p.1] slept.",
      "[V. V. Putin|p.1] wrote.", "[V.V. Putin|p.1] signed.",
    ],
    [
      "[Sergei Kuzhugetovich Shoigin|p.1] spoke.", "[Sergey Shoigin|p.3] left.",
      "[Sergei Ivanovich Shoigin|p.2] wrote.",
    ],
    ["[Yulia Navalnaya|p.1] met [Alexei Navalny|p.2]. [Navalny|p.2] spoke. [Navalnaya|p.1] left."],
    // 17 Ethiopian
    ["[Abiy Ahmed Ali|p.1] spoke. [Abiy|p.1] left.", "[Abiy|p.1] slept."],
    ["[Hailemariam Desalegn|p.1] met [Debretsion Gebremichael|p.2]. [Hailemariam|p.1] spoke; [Debretsion|p.2] left."],
    // 19 Korean
    [
      "[Kim Jong Un|p.1] and [Kim Yo Jong|p.2] met [Kim Jong-il|p.3]. [Kim Jong-un|p.1] left.",
      "[Kim Jong-Un|p.1] spoke. [Kim|p.1] left.", "[Kim|p.4] slept.",
    ],
    [
      "[Yoon Suk Yeol|p.1] spoke. [Yoon|p.1] left.", "[Yoon Suk-yeol|p.1] met [Lee Jae-myung|p.2]. [Lee|p.2] left.",
      "[Suk-yeol Yoon|p.1] wept.",
    ],
    // 21 Chinese
    ["[Xi Jinping|p.1] spoke. President [Xi|p.1] left.", "[Xi|p.1] met [Peng Liyuan|p.2]. [Peng|p.2] smiled."],
    ["[Li Keqiang|p.1] and [Li Qiang|p.2] met.", "[Li|p.3] slept."],
    ["[Tsai Ing-wen|p.1] won. Ms [Tsai|p.1|f] spoke.", "[Tsai Ing-Wen|p.1] left.", "[Ing-wen Tsai|p.1] wrote."],
    ["[Chiang Kai-shek|p.1] was the father of [Chiang Ching-kuo|p.2]. [Chiang|p.2] left."],
    // 25 Japanese
    [
      "[Shinzo Aben|p.1] met [Kishida Fumio|p.2]. [Aben|p.1] left.", "[Aben Shinzo|p.1] spoke.",
      "[Fumio Kishida|p.2] wrote.",
    ],
    // 26 Hungarian
    [
      "[Orbán Viktor|p.1] and [Szijjártó Péter|p.2] met.", "[Viktor Orban|p.1] left. [Orban|p.1] slept.",
      "[Peter Szijjarto|p.2] spoke.",
    ],
    // 27 Spanish
    [
      "[Andrés Manuel López Obrador|p.1] won. [López Obrador|p.1] spoke.", "[Lopez Obrador|p.1] left.",
      "[Andres Manuel Lopez Obrador|p.1] came.",
    ],
    ["[Pedro Sánchez Pérez-Castejón|p.1] spoke. [Sánchez|p.1] left.", "[Pedro Sánchez|p.1] came."],
    ["[Juan Manuel Santos Calderón|p.1] spoke.", "[Juan Manuel Santos|p.1] left. [Santos|p.1] slept."],
    [
      "[Gloria Macapagal Arroyo|p.1] spoke.", "[Gloria Macapagal-Arroyo|p.1] left. [Arroyo|p.1] slept.",
      "[Gloria Arroyo|p.1] wept.",
    ],
    // 31 married
    ["[Hillary Rodham Clinton|p.1] spoke.", "[Hillary Clinton|p.1] left. [Bill Clinton|p.2] came."],
    ["[Annegret Kramp-Karren|p.1] spoke. [Kramp-Karren|p.1] left.", "Ms [Kramp-Karren|p.1|f] slept."],
    // 33 Sir, Lord
    [
      "Sir [Keir Starling|p.1|m] spoke. Sir [Keir|p.1|m] left. [Starling|p.1] slept.",
      "Sir [Keir|p.1|m] came. [Keir Starling|p.1] rose.",
    ],
    ["Lord [Camden|p.1|m] spoke.", "[David Camden|p.1] left.", "Lord [David Camden|p.1|m] wrote."],
    // 35 popes, kings
    [
      "[Charles III|p.1] was crowned. King [Charles|p.1|m] waved.", "King [Charles|p.3|m] spoke.",
      "[Charles II|p.2] died long ago.",
    ],
    ["[Elizabeth II|p.1] spoke. Queen [Elizabeth|p.1|f] left.", "[Elizabeth I|p.2] never married."],
    [
      "[Benedict XVI|p.1] resigned. [Benedict|p.1] prayed.", "Pope [Benedict XVI|p.1|m] left.",
      "Pope [Francis|p.2|m] followed.",
    ],
    [
      "Pope [John Paul II|p.1|m] travelled. [John Paul|p.1] prayed.", "[John Paul II|p.1] was loved.",
      "[John Paul I|p.2] died soon.",
    ],
    ["[Mohammed VI|p.1] spoke. His grandfather [Mohammed V|p.2] did not.", "King [Mohammed VI|p.1|m] left."],
    // 40 Jr., Sr.
    ["[Ferdinand Marcon Jr.|p.1] is the son of [Ferdinand Marcon Sr.|p.2]. [Ferdinand Marcon Jr|p.1] won."],
    ["[Robert F. Kennel Jr.|p.1] spoke of his father, [Robert F. Kennel|p.2]."],
    // 42 bodies
    ["The [United Socialist Party of Venezuela|o.1] ([PSUV|o.1]) won.", "The [PSUV|o.1] lost."],
    ["The [Workers' Party|o.1] ([PT|o.1]) won. [PT|o.1] voters cheered.", "The [Workers’ Party|o.1] lost."],
    [
      "The [Foreign Ministry|o.jp|@Japan] of [Japan|c.jp] met the [Ministry of Foreign Affairs|o.kr|@South_Korea] of [South Korea|c.kr]."
    ],
    ["The [Conservative Party|o.1] won. [Conservatives|o.1] cheered."],
    // 46 Indian
    ["[A. P. J. Abdul Kalam|p.1] spoke. [Kalam|p.1] left.", "[APJ Abdul Kalam|p.1] came.", "[Abdul Kalam|p.1] wrote."],
    ["[M. K. Stalin|p.1] spoke.", "[MK Stalin|p.1] left. [Stalin|p.1] slept.", "[M.K. Stalin|p.1] wrote."],
    [
      "[K. Chandrashekar Rao|p.1] spoke.", "[Chandrashekar Rao|p.1] left.", "[J. Edgar Hoovel|p.2] spied.",
      "[Edgar Hoovel|p.2] slept.",
    ],
    // 49 Thai, Malay
    [
      "[Thaksin Shinawatra|p.1] and [Yingluck Shinawatra|p.2] met. [Thaksin|p.1] spoke; [Yingluck|p.2] left.",
      "[Thaksin|p.1] fled.",
    ],
    [
      "[Anwar Ibrahim|p.1] met [Mahathir Mohamad|p.2]. [Anwar|p.1] left. [Mahathir|p.2] stayed.",
      "[Mahathir|p.2] spoke.", "[Anwar bin Ibrahim|p.1] wrote.",
    ],
    // 51 others
    ["[Volodymyr Zelenkin|p.1] spoke.", "[Vladimir Zelenkin|p.1] left."],
    [
      "[Osama bin Laden|p.1] hid. [Bin Laden|p.1] fled.", "[Usama bin Ladin|p.1] spoke.",
      "[Hamza bin Laden|p.2] wrote.",
    ],
    ["[Goodluck Jonathan|p.1] met [Jonathan Zwingin|p.2]. [Jonathan|p.1] left."],
    ["[Ursula von der Leyen|p.1] spoke. [Von der Leyen|p.1] left.", "[von der Leyen|p.1] slept.", "[Leyen|p.1] wept."],
    ["[Sheikh Hasina|p.1] spoke. [Hasina|p.1] left.", "[Hasina|p.1] wrote."],
    ["[Bashar al-Assan|p.1] is the son of [Hafez al-Assan|p.2].", "[Bashar Hafez al-Assan|p.1] spoke."],
    [
      "[Recep Tayyip Erdogan|p.1] spoke. [Tayyip Erdoğan|p.1] left.", "[Tayyip Erdogan|p.1] left. [Erdoğan|p.1] slept.",
    ],
    ["[Masoud Barzan|p.1] and [Nechirvan Barzan|p.2] met. [Barzan|p.2] left.", "[Massoud Barzan|p.1] spoke."],
    ["[Seán O'Brian|p.1] spoke. [O’Brian|p.1] left.", "[Sean O’Brian|p.1] came."],
    [
      "[Boutros Boutros-Ghalin|p.1] spoke. [Boutros-Ghalin|p.1] left. [Abdullah Abdullah|p.2] came. [Abdullah|p.2] slept."
    ],
    ["[Nikol Pashinyan|p.1] spoke.", "[Nikol Pashinian|p.1] left."],
    ["[Pieter van den Hoogen|p.1] won. [Van den Hoogen|p.1] swam.", "[Hoogen|p.1] slept."],
    ["[Alexander Lukashenko|p.1] spoke.", "[Alyaksandr Lukashenka|p.1] left."],
    ["[Nawaz Shariq|p.1] met [Shehbaz Shariq|p.2].", "[Shahbaz Shariq|p.2] left."],
    ["[Thomas Müller-Brandt|p.1] spoke.", "[Thomas Mueller-Brandt|p.1] left. [Müller-Brandt|p.1] slept."],
    ["[Nguyen Thi Kim Ngan|p.1] spoke. [Ngan|p.1] left.", "[Nguyễn Thị Kim Ngân|p.1] came."],
    ["[Mohamed Abdullahi Mohamed|p.1] spoke. [Mohamed|p.1] left.", "[Hassan Sheikh Mohamud|p.2] came."],
    ["[Félix Tshisekin|p.1] is the son of [Étienne Tshisekin|p.2].", "[Felix Tshisekin|p.1] spoke."],
    ["[Abdulaziz bin Salman|p.1] met [Mohammed bin Salman|p.2]. [Bin Salman|p.2] left.", "King [Salman|p.3|m] spoke."],
  ])
  func `people and bodies are the gold ones`(texts: [String]) {
    let resolution = MarkedResolution(texts)
    #expect(resolution.isGold, "\(texts) \(resolution.labels)")
  }
}
