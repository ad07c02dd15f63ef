/**
 * News agencies: first the short name that credits use, then the other names. Facts from the
 * agencies' own pages.
 */
const AGENCIES: readonly (readonly string[])[] = [
  ['AP', 'Associated Press', 'The Associated Press', 'AP News'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa International'],
  ['PA', 'PA Media', 'Press Association', 'PA news agency', 'PA News Agency'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['ANSA', 'Agenzia Nazionale Stampa Associata'],
  ['EFE', 'Agencia EFE', 'EFE News'],
  ['Europa Press', 'EuropaPress'],
  ['Lusa', 'Agência Lusa'],
  ['APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'sda', 'Keystone-ATS', 'ATS'],
  ['KNA'],
  ['epd'],
  ['SID'],
  ['ANP'],
  ['Belga'],
  ['TT', 'TT News Agency'],
  ['NTB'],
  ['Ritzau'],
  ['STT'],
  ['PAP', 'Polish Press Agency'],
  ['CTK', 'ČTK', 'Czech News Agency'],
  ['MTI'],
  ['Tanjug'],
  ['TASS', 'ITAR-TASS', 'ТАСС'],
  ['Interfax', 'Интерфакс'],
  ['RIA Novosti', 'RIA', 'РИА Новости', 'РИА'],
  ['Ukrinform', 'Укринформ'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA'],
  ['CNA', 'Central News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['Bernama'],
  ['Antara'],
  ['VNA', 'Vietnam News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['CP', 'The Canadian Press', 'Canadian Press', 'La Presse canadienne'],
  ['IRNA'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM'],
  ['MENA'],
  ['NAN', 'News Agency of Nigeria'],
  ['APS'],
  ['PANA', 'PanAfrican News Agency'],
  ['afrol News'],
  ['Notimex'],
  ['Télam', 'Telam'],
  ['Agência Brasil', 'Agencia Brasil'],
  ['TNS', 'Tribune News Service'],
  ['Adnkronos'],
  ['AGI', 'Agenzia Italia'],
  ['Folhapress'],
  ['Estadão Conteúdo'],
  ['IPS', 'Inter Press Service'],
  ['Sputnik'],
  ['Agerpres'],
  ['BTA'],
  ['Hina'],
  ['TASR'],
  ['BelTA'],
  ['UNIAN'],
  ['Dow Jones', 'Dow Jones Newswires'],
];

let byName: Map<string, string> | undefined;

/** Short name of the news agency with this name, or null: `The Associated Press` → `AP`. */
export function agencyNamed(name: string): string | null {
  if (byName === undefined) {
    byName = new Map();
    for (const names of AGENCIES) {
      for (const alias of names) byName.set(alias.toLowerCase(), names[0] as string);
    }
  }
  return byName.get(name.toLowerCase()) ?? null;
}
