/** The mark with which agencies join their name to the photographer's. */
export const CREDIT_MARK =
  /REUTERS\/\p{Lu}|\/(?:AFP|AP|Getty|File Photo|EPA|REUTERS|PA)\b|Licensing Rights/u;

/** The mark, and what of a credit may stand behind it: names, agencies, “via”, licence notes. */
const CREDIT =
  /(?:REUTERS\/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}|\/(?:AFP|AP|Getty|File Photo|EPA|REUTERS|PA)(?!\p{L})|Licensing Rights)(?:[ \n/,]{0,2}(?:via|AFP|AP|EPA|PA|Getty|Images|File|Photo|iStockphoto|Pool|Purchase|Licensing|Rights|opens new tab))*[)\]]?/u;
/** Fewest characters of a sentence that goes on behind a credit. */
const SHORTEST_SENTENCE = 40;

/**
 * Where the credit of a picture ends in a sentence of the story that was run together with it:
 * “Tor Lie/Getty ImagesThe ferry sank on Monday.” The whole length where nothing follows.
 */
export function endOfCredit(sentence: string): number {
  const found = CREDIT.exec(sentence);
  if (found === null) return sentence.length;
  const end = found.index + found[0].length;
  return sentence.length - end < SHORTEST_SENTENCE ? sentence.length : end;
}
