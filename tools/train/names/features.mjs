// Writes the features of a corpus for the trainer: for each region its number of words and its
// document, then for each word its labels (a bit each), its number of features and their keys.
import { closeSync, openSync, writeSync } from 'node:fs';
import { labelsOf, masksOf } from './labels.mjs';
import { read } from './scene.mjs';
import { stage } from './stage.mjs';

/** `maskOf(one, document, index)` gives the labels of one text; without it its entities do. */
export function writeFeatures(documents, path, { marksMisc = true, maskOf = null } = {}) {
  const file = openSync(path, 'w');
  const buffer = new Uint32Array(1 << 22);
  const sink = { keys: new Int32Array(stage.MOST_FEATURES), count: 0 };
  let at = 0;
  let words = 0;
  let features = 0;
  let lost = 0;
  documents.forEach((one, index) => {
    const { document, scene, regions } = read(one.text);
    const labels = labelsOf(document, one.entities ?? []);
    const masks = maskOf?.(one, document, index) ?? masksOf(document.words, labels, marksMisc);
    lost += labels.filter((label) => label > 0).length;
    for (const region of regions) {
      if (at > buffer.length / 2) at = flush(file, buffer, at);
      buffer[at++] = region.last - region.first;
      buffer[at++] = index;
      for (let i = region.first; i < region.last; i++) {
        stage.featuresOf(scene, region, i, sink);
        if (labels[i] > 0) lost--;
        buffer[at++] = masks[i];
        buffer[at++] = sink.count;
        for (let k = 0; k < sink.count; k++) buffer[at++] = sink.keys[k];
        words++;
        features += sink.count;
      }
    }
  });
  flush(file, buffer, at);
  closeSync(file);
  return { words, features: features / words, lost };
}

function flush(file, buffer, length) {
  writeSync(file, Buffer.from(buffer.buffer, 0, length * 4));
  return 0;
}
