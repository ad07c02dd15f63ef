import type { NameWords } from '../pieces.js';

/** Portuguese words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'e',
  openers:
    'após assim com como depois desde durante ela ele entre essa esse esta este já mas nem onde ' +
    'outra para pois quando segundo sem sob sobre também toda todos uma senhor senhora',
  bodyFronts:
    'academia agência aliança associação banco bolsa câmara centro comissão congresso conselho ' +
    'cruz exército empresa escola frente fundação governo grupo hospital igreja instituto junta ' +
    'liga ministério movimento organização parlamento partido polícia senado sindicato sociedade ' +
    'tribunal união universidade',
  placeFronts: 'avenida cidade costa golfo ilha lago mar monte ponte rua santa santo são',
};
