/// Words that stand before a person's name, as text: alternatives parted by `;`, one theme a table.
enum TitleRows {
  static let maleHonorifics = """
    Mr; Mister; Messrs; Sir; Lord; Master; Monsieur; Messieurs; Herr; Señor; Senor; Signor; Senhor; Don; Dom; Pan; \
    Sri; Shri; Sheikh; Shaikh; Sheik; Shaykh; Sayyid; Sayyed; Seyyed; Syed; Effendi; Bey; Pasha; Agha; Hajji; Alhaji; Mallam; Otunba; Ato; Haji; \
    Hadji; Baron; Count; Duke; Earl; Viscount; Marquess; Marquis; Prince; Crown Prince; King; Emperor; Tsar; Czar; \
    Kaiser; Sultan; Emir; Amir; Shah; Maharaja; Nawab; Raja; Pope; Cardinal; Archbishop; Monsignor; Msgr; Father; \
    Fr; Brother; Friar; Abbot; Patriarch; Metropolitan; Imam; Mullah; Maulana; Mawlana; Ayatollah; Grand Ayatollah; \
    Hojatoleslam; Hojjatoleslam; Caliph; Mufti; Grand Mufti; Dalai Lama; Panchen Lama; Swami; Tan Sri; Datuk; Datuk \
    Seri; Dato; Dato Seri; Tun; Tengku; Tunku; Thakin; Oba; Prince Regent; Grand Duke; Archduke; Aga Khan; Deputy \
    Crown Prince
    """

  static let femaleHonorifics = """
    Mrs; Ms; Miss; Hajia; Alhaja; Weizero; Mme; Mlle; Madame; Madam; Mademoiselle; Mesdames; Lady; Dame; Frau; Fräulein; Señora; Senora; \
    Señorita; Senorita; Signora; Signorina; Senhora; Doña; Dona; Donna; Pani; Smt; Shrimati; Begum; Khanum; Sheikha; \
    Shaikha; Sayyida; Princess; Crown Princess; Queen; Queen Mother; Empress; Tsarina; Duchess; Grand Duchess; \
    Countess; Baroness; Viscountess; Marchioness; Sultana; Maharani; Rani; Sister; Mother; Abbess; First Lady; Daw; \
    Puan; Mother Superior
    """

  static let neutralHonorifics = """
    Dr; Doctor; Drs; Prof; Professor; Mx; Hon; Rt Hon; Right Honourable; Honourable; Honorable; His Excellency; Her \
    Excellency; Excellency; His Majesty; Her Majesty; His Highness; Her Highness; His Holiness; Saint; St; Rev; \
    Reverend; Right Reverend; Bishop; Deacon; Canon; Dean; Provost; Rabbi; Chief Rabbi; Pastor; Chaplain; Priest; \
    Comrade; Citizen; Chief; Justice; Chief Justice; Lord Justice; Mr Justice; Esquire; Engineer; Ing; Eng; Maître; \
    Lic; Ustaz; Mentor
    """

  static let ranks = """
    General; Gen; Major General; Maj Gen; Major-General; Lieutenant General; Lt Gen; Lieutenant-General; Lt-Gen; \
    Brigadier General; Brig Gen; Brigadier; Brig; Colonel General; Col Gen; Colonel; Col; Lieutenant Colonel; Lt \
    Col; Lieutenant-Colonel; Major; Maj; Captain; Capt; Lieutenant; Lt; First Lieutenant; 1st Lt; Second Lieutenant; \
    2nd Lt; Sergeant; Sgt; Staff Sergeant; Staff Sgt; Master Sergeant; Sergeant Major; Sgt Maj; Corporal; Cpl; Lance \
    Corporal; Private; Pvt; Pte; Private First Class; Pfc; Specialist; Spc; Admiral; Adm; Vice Admiral; Vice Adm; \
    Rear Admiral; Rear Adm; Commodore; Commander; Cmdr; Cdr; Lieutenant Commander; Lt Cmdr; Ensign; Petty Officer; \
    Seaman; Air Marshal; Air Chief Marshal; Air Vice Marshal; Air Commodore; Wing Commander; Group Captain; Squadron \
    Leader; Flight Lieutenant; Marshal; Field Marshal; Generalissimo; Army General; Chief Superintendent; \
    Superintendent; Supt; Inspector; Insp; Chief Inspector; Detective; Det; Detective Inspector; Detective Sergeant; \
    Det Sgt; Constable; Police Constable; Chief Constable; Deputy Chief Constable; Commissioner; Deputy \
    Commissioner; Assistant Commissioner; Sheriff; Deputy Sheriff; Trooper; Officer; Police Chief; Chief of Staff; \
    Commander in Chief; Commander-in-Chief; Subedar; Havildar; Caudillo; Comandante; Subcomandante; Warlord
    """

