"""Flattens pages to text with what people use for it in Python, and with w3m and lynx where they are installed.

    python flatten.py PAGES OUT

PAGES has a page a line, {id, url, lang, html, flatteners}; OUT gets {page, flattener, text} for each
flattener that is asked for, and {page, asides}: what the page itself calls title, caption, byline or date.
"""

import json
import logging
import shutil
import subprocess
import sys
import warnings
from multiprocessing import Pool

import html2text
import inscriptis
import lxml.html
import newspaper
from bs4 import BeautifulSoup
from lxml_html_clean import Cleaner
from readability import Document

PARSER = lxml.html.HTMLParser(encoding='utf8')
LONGEST_WAIT = 30
ASIDES = '|'.join([
    '//h1', '//title', '//figcaption', '//time',
    *(f'//*[self::p or self::div or self::span or self::h2 or self::a][contains(@class, "{word}")]'
      for word in 'byline author dek standfirst subhead timestamp dateline pubdate published caption credit'.split()),
])
META = ('og:title', 'og:description', 'twitter:title', 'twitter:description', 'description', 'author',
        'article:author', 'byl')
LONGEST_ASIDE = 1500


def parse(html):
    return lxml.html.fromstring(html.encode('utf8', 'replace'), parser=PARSER)


def html2text_without_links(html, _):
    reader = html2text.HTML2Text()
    reader.ignore_links = True
    reader.ignore_images = True
    reader.body_width = 0
    return reader.handle(html)


def soup(html):
    tree = BeautifulSoup(html, 'lxml')
    for element in tree(['script', 'style', 'noscript']):
        element.decompose()
    return tree


def lxml_text(html, _):
    cleaner = Cleaner(scripts=True, javascript=True, style=True, comments=True, page_structure=False,
                      safe_attrs_only=False)
    return cleaner.clean_html(parse(html)).text_content()


def newspaper_text(html, page):
    settings = newspaper.Config()
    settings.fetch_images = False
    article = newspaper.Article(page['url'] or 'http://example.com/a', config=settings)
    article.download(input_html=html)
    article.parse()
    return article.text


def browser(*command):
    def flatten(html, _):
        done = subprocess.run(command, input=html.encode('utf8', 'replace'), capture_output=True,
                              timeout=LONGEST_WAIT, check=False)
        return done.stdout.decode('utf8', 'replace')
    return flatten


FLATTENERS = {
    'html2text': lambda html, _: html2text.html2text(html),
    'html2text, no links': html2text_without_links,
    'inscriptis': lambda html, _: inscriptis.get_text(html),
    'get_text("\\n")': lambda html, _: soup(html).get_text(separator='\n', strip=True),
    'get_text()': lambda html, _: soup(html).get_text(),
    'text_content()': lxml_text,
    'readability-lxml': lambda html, _: lxml.html.fromstring(Document(html).summary()).text_content(),
    'readability-lxml, inscriptis': lambda html, _: inscriptis.get_text(Document(html).summary()),
    'newspaper4k': newspaper_text,
}
if shutil.which('w3m'):
    FLATTENERS['w3m'] = browser('w3m', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-dump')
if shutil.which('lynx'):
    FLATTENERS['lynx'] = browser('lynx', '-stdin', '-dump', '-nolist', '-width=1000',
                                 '-display_charset=utf-8', '-assume_charset=utf-8')


def asides(html):
    tree = parse(html)
    texts = [element.text_content() for element in tree.xpath(ASIDES)]
    for element in tree.iter('meta'):
        if (element.get('property') or element.get('name')) in META:
            texts.append(element.get('content') or '')
    folded = {' '.join(text.split()) for text in texts}
    return sorted(text for text in folded if 0 < len(text) <= LONGEST_ASIDE)


def flatten(line):
    page = json.loads(line)
    html = page['html']
    rows = []
    try:
        rows.append({'page': page['id'], 'asides': asides(html)})
    except Exception:  # a page no parser takes
        pass
    for name in page['flatteners']:
        if name not in FLATTENERS:
            continue
        try:
            text = FLATTENERS[name](html, page)
        except Exception as error:  # what a tool cannot read, it cannot read
            print(f'{name}: {page["id"]}: {type(error).__name__}', file=sys.stderr)
            continue
        rows.append({'page': page['id'], 'flattener': name, 'text': text})
    return ''.join(json.dumps(row, ensure_ascii=True) + '\n' for row in rows)


if __name__ == '__main__':
    warnings.filterwarnings('ignore')
    logging.disable(logging.CRITICAL)
    with open(sys.argv[1], encoding='utf8') as pages, open(sys.argv[2], 'w', encoding='utf8') as out:
        with Pool(2) as pool:
            for rows in pool.imap(flatten, pages, chunksize=4):
                out.write(rows)
