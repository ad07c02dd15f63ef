// The names stage as their sources stand.
import { load } from '../bundle.mjs';

export const stage = await load(new URL('internals.mjs', import.meta.url));