  static let offices = """
    President; Vice President; Vice-President; President-elect; Vice President-elect; Acting President; Interim \
    President; Co-President; Premier; Vice Premier; Deputy Premier; Prime Minister; Deputy Prime Minister; Acting \
    Prime Minister; Interim Prime Minister; Caretaker Prime Minister; Prime Minister-designate; PM; Deputy PM; \
    Chancellor; Vice Chancellor; Chancellor of the Exchequer; Chief Minister; First Minister; Deputy First Minister; \
    First Deputy Prime Minister; Taoiseach; Tánaiste; Foreign Minister; Deputy Foreign Minister; Vice Foreign \
    Minister; Interior Minister; Defense Minister; Defence Minister; Finance Minister; Justice Minister; Economy \
    Minister; Economics Minister; Energy Minister; Oil Minister; Trade Minister; Health Minister; Education \
    Minister; Culture Minister; Environment Minister; Transport Minister; Transportation Minister; Labor Minister; \
    Labour Minister; Agriculture Minister; Information Minister; Communications Minister; Security Minister; Home \
    Minister; Industry Minister; Commerce Minister; Tourism Minister; Sports Minister; Europe Minister; Immigration \
    Minister; Development Minister; Planning Minister; Housing Minister; Science Minister; Water Minister; Petroleum \
    Minister; Intelligence Minister; Reconciliation Minister; Unification Minister; External Affairs Minister; \
    Cabinet Minister; Minister; Deputy Minister; Vice Minister; Junior Minister; Minister of State; Minister of \
    Foreign Affairs; Minister for Foreign Affairs; Minister of Defense; Minister of Defence; Minister of Finance; \
    Minister of Interior; Minister of the Interior; Minister of Justice; Secretary of State; Deputy Secretary of \
    State; Assistant Secretary of State; Under Secretary of State; Undersecretary of State; Secretary of Defense; \
    Deputy Secretary of Defense; Defense Secretary; Defence Secretary; Foreign Secretary; Home Secretary; Treasury \
    Secretary; Health Secretary; Education Secretary; Justice Secretary; Commerce Secretary; Energy Secretary; \
    Homeland Security Secretary; Business Secretary; Transport Secretary; Trade Secretary; Labor Secretary; \
    Agriculture Secretary; Interior Secretary; Cabinet Secretary; Environment Secretary; Brexit Secretary; \
    Secretary; Deputy Secretary; Undersecretary; Under-Secretary; Under-Secretary-General; Assistant Secretary; \
    Permanent Secretary; Secretary-General; Secretary General; Deputy Secretary-General; General Secretary; Party \
    Secretary; First Secretary; Press Secretary; White House Press Secretary; Attorney General; Attorney-General; \
    Deputy Attorney General; Solicitor General; Surgeon General; Prosecutor General; Auditor General; Inspector \
    General; Director General; Director-General; Governor General; Governor-General; Lieutenant Governor; Governor; \
    Gov; Deputy Governor; Mayor; Deputy Mayor; Lord Mayor; Senator; Sen; Representative; Rep; Congressman; \
    Congresswoman; Delegate; Assemblyman; Assemblywoman; Councillor; Councilor; Councilman; Councilwoman; Cllr; \
    Alderman; Deputy; MP; MEP; TD; MK; House Speaker; Speaker; Deputy Speaker; Majority Leader; Minority Leader; \
    Senate Majority Leader; Senate Minority Leader; House Majority Leader; House Minority Leader; Majority Whip; \
    Opposition Leader; Supreme Leader; Paramount Leader; Party Leader; Great Leader; Dear Leader; Chairman; \
    Chairwoman; Chairperson; Vice Chairman; Deputy Chairman; Co-Chairman; Co-Chair; Chair; Ambassador; Amb; Special \
    Envoy; Envoy; Special Representative; High Representative; High Commissioner; Special Rapporteur; Special \
    Coordinator; Special Presidential Envoy; Special Prosecutor; Special Counsel; Independent Counsel; Consul; \
    Consul General; Chargé d'Affaires; Charge d'Affaires; Attaché; Chief Executive; Chief Executive Officer; CEO; \
    CFO; COO; CTO; Managing Director; Executive Director; Director; Deputy Director; Acting Director; Chief \
    Financial Officer; National Security Adviser; National Security Advisor; Adviser; Advisor; Senior Adviser; Chief \
    Economist; Judge; District Judge; Magistrate; Prosecutor; Chief Prosecutor; District Attorney; State Attorney; \
    Coroner; Ombudsman; Commissioner General; EU Commissioner; European Commissioner; Trade Commissioner; Fed Chair; \
    Fed Chairman; Federal Reserve Chairman; Federal Reserve Chair; Chief Negotiator; Foreign Policy Chief; Regent; \
    Viceroy; Chieftain; Grand Vizier; Archimandrite; Prophet; Apostle; Principal; Rector; Headmaster; Headmistress; \
    Coach; Head Coach; Manager; Captain General; Grandmaster; Astronaut; Cosmonaut; Correspondent; Editor; Administrator
    """

