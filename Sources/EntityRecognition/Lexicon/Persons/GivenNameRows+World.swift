extension GivenNameRows {
  /// Given names of Israel, Africa south of the Sahara, India, East and Southeast Asia, borne by women.
  static let worldFemale = """
    Adama Aditi Adwoa Aiko Ai Akiko Akosua Akua Alakija Alek Ama Ameenah Anat Angiki Anjali Anushka Aparna Aruna \
    Asha Aung Ayaka Ayako Ayelet Ayelet Ayo Bhavna Bidya Buhle Catherine Chaya Chie Chika Chinwe Chioma Chitra Dalia \
    Deepika Dikgang Divya Dorit Efua Ellen Emiko Epsy Esi Etsuko Fumiko Funmilayo Geun-hye Gita Gu Gayatri Hadas \
    Haruka Hinako Hiroko Hye-kyung Hyun-jung Indira Indrani Isata Izumi Jacinta Jayalalithaa Jaya Junko Jyoti \
    Kalpana Kana Kaori Kavita Kazuko Keiko Kiran Kirti Koko Kumiko Kyoko Lakshmi Lata Leymah Linh Limor Lindiwe \
    Lupita Mai Mako Makiko Mamata Maneka Margaret Masako Mayawati Mayumi Medha Meenakshi Meera Megawati Meena Meirav \
    Mi-kyung Michiko Midori Miki Minako Mitsuko Miyuki Miri Mmusi Moran Naledi Namrata Nandini Naoko Neha Ngozi \
    Nirmala Nirupama Nisha Nitza Noa Nobuko Nomvula Nonhle Noriko Nosipho Obiageli Ofra Oluremi Orit Orly Padma \
    Phumzile Prachi Pratibha Pratima Preeti Priya Priyanka Puja Pushpa Rachana Radha Rajani Reiko Rekha Renuka \
    Revital Rivka Ronit Ryoko Sachiko Sakura Sanae Sangeeta Sarita Satoko Sayaka Shashi Shelly Sheetal Shikha Shilpa \
    Shiri Shizuka Shobha Shoshana Shulamit Sinead Sita Smita Smriti Sneha Sonal Soo-jin Sonam Sri Stavit Suchitra \
    Sudha Sujata Sulochana Suman Sumiko Sumitra Sun-hwa Sunita Suu Sushma Swati Takako Talia Tamiko Tavleen Thandi \
    Thandiwe Thuli Thulisile Tomoko Tsai Tzipi Uma Usha Vandana Varsha Vasundhara Vidya Vrinda Wangari Winnie Yael \
    Yayoi Yingluck Yo-jong Yoko Yoriko Yoshiko Yuka Yukari Yuki Yukiko Yuko Yumi Yumiko Yuriko Zanele Zehava Zodwa
    """

  /// Given names of the same countries, borne by men.
  static let worldMale = """
    Abel Abhijit Abhisit Abiy Adebayo Ade Aditya Agung Ajay Ajit Akhilesh Akihito Akinwumi Akira Akio Alassane Alok \
    Amartya Amit Amitabh Amnon Amos Anand Anil Anjan Anutin Anthony Anwar Apichatpong Arjun Arun Arvind Asaf Ashok \
    Ashwin Atal Atiku Atsushi Atul Aviv Avi Avigdor Avishai Avraham Babatunde Babajide Baburam Bal Balram Barnabas \
    Baruch Bambang Beji Benny Benyamin Benyam Bezalel Bharat Bhupesh Bidhya Binyamin Biram Blaise Bola Bongani \
    Boniface Boaz Brijesh Budi Chaim Chandra Chandrika Chetan Chidi Chinedu Chinua Chirag Chris Chukwuemeka Cyril \
    Dae-jung Dan Daisaku Daisuke Dani David Dayan Deepak Desmond Devendra Dharmendra Dhiraj Didier Digvijay Dilip \
    Dinesh Diosdado Djimon Dov Duma Ehud Eishiro Eitan Eli Elhanan Eliyahu Emeka Emerson Emmerson Etienne Evariste \
    Eyal Eytan Fabrice Faure Faustin Felix Ferdinand Festus Filipe Fumio Gabi Gadi Ganesh Gaurav Gautam Gedaliah \
    Gershom Gilad Girish Girma Goodluck Gopal Gordhan Govind Gotabaya Gyanendra Haile Hage Haim Hailemariam Harish \
    Harsh Haruhiko Haruki Hastings Hemant Hendro Henri Herzi Hideki Hideo Hideyoshi Hidetoshi Hifikepunye Hiro \
    Hirofumi Hirohito Hiroki Hiroshi Hirotaka Hisashi Hitoshi Hiroyuki Hun Hyun-jin Ichiro Igal Ikuo Imanuel Inder \
    Isaac Isao Isoroku Israel Itamar Itzhak Ivor Jabu Jagan Jagmeet Jagdish Jairam Jakaya Jae-in Jae-myung Jae-yong \
    Jawaharlal Jayant Jiro Jitendra Johnston Joko Jomo Jong-il Jong-un Joseph Josaia Jumpei Jun Junichi Junichiro \
    Juvenal Juvénal Kagiso Kaifu Kailash Kalonzo Kalyan Kamal Kapil Kartik Kazuhiro Kazuo Kei Keiji Keisuke Kenenisa \
    Kengo Kenichi Kenji Kenta Kenzaburo Ketumile Kgalema Khil Kichiro Kiichi Kim Kinoshita Kishore Kizza Kofi Koichi \
    Koichiro Koji Kwabena Kwaku Kwame Kwasi Kyaw Lal Lalit Lalu Laxman Lansana Laurent-Désiré Lazarus Lech Levi Levy \
    Lior Macky Madhav Mahesh Mahendra Mahamat Makoto Malusi Mamady Manish Manmohan Manohar Manoj Manny Mangosuthu \
    Masahiko Masahiro Masaki Masao Masaru Masashi Masato Masatoshi Masayoshi Mathews Matsutaro Meir Meles Menachem \
    Mengistu Michio Mitsuo Miro Modibo Mohan Mohandas Moise Moïse Moise Mordechai Morgan Morihiro Morgan Moshe Moti \
    Motohiro Mukesh Mulayam Murali Mwai Mwalimu Myung-bak Naftali Nagendra Nam-jun Namdev Nana Nandan Naoki Naoto \
    Narayan Narendra Naresh Naruhito Natan Naveen Nelson Nicéphore Niranjan Nir Nitin Nitish Nkosazana Noam Nobuo \
    Nobusuke Nobuyuki Norodom Nguyen Oded Ofer Olusegun Omri Oren Oriol Osamu Pankaj Parag Paulos Pascal Patrice \
    Peng Phumelele Pinchas Piyush Prabhakar Prabowo Pradeep Prakash Pramod Pranab Prasad Prashant Pratap Praveen \
    Prayut Prayuth Prem Punit Rahul Raj Raja Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Raju Rakesh Ram Ramesh \
    Ramaswamy Ranil Ranjit Ravi Ravindra Reuven Rishi Ritsuo Rohit Roh Ronen Rodrigo Roopesh Ryan Ryo Ryoichi \
    Ryosuke Ryota Ryu Ryuichi Ryutaro Sachin Sadakazu Sahle Salil Salva Samdech Samora Sandeep Sang-hyun Sanjay \
    Sanjeev Sanjiv Santosh Saroj Satish Sathya Satoru Satoshi Satya Satyajit Sauli Sebastien Seiji Seiichi Seishiro \
    Sekou Sékou Seretse Seung-min Shalom Shankar Sharad Shaul Shashi Shigeo Shigeru Shimon Shinichi Shintaro Shinzo \
    Shiv Shivraj Shlomo Shoichi Shigeki Shunichi Shyam Siddharth Sipho Soichiro Sombath Somchai Sourav Sridhar \
    Srinivas Srettha Sreten Subhas Subramaniam Subrata Sudhir Sunil Sundar Suresh Surendra Surya Susilo Sushil \
    Tadashi Takashi Takahiro Takayuki Takehiko Takeo Takeshi Takuya Tal Taro Tarun Tatsuya Tatsuo Tayeb Teburoro \
    Tedros Tejashwi Tendai Tetsuo Tetsuya Thabo Thaksin Thanathorn Thein Thokozani Tito Tokunbo Tomer Tomohiro \
    Tomiichi Tomomi Toshihiko Toshio Toshiro Toru Toshimitsu Tsuyoshi Tsutomu Tunde Tzachi Tzahi Uday Uddhav Udi Uri \
    Valentine Venkaiah Vijay Vikas Vikram Vinay Vinod Vipin Viraj Virender Vishal Vishnu Vivek Wataru Wole Xanana \
    Yair Yaakov Yahaya Yaron Yashwant Yasuhiro Yasuo Yasushi Yasutoshi Yedidya Yehuda Yemi Yigal Yisrael Yitzhak \
    Yoav Yogi Yogendra Yohei Yoichi Yoram Yosef Yoshiaki Yoshihide Yoshihiko Yoshimasa Yoshinori Yoshiro Yoshito \
    Yossi Yotam Yoweri Yu-seok Yuichi Yuji Yukio Yuki Yusuke Yuval Yuya Zakes Zalman Zeev Zvi Zwelinzima
    """

  /// Given names that women and men bear, wherever they come from.
  static let either = """
    Addison Adjoa Aeryn Afia Akeem Alex Alexis Amal Andrea Angel Aryeh Ashley Aubrey Avery Bao Blair Blake Brook \
    Cameron Camille Carey Casey Chang Chen Chi Chris Claude Cody Courtney Dana Dominique Drew Eden Ellis Elliot \
    Emery Evelyn Evan Finley Florence Frances Francis Frankie Gabriele Gurpreet Hadley Hao Harper Hong Hui Hunter \
    Ihsan Iman Islam Jackie Jae Jaime Jaspreet Jamie Jan Jayden Jean Jess Jesse Jie Jin Jing Joan Jocelyn Jordan Jun \
    Kai Kamal Karol Kay Kelly Kendall Kerry Kim Kiran Kyle Lan Laurence Lauren Laurie Lee Leigh Leslie Lindsay Ling \
    Logan Lou Lynn Madison Mandeep Marian Maria Marion Marley Min Ming Minh Micah Michele Misha Morgan Nat Nicola \
    Nikita Nima Noel Noor Nour Nur Ollie Omri Pat Patrice Paz Peyton Ping Qing Quinn Rajni Reem Reese Renee Rene \
    Riley Robin Robbie Rory Rowan Sacha Sam Sandy Sasha Sascha Shannon Shawn Shay Shiloh Sidney Simone Skyler Sky \
    Stacy Sydney Taylor Terry Toni Tracy Tristan Tyler Val Valery Vivian Wei Wen Whitney Xiao Xin Yan Yang Yasu Yi \
    Ying Yu Yuki Zhen
    """
}
