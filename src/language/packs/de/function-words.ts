/** The commonest function words of German, from its grammar. */
export const FUNCTION_WORDS =
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über';
