/**
 * Words of English that names and quotes both go by; what one of them alone needs stands in its own
 * tables. From general knowledge. Lower case.
 */

/** Offices and ranks, which stand before a name as its title and alone as a role. */
export const OFFICES =
  'professor sen senator rep representative gov governor gen general lt col colonel sgt ' +
  'sergeant capt captain president minister chancellor secretary attorney justice judge mayor ' +
  'speaker director chief ambassador officer sheriff commissioner detective inspector ' +
  'superintendent major admiral cardinal archbishop bishop father sister brother chairperson ' +
  'coach deputy ceo';

/** Last words of the names of organisations. */
export const ORGANISATION_ENDS =
  'university party senate congress committee department court times post news association ' +
  'council institute center centre foundation group bank press journal club college school ' +
  'union commission bureau agency office administration campaign inc corp co llc plc ltd ' +
  'magazine tv radio media network fund company society ministry government army force forces ' +
  'parliament guard police service authority federation league alliance movement organisation ' +
  'organization board trust hospital church museum library tribune herald telegraph gazette ' +
  'chronicle observer review embassy democrats republicans';
