import type { ArticleGenerator } from '../article.js';

/** What wrote an article: the name and version of this package; `npm run version` keeps it so. */
export const GENERATOR: Readonly<ArticleGenerator> = { name: 'copydesk', version: '0.0.0' };
