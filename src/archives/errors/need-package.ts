import { FileError } from './file-error.js';

/**
 * Loads a package that users install themselves, since only some archives need it.
 *
 * @param purpose - What it is needed for.
 * @throws FileError that says how to install it.
 */
export async function needPackage<T>(
  name: string,
  purpose: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(name)) throw error;
    throw new FileError(`${purpose} needs the package ${name}: npm install ${name}`);
  }
}
