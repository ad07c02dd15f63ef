import type { Word } from '../../document/document.js';
import { mix } from '../model/crf-hash.js';
import { isFirstName, PLACED, SMALL_ONLY, SPEAKS, TITLED } from './document-usage.js';
import { put, type Sink } from './feature-sink.js';
import type { Scene } from './scene.js';
import { TokenFeature } from './token-layout.js';
import { type Reading, UPPER } from './word-traits.js';

/** Adds features of how the word is used elsewhere in the document. */
export function putHabits(scene: Scene, i: number, x: Reading, cased: number, sink: Sink): void {
  const { words } = scene.document;
  const word = words[i] as Word;
  const { id } = word.usage;
  const small = scene.habits.small[id] as number;
  const habit = scene.habits.words[id] ?? (small > 0 ? SMALL_ONLY : undefined);
  const alone = !words[i - 1]?.named && !words[i + 1]?.named ? 1 : 0;
  if (habit === undefined) put(sink, TokenFeature.habitNone, cased);
  else {
    const usage = small === 0 ? (habit.capital === 0 ? 0 : 1) : small > habit.capital ? 2 : 3;
    put(sink, TokenFeature.habitUsage, usage * 1000 + cased);
    if (habit.signs & TITLED) put(sink, TokenFeature.habitTitled, x.casing);
    if (habit.signs & SPEAKS) put(sink, TokenFeature.habitSpeaks, x.casing);
    if (habit.signs & PLACED) put(sink, TokenFeature.habitPlaced, x.casing);
    put(sink, TokenFeature.habitSigns, habit.signs * 2 + alone);
    put(
      sink,
      TokenFeature.habitPlace,
      (alone * 8 + Math.min(habit.length, 4)) * 8 + Math.min(habit.place, 3),
    );
    if (alone && habit.length > 1 && habit.first !== null && habit.last !== null) {
      const place = Math.min(habit.length, 4) * 4 + Math.min(habit.place, 3);
      put(sink, TokenFeature.habitLastWord, mix(habit.last.lower, habit.place));
      put(sink, TokenFeature.habitMiddles, mix(mix(habit.first.middle, habit.last.middle), place));
      put(sink, TokenFeature.habitTables, mix(mix(habit.first.tables, habit.last.tables), place));
      put(
        sink,
        TokenFeature.habitFirstName,
        isFirstName(habit.first) * 16 + Math.min(habit.place, 3),
      );
    }
  }
  if (x.casing === UPPER) {
    const stands = scene.habits.initials.get(word.text);
    put(sink, TokenFeature.initialsKnown, stands === undefined ? 0 : 1);
    if (stands !== undefined) put(sink, TokenFeature.initialsWord, stands.lower);
  }
}
