// What reads a page: copydesk and its peers, each loaded when it is asked for.
/** Tools by name: each gives a function from a page and its address to whatever the tool makes of it. */
export const TOOLS = {
  'htmlparser2, events alone': async () => {
    const { Parser } = await import('htmlparser2');
    const ignore = () => {};
    const handler = { onopentag: ignore, onclosetag: ignore, ontext: ignore, oncomment: ignore };
    return (html) => new Parser(handler).end(html);
  },
  'htmlparser2, parse alone': async () => {
    const { DomHandler, Parser } = await import('htmlparser2');
    return (html) => {
      const handler = new DomHandler();
      new Parser(handler).end(html);
      return handler.dom;
    };
  },
  'copydesk, without names and quotes': async () => {
    const { library } = await import('./library.mjs');
    const parse = library.createParser({ outlets: library.outlets });
    return (html, url) => parse(html, { url, format: 'html' });
  },
  'copydesk, parseArticle': async () => {
    const { library } = await import('./library.mjs');
    return (html, url) => library.parseArticle(html, { url, format: 'html' });
  },
  'readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { parseHTML } = await import('linkedom');
    return (html) => new Readability(parseHTML(html).document).parse();
  },
  'readability + jsdom': async () => {
    const { Readability } = await import('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await import('jsdom');
    return (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      try {
        return new Readability(window.document).parse();
      } finally {
        window.close();
      }
    };
  },
  'defuddle + linkedom': async () => {
    const { Defuddle } = await import('defuddle/node');
    return async (html, url) => {
      const { error } = console;
      console.error = () => {}; // It speaks of every page whose JSON is broken.
      try {
        return await Defuddle(html, url, { useAsync: false });
      } finally {
        console.error = error;
      }
    };
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return (html, url) => extractFromHtml(html, url);
  },
};

/** A Python with trafilatura, for the rows of Python's tools. */
export const PYTHON = process.env.COPYDESK_BENCH_PYTHON;
