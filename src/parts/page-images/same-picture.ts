/** Most characters of an address that are looked at. */
const LONGEST = 2000;
/** Fewest letters of a file’s name that tells one picture from another. */
const SHORTEST_NAME = 6;
/** Names that many pictures have. */
const PLAIN_NAME =
  /^(?:image|photo|picture|original|default|featured|thumbnail|header|teaser|landscape|portrait)[-_\d]*$/u;
/** Endings that say only in which size a picture is kept: “-1024x683”, “-scaled”, “@2x”. */
const SIZED = /[-_.@](?:\d{2,4}x\d{2,4}|scaled|[1-3]x|large|small|medium|wide)$/u;
/** Most such endings of one name. */
const MOST_SIZES = 3;
/** A number or hash of a picture. A day is none. */
const NUMBER = /^(?!(?:19|20)\d{6}$)(?:\d{6,}|(?=[a-z]*\d)[a-z\d]{10,})$/u;

/** The name of a picture’s file, and the fewest steps of a path that few other pictures have. */
const FILE = /\.(?:jpe?g|png|webp|gif|avif)$/u;
const FEWEST_STEPS = 2;

/** What an address says of its picture, whatever its size and cut. */
export interface PictureKey {
  /** Name of its file, or ''. */
  name: string;
  /** The last number or hash in its path, or ''. */
  number: string;
  /** The whole path, where it ends with the name of a file, or ''. */
  file: string;
}

export function pictureKey(address: string): PictureKey {
  const short = decoded(address.slice(0, LONGEST)).toLowerCase();
  const query = short.indexOf('?');
  // a service that cuts pictures has the address of the picture in its own
  const path = query < 0 || short.includes('://', query) ? short : short.slice(0, query);
  const steps = path.replace(/^(?:https?:)?\/\/[^/]*/u, '').split(/[/?#]/u);
  const last = steps.findLast((step) => step !== '') ?? '';
  let name = last.replace(/\.[a-z]{3,4}$/u, '');
  for (let i = 0; i < MOST_SIZES; i++) name = name.replace(SIZED, '');
  const numbers = steps
    .join('/')
    .split(/[^a-z\d]+/u)
    .filter((part) => NUMBER.test(part));
  return {
    name: name.length >= SHORTEST_NAME && !PLAIN_NAME.test(name) ? name : '',
    number: numbers[numbers.length - 1] ?? '',
    file: FILE.test(last) && steps.length > FEWEST_STEPS ? steps.join('/') : '',
  };
}

export function isSamePicture(a: PictureKey, b: PictureKey): boolean {
  return (
    (a.name !== '' && a.name === b.name) ||
    (a.number !== '' && a.number === b.number) ||
    (a.file !== '' && a.file === b.file)
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
