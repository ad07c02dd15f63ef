/** The bytes of a text in Shift_JIS, which Node can read but not write. */
export function shiftJisBytes(text: string): Uint8Array {
  known ??= codeTable();
  const codes = known;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`not in Shift_JIS: ${character}`);
      return code;
    }),
  );
}

let known: Map<string, number[]> | undefined;

/** All characters of one and two bytes, as the decoder reads them. */
function codeTable(): Map<string, number[]> {
  const decoder = new TextDecoder('shift_jis');
  const codes = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte++) codes.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return codes;
}
