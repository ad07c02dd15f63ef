/**
 * Labels that publishing systems and trackers put before the values of keywords; lower case. The
 * first list is of subjects, which are topics; the second of values for machines only. From general
 * knowledge.
 */
export const SUBJECT_LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'subject,subjects,topic,topics,tag,tags,category,categories,keyword,keywords,person,people,place,places,location,company,companies,organisation,organization,country,region'.split(
    ',',
  ),
);

export const MACHINE_LABELS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'author,day,time,date,wc,word count,type,page type,article type,content type,post type,template,partner,source,language,section,channel,site,status,access,nlp category,nlp entity tokens'.split(
    ',',
  ),
);

/** Instructions to a publishing system among the keywords. */
export const MACHINE_TAGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'front-page,frontpage,homepage,no-index,noindex,exclude-from-homepage,latest-news,featured-story'.split(
    ',',
  ),
);
