// A plugin of TypeDoc: within each category, functions stand in the order in which a reader needs
// them; everything else follows, as TypeDoc sorts it.

/** The functions that come first; others follow these. */
const FIRST = [
  'parseArticle',
  'toSource',
  'createParser',
  'stripBoilerplate',
  'extractQuotes',
  'extractEntities',
  'splitSentences',
  'learnFurniture',
  'mergeFurniture',
  'defineOutlet',
  'outlets',
  'toReaderHtml',
  'toText',
  'toMarkdown',
  'toHtml',
  'toJsonLd',
  'Article',
];

/** Runs after TypeDoc's own sorting. */
const LAST = -10_000;

export function load(application) {
  application.converter.on(
    'resolveEnd',
    ({ project }) => {
      for (const { categories } of [project, ...(project.children ?? [])]) {
        for (const { children } of categories ?? []) children.sort((a, b) => place(a) - place(b));
      }
    },
    LAST,
  );
}

function place({ name }) {
  const index = FIRST.indexOf(name);
  return index < 0 ? FIRST.length : index;
}
