/** Most characters that are kept of an element's text. */
const LONGEST = 500;

/**
 * Collects the text of elements with their value as text: `<title>`, `<time>`, names of microdata.
 */
export interface Captures {
  /** Whether the text of any element is being collected. */
  active(): boolean;
  begin(): number;
  hear(piece: string): void;
  /** The text since `begin` returned this mark, white space folded, at most 500 characters. */
  end(mark: number): string;
}

export function captureText(): Captures {
  let pieces: string[] = [];
  let open = 0;
  return {
    active: () => open > 0,
    begin() {
      open++;
      return pieces.length;
    },
    hear(piece) {
      pieces.push(piece);
    },
    end(mark) {
      let text = '';
      for (let i = mark; i < pieces.length && text.length < 2 * LONGEST; i++) {
        text += (pieces[i] as string).slice(0, 2 * LONGEST);
      }
      if (--open === 0) pieces = [];
      return text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
    },
  };
}
