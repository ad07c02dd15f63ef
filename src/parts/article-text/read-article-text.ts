import type { Article, Dateline, TextSpan } from '../../article.js';
import { guessLanguage } from '../../language/guess-language.js';
import type { OutletReading } from '../../outlets/outlet-reading.js';
import type { ArticleParts } from '../shared/article-parts.js';
import { chooseLanguage, type FoundLanguage } from './article-language.js';
import { type AssembledText, assembleText } from './assemble-text.js';
import { readDateline } from './dateline.js';

/** The text of an article, and what is read from it alone. */
export interface ArticleText extends AssembledText {
  dateline: Dateline | null;
  language: FoundLanguage | null;
  /**
   * Headline, dek and dateline, and the words and authors of posts from elsewhere: no quote and no
   * name runs from one of them into the text around it.
   */
  apart: TextSpan[];
}

/** The spans of an article that no quote and no name crosses. */
export function apartOf({
  headline,
  dek,
  dateline,
  embeds,
}: Pick<Article, 'headline' | 'dek' | 'dateline' | 'embeds'>): TextSpan[] {
  const posts = embeds.flatMap(({ author, content }) => [...content, author]);
  return [headline, dek, dateline, ...posts].filter((part) => part !== null);
}

/** Joins the parts to `article.text`, and reads its dateline and language. */
export function readArticleText(parts: ArticleParts, outlet: OutletReading | null): ArticleText {
  const { text, map, headline, dek, body, starts, embeds } = assembleText(parts);
  const [first] = body;
  const dateline =
    first === undefined ? null : (outlet?.dateline(text, first) ?? readDateline(text, first));
  const language = chooseLanguage(guessLanguage(text), parts.language);
  const apart = apartOf({ headline, dek, dateline, embeds });
  return { text, map, headline, dek, body, starts, embeds, dateline, language, apart };
}
