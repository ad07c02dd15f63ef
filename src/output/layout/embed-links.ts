import type { Embed } from '../../article.js';
import { own } from '../../language/own.js';
import type { Complete } from './addresses.js';
import { readersPage } from './embed-pages.js';

/** What is said of something from elsewhere, which no output shows itself. */
export interface EmbedWords {
  /**
   * Who wrote it, or what it is and what it is called: the words of a link to it; '' where neither an
   * author nor a page is known.
   */
  name: string;
  /** The page or file to open, or null. */
  address: string | null;
  /** Whose page that is, or '' where that is not known or is the name already. */
  host: string;
  /** What a post says, by paragraph. */
  said: string[];
}

/** What the kinds are called. */
const NAMES: { readonly [kind in Embed['kind']]: string } = {
  post: 'Post',
  video: 'Video',
  audio: 'Audio',
  map: 'Map',
  document: 'Document',
  chart: 'Chart',
};

/** What stands in the article from elsewhere and is no part of its text, by the block it is after. */
export function placedEmbeds(
  embeds: readonly Embed[] | undefined,
  blocks: number,
): Map<number, Embed[]> {
  const placed = new Map<number, Embed[]>();
  for (const embed of embeds ?? []) {
    if (embed.text !== '') continue;
    const index = Math.min(Math.max(embed.after ?? -1, -1), blocks - 1);
    const together = placed.get(index) ?? [];
    placed.set(index, together);
    together.push(embed);
  }
  return placed;
}

/** What to say of an embed; null if there are neither words of it nor a page to open. */
export function embedWords(embed: Embed, complete: Complete): EmbedWords | null {
  const { url, printed } = embed;
  const whole = complete(url ?? '');
  const address = whole === null ? null : complete(readersPage(whole));
  if (address === null && !printed?.text.trim()) return null;
  const said = (printed?.text ?? '').split(/\n\s*\n/).filter((part) => part.trim() !== '');
  const name = nameOf(embed, address);
  const host = address === null ? '' : hostOf(address);
  return { name: name ?? host, address, host: host === (name ?? host) ? '' : host, said };
}

/** Who wrote it, or what it is and what it is called; null if nothing says so. */
function nameOf({ kind, title, printed }: Embed, address: string | null): string | null {
  const author = printed?.author?.trim() ?? '';
  const handle = printed?.handle?.trim() ?? '';
  const writer = author !== '' && handle !== '' ? `${author} (${handle})` : author + handle;
  if (writer !== '' || address === null) return writer;
  const kindName = own(NAMES as Readonly<Record<string, string>>, kind) ?? '';
  const called = title?.trim() ?? '';
  const named = called.toLowerCase().startsWith(kindName.toLowerCase());
  const name = named ? called : [kindName, called].filter((part) => part !== '').join(': ');
  return name === '' ? null : name;
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:@]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
