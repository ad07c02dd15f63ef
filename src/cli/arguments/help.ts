export const HELP = `Usage: copydesk [FILE…|FOLDER…|-] [options]

Reads news articles, from files or standard input, and writes what is in them:
headline, body, quotes, names and so on.

What is written:
  --json            the whole article as JSON (the default)
  --summary, --text, --markdown, --html, --jsonld
                    a summary for a terminal; headline, dek and body; Markdown;
                    an annotated page; schema.org JSON-LD
  --fields LIST     only these fields of the JSON: headline,body.text,quotes
  --no-boilerplate  the JSON without the list of what was removed
  -o FILE           write to FILE, which appears when it is complete
  --write-html FILE also write the annotated page to FILE
How it is read:
  --url URL         the address of the page
  --max-length N    read N characters of a page or text (default: 5,000,000)
  --format html|text|ndjson|csv|warc  (default: by name and content)

Many pages: folders with those in them, several files, or files that end in
.ndjson, .jsonl, .csv, .warc (also .gz, .zst) and .wacz
  --ndjson          one line of JSON for each page, also if it is only one:
                    {"file" or "id", "url", "article"}, or {…, "error"}
  --csv             one row for each page, without quotes and names
  --parquet DIR     tables of articles, quotes and entities in DIR
  --out-dir DIR     one file for each page, in DIR
  --resume          the same command again: go on where it was broken off
                    (with -o or --out-dir)
  --jobs N          read with N workers; the order stays (default: 1)
  --files-from FILE read the files that FILE names, one a line
  --include PATTERN read only files of folders such as '*.html'
  --columns LIST    where NDJSON and CSV have other names: url=link,html=page
                    (for id, url, html, text, contentType)
  --url-from PLACE  where a page has its address: comment (“saved from url”) or
                    sidecar (FILE.url)
  --max-size MB     pass over larger pages (default: 16)
  --pretty          indent the JSON

Plain texts of one outlet: --learn FILE… writes the lines they share, --strip
FILE [--memory LEARNT] takes out what is not the story.
Also: copydesk explain --help, copydesk outlet --help, -h, --version

Exit status: 0 if all went well, 1 if something could not be read or written,
2 if the command is wrong. Files that are read are never written over.

  copydesk article.html --summary
  copydesk pages/ --include '*.html' --jobs 4 -o articles.ndjson
`;
