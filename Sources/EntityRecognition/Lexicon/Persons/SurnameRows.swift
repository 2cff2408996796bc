/// Family names frequent in news, as text.
///
/// This is no list of people: a word here says only that it may be a family name.
enum SurnameRows {
  /// Family names that stand before the given name: of China, Korea, Vietnam and Hungary.
  static let familyNameFirst = """
    Ai An Ao Ba Bai Ban Bao Bi Bian Bo Bu Cai Cao Cen Chai Chan Chang Che Chen Cheng Cheong Cheung Chi Chiang Chin \
    Chiu Cho Choe Choi Chong Chow Chu Chun Chung Cui Dai Deng Ding Dong Dou Du Duan Fan Fang Fei Feng Fu Fung Gan \
    Gao Ge Geng Gong Gu Guan Guo Ha Hai Han Hao He Heo Ho Hong Hou Hsiao Hsieh Hsu Hu Hua Huang Hui Hung Huo Hwang \
    Im Jang Jeon Jeong Ji Jia Jiang Jiao Jin Jing Jo Joo Jung Kang Ke Kim Ko Kong Koo Kuang Kuo Kwak Kwok Kwon Lai \
    Lam Lan Lang Lao Lau Law Lee Lei Leung Li Lian Liang Liao Liew Lim Lin Ling Liu Lo Long Lou Lu Luo Lv Ma Mao Mei \
    Meng Miao Min Ming Mo Moon Mou Mu Na Nam Nan Ng Ngai Ni Nie Niu Noh Oh Ong Ou Ouyang Paik Pak Pan Pang Park Pei \
    Peng Ping Pu Qi Qian Qiao Qin Qiu Qu Quan Ran Ren Rhee Ri Roh Rong Ruan Ryu Sa Seo Shan Shang Shao She Shek Shen \
    Sheng Shi Shin Shum Sim Sima Sin Situ So Sohn Son Song Suh Sui Sun Sung Szeto Tai Tam Tan Tang Tao Teng Tian \
    Tong Tsai Tsang Tse Tseng Tsui Tu Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue \
    Yan Yang Yao Yau Ye Yeh Yeo Yeung Yi Yim Yin Ying Yip Yoo Yoon Yu Yuan Yue Yun Zang Zeng Zha Zhai Zhan Zhang \
    Zhao Zheng Zhong Zhou Zhu Zhuang Zhuge Zou Zuo Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Huynh Huỳnh \
    Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ngo Ngô Duong Dương Ly Lý Truong Trương Trinh Trịnh Dinh Đinh Doan Đoàn \
    Mai Luong Lương Cao Ta Tạ Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács \
    Juhász Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Orsós Pintér \
    Fodor Szalai Sipos Magyar Lukács Gulyás Biró Király László Katona Jakab Bogdán Balog Sándor Boros Váradi Fazekas \
    Kelemen Antal Somogyi
    """

