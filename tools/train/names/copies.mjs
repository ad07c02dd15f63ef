// Copies of labelled text in other settings: a sentence as a headline or in capitals before it, a
// dateline in front, tokens set apart by blanks.
import { placeName, spacedOut } from './invent.mjs';
import { randomFrom } from './random.mjs';
import { stage } from './stage.mjs';

const SMALL = new Set(
  'a an the of in on at to for and or but by with from as is are was were'.split(' '),
);
const AGENCIES = ['Reuters', 'AP', 'AFP', 'Xinhua', 'ANI', 'PTI', 'BBC', 'CNN', 'IANS', 'TASS'];
const MONTHS = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');

function titleCase(text) {
  return text.replace(/[\p{L}\p{M}'’]+/gu, (word, at) =>
    SMALL.has(word) && at > 0 ? word : word[0].toUpperCase() + word.slice(1),
  );
}

/** A copy of a share of the documents. */
export function copiesOf(documents, share, seed) {
  const random = randomFrom(seed);
  const { chance, pick, whole } = random;
  const cities = stage.unpack(stage.CITIES).map(placeName);
  const countries = stage.unpack(stage.COUNTRIES).map(placeName);
  const copies = [];
  for (const one of documents) {
    if (!chance(share) || one.text.length < 60) continue;
    const document = stage.readDocument(one.text);
    const sentences = document.sentences
      .map(({ first, last }) => [document.starts[first], document.ends[last - 1]])
      .filter(
        ([start, end]) =>
          !one.entities.some(
            (name) => (name[0] < end && name[1] > end) || (name[0] < start && name[1] > start),
          ),
      );
    let text = '';
    const entities = [];
    const write = (start, end, change) => {
      const shift = text.length - start;
      text += change(one.text.slice(start, end));
      for (const [from, to, type] of one.entities)
        if (from >= start && to <= end) entities.push([from + shift, to + shift, type]);
    };
    const headlines = sentences.filter(
      ([start, end]) =>
        end - start > 30 &&
        end - start < 140 &&
        one.entities.some((name) => name[0] >= start && name[1] <= end),
    );
    if (headlines.length > 0) {
      const [start, end] = pick(headlines);
      const capitals = chance(0.3);
      const stop = one.text[end - 1] === '.' ? end - 1 : end;
      write(start, stop, (part) => {
        const changed = capitals ? part.toUpperCase() : titleCase(part);
        return changed.length === part.length ? changed : part;
      });
      text += '\n\n';
    }
    if (chance(0.7)) {
      const put = (name, type) => {
        entities.push([text.length, text.length + name.length, type]);
        text += name;
      };
      const city = pick(cities);
      put(chance(0.6) ? city.toUpperCase() : city, 'PLACE');
      const form = whole(0, 5);
      if (form === 1 || form === 4) {
        text += ', ';
        put(pick(countries), 'PLACE');
      }
      if (form === 2 || form === 5) {
        text += ' (';
        put(pick(AGENCIES), 'ORG');
        text += ')';
      }
      if (form === 3) text += `, ${pick(MONTHS)} ${whole(1, 28)}`;
      text += pick([' — ', ' – ', ' - ', ': ', ' -- ']);
    }
    sentences.slice(0, 12).forEach(([start, end], i) => {
      write(start, end, (part) => part);
      text += i % 2 === 1 ? '\n\n' : ' ';
    });
    const copy = { id: `${one.id}/copy`, text, entities };
    copies.push(chance(0.3) ? spacedOut(copy) : copy);
  }
  return copies;
}
