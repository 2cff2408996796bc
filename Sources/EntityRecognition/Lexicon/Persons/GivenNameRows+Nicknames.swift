extension GivenNameRows {
  /// Pairs of a nickname and the full names that it may stand for.
  static let nicknames = """
    Abby | Abigail
    Abe | Abraham
    Al | Albert; Alan; Alfred; Alexander
    Alex | Alexander; Alexandra; Alejandro; Aleksandr; Alexis
    Alyosha | Aleksei; Alexei; Alexey
    Andy | Andrew; Andreas
    Angie | Angela
    Barney | Bernard
    Becky | Rebecca
    Ben | Benjamin; Benedict; Bennett
    Bernie | Bernard
    Bert | Albert; Herbert; Robert
    Beth | Elizabeth
    Betsy | Elizabeth
    Betty | Elizabeth
    Bill | William
    Billy | William
    Bob | Robert
    Bobby | Robert
    Brad | Bradley
    Cathy | Catherine
    Charlie | Charles; Charlotte
    Chris | Christopher; Christian; Christine; Christina
    Chuck | Charles
    Cindy | Cynthia
    Concha | Concepción
    Dan | Daniel
    Danny | Daniel
    Dave | David
    Debbie | Deborah
    Dick | Richard
    Dima | Dmitry; Dmitri; Dmytro
    Don | Donald
    Doug | Douglas
    Ed | Edward; Edwin; Edmund
    Eddie | Edward
    Frank | Francis; Franklin
    Fred | Frederick; Alfred
    Gabi | Gabriel; Gabriela; Gabriella
    Gene | Eugene
    Geoff | Geoffrey
    Gigi | Luigi
    Greg | Gregory
    Gus | Augustus; Gustav
    Hal | Harold; Henry
    Hank | Henry
    Hans | Johannes
    Harry | Henry; Harold
    Ike | Isaac; Dwight
    Jack | John; Jackson
    Jackie | Jacqueline
    Jake | Jacob
    Jeff | Jeffrey; Geoffrey
    Jen | Jennifer
    Jenny | Jennifer
    Jerry | Gerald; Jerome; Jeremiah
    Jim | James
    Jimmy | James
    Joe | Joseph; Joel
    Joey | Joseph
    Johnny | John
    Jon | Jonathan
    Josh | Joshua
    Kate | Katherine; Catherine
    Kathy | Katherine; Kathleen
    Katie | Katherine
    Katya | Ekaterina; Yekaterina
    Ken | Kenneth
    Kenny | Kenneth
    Kolya | Nikolai; Nikolay
    Kostya | Konstantin
    Larry | Lawrence
    Len | Leonard
    Leo | Leonard; Leopold; Leonardo
    Lisa | Elizabeth
    Liz | Elizabeth
    Lou | Louis; Louise
    Maggie | Margaret
    Manny | Manuel; Emmanuel
    Marty | Martin
    Masha | Maria; Mariya
    Matt | Matthew
    Max | Maximilian; Maxwell; Maxim
    Meg | Margaret
    Mick | Michael
    Mike | Michael
    Misha | Mikhail
    Mitch | Mitchell
    Mitya | Dmitry
    Molly | Mary
    Nacho | Ignacio
    Nancy | Anne
    Nastya | Anastasia
    Natasha | Natalia; Nataliya
    Ned | Edward
    Nick | Nicholas; Nicolas
    Nikki | Nicole
    Paco | Francisco
    Pancho | Francisco
    Pat | Patrick; Patricia
    Patty | Patricia
    Peggy | Margaret
    Pepe | José
    Pete | Peter
    Petya | Pyotr
    Phil | Philip; Phillip
    Quique | Enrique
    Randy | Randolph; Randall
    Ray | Raymond
    Rich | Richard
    Rick | Richard; Frederick
    Rob | Robert
    Robbie | Robert
    Ron | Ronald
    Ronnie | Ronald
    Rudy | Rudolph
    Russ | Russell
    Sam | Samuel; Samantha
    Sandy | Alexander; Sandra
    Sasha | Alexander; Alexandra; Aleksandr; Oleksandr
    Serge | Sergei
    Seryozha | Sergei; Sergey
    Sid | Sidney
    Slava | Vyacheslav; Yaroslav; Stanislav
    Steve | Steven; Stephen
    Stu | Stuart
    Sue | Susan
    Tanya | Tatyana; Tatiana
    Ted | Edward; Theodore
    Terry | Terence; Teresa
    Tim | Timothy
    Toby | Tobias
    Tom | Thomas
    Tommy | Thomas
    Toni | Antonia
    Tony | Anthony; Antonio
    Tricia | Patricia
    Vanya | Ivan
    Vic | Victor
    Vince | Vincent
    Volodya | Vladimir; Volodymyr
    Vova | Vladimir; Volodymyr
    Walt | Walter
    Will | William
    Zhenya | Yevgeny; Yevgenia
    """
}