  /// Family names of English-speaking countries.
  static let english = """
    Abbott Adams Alexander Allen Anderson Andrews Armstrong Arnold Atkinson Austin Bailey Baker Baldwin Ball Banks \
    Barber Barker Barnes Barrett Barry Bates Baxter Beck Becker Bell Bennett Benson Berry Bishop Black Blair Blake \
    Bolton Bond Booth Bowman Boyd Boyle Bradley Brady Brennan Brewer Briggs Brooks Brown Bruce Bryant Buchanan \
    Burgess Burke Burns Burton Bush Butler Byrne Caldwell Cameron Campbell Cannon Carlson Carpenter Carr Carroll \
    Carson Carter Cartwright Casey Chambers Chandler Chapman Christie Clark Clarke Cohen Cole Coleman Collins \
    Connolly Conway Cook Cooper Cox Craig Crawford Cross Cruz Cunningham Curtis Daniels Davidson Davies Davis Dawson \
    Day Dean Dempsey Dixon Doherty Donnelly Douglas Doyle Duffy Duncan Dunn Edwards Elliott Ellis Evans Farrell \
    Ferguson Fernandez Fisher Fitzgerald Fleming Fletcher Flynn Ford Foster Fowler Fox Francis Franklin Fraser \
    Freeman Fuller Gallagher Gardner Garner Garrett George Gibbs Gibson Gilbert Gill Goldberg Goldman Gomez Goodman \
    Gordon Gore Graham Grant Graves Gray Green Greene Gregory Griffin Griffiths Hall Hamilton Hammond Hansen Hanson \
    Hardy Harper Harris Harrison Hart Harvey Hawkins Hayes Henderson Henry Hicks Higgins Hill Hoffman Holland Holmes \
    Hopkins Howard Howell Hudson Hughes Hunt Hunter Hussey Jackson Jacobs James Jefferson Jenkins Jennings Jensen \
    Johnson Johnston Jones Jordan Joyce Kaplan Kaufman Keane Kelley Kelly Kennedy Kerr King Knight Lamb Lambert Lane \
    Lawrence Lawson Lee Levin Levy Lewis Lincoln Lloyd Long Lowe Lynch Lyons Macdonald Mack Maguire Mahoney Marshall \
    Martin Mason Matthews Maxwell May Mayer McCain McCarthy McConnell McDonald McGrath McGuinness McKenna McKenzie \
    McLaughlin McNamara Meyer Miller Mills Mitchell Monroe Montgomery Moore Moran Morgan Morris Morrison Morton Moss \
    Mueller Murphy Murray Myers Nash Nelson Newman Newton Nichols Nicholson Nixon Nolan Norris Norton Oliver Osborne \
    Owen Owens Page Palmer Parker Parsons Patel Patterson Paul Payne Pearson Pence Perkins Perry Peters Peterson \
    Phillips Pierce Poole Porter Powell Powers Pratt Price Quinn Ramsey Randall Reed Rees Reeves Reid Reynolds \
    Rhodes Rice Richards Richardson Riley Roberts Robertson Robinson Rogers Roosevelt Rose Ross Rowe Rubin Rubio \
    Russell Ryan Sanders Saunders Schmidt Schneider Schultz Schwartz Scott Sessions Shapiro Sharp Shaw Shelton \
    Sherman Simmons Simon Simpson Sims Sinclair Skinner Slater Smith Snow Snyder Spencer Stanley Steele Stein \
    Stephens Stevens Stevenson Stewart Stone Stuart Sullivan Summers Sutton Swift Taylor Thatcher Thomas Thompson \
    Thomson Todd Townsend Truman Tucker Turnbull Turner Tyler Underwood Vance Vaughan Vincent Wade Wagner Walker \
    Wallace Walsh Walters Walton Ward Warner Warren Washington Waters Watkins Watson Watts Weaver Webb Weber Webster \
    Weiss Welch Wells West Wheeler White Wilkinson Williams Williamson Willis Wilson Winter Wolf Wood Woods Woodward \
    Wright Wyatt Yates Young O'Brien O'Connor O'Donnell O'Neill O'Reilly O'Sullivan O'Keefe O'Hara O'Leary
    """

