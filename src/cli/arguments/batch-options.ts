import { availableParallelism } from 'node:os';
import { ADDRESS_PLACES, type AddressPlace } from '../../archives/inputs/page-address.js';
import { type Shape, STREAM_SHAPES, shapeOf } from '../../archives/inputs/shape.js';
import { OWN_NAMES, RECORD_FIELDS, type RecordNames } from '../../archives/records/parse-record.js';
import { UsageError } from '../shared/usage-error.js';

/** The options for many inputs, checked. */
export interface BatchOptions {
  /** Whether one of them says that there are many, however many there are. */
  isAsked: boolean;
  /** Folder for one file each, or null for lines. */
  outDir: string | null;
  resume: boolean;
  jobs: number;
  /** A file that names files, or null. */
  filesFrom: string | null;
  include: readonly string[];
  names: RecordNames;
  urlFrom: AddressPlace | null;
  maxBytes: number;
  /** What all inputs hold, whatever their names, or null. */
  shape: Shape | null;
  pretty: boolean;
  /** Whether rows of CSV are written. */
  csv: boolean;
  /** Folder for tables of Parquet, or null. */
  parquet: string | null;
}

/** The values of the options, as they were given. */
export interface BatchValues {
  ndjson?: boolean | undefined;
  'out-dir'?: string | undefined;
  resume?: boolean | undefined;
  jobs?: string | undefined;
  'files-from'?: string | undefined;
  include?: string[] | undefined;
  columns?: string | undefined;
  'url-from'?: string | undefined;
  'max-size'?: string | undefined;
  pretty?: boolean | undefined;
  csv?: boolean | undefined;
  parquet?: string | undefined;
}

const DEFAULT_MB = '16';
const MB = 1e6;
/** V8 has no longer strings. */
const MOST_MB = 512;
const MOST_JOBS = Math.max(64, availableParallelism());

/**
 * Checks the options for many inputs.
 *
 * @throws UsageError for wrong ones.
 */
export function batchOptions(
  values: BatchValues,
  files: readonly string[],
  format: string | undefined,
): BatchOptions {
  const outDir = values['out-dir'] ?? null;
  const filesFrom = values['files-from'] ?? null;
  const { resume = false, include = [], pretty = false } = values;
  const shape = STREAM_SHAPES.find((each) => each === format) ?? null;
  const asked: unknown[] = [values.ndjson, outDir, values.jobs, filesFrom, values.columns];
  asked.push(
    values.csv,
    values.parquet,
    values['url-from'],
    values['max-size'],
    resume || null,
    include[0],
  );
  const isAsked =
    shape !== null ||
    files.some((file) => shapeOf(file) !== null) ||
    asked.some((each) => each !== undefined && each !== null);
  refuseSeveral(values);
  for (const each of ['pretty', 'csv', 'parquet'] as const) {
    if (values[each] !== undefined && resume) {
      throw new UsageError(`--resume needs lines of JSON: leave out --${each}`);
    }
  }
  return {
    isAsked,
    outDir,
    resume,
    jobs: jobsOf(values.jobs ?? '1'),
    filesFrom,
    include,
    names: namesOf(values.columns),
    urlFrom: placeOf(values['url-from']),
    maxBytes: bytesOf(values['max-size'] ?? DEFAULT_MB),
    shape,
    pretty,
    csv: values.csv ?? false,
    parquet: values.parquet ?? null,
  };
}

/** Refuses several forms of one output. */
function refuseSeveral(values: BatchValues): void {
  const forms = ['ndjson', 'csv', 'parquet', 'out-dir'] as const;
  const asked: string[] = forms.filter((form) => values[form] !== undefined);
  if (values.pretty && asked.length > 0 && asked[0] !== 'out-dir') asked.push('pretty');
  if (asked.length < 2) return;
  throw new UsageError(`choose one output: ${asked.map((form) => `--${form}`).join(' or ')}`);
}

function jobsOf(value: string): number {
  const jobs = Number(value);
  if (/^\d+$/u.test(value) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}, not '${value}'`);
}

function bytesOf(value: string): number {
  const mb = Number(value);
  if (/^(?:\d+|\d{0,9}\.\d+)$/u.test(value) && mb > 0 && mb <= MOST_MB) return Math.ceil(mb * MB);
  throw new UsageError(`--max-size takes a number of megabytes up to ${MOST_MB}, not '${value}'`);
}

function placeOf(value: string | undefined): AddressPlace | null {
  const place = ADDRESS_PLACES.find((each) => each === value);
  if (value === undefined || place !== undefined) return place ?? null;
  throw new UsageError(`--url-from takes ${ADDRESS_PLACES.join(' or ')}, not '${value}'`);
}

function namesOf(value: string | undefined): RecordNames {
  const names: RecordNames = { ...OWN_NAMES };
  for (const pair of value?.split(',') ?? []) {
    const [key = '', ...name] = pair.split('=');
    const field = RECORD_FIELDS.find((each) => each === key.trim());
    if (field === undefined || name.join('=') === '') {
      const known = RECORD_FIELDS.join(', ');
      throw new UsageError(`--columns takes a list such as id=key,html=page (${known})`);
    }
    names[field] = name.join('=');
  }
  return names;
}
