export const HELP = `Usage: copydesk [FILE…|FOLDER…|-] [options]

Reads news articles, from files or standard input, and writes what is in them:
headline, body, quotes, names and so on.

What is written:
  --json            the whole article as JSON (the default)
  --summary, --text, --markdown, --html, --jsonld
                    a summary for a terminal; headline, dek and body; Markdown;
                    an annotated page; schema.org JSON-LD
  --fields LIST     of the JSON only these: headline,body.text,quotes
  --no-boilerplate  the JSON without the list of what was removed
  -o FILE           write to FILE, whole or not at all
  --write-html FILE also write the annotated page to FILE
How it is read:
  --url URL, --max-length CHARACTERS (5,000,000)
  --format html|text|ndjson|csv|warc

Many pages: folders, several files, or NDJSON, CSV, WARC and WACZ, by the name
  --ndjson          one line of JSON for each page, also if it is only one:
                    {"file" or "id", "url", "article"}, or {…, "error"}
  --csv             one row for each page, without quotes and names
  --parquet DIR     tables of articles, quotes and entities in DIR
  --out-dir DIR     one file for each page instead
  --resume          go on where a run with -o or --out-dir was broken off
  --jobs N          read with N workers; the order stays (default: 1)
  --files-from FILE read the files that FILE names, one a line
  --include PATTERN of folders only files such as '*.html'
  --columns LIST    names in NDJSON and CSV: id=key,html=page (id, url, html,
                    text, contentType)
  --url-from PLACE  the address of a page: comment (“saved from url”) or sidecar
                    (FILE.url)
  --max-size MB     pass over larger pages (default: 16)
  --pretty          indent the JSON

Plain texts of one outlet: --learn FILE… writes the lines they share, --strip
FILE [--memory LEARNT] takes furniture out.
Also: copydesk explain --help, copydesk outlet --help, -h, --version

Exit status: 0 if all went well, 1 if something could not be read or written,
2 if the command is wrong. Files that are read are never written over.

  copydesk article.html --summary
  copydesk pages/ --include '*.html' --jobs 4 -o articles.ndjson
`;
