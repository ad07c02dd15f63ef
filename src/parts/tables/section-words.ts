/**
 * Values that publishing systems give where there is no section, and the first steps of
 * breadcrumbs; lower case, letters only.
 */
export const NO_SECTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'home homepage frontpage start startseite accueil inicio início hjem forside etusivu ホーム トップ 首页 홈 ' +
    'anasayfa trangchủ tags tag articles article artikel featured featuredstories uncategorized ' +
    'uncategorised website default none null'
  ).split(' '),
);
