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
  'src/parts/shared/printed-byline.ts': ['parts/shared/printed-byline'],
  'src/parts/article-text/dateline.ts': ['parts/article-text/dateline'],
  'src/parts/article-text/assemble-text.ts': ['parts/article-text/assemble-text'],
  'src/parts/page-fields/published-at.ts': ['parts/page-fields/published-at'],
  'src/entities/clusters/merge-persons.ts': ['entities/clusters/merge-persons'],
  'src/quotes/marks/marks.ts': ['quotes/marks/marks'],
  'src/quotes/marks/single-marks.ts': ['quotes/marks/single-marks', 'quotes/marks/marks'],
  'src/output/html/escape.ts': ['output/html/escape'],
};
