// Calls the library on one input and holds the results against the promises.
import { FIXTURES } from './generators/fixtures.mjs';
import { defineVessbyPost } from './vessby-post.mjs';

/** Says that every promise is to be checked. */
const all = (_id, _oneIn) => true;

/**
 * A checker of inputs. `promises` is what `promisesWith` of tests/properties gives.
 *
 * The checker gives the faults of an input: each with the `promise` that was broken, `what` was
 * broken, and the `detail`. `isWanted` says which promises to check; a throw is always a fault.
 */
export function checkerOf(library, promises) {
  const parsers = new Map();
  const parserFor = (stages) => {
    const key = stages.join();
    if (!parsers.has(key)) parsers.set(key, parserOf(library, stages));
    return parsers.get(key);
  };
  let fixtureMemory;
  const memoryOf = {
    none: () => undefined,
    fixtures: () =>
      (fixtureMemory ??= library.learnFurniture(FIXTURES.map((text) => text.slice(0, 2000)))),
    own: (text) => library.learnFurniture([text, `Rain\n\n${text}`, text.slice(text.length >> 1)]),
  };

  return function check({ text, options }, isWanted = all) {
    const faults = [];
    const call = (name, input, given, run, article = undefined) => {
      let result;
      try {
        result = run();
      } catch (error) {
        faults.push(thrown(`${name}: does not throw`, error));
        return undefined;
      }
      for (const promise of promises[name]) {
        const id = `${name}: ${promise.id}`;
        if (!isWanted(id, promise.oneIn)) continue;
        try {
          const fault = promise.fault({
            library,
            input,
            article,
            options: given,
            result,
            again: run,
          });
          if (fault !== null) faults.push({ promise: id, ...fault });
        } catch (error) {
          faults.push(thrown(id, error));
        }
      }
      return result;
    };

    const { stages, format, url, language } = options;
    const spoken = language === undefined ? {} : { language };
    const entitiesOf = () =>
      call('extractEntities', text, spoken, () => library.extractEntities(text, spoken));
    const calls = {
      parseArticle: () => article(),
      stripBoilerplate: (name) => {
        const given = { ...options.strip, memory: memoryOf[options.memory ?? 'none'](text) };
        call(name, text, given, () => library.stripBoilerplate(text, given));
      },
      extractEntities: entitiesOf,
      extractQuotes: (name) => {
        const entities = options.named ? entitiesOf() : undefined;
        const given = entities === undefined ? spoken : { ...spoken, entities };
        call(name, text, given, () => library.extractQuotes(text, given));
      },
      splitSentences: (name) => call(name, text, {}, () => library.splitSentences(text)),
      learnFurniture: (name) =>
        call(name, text, {}, () =>
          library.learnFurniture([text, text.slice(text.length >> 1)], memoryOf.own(text)),
        ),
    };
    const output = (name, read) => {
      const given = name === 'toMarkdown' ? [options.markdown ?? {}] : [];
      call(name, text, given[0] ?? {}, () => library[name](read, ...given), read);
    };
    let read;
    const article = () => {
      read ??= {
        article: call('parseArticle', text, options, () =>
          parserFor(stages)(text, { format, url }),
        ),
      };
      return read.article;
    };
    for (const name of options.calls) {
      if (name in calls) calls[name](name);
      else if (article()) output(name, article());
    }
    return faults;
  };
}

function parserOf(library, stages) {
  const { extractEntities, extractQuotes } = library;
  const own = stages.includes('own-outlet') ? [defineVessbyPost(library)] : undefined;
  return library.createParser({
    outlets: stages.includes('outlets') ? library.outlets : own,
    entities: stages.includes('entities') ? extractEntities : undefined,
    quotes: stages.includes('quotes') ? extractQuotes : undefined,
  });
}

/** A fault for an error: told from others by what it says and the first place of its stack. */
function thrown(promise, error) {
  const stack = String(error?.stack ?? error);
  const [, place = ''] = stack.match(/^ +at (.*)/m) ?? [];
  // "name (file:///folder/file.js:1:2)", or the file alone
  const [name = ''] = place.match(/^[\w.]+(?= \()/) ?? [];
  const [file = ''] = place.match(/(?:[\w-]+\/)?[\w.-]+:\d+(?=:\d+\)?$)/) ?? [];
  const kind = error instanceof Error ? error.name : typeof error;
  return { promise, what: `throws ${kind} in ${name} ${file}`, detail: stack.slice(0, 600) };
}
