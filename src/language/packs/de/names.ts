import type { NameWords } from '../pieces.js';

/** German words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'und',
  openers:
    'allein alle andere auch beide bereits bis da dabei dafür dagegen daher damit danach dann das ' +
    'dazu deren deshalb dessen dies diese dieser dieses doch dort drei durch eben ehemalige ' +
    'eigentlich einige erst etwa fast für ganz gegen gemäß gut heute hier hinzu ihr ihre immer ' +
    'insgesamt jede jeder jetzt kein keine laut lediglich mehr mehrere mit nach neben nicht nun ' +
    'nur ob obwohl ohne rund schon sein seine seit selbst so sobald sogar sollte sowohl später ' +
    'statt trotz unter viele vielleicht vom von vor wann warum was weder wegen weil weiter ' +
    'weiterhin weitere welche welcher wenn wer wie wir wo während zudem zum zur zwar zwei ' +
    'zwischen dr dr. frau herr herrn',
  nounsInCapitals: true,
  nouns:
    'art august engel essen halle heide job juli juni mai marine mark neo nur olympia pier ram ' +
    'rand regen rock siegen sommer sonne stein stern tag will winter wolf',
  officeEndings:
    'minister meister präsident kanzler sprecher direktor professor trainer leiter vorsitzende ' +
    'vorsitzender chef sekretär richter anwalt anwält abgeordnete abgeordneter politiker experte ' +
    'expert forscher senator rat rät inhaber besitzer gründer autor sänger schauspieler kommissar ' +
    'bischof pfarrer künstler regisseur ökonom historiker intendant botschafter ' +
    'dezernent geschäftsführer manager könig stürmer verteidiger torwart kapitän general oberst',
};
