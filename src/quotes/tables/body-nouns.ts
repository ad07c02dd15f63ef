/**
 * Nouns for a body, each line with the words in the names of bodies that they may mean: “the agency”
 * is the Weather Service or the Bureau of Mines, and no bank. From general knowledge of English.
 */
export const BODY_KINDS = [
  'agency body regulator watchdog: agency department service institute institutes administration bureau center centre office authority commission board corps survey',
  'department ministry: department ministry office',
  'court tribunal: court tribunal',
  'bank lender: bank bankers trust',
  'university college school institute: university college school institute academy',
  'party: party democrats labour labor conservatives greens republicans alliance front movement',
  'union association guild: union unions association federation guild brotherhood congress teamsters',
  'committee panel commission council board: committee commission panel board council inquiry subcommittee',
  'newspaper paper magazine outlet publication: times post news herald journal mail guardian tribune telegraph gazette chronicle observer review star sun mirror express daily magazine',
  'group organisation organization charity nonprofit coalition: association foundation trust alliance coalition society network institute international federation league fund project watch action union council',
  'army military force: army military forces force guard navy corps',
  'club team side: club united city fc athletic rovers wanderers',
  'hospital clinic: hospital clinic infirmary',
  'campaign: campaign',
  'alliance bloc: alliance union',
  'company firm retailer maker airline carrier manufacturer operator startup group:',
] as const;
