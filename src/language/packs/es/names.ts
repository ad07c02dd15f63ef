import type { NameWords } from '../pieces.js';

/** Spanish words that stand in and beside names, from its grammar. */
export const NAMES: NameWords = {
  and: 'y e',
  openers:
    'ante aunque así bajo cada como cuando desde después donde durante ella ellos entonces esa ' +
    'ese esos esta estas este estos hasta hoy luego mientras muchos ni ningún nuestra otra otro ' +
    'para pese porque según sin solo sólo tal también tanto todos tras una unos ya don doña señor ' +
    'señora',
  bodyFronts:
    'academia agencia alianza armada asamblea asociación audiencia autoridad ayuntamiento banca ' +
    'banco bolsa cámara centro club comisión comité compañía confederación congreso consejo corte ' +
    'cruz delegación ejército empresa escuela federación fiscalía fondo frente fuerzas fundación ' +
    'generalitat gobierno grupo guardia hospital iglesia instituto junta liga ministerio ' +
    'movimiento observatorio oficina ong organización parlamento partido policía proyecto radio ' +
    'real secretaría senado servicio sindicato sociedad tribunal unión universidad',
  placeFronts:
    'avenida bahía calle ciudad costa estadio estrecho franja golfo isla lago mar monte montaña ' +
    'palacio plaza puerta puerto región río san santa santo sierra valle villa',
};
