// Names of places that in a news text mostly are something else.

export const NEVER_COUNTRIES = ['man', 'of', 'channel islander', 'united states', 'sahrawi'];

export const NEVER_CITIES = `
  allen anda anderson asan aurora barry bath bello bend bo brits bryan burke bush carson celle
  champaign chandler chapayevsk chester cicero clifton columbus conway corona crosby dalai dali
  davis delta denton dmitrov douglas drama elizabeth enterprise eugene everett franklin gao gap
  garland gary gent gilbert guadalupe hamilton hamm hampton hassan hayward henderson ho hof hove
  hue ibb independence irving ise jackson kent kirov laguna lancaster lawrence lincoln logan lynn
  madison man marl martin mary medina merced mercedes midland mission mobile moers monroe mons
  montana moore most murray mus naju nancy nelson newton nice normal norman norton novi offa oral
  orange orleans orsk ota owo parker peabody pushkin reading redding rogers rugby sagar sale salem
  sandy shelby soledad soma split stafford stanley sur surprise taylor temple thornton toki tome
  tracy trinidad troy tsu turbo tyler ube union university van vista wa wani warren wayne wilson
  yao zarate
`
  .trim()
  .split(/\s+/);
