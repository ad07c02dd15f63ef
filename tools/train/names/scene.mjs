// Reads a text as the stage does, up to the features of its words.
import { stage } from './stage.mjs';

export function read(text) {
  const document = stage.readDocument(text);
  const amounts = stage.findAmounts(document);
  const taken = new Uint8Array(document.words.length);
  for (const { first, last } of amounts) taken.fill(1, first, last);
  const names = stage.recognise(document, taken);
  const types = stage.typeNames(document, names);
  const scene = stage.readScene(document, stage.readRules(document, names, types));
  return { document, scene, regions: stage.regionsIn(document) };
}
