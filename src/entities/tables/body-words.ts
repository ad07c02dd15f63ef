// Nouns beside the name of an organisation that are said of nothing else. From general knowledge;
// lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for organisations that stand before a name or are its apposition: “the carmaker Velora”. */
export const BODY_NOUNS = /* @__PURE__ */ words(
  'airline automaker bakery bank boyband brewery broadcaster brokerage carmaker cartel charity ' +
    'chipmaker co-operative company conglomerate consortium consultancy cooperative corporation ' +
    'distillery drugmaker firm insurer lender manufacturer militia newspaper ngo nonprofit ' +
    'non-profit organisation organization quango regulator retailer shipbuilder shipyard start-up ' +
    'startup steelmaker subsidiary supermarket tabloid thinktank think-tank university website ' +
    'wholesaler winery watchdog',
);

/** Nouns that join a name by “of” and are said of organisations alone: “a unit of Velora”. */
export const PARTS_OF_BODIES = /* @__PURE__ */ words(
  'affiliate arm ceo cfo employees shareholders shares subsidiaries subsidiary unit',
);

/** Endings of coined names of firms: “Robosoft”, “Norgas”. */
export const FIRM_ENDING =
  /[a-z]{3}(?:corp|soft|tech|film|films|gas|neft|bank|media|telecom|tel|pharma|pharm|chem|labs|works|ware|com|air|jet|pay|coin|plex|flix|chip)$/;

/** Those who have a place in a body: what follows them and “of” is a body, if not a place. */
export const HOLDERS =
  /^(?:ceo|chair|chairman|chairperson|chairwoman|co-?founders?|founders?|head|leaders?|members?|president|secretary|secretary-general|spokesman|spokesperson|spokeswoman|treasurer)$/;

/** Owners in “Prime Minister’s Office”, “Judge Advocate General’s Corps”, “People’s Party”. */
export const OFFICE_OWNERS =
  /^(?:minister|president|prosecutor|general|attorney|governor|mayor|sheriff|commissioner|chancellor|premier|ombudsman|coroner|comptroller|controller|auditor|children|women|men|people|workers)$/;
