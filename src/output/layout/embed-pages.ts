/** Addresses of players, which are made for frames, and those of the pages that show the same. */
const PAGES: readonly (readonly [player: RegExp, page: string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries|live_stream)([\w-]{11})(?![\w-]).*/is,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)\?h=(\w+).*/is, 'https://vimeo.com/$1/$2'],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+).*/is, 'https://vimeo.com/$1'],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+).*/is,
    'https://www.dailymotion.com/video/$1',
  ],
  [
    /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+).*/is,
    'https://open.spotify.com/$1',
  ],
  [/^https?:\/\/embed\.(podcasts|music)\.apple\.com\//i, 'https://$1.apple.com/'],
  [
    /^https?:\/\/platform\.twitter\.com\/embed\/Tweet\.html\?(?:[^#]*&)?id=(\d+).*/is,
    'https://x.com/i/status/$1',
  ],
];

/** The page where a reader sees what a player’s address plays; other addresses as they are. */
export function readersPage(address: string): string {
  for (const [player, page] of PAGES) {
    if (player.test(address)) return address.replace(player, page);
  }
  return address;
}
