// First names that the packages lack or get wrong, from general knowledge: names of persons in the
// world's news, by the gender their bearers usually have.

export const FEMALE = words(`
  clare claire hilary paige kelsey shelby abbey abby carly kylie maddie marian hayley lesley teri
  toni sacha gail carrie josie mel evelyn beverley lynne nicola linh nga salome joyce hillary
  maria rosa ariana jacqueline aisha aicha ayesha fatima fatma fatou fatoumata khadija amina
  aminata maryam mariam mariama zainab zeinab zahra layla leila laila nadia noor hala huda rania
  samira soraya yasmin yasmine hanan dalal iman salma asma asmaa aya shireen nawal tawakkol malala
  benazir hina mahsa nasrin narges shirin masih parisa golshifteh forough sheikha haya dina nour
  rim reem rana lina maha najla suha souad wafa amal amira svetlana sviatlana yulia yuliya julia
  olga irina natalia natalya tatiana tatyana oksana olena olha kateryna yekaterina ekaterina
  anastasia anastasiya ksenia kseniya lyudmila ludmila galina valentina nadezhda lyubov vera zoya
  elena yelena alena alyona alina darya daria marina larisa iryna inna oleksandra valeriya polina
  varvara yevgenia evgenia maia zuzana agnieszka malgorzata katarzyna magdalena joanna ewa beata
  dorota elzbieta hanna kaja sanna sigrid siv gro jacinda birgitta annika ingrid astrid solveig
  mette helle margrethe pia ursula angela annegret annalena franziska heidi gudrun silke sahra
  saskia katrin kristalina giorgia francesca federica chiara giulia elisabetta emma virginia laura
  letizia sofia isabella paola daniela raffaella ilaria marine segolene anne brigitte christine
  valerie nathalie veronique sylvie elisabeth amelie cecile roselyne najat rachida rama claudine
  simone lucia mercedes dolores pilar carmen rosario rocio yolanda ada inmaculada ines irene
  begona dilma michelle cristina verónica isabel xiomara keiko claudia delcy gloria rigoberta
  marisol soledad consuelo guadalupe ximena priyanka sonia pratibha sushma nirmala mamata mayawati
  jayalalithaa smriti kiran aruna arundhati indira indra sunita kalpana deepika aishwarya kareena
  katrina anushka sania saina mary vandana lakshmi savita shobha uma usha radha rekha geeta gita
  meena neha pooja priya divya swati shreya anjali nandini kavita suman hasina khaleda sirimavo
  chandrika bidya sujata ngozi chimamanda oluwaseun folasade funmi yemi adaeze chioma nneka amaka
  ifeoma uche oby obiageli winnie graca thandiwe nkosazana lindiwe naledi phumzile thuli nomvula
  nosizwe bathabile zindzi joice grace auxillia thokozani ellen wangari asha samia mwanaisha
  nafissatou asmau hauwa halima zeinabu hadiza yanqing mengwan wanzhou yingluck kyi megawati retno
  sri susi puan corazon leni imelda loida yuriko seiko sanae naomi yoko akiko michiko masako aiko
  kumiko tomoko noriko haruka sakura yumi mayumi kaori hiroko mariko miyuki yuki eriko yoshiko
  fumiko setsuko yoriko geun-hye hyun-jung hye-kyung yeon-ji yuna soyeon sun-hee so-yeon yo-jong
  tsai ing-wen hsiao-khim qing liyuan peng meng jiang nancy kamala condoleezza madeleine sarah
  kellyanne ivanka melania theresa margaret ruth priti liz diane harriet yvette jess amber andrea
  arlene penny suella kemi rachel jacinta marielle meghan camilla kate beyonce rihanna oprah
  scarlett greta serena venus martina steffi simona petra karolina garbine caster allyson
`);

