/** Names of months and their abbreviations, without stops; lower case. */
export const MONTHS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Names of weekdays and their abbreviations, without stops; lower case. */
export const WEEKDAYS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
    'sat sun'
  ).split(' '),
);
