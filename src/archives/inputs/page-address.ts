import { readFile } from 'node:fs/promises';

/** Where the address of a saved page is looked for. */
export const ADDRESS_PLACES = ['comment', 'sidecar'] as const;
export type AddressPlace = (typeof ADDRESS_PLACES)[number];

/** Bytes at the top of a page in which browsers write where they saved it from. */
const TOP = 4096;
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/u;
/** A line with nothing but an address, or the one of a Windows shortcut. */
const ADDRESS = /^(?:URL=)?(https?:\/\/\S+)\s*$/imu;

/** Finds the address of a saved page, or null. */
export async function addressOf(
  file: string,
  page: Buffer,
  place: AddressPlace,
): Promise<string | null> {
  if (place === 'comment') {
    return SAVED_FROM.exec(page.subarray(0, TOP).toString('latin1'))?.[1] ?? null;
  }
  const text = await readFile(`${file}.url`, 'utf8').catch(() => '');
  return ADDRESS.exec(text)?.[1] ?? null;
}
