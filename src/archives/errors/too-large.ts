import { FileError } from './file-error.js';

const MB = 1e6;

/** A page or line that is larger than what is read. */
export function tooLarge(maxBytes: number, bytes?: number): FileError {
  const size = bytes === undefined ? '' : `${inMb(bytes)}, `;
  return new FileError(`${size}larger than the ${inMb(maxBytes)} that are read (see --max-size)`);
}

function inMb(bytes: number): string {
  return `${Number((bytes / MB).toPrecision(3))} MB`;
}
