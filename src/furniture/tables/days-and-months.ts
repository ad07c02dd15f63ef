/**
 * Days and months as timestamps print them, long and short. From calendars; lower case. A word that
 * means something else as well is no harm: a timestamp is made of such words and numbers alone.
 */
export const DAYS_AND_MONTHS =
  'january february march april may june july august september october november december ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday ' +
  'sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag ' +
  'samstag sonntag mo di mi do fr sa so ' +
  'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi ' +
  'mercredi jeudi vendredi samedi dimanche ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes ' +
  'martes miércoles jueves viernes sábado domingo ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì ' +
  'giovedì venerdì sabato domenica ' +
  'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta ' +
  'quinta sexta ' +
  'januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
