import type { PageWords } from '../pieces.js';

/** What pages in Japanese say of themselves, from general knowledge of its newsrooms. */
export const PAGES: PageWords = {
  errors: 'ページが見つかりません',
  logins: 'ログイン',
  consent: 'クッキー',
  noSections: 'ホーム トップ',
};
