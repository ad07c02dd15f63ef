/** Cases of `../shared/field`, made up after bug reports on other readers, that are read rightly. */
export const READ_RIGHTLY: readonly string[] = `
page/accordion-heads page/ad-inside-paragraph page/anchor-widget-heads page/arabic-rtl
page/aria-hidden-overlay page/articles-are-teasers page/author-bio-end page/author-byl-meta
page/author-comma-inverted page/author-itemprop-name page/author-meta-authors
page/author-of-comments page/author-of-microdata-teasers page/author-placeholder
page/author-posted-on page/author-promoted-by page/author-read-minutes
page/author-several-in-string page/author-with-address page/bare-body-list page/body-in-header
page/brief-with-long-teasers page/buttons-in-text page/byline-with-photos-by page/bytes-gbk
page/bytes-latin1-unsaid page/bytes-says-1251-is-utf8 page/bytes-windows-1251
page/canonical-wrong page/caption-cutline page/container-named-like-furniture
page/date-24h-offset page/date-abbr-title page/date-above-title page/date-clock-first-meta
page/date-created-and-published page/date-footer-copyright page/date-js-string
page/date-modified-before page/date-modified-itemprop page/date-of-teasers
page/date-original-and-updated page/date-parsely page/date-relative-only
page/date-russian-printed page/date-spanish page/date-time-pubdate page/date-unix-data-attr
page/dl-interview page/edges-short page/end-behind-promo page/farsi-zwnj page/font-br-br
page/form-around-page page/german-page-says-en page/h1-subheads page/hero-above-article
page/hidden-decoys page/img-avatars-and-pixels page/img-background-video page/img-bare-in-text
page/img-data-src page/img-picture-lazy page/img-relative page/img-srcset-commas
page/inline-related-box page/inline-time page/japanese-br page/json-ld-body-only
page/ld-author-name-object page/ld-author-nested-array page/ld-authors-glued
page/ld-context-object page/ld-escaped-entities page/ld-free-true-string page/ld-graph-refs
page/ld-html-comment page/ld-name-is-site page/ld-null-entries page/ld-raw-newlines
page/lede-in-h2 page/li-with-p page/links-with-words page/linky-paragraph page/listicle
page/live-blog page/mobile-and-desktop-copy page/newsletter-mid-body page/next-article-below
page/paragraphs-in-divs page/poll-in-body page/pull-quote-is-new page/react-streamed
page/split-far-columns page/split-sections page/sub-and-sup page/subheads-named-like-furniture
page/table-in-figure page/title-colon page/title-h1-differs page/title-in-link
page/title-long-subtitle page/title-og-is-brand page/title-site-first page/title-svg-title
page/title-twice-h1 page/tweet-blockquote page/u-s-bdi-nobr-wbr page/ul-li-span
page/unclosed-anchor page/words-at-br text/b-byline-date-dateline text/b-contributors-below
text/b-dash-that-is-no-dateline text/b-dateline-two-cities text/b-dateline-with-state
text/b-initial-and-hyphen text/b-name-dash-date text/b-names-that-hold-by text/b-roles-and-towns
text/b-staff-is-no-person text/d-sums-with-short-millions text/d-two-sums-joined-by-to
text/f-comments-and-suggestions text/f-hard-wrapped-mail text/f-more-on-the-subject-german
text/f-related-at-the-end text/n-bands text/n-bin-and-al text/n-chinese-order
text/n-decomposed-accents text/n-districts-quakes-brexit text/n-emoji text/n-european-and-eu
text/n-first-names-first text/n-first-names-that-are-verbs text/n-headline-in-capitals
text/n-indian-names text/n-judge-and-dotted-initials text/n-miss-and-ok
text/n-names-over-line-ends text/n-unknown-place-thrice text/n-van-as-first-name
text/q-adjacent-pieces text/q-apposition-and-paragraph-break text/q-apposition-then-new-sentence
text/q-elisions text/q-inches-and-feet text/q-nested-single-then-apostrophe
text/q-nickname-in-marks text/q-question-then-name text/q-report-within-a-story
text/q-same-words-two-mouths text/q-stray-left-mark-for-apostrophe text/q-third-voice-inside
text/q-thought-not-said text/q-which-she-said text/s-brackets text/s-curly-close
text/s-dc-ends-the-sentence text/s-degree-with-hyphen text/s-ellipses text/s-etc-and-et-al
text/s-firms-before-capitals text/s-initials-before-name text/s-last-mark-stays
text/s-quote-opens-the-next text/s-small-letter-behind-quote text/s-usa-ends-or-not
`
  .trim()
  .split(/\s+/u);