export const MALE = words(`
  jean-baptiste constantine claude noel pascal rene michel rudy andy bobby danny ronnie frankie charlie joe jose
  terry kyle thabo laurence teddy jaime stefan scottie sonny malek regan auguste mohamud shaun
  sean eamon mohammed mohammad muhammad mohamed mohamad muhammed mehmed ahmed ahmad ali hassan
  hasan hussein hussain hossein husain omar umar ibrahim yusuf yousuf youssef yousef abdullah
  abdallah abdulla abdul abdel abdelaziz abdulaziz abdulrahman abdelfattah abdirahman khalid
  khaled mahmoud mahmud mustafa mostafa moustafa osama usama saad saeed said sayed tariq tarek
  rashid rachid salim saleem karim kareem jamal gamal faisal faysal bashar saddam muammar hosni
  hamid hamed haider nouri ayad moqtada muqtada bakr hadi haitham hisham ismail ismael jaber jalal
  kamal khalifa majid mansour marwan mazen mohsen munir nabil nasser nasir naser nawaf omer qasem
  qassem ramzi riad riyad saif salah salman sami samir suleiman sulaiman tayeb walid wael yahya
  yasser yasir zakaria zayed ziad zine anwar anwer ashraf ayman bandar badr emad fadi farouk fahd
  fouad ghassan habib hani essam ezzedine zain ruhollah akbar javad mehdi mahdi masoud massoud
  reza bagher ebrahim hashemi vladimir volodymyr dmitry dmitri dmytro dimitri sergei sergey serhiy
  mikhail mykhailo mykola nikolai nikolay alexei alexey aleksei oleksiy aleksandr alexander
  oleksandr aleksandar boris yuri yuriy viktor victor igor ihor oleg oleh andrei andrey andriy
  ivan pavel petro vitaly vitaliy vitali vyacheslav viacheslav konstantin kostyantyn leonid
  yevgeny evgeny yevhen eduard grigory gennady anatoly anatoliy arseniy arkady bohdan denys denis
  kirill maksim maxim nikita roman ruslan ramzan rustem stanislav taras timur valery valeriy vadim
  vasily vasyl yaroslav zelimkhan zurab mikheil giorgi irakli levon serzh nikol ilham heydar
  nursultan kassym-jomart islam shavkat emomali gurbanguly askar kurmanbek sooronbay sadyr
  slobodan radovan ratko vojislav vuk zoran goran ivica milos milo novak nebojsa dragan bozo haris
  hashim ramush albin edi sali milorad janez borut borys lech jaroslaw donald mateusz andrzej
  bronislaw aleksander wojciech zbigniew krzysztof tomasz grzegorz radoslaw vaclav andrej petr
  bohuslav mirek robert ferenc gyorgy istvan laszlo janos gabor sandor traian klaus ion calin
  liviu ludovic boyko rumen plamen georgi simeon recep tayyip ahmet mehmet kemal bulent ekrem
  binali devlet fethullah mevlut hakan hulusi selahattin suleyman turgut ismet murat emre alexis
  kyriakos antonis george giorgos yanis evangelos nikos costas kostas andreas nicos tassos panos
  emmanuel jacques francois nicolas jean-luc edouard jean-claude jean-marie jean-pierre dominique
  bernard laurent alain manuel bruno olivier herve gerard thierry guy xavier philippe yannick olaf
  angela gerhard helmut wolfgang jurgen joachim jens jorg frank-walter horst guido sigmar heiko
  friedrich christian markus armin karl-theodor norbert sebastian heinz werner alfred silvio
  romano matteo mario giuseppe giorgio sergio pier luigi beppe massimo gianfranco enrico paolo
  antonio umberto carlo luis carlos juan hugo evo lula luiz inacio jair nestor fidel raul jorge
  pedro miguel javier francisco fernando andres enrique felipe vicente alvaro alberto mauricio
  ollanta alan alejandro rafael gustavo lenin daniel nayib jimmy jovenel aristide henrique
  leopoldo diosdado tareck jesus joaquin emilio ernesto arturo guillermo ricardo roberto rodrigo
  eduardo geraldo joao paulo renan tancredo mariano artur pablo santiago inigo oriol carles quim
  pere jordi narendra rahul manmohan amit rajiv arun sanjay vijay suresh ramesh anil sunil ravi
  rajesh deepak ashok atal lal bihari pranab ram nath arvind nitish lalu mulayam akhilesh yogi raj
  rajnath sharad uddhav devendra sachin virat mahendra sourav ravindra rohit kapil shah rukh aamir
  amitabh mukesh ratan azim narayana satya sundar shashi jawaharlal mohandas imran nawaz pervez
  asif bilawal shehbaz shahbaz yousaf raheel qamar ashfaq zulfikar iftikhar shaukat rehman fazlur
  altaf hafiz babar wasim waqar shahid ziaur mujibur burhanuddin gulbuddin zalmay haibatullah
  sirajuddin mahinda gotabaya maithripala ranil velupillai basil sarath prachanda pushpa sushil
  girija tenzin jigme joko widodo bambang susilo prabowo jusuf suharto sukarno basuki anies
  sandiaga wiranto mahathir najib muhyiddin lee hsien loong goh tok lim thaksin abhisit prayut
  prayuth somchai samak suthep bhumibol hun sen sam rainsy kem thein min aung hlaing htin win
  nguyen phu trong tan dung ferdinand benigno noynoy manny jejomar gloria joseph kofi kwame nana
  yaw kwesi chidi emeka olusegun goodluck muhammadu bola yemi sani musa atiku umaru yakubu nyesom
  rotimi babatunde akinwumi chinua wole femi seun olu segun nuhu bukola ike nnamdi chukwuma
  obafemi nelson jacob cyril sipho tendai jomo uhuru raila mwai yoweri jakaya morgan emmerson
  joaquim felix idriss mahamat haile meles abiy isaias tedros abebe hailemariam mulatu kizza
  besigye paul faustin pierre kabila etienne moise teodoro macky abdoulaye alassane blaise roch
  adama alpha lansana moussa amadou ousmane mamadou cheikh ibrahima boubacar modibo oumar sekou
  souleymane hassane isaac salva riek hage hifikepunye armando filipe peter lazarus bakili
  hastings levy rupiah edgar hakainde ian festus mokgweetsi desmond julius pravin trevor tito
  jinping jintao keqiang jiabao xiaoping zedong enlai rongji zemin xilai qishan yongkang kaishek
  ing-jeou shui-bian xiaobo weiwei guangcheng zhengfei qiang yang ming wei jun hui dongxue
  chee-hwa kin-chung leung shinzo junichiro yoshihide yoshihiko naoto yukio taro fumio shigeru
  shintaro ichiro kenji hiroshi takashi katsuya seiji nobuo toshihiro masahiro makoto kazuo koichi
  akihito naruhito hirohito haruhiko toshimitsu itsunori tomomi ryu ken jong-un jong-il il-sung
  myung-bak moo-hyun dae-jung jae-in ki-moon yong-nam tae-woo chung-hee sang-deuk seok-youl
  jae-yong chol young-sam kyung-wha barack bill ronald mike mitt newt rand ted marco jeb rick
  bernie chuck mitch harry rex dick colin tony gordon david nick jeremy keir rishi nigel vince ed
  alistair dominic sajid justin stephen malcolm kevin scott bob julian christopher john winston
  franz pope benjamin ariel ehud shimon yitzhak avigdor yair naftali moshe benny saeb nir gilad
  reuven usain cristiano lionel zinedine didier samuel sadio neymar kylian roger lewis michael
  tiger lebron kobe
`);

