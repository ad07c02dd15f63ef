/**
 * The files that mutation testing changes, and the tests that should notice: those of the file itself,
 * which are quick and say what it does. List no test that fails while it is loaded where the file is
 * broken: Stryker counts tests that fail, and such a file has none.
 */
export const TARGETS = {
  'src/language/spans.ts': ['language/spans'],
  'src/language/sentences.ts': ['language/sentences'],
  'src/input/source-map.ts': ['input/source-map'],
  'src/furniture/strip-boilerplate.ts': ['furniture/strip-pieces'],
  'src/parts/shared/printed-byline.ts': ['parts/byline'],
  'src/parts/article-text/dateline.ts': ['parts/dateline'],
  'src/parts/article-text/assemble-text.ts': ['parts/assemble-text'],
  'src/parts/page-fields/published-at.ts': ['parts/page/published-at'],
  'src/entities/clusters/merge-persons.ts': ['entities/merge-persons'],
  'src/quotes/marks/marks.ts': ['quotes/marks'],
  'src/quotes/marks/single-marks.ts': ['quotes/single-marks', 'quotes/marks'],
  'src/output/html/escape.ts': ['output/escape'],
};
