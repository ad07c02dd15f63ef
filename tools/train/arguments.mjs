// What a training command was told on its command line.

/** The word behind `--name`, or the fallback where there is none. */
export function argument(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
}

/** Whether `--name` was given. */
export function has(name) {
  return process.argv.includes(`--${name}`);
}
