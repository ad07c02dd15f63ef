import { servePages } from './batch/serve-pages.js';

// What each worker of `--jobs` runs.
servePages();
