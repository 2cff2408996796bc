extension GivenNameRows {
  /// Given names of Slavic, Baltic, Greek, Hungarian, Caucasian and other countries of eastern Europe, borne by women.
  static let easternFemale = """
    Agnieszka Aglaya Aida Aleksandra Alena Alina Alla Albina Alyona Anastasiya Anfisa Aneta Anka Antonina Anya \
    Barbora Beata Biljana Blanka Bogdana Bohdana Bojana Bozena Bożena Branka Brigita Dalia Danica Danuta Daria Darya \
    Darja Desislava Dijana Dobrila Dominika Dorota Dragana Dunja Edita Ekaterina Eleni Elmira Elvira Elżbieta \
    Elzbieta Emese Emine Eszter Eteri Evgenia Evgeniya Ewa Fani Feride Galina Gordana Grażyna Grazyna Halina Hana \
    Hanna Hristina Ieva Ildikó Ilinca Ilze Inara Inessa Inna Ioana Iolanda Irena Irina Iryna Ivanna Ivona Iwona \
    Jadranka Jadwiga Jaroslava Jelena Jelka Joana Jolanta Jovana Judit Juli Kaja Kalina Kamila Kapka Kateryna \
    Katalin Katarina Katarzyna Katerina Khatia Kinga Klavdia Klára Krisztina Krystyna Ksenia Kseniya Lada Laimdota \
    Larisa Larysa Lenka Lesya Lidija Lidiya Ljiljana Ljubica Lilia Lucja Ludmila Lyubov Lyudmila Maia Maja \
    Małgorzata Malgorzata Maka Margarida Mariya Marija Marharyta Maryna Masha Mihaela Milena Milica Mirela Mirjana \
    Monika Nada Nadezhda Nadezda Nadya Nana Natalija Nataliya Natela Natia Nataša Natasa Neda Nevena Nikoleta Nino \
    Oksana Oleksandra Olena Olha Otilia Paraskeva Petra Petya Polina Praskovya Radmila Raisa Ramilya Ramona Renáta \
    Rimma Rodica Rozalia Rumiana Ruslana Ruta Salomé Sanja Sanna Saule Sevil Slavica Slavka Snezana Snežana Sofiya \
    Sonya Stanislava Stefka Svetlana Svitlana Sviatlana Tamar Tanja Tatjana Tatyana Teodora Tetiana Tsvetana Tünde \
    Ulyana Urszula Vaira Valentyna Valeriya Varvara Vasilisa Vassiliki Vera Vesna Victoriya Viktoria Viktoriya \
    Vilija Violetta Vita Vjosa Wiesława Wisława Xenia Yana Yekaterina Yelena Yevgenia Yevgeniya Yulia Yuliya Yvanna \
    Zdenka Zinaida Zlata Zoia Zoya Zofia Zsófia Zsuzsanna Zuzana
    """

  /// Given names of the same countries, borne by men.
  static let easternMale = """
    Adrián Afanasy Akaki Akos Alban Albin Aleh Aleksandar Aleksandr Aleksei Aleksej Aleksey Aleš Alexandros \
    Alexandru Alexei Alexej Alexey Alexios Algirdas Alyaksandr Anatol Anatoli Anatoliy Anatoly Andrei Andrej Andrey \
    Andrius Andriy Andrius Andrzej Andrus Andrija Antanas Ante Antonis Apostolos Aram Aristotelis Arkady Armen \
    Arseniy Arseny Artem Artyom Arvydas Arnis Aslan Athanasios Atanas Attila Avtandil Balázs Bartosz Bartłomiej Bela \
    Béla Bidzina Bogdan Bohdan Bohuslav Bojan Bojko Boyko Božidar Bolesław Bożydar Branimir Branislav Branko \
    Bronisław Bronislaw Calin Călin Catalin Cezary Corneliu Costas Csaba Dainis Dalibor Damir Dan Danil Danilo \
    Danylo Darko Davit Davor Dawid Dejan Demetris Denys Dimitar Dimitri Dimitrij Dimitris Dimitrios Dinu Dmitri \
    Dmitrij Dmitriy Dmitry Dmytro Donald Dorin Dragan Dragoš Dusan Dušan Džemal Eduard Edgars Edi Emil Ervin \
    Evangelos Evgeni Evgeny Eugeniusz Fatmir Fedor Ferenc Filat Fyodor Gábor Gabor Gavriil Gediminas Gennadi \
    Gennadiy Gennady Genrikh Georgi Georgios Georgiy Georgy Gerasim Gheorghe Gherman Giorgi Giorgos Gitanas Gjorge \
    Gleb Goran Grigori Grigory Grzegorz György Gyula Hashim Henryk Hrant Hristo Hryhoriy Hubert Iakovos Igor Ihor \
    Ilham Ilia Ilias Ilie Iliya Ilir Illia Ilmars Ilya Imre Ioan Ioannis Ion Ionut Iosif Irakli István Istvan Ivica \
    Ivajlo Ivaylo Ivo Iwan Jacek Jan Jani Janez Jānis Janko János Jarosław Jaroslaw Jaroslav Jędrzej Jerzy Jiří Jiri \
    Joško Josip Jovan Józef Jozef Juri Jüri Juris Juraj Juozas Kakha Kálmán Karol Karel Kārlis Kazimierz Khachatur \
    Kiril Kirill Klemens Kliment Konstantinos Kostas Kostyantyn Krasimir Kresimir Krešimir Krišjānis Krzysztof \
    Kyriakos Kyrylo Laimonas Lajos László Lavrenty Lazar Lech Leonid Leonidas Leszek Lev Levan Levon Ljubo Lubomir \
    Lubos Ľuboš Lubomír Lyubomir Lukas Lukáš Łukasz Lukasz Luka Maciej Maksim Maksym Maksymilian Marat Marcin Marek \
    Marian Mariusz Marijan Marin Marko Martynas Mateusz Matej Matjaž Matis Mato Matúš Mattias Mečislovas Mher Michał \
    Michal Mieczysław Mihail Mihai Mihály Miha Mihajlo Mikhail Mikheil Mikhaïl Miklós Mikola Mikołaj Mikuláš Milan \
    Mile Miloš Milos Milo Miodrag Mirko Miro Miron Miroslav Mirosław Mislav Mladen Momčilo Mstislav Mykhailo Mykola \
    Myron Nebojša Nebojsa Nenad Nicos Nikita Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikol Nikolos Nikos \
    Nurlan Nursultan Octavian Oktay Oleg Oleh Oleksandr Oleksiy Oleksii Olexiy Ondřej Ondrej Oskars Ostap Ovidiu \
    Panagiotis Panos Pavel Pavle Pavlo Pavlos Paweł Pawel Péter Petr Petras Petro Petru Petros Petteri Piotr Platon \
    Plamen Prokopis Pyotr Radek Radko Radosław Radovan Radu Rafał Ramzan Rasul Ratko Rauf Razvan Raimonds Rolandas \
    Rosen Rostyslav Rumen Ruslan Rustam Rustem Ryszard Saak Saša Salvis Samvel Sava Savo Sergei Sergej Sergey Serhii \
    Serhiy Serzh Siarhei Simeon Simonas Slavko Slaven Slobodan Sławomir Spiros Spyridon Srdjan Srđan Stanimir \
    Stanislav Stanisław Stanislaw Stanko Stavros Stefanos Stelios Stepan Stevan Stevo Stipe Stjepan Stoyan \
    Svyatoslav Szymon Sándor Tadeusz Tadej Taras Tasos Taavi Tamás Tengiz Teodor Theodoros Tibor Tigran Tihomir \
    Timofei Timofey Timur Todor Toivo Tomáš Tomasz Tomislav Toomas Traian Trifon Tudor Tymofiy Urmas Uroš Vadim \
    Vadym Vaclav Václav Vagit Vahan Valdas Valdis Valentyn Valeri Valeriu Valeriy Vangelis Vardan Vasil Vasile \
    Vasili Vasiliy Vasilis Vasily Vassilis Vasyl Vazgen Veaceslav Velimir Veselin Viacheslav Victoras Viktoras \
    Viorel Vissarion Vitali Vitaliy Vitalijus Vitaly Vítězslav Vlad Vladan Vladimir Vladimír Vladislav Vlado \
    Vojislav Volodymyr Vojtěch Vsevolod Vuk Vyacheslav Vygaudas Waldemar Wiktor Władysław Wladyslaw Włodzimierz \
    Wojciech Yaroslav Yanis Yannis Yefim Yegor Yerlan Yevgeni Yevgeniy Yevgeny Yevhen Yiannis Yordan Yury Yuri Yuriy \
    Zbigniew Zdeněk Zdravko Željko Zeljko Zlatan Zlatko Zoltán Zoltan Zoran Zurab Zviad Zygmunt Žiga Živko Zhelyu
    """
}
