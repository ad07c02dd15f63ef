/** Weights of a linear model, whole numbers: for each feature's key, those of some labels. */
export interface Model {
  /** Open hash table: row number + 1 at the place of a key, 0 where there is none. */
  slots: Int32Array;
  /** By row: its key, and where its weights begin; one more at the end. */
  keys: Int32Array;
  starts: Int32Array;
  /** By weight: its label and value. */
  labels: Uint8Array;
  values: Int16Array;
  /** By label × label: the weight of one behind the other. */
  steps: Int32Array;
}

/** Makes the hash table over the rows. */
export function openModel(parts: Omit<Model, 'slots'>): Model {
  let size = 1;
  while (size < parts.keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  parts.keys.forEach((key, row) => {
    let slot = slotOf(key, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  });
  return { ...parts, slots };
}

/** The row of a key, or -1. */
export function rowOf(model: Model, key: number): number {
  const { slots, keys } = model;
  const size = slots.length;
  let slot = slotOf(key, size);
  for (;;) {
    const row = (slots[slot] as number) - 1;
    if (row < 0 || keys[row] === key) return row;
    slot = (slot + 1) & (size - 1);
  }
}

function slotOf(key: number, size: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & (size - 1);
}
