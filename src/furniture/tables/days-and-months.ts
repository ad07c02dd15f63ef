/**
 * First three letters of days and months in the languages of the phrase tables, from calendars. A
 * timestamp is made of such words, numbers and few others alone, so that other words that begin
 * like them do no harm.
 */
export const DAYS_AND_MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun mär mai okt dez die mit ' +
  'don fre sam son fév avr jui aoû déc lun mer jeu ven dim ene abr ago dic mié jue vie sáb dom gen mag ' +
  'giu lug set ott gio fev out seg ter qua qui sex maa mei din woe vri zat zon';
