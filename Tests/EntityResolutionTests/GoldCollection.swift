/// Twenty short articles from six regions, written for this test; people and most bodies are made up.
enum GoldCollection {
  static let articles = middleEast + africa + eastAsia + southAsia + europe + americas

  private static let middleEast = [
    """
    Crown Prince [Hamad bin Rashed al-Tamim|p.hamad] met [Syrian|c.sy] envoy [Bassel Qaddam|p.qaddam] on Monday.
    [Hamad bin Rashed|p.hamad] promised aid through the [Gulf Relief Fund|o.grf] ([GRF|o.grf]).
    Mr [Qaddam|p.qaddam|m] thanked the [Fund|o.grf|s] and the [United Nations|o.united-nations|known].
    """,
    """
    [Basel Qaddam|p.qaddam] told the [UN|o.united-nations|known] that [Syria|c.sy] would wait.
    Prince [Hamad|p.hamad2|m] was absent. The [GRF|o.grf] sent no one.
    """,
    """
    The [Homs Observatory for Human Rights|o.homs] said fighters of the [al-Fajr Front|o.fajr] had fled.
    [Rami Abdulrahman|p.rami], who leads the [Homs Observatory|o.homs], blamed [Mohammed al-Jolan|p.jolan].
    [Jolan|p.jolan] heads the [Fajr Front|o.fajr].
    """,
    """
    [Rami Abdel Rahman|p.rami] said [Muhammad al-Jolan|p.jolan] was alive. [Al-Jolan|p.jolan] denied nothing.
    """,
  ]

  private static let africa = [
    """
    President [Daniel Kiprono|p.daniel] sacked [Grace Wanjiku Mwangi|p.grace] from the [Kenya|c.ke] [Tea Board|o.tea].
    Mrs [Mwangi|p.grace|f] appealed. [Kiprono|p.daniel] did not answer.
    """,
    """
    [Grace Mwangi|p.grace] won her case against President [Kiprono|p.daniel]. [Peter Mwangi|p.peter] stood by her.
    Mr [Mwangi|p.peter|m] said the [Union of Tea Growers|o.utg] would pay.
    """,
    """
    [UTG|o.utg] members met [Kenyan|c.ke] ministers. [Mwangi|p.mwangi] did not come.
    The [African Union|o.african-union|known] sent [Abdoulaye Sow|p.sow].
    """,
    """
    The [AU|o.african-union|known] envoy [Abdoulaye Sow|p.sow] met [Robert Dlamin Jr.|p.dlaminjr].
    [Robert Dlamin Sr.|p.dlaminsr] founded [Dlamin Holdings|o.dlamin]; [Dlamin|p.dlaminsr] retired.
    """,
  ]

  private static let eastAsia = [
    """
    [Kim Jong-su|p.kim] received [Moon Hae-in|p.moon] in Kaesong. [Kim|p.kim] smiled and [Moon|p.moon] bowed.
    The [Korea Gas Corporation|o.gas] signed with [Sinochem|o.sino].
    """,
    """
    [Kim Jong Su|p.kim] wrote to [Hae-in Moon|p.moon] about the [Korea Gas Corp|o.gas].
    [Wang Lei|p.wanglei] and [Wang Fang|p.wangfang] of [China|c.cn] listened. [Wang|p.wangfang] took notes.
    """,
    """
    [Nguyen Van Dong|p.dong] of [Vietnam|c.vn] met [Wang Lei|p.wanglei]. [Dong|p.dong] spoke first.
    The [Chinese|c.cn] [Foreign Ministry|o.cnfm|@China] and the [Vietnamese|c.vn] [Foreign Ministry|o.vnfm|@Vietnam] \
    agreed.
    """,
  ]

  private static let southAsia = [
    """
    [Mohammad Aslam Khan|p.aslam] leads the [Peoples Democratic Party|o.pdp] ([PDP|o.pdp]) in [Pakistan|c.pk].
    [Khan|p.aslam] accused [Imran Shah Khan|p.imran] of theft. [Khan|p.imran] laughed.
    """,
    """
    The [PDP|o.pdp] expelled [Mohammed Aslam Khan|p.aslam]. [India|c.in]'s [Ministry of Foreign Affairs|o.infm|@India] \
    took note.
    The [Foreign Ministry|o.infm] said more on Friday.
    """,
    """
    [Imran Khan|p.imran] met [Khan|p.khan] supporters in [India|c.in].
    """,
  ]

  private static let europe = [
    """
    [Sergei Lavrin|p.lavrin] of [Russia|c.ru] called [Jürgen Müller|p.mueller] of [Germany|c.de].
    [Lavrin|p.lavrin] praised [Acme AG|o.acme]; [Müller|p.mueller] did not.
    """,
    """
    [Sergey Lavrin|p.lavrin] and [Juergen Mueller|p.mueller] met again. [Acme|o.acme] shares rose.
    [Volodymyr Zelenko|p.zel] of the [Kyiv Grain Agency|o.kga] stayed away.
    """,
    """
    [Jarosław Kaczor|p.jk] and [Lech Kaczor|p.lk] of [Poland|c.pl] founded [Law Forum|o.law]. [Kaczor|p.lk] died.
    [FC Porto|o.porto] beat [Poland|c.pl]'s champions; [Porto|o.porto] fans sang.
    """,
  ]

  private static let americas = [
    """
    Senator [William J. Harlow|p.harlow] met [Gabriela Ruiz Peña|p.ruiz] of [Mexico|c.mx].
    [Bill Harlow|p.harlow] and [Ruiz|p.ruiz] agreed. The [U.S.|c.us] [Trade Commission|o.trade|@United_States] approved.
    """,
    """
    [Bill Harlow|p.harlow] attacked [George W. Marsh|p.gw]. [Gabriela Ruiz|p.ruiz] defended [Marsh|p.gw].
    The [Trade Commission|o.trade] of the [United States|c.us] was silent; the [Commission|o.trade|s] met later.
    """,
    """
    [George H. W. Marsh|p.ghw] built [Marsh Oil Inc.|o.marsh]. His son, [George W. Marsh|p.gw], sold [Marsh Oil|o.marsh].
    [Marsh|p.gw] wept.
    """,
  ]
}
