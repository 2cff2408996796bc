extension GivenNameRows {
  /// Given names of the Arab world, Iran, Turkey, Central Asia and Muslim South Asia, borne by women.
  static let muslimFemale = """
    Abeer Afaf Afsaneh Aicha Aisha Ayesha Aïcha Alaa Amal Amani Amina Aminah Amira Anoud Arwa Asma Asmaa Asiya \
    Atefeh Ayan Aynur Ayse Ayşe Aysha Aziza Azadeh Azar Badria Bahar Bahareh Basma Batoul Benazir Beyza Bouthaina \
    Buthaina Canan Dalal Dariga Dina Dilnoza Elif Emel Esra Fadia Fadwa Fahmida Faiza Faizah Farah Farida Fariba \
    Farzana Fatema Fatemeh Fathia Fatima Fatimah Fatma Fatou Fatoumata Fatuma Feryal Fawzia Ferial Fereshteh Firdous \
    Forough Ghada Ghadir Golnaz Gulnara Gülşen Gulsum Hadia Hadiya Hafsa Hafsat Hajar Hala Haleh Halima Hamida Hana \
    Hanan Hanane Hanin Haneen Hasina Hawa Haya Hayat Heba Hediye Hiba Hina Huda Hülya Iman Ilhan Inas Inaya Irshad \
    Ismat Jamila Jawaher Jihan Jumana Kadiatou Karima Katayoun Kawthar Khadija Khadijah Khaleda Kubra Lamia Latifa \
    Layla Leila Leyla Leylah Lina Loujain Lubna Lujain Maha Mahbooba Mahnaz Mahsa Maimouna Malak Malala Malika Manal \
    Mariam Mariama Marwa Maryam Marzieh Masih Masoumeh Maysa Mayssa Mehriban Meral Meryem Mina Mouna Mona Muna \
    Munira Mursal Nabila Nadera Nadia Nafissatou Naglaa Nahid Naima Najat Najla Najwa Narges Nargis Nasrin Nawal \
    Nazanin Nazli Nazia Neda Nermin Nesrin Nihal Niloufar Nivin Noor Nora Noura Nour Nur Nura Nurten Özlem Parvin \
    Parisa Pelin Qamar Rabia Rachida Radhika Ragheb Rahaf Rahima Raja Rana Rania Rasha Rashida Rawan Razan Reem \
    Rihab Rima Roghayeh Rokia Roya Roza Rukhsana Ruqayya Rushan Saadia Sabiha Sadia Safa Safia Sahar Saida Sakina \
    Salma Salwa Samah Samar Samia Samira Sana Sanaa Sara Sawsan Selin Sema Sevda Shadi Shahla Shahnaz Shahrzad \
    Shaima Shaimaa Shaista Sharbat Sharmeen Sheema Sherin Shirin Sibel Soheir Somayeh Soraya Souad Suad Suha Suhair \
    Suheir Sultana Sumaya Suzan Tahani Tahmina Tamam Tansu Tawakkol Tawakkul Umaima Ümit Wafa Wafaa Warda Wided \
    Yasmeen Yasmina Yasmine Yousra Zahra Zainab Zakia Zarifa Zehra Zeinab Zeynep Zohra Zubaida Zuleikha
    """

  /// Given names of the same countries, borne by men.
  static let muslimMale = """
    Abbas Abd Abdallah Abdel Abdelaziz Abdelbaset Abdelfattah Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelmadjid \
    Abdelmalek Abdelrahman Abderrahmane Abdi Abdikadir Abdirahman Abdiweli Abdo Abdoulaye Abdul Abdulaziz Abdulhamid \
    Abdulkarim Abdullah Abdullahi Abdulmalik Abdulrahman Abdulsalam Abdurrahman Abid Abou Abu Adel Adil Adham Adnan \
    Afzal Agha Ahmad Ahmadou Ahmed Ahmet Ajmal Akbar Akif Akram Alaa Alaeddin Alhaji Ali Alireza Aliou Aliyu \
    Almazbek Alpha Amadou Amer Amin Amine Amir Amirhossein Ammar Amr Anas Anis Anwar Arif Arash Arda Ardeshir Aref \
    Aryan Asad Asadullah Asef Asghar Ashraf Asif Askar Aslam Asim Atef Ata Atta Attila Awad Ayad Ayman Aymen Aziz \
    Azam Azhar Azmi Babak Babrak Bachar Badr Badreddine Baha Bahaa Bahram Bakhtiyar Bakir Bandar Barham Bashar \
    Bashir Basil Basim Bassam Bassem Bassel Behnam Behrouz Bekir Bilal Binali Boubacar Boutros Brahim Bülent Bulent \
    Burhan Burhanuddin Cemal Cem Cengiz Cevdet Cherif Chafik Daoud Dara Dawood Devlet Djamel Djibo Ebrahim Ehsan \
    Ehud Ekmeleddin Ekrem Emad Emin Emre Emrullah Enver Erdal Erkan Esmail Esmaeil Essam Eyad Ezzat Fadel Fadi Fahad \
    Fahd Faisal Faiz Fakhri Farid Faris Farouk Farooq Farhad Farhan Fares Faruk Faruq Fateh Fathi Fatih Fawaz Fawzi \
    Faysal Fayez Fayyad Fazal Fazl Ferhat Fethullah Feisal Firas Fouad Fuad Galal Gamal Genghis Ghaith Ghalib Ghani \
    Ghassan Ghazi Ghulam Gholamhossein Habib Hadi Hafez Hafiz Haidar Haider Hakan Hakim Hakeem Hakimullah Halim \
    Hamad Hamadi Hamdi Hamed Hamid Hamidreza Hamma Hamza Hani Hanif Hannibal Haroon Harun Hasan Hashem Hashim Hassan \
    Hassanal Hatem Haytham Hazem Hesham Hicham Hikmet Hisham Hosam Hosni Hossam Hossein Houari Houssam Husain Husam \
    Husni Hussain Hussein Hulusi Ibrahim Ibrahima Idris Idriss Iftikhar Ihsan Ikram Ilyas Imad Imran Imtiaz Iqbal \
    Irfan Isa Isaias Ishaq Ishmael Ismail Ismael Ismaïl Ismet Isoufou Issa Issam Issoufou Iyad Izzat Jaafar Jabbar \
    Jaber Jabir Jafar Jalal Jalaluddin Jamal Jamil Jamshid Jassim Javad Javed Jawad Jibril Jibran Juma Junaid Kadhim \
    Kais Kamal Kamel Kamran Karim Kasım Kashif Kassem Kassym-Jomart Kemal Kenan Khairat Khaled Khalid Khalifa Khalil \
    Khamis Khan Khosrow Khurram Khurshid Kianoush Kurmanbek Latif Liaquat Lotfi Luay Lutfi Maamoun Madani Magdi \
    Mahamadou Mahathir Mahdi Maher Mahinda Mahmood Mahmoud Mahmud Mahmut Majed Majeed Majid Malik Malek Mamadou \
    Mamnoon Mamoun Mansoor Mansour Mansur Manssor Marouane Marwan Marzouk Mas Masoud Massoud Masud Masum Mazen Mehdi \
    Mehmet Mehran Melih Merouane Meles Mevlut Mevlüt Miftah Mir Mirza Moaz Mohamad Mohamed Mohammad Mohammed Mohamud \
    Mohsen Mohsin Moin Mokhtar Montazar Moqtada Morteza Moshe Mostafa Mouammar Moulay Mounir Mourad Moussa Moustafa \
    Mubarak Muhammad Muhammadu Muhammed Muharrem Muhsin Muhyiddin Mukhtar Mulatu Munir Muqtada Murad Murat Murtaza \
    Musa Mushtaq Mustafa Mustapha Muzaffar Nabih Nabil Nadeem Nader Nadhmi Naeem Nafi Naguib Nahro Naif Najib \
    Najibullah Naji Nail Nasim Naser Nashwan Nasir Nasr Nasrallah Nasser Nassir Navid Nawaf Nawaz Nayef Nazar Nazim \
    Necmettin Nechirvan Nidal Nihad Nizar Nizam Nooruddin Noureddine Nouri Numan Nuri Obaid Okba Omar Omer Osama \
    Oscar Osman Othman Oualid Oumar Ousmane Parvez Parviz Pervez Qaboos Qais Qasem Qasim Qassem Qusay Rabah Rabih \
    Rached Rachid Radwan Raed Raef Rafik Rafiq Raheel Rahim Rahman Rahmatullah Raif Rakan Ramadan Ramez Rami Ramin \
    Ramiz Ramtane Ramzi Rashad Rashid Rasheed Rashed Raza Razak Recep Refik Reda Rehman Reza Riad Riadh Ridha Rifaat \
    Riyad Rizwan Rohullah Rouhollah Ruhollah Saad Saadi Saber Sabah Sabri Sadegh Sadeq Sadiq Sadruddin Saeed Saeid \
    Safar Safwat Said Saif Saifuddin Sajid Sajjad Salah Salahuddin Saleh Salem Salih Salim Salman Salva Sameer Sameh \
    Sami Samih Samir Sanjar Sardar Sarfraz Sayed Sayyid Saud Seif Selahattin Selim Serdar Serkan Seyed Seyni Shaban \
    Shadi Shafiq Shafqat Shah Shahid Shakib Shaker Shakhbut Shamil Shamsuddin Sharif Shaukat Shavkat Shehbaz Sherif \
    Shoaib Sidi Sirajuddin Soheil Sohail Soumaila Souleymane Suhail Sulaiman Suleiman Süleyman Suleyman Sultan Taha \
    Tahir Taher Talal Talaat Taleb Tamer Tamim Tareq Tariq Tarek Tauqir Tawfik Tayeb Tayfun Tayseer Tayyip Temel \
    Tidjane Tunç Turki Turgut Uday Ubaid Umar Umaru Usama Usman Usmaan Uthman Vali Veysel Wael Wajid Waheed Wahid \
    Waleed Walid Waqar Wasim Wissam Yahya Yakubu Yaqoob Yasin Yaser Yasir Yasser Yassin Yassine Yavuz Yazid Yigit \
    Yilmaz Younes Younis Younous Yousaf Yousef Youssef Youssou Youssouf Yunus Yusuf Yusri Zafar Zaher Zahir Zaid \
    Zain Zakaria Zaki Zalmay Zayd Zayed Zeid Zia Ziad Ziauddin Zine Zuhair Zulfikar Zulfiqar
    """
}
