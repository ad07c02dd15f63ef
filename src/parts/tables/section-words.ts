/**
 * What publishing systems put where a section is asked for and there is none, and the first steps of
 * trails; lower case, letters alone.
 */
export const NO_SECTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'home homepage frontpage start startseite accueil inicio início hjem forside etusivu ホーム トップ 首页 홈 ' +
    'anasayfa trangchủ tags tag articles article artikel featured featuredstories uncategorized ' +
    'uncategorised website default none null'
  ).split(' '),
);