  /// Family names of continental Europe and Latin America.
  static let european = """
    Aguilar Aguirre Almeida Alonso Alvarez Álvarez Alves Amato Andersen Andersson Andreou Antonov Araujo Barbosa \
    Bauer Baumann Becker Benítez Berg Bergman Bernard Bianchi Bondarenko Borisov Botero Brandt Braun Bruni Bruno \
    Caballero Cabrera Calderón Calderon Cardoso Carvalho Castillo Castro Christensen Colombo Conte Contreras Correa \
    Costa Danielsson Delgado Díaz Diaz Dias Dimitrov Domínguez Dragan Dubois Duda Dupont Duque Durand Dvořák Eriksen \
    Eriksson Erhard Escobar Esposito Estrada Fernandes Fernández Ferrara Ferrari Ferreira Fischer Flores Fontana \
    Fournier Franco Frank Fuchs Gallo García Garcia Garnier Georgiev Giordano Girard Gomes Gómez González Gonzalez \
    Greco Gutierrez Gutiérrez Guzmán Haider Hahn Hansen Hansson Hartmann Hernandez Hernández Herrera Herzog Hidalgo \
    Hoffmann Hofer Horvat Ivanov Ivanova Iglesias Jacobsen Jansen Janssen Jensen Jiménez Jimenez Johansson Jørgensen \
    Karlsson Keller Klaus Klein Koch Kohl Kovač Kovačević Kowalski Kozlov Kramer Krause Kristensen Krüger Kühn Kurz \
    Kuznetsov Lang Larsen Larsson Lebedev Leclerc Lefebvre Lehmann León Leroy Lindberg Lombardi López Lopez Lund \
    Madsen Magnusson Maier Marin Marino Marković Marquez Márquez Martelli Martínez Martinez Martins Maas Mayer \
    Medina Meier Melnyk Mendes Méndez Mendoza Menem Merz Meyer Michel Molina Morales Moreau Moreno Moretti Müller \
    Muñoz Navarro Neumann Nielsen Nikolić Nilsson Nogueira Novak Nowak Núñez Nunes Olsen Oliveira Olsson Ortega \
    Ortiz Östberg Papadopoulos Pavlov Pedersen Peña Perez Pérez Pereira Petersen Petrenko Petrov Petrović Petry \
    Persson Popescu Popov Ramirez Ramírez Ramos Rasmussen Reyes Ribeiro Ricci Richter Rinaldi Rios Ríos Rivas Rivera \
    Rizzo Rocha Rodrigues Rodríguez Rodriguez Rojas Romano Romero Rossi Rousseau Royal Ruiz Salazar Sánchez Sanchez \
    Santana Santos Savchenko Schäfer Scheuer Schmid Schmidt Schmitt Schneider Scholz Schröder Schroeder Schubert \
    Schulz Schuster Schwarz Serrano Shevchenko Silva Simonsen Smirnov Sokolov Soares Solana Soto Sousa Souza Suárez \
    Svensson Thomsen Torres Uribe Valls Vargas Vasquez Vázquez Vega Vidal Villa Vogel Volkov Wagner Weber Weiß \
    Werner Wolf Ziegler Zimmermann
    """

  /// Family names of Asia and Africa.
  static let eastern = """
    Abbas Abdi Abe Abdullah Abubakar Acharya Achebe Adebayo Adeyemi Advani Agarwal Ahmed Akhtar Aliyev Amano Annan \
    Ansari Aoki Aquino Ashraf Aso Awad Aziz Bajwa Balewa Banda Bandaranaike Banerjee Barak Bashir Basu Begum Bennett \
    Bhattacharya Bose Buhari Chakraborty Chatterjee Chaudhry Chauhan Chavan Chopra Chowdhury Condé Conteh Dahal Das \
    Desai Deshpande Diallo Diop Diouf Dlamini Doe Fujii Fujita Fukuda Ganguly Garang Gayoom Ghani Ghosh Gowda Gupta \
    Hariri Harada Hasan Hasegawa Hashimoto Hassan Hatoyama Hayashi Husain Hussain Hussein Ibrahim Ikeda Inoue Iqbal \
    Ishii Ishikawa Ito Iyer Jadhav Jain Jayawardene Jha Joshi Kabbah Kakar Kamara Kanu Kapoor Kato Katz Kaunda Kaur \
    Keita Kenyatta Kerimov Khan Khumalo Kikwete Kimura Kishida Kobayashi Koirala Kondo Konaré Koroma Kumar Kurosawa \
    Lieberman Malhotra Malik Mansour Marcos Matsumoto Mehta Menon Mishra Mookherjee Mukherjee Murakami Naidu Nair \
    Najib Nakajima Nakamura Nakasone Nasheed Nasser Nishimura Noda Nyerere Odinga Ogawa Okada Okafor Okamoto Okonkwo \
    Okonjo Ono Pandey Park Patil Pawar Pillai Prasad Rahman Rana Rao Rathore Rawlings Razzaq Reddy Rivlin Roy Ruto \
    Sadat Sahin Şahin Saitō Saito Sakai Salih Salman Sall Samaraweera Sankara Sasaki Sato Savimbi Selassie Sen \
    Senghor Shaikh Sharif Sharma Sharon Shetty Shimizu Shukla Siddiqui Sindhu Singh Sinha Sissoko Sisulu Srivastava \
    Suga Suleiman Suzuki Takahashi Takeda Talwar Tambo Tanaka Tata Thapa Thackeray Tiwari Tolbert Toure Touré Traoré \
    Traore Tutu Ueda Usman Varma Venter Verma Wade Wahid Watanabe Weah Weizmann Yadav Yamada Yamaguchi Yamamoto \
    Yamashita Yıldırım Yildirim Yılmaz Yilmaz Yoshida Zulu
    """
}
