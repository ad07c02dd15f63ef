// Names of places that in a news text mostly are something else.

export const NEVER_COUNTRIES = ['man', 'of', 'channel islander', 'united states', 'sahrawi'];

export const NEVER_CITIES = (
  'of dalai drama dare march along as same most bar mary man nancy date bath reading mobile split nice orange sale ' +
  'university police dish van best independence liberty enterprise bend salt hamilton jackson ' +
  'lincoln madison tyler warren wayne clinton bush salem troy union central center central ' +
  'sterling corona aurora eugene henderson lawrence orlando-smith garland austin-healey carson ' +
  'gilbert chandler stanley stafford norman lancaster marshall grant dean ashley barry bo bar ' +
  'bari-bari rugby battle street deal ware hove sandy wells worth hope bell ' +
  'commerce fortuna santa san los las el la al san-san opportunity champaign moore lee day ' +
  'davis temple pearl palm plaza clay cross crosby douglas allen anderson arnold ' +
  'bryan burton carol chester clifton columbus conway dale douglas evans everett francis ' +
  'franklin gary george gloria harrison hayward homer hooker howard hurst irving jasper kent ' +
  'laguna law logan lynn marion martin mason max medina mercedes mission monroe ' +
  'murray nelson newton norton oliver owen pablo park parker perry pierre porter price rose ' +
  'roy russell ryan scott shelby sidney spencer taylor terrell thornton todd tracy ' +
  'tucker turner vista walker wallace walter watson wilson wise wright young zion gray green ' +
  'hay hue ho lima-bean mali mus usa ota oda same ube ama tome soma toki yao ' +
  'ise tsu ibb ila offa owo song ma mo se si ye yes dali anda ' +
  'gao fada po pop post center-city sun sur suri tot tan tam thu von wa wah wen west ' +
  'east north south western eastern northern southern ballet born brake celle ' +
  'essen-man gap gent hamm hof lens marl moers mons muse nice ' +
  'unity victor-ville warrior angel antonio bello ' +
  'cali-man copa guadalupe jesus maria mercedes morelos ' +
  'progreso constitution soledad trinidad ' +
  'turbo ubate zarate brits bethel delta benin eden ' +
  'queens-man staten alliance folk gravity ' +
  'carol-city china korea japan burma jordan peru-city lebanon-city ' +
  'orleans normal novi royal sandwich surprise weed walnut winter-haven cicero page prior ' +
  'king kings lakers midland merced merit montana dakota palmer burke harper ' +
  'rogers edwards elizabeth jennings denton hampton hilton lorraine ' +
  'mansfield-man morris northern-city peabody redding reed shields ' +
  'yang wu li lin ning shi he hui jin jing an bin bei chang cheng feng gang guang hai hong ' +
  'hua huang jian ji jia lei liang long lu luo ming nan pei ping qi qing rong shan shen tai wang wei ' +
  'xi xin xiang yan yi ying yong yu yuan yun zhang zhao zhen zhong zhou zhu asan naju ' +
  'bac ha hoi mae da ban bang sing song rama sagar mandal imam imran hamid ' +
  'hassan karim khan khalid rahim rahimyar sultan sharif ahmed ali omar abbas jalal mahmud ' +
  'wani bosna oral kirov kirova lenin pushkin marx engels dmitrov ' +
  'chapayevsk ust orsk buzz bullet buy'
)
  .split(' ')
  .filter((word) => !word.endsWith('-man'));