/** Borne by men and women alike, or by one in one country and the other in the next. */
export const EITHER = words(`
  alex alexis andrea ashley casey chris dana drew dominique francis jamie jan jean jess jessie jo
  jody jordan jun kelly kerry kim lee leslie lindsay lynn mackenzie marion morgan pat peyton quinn
  reese riley robin rowan ryan sam sasha shannon shawn sidney stacy stevie tracy taylor tyler val
  vivian xi yu wei ming min li hui jae jin yong ying sun young hong chen lin ling anh minh phuong
  kiran harpreet gurpreet manpreet sukhdeep simone noor nour amal iman shadi nima yuki akira
  hikaru kaoru makoto sora chidi tendai themba tatenda tapiwa blessing precious emeka camille
  maxime sacha zhenya sanda valery sydney dakota hayden avery parker cameron dale gail jackie
  loren merle pascale ariel eden noam shai tal gal omer yuval guadalupe cruz trinidad inno nicky
  ricki ty
`);

/** Words that are names now and then, but mostly something else in a news text. */
export const NEVER = words(`
  ace ad al alpha amber angel any april archer art asia august austin bar bear bell bentley bill bo
  bob brook brooks buck bud buddy candy carolina carter case cash chad chance charity chase cherish
  cherry chester christian court crystal daisy dakota dallas dawn dean dell denver devon dick don
  duke earl early easter el eve faith fanny fern field flora florence ford forest france gale gay
  gene geneva georgia german ginger glen grace grant gray guy hall harmony heather hill holly honey
  honor hope hunter iris israel ivory ivy jackson jade jan jean-jacques jet jewel joy june junior
  kent king kitty la lance land lane lark les lily lincoln mac madison major man marina mark
  marshal marshall mason max may mayor melody mercedes mercy merry milan mina mira monte my noble
  norman north nova ode odessa olive opal page paris park parker pearl penny pierce pip pope porter
  price prince queen randy ray rich ring rip rock rocky rod roman rose royal ruby rusty said
  savannah say see shade shell si sky skye smith son star sterling storm su sue summer sun sunny
  sydney tad temple thorn tom vale van velvet verona vi vienna violet virginia wade ward washington
  wells west will willy wood worth wren york young
`);

function words(list) {
  return list.split(/\s+/).filter((word) => /^[\p{L}-]+$/u.test(word));
}