  static let roles = """
    leader; chief; head; boss; spokesman; spokeswoman; spokesperson; spokespeople; official; officials; envoy; \
    mediator; negotiator; diplomat; counterpart; minister; lawmaker; legislator; politician; candidate; nominee; \
    hopeful; contender; rival; frontrunner; front-runner; challenger; incumbent; predecessor; successor; aide; \
    adviser; advisor; strategist; consultant; analyst; expert; researcher; scholar; academic; historian; economist; \
    scientist; physicist; biologist; chemist; philosopher; theologian; sociologist; psychologist; engineer; \
    architect; doctor; surgeon; nurse; physician; paramedic; lawyer; attorney; barrister; solicitor; prosecutor; \
    judge; magistrate; justice; detective; investigator; inspector; policeman; policewoman; officer; soldier; \
    commander; general; colonel; captain; fighter; militant; jihadist; gunman; bomber; attacker; hijacker; suspect; \
    defendant; convict; victim; survivor; hostage; prisoner; inmate; witness; whistleblower; dissident; exile; \
    refugee; migrant; activist; campaigner; organiser; organizer; protester; rebel; warlord; strongman; dictator; \
    ruler; monarch; president; premier; chancellor; governor; mayor; senator; congressman; congresswoman; \
    councillor; ambassador; consul; secretary; chairman; chairwoman; chairperson; chair; director; executive; \
    manager; founder; co-founder; cofounder; owner; co-owner; entrepreneur; businessman; businesswoman; tycoon; \
    oligarch; magnate; mogul; billionaire; millionaire; banker; financier; investor; trader; broker; shareholder; \
    journalist; reporter; correspondent; editor; columnist; commentator; presenter; broadcaster; anchor; \
    photographer; photojournalist; cameraman; blogger; author; writer; novelist; poet; playwright; biographer; \
    translator; publisher; actor; actress; comedian; filmmaker; film-maker; screenwriter; producer; singer; rapper; \
    musician; composer; conductor; pianist; violinist; guitarist; drummer; dancer; choreographer; artist; painter; \
    sculptor; designer; model; chef; celebrity; star; superstar; legend; icon; coach; trainer; striker; forward; \
    midfielder; defender; goalkeeper; keeper; winger; playmaker; fullback; full-back; centre-back; quarterback; \
    pitcher; batsman; bowler; all-rounder; wicketkeeper; skipper; referee; umpire; player; teammate; team-mate; \
    golfer; swimmer; sprinter; runner; cyclist; boxer; wrestler; skier; skater; gymnast; jockey; driver; champion; \
    medallist; medalist; Olympian; teacher; professor; lecturer; student; pupil; farmer; fisherman; shopkeeper; \
    driver; pilot; astronaut; cosmonaut; cleric; preacher; imam; priest; bishop; pastor; rabbi; monk; nun; \
    patriarch; resident; villager; neighbor; neighbour; friend; ally; colleague; partner; husband; wife; widow; \
    widower; father; mother; son; daughter; brother; sister; half-brother; half-sister; stepson; stepdaughter; \
    grandson; granddaughter; grandfather; grandmother; uncle; aunt; nephew; niece; cousin; fiancé; fiancée; \
    girlfriend; boyfriend; ex-husband; ex-wife; veteran; fellow; compatriot; delegate; representative; coordinator; \
    co-ordinator; facilitator; emissary; intermediary; interpreter; bodyguard; hacker; smuggler; trafficker; drug \
    lord; kingpin; mastermind; ringleader; extremist; separatist; nationalist; populist; firebrand; hardliner; \
    hard-liner; moderate; conservative; liberal; socialist; communist; Republican; Democrat; independent; newcomer; \
    pollster; lobbyist; donor; fundraiser
    """
}
