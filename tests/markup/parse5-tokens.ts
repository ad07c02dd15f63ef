import { type Token as Parse5, Tokenizer, TokenizerMode } from 'parse5';
import { cleaned, collectTokens, type Token } from './tokens.js';

/** The states in which parse5 goes on after the start tag of an element of raw text. */
const MODES: Record<string, number> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
  ...Object.fromEntries(
    ['style', 'iframe', 'noembed', 'noframes', 'xmp'].map((tag) => [tag, TokenizerMode.RAWTEXT]),
  ),
};

/** What parse5’s tokenizer makes of an input. */
export function parse5Tokens(input: string): Token[] {
  const { tokens, add, addText } = collectTokens();
  const onText = ({ chars }: Parse5.CharacterToken): void => addText(cleaned(chars));
  const nothing = (): void => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const values = token.attrs.map(({ name, value }) => [name, value]);
        const attributes = Object.fromEntries(values);
        add({
          open: token.tagName,
          attributes,
          selfClosing: token.selfClosing,
          place: placeOf(token),
        });
        const mode = Object.hasOwn(MODES, token.tagName) ? MODES[token.tagName] : undefined;
        if (mode === undefined) return;
        tokenizer.state = mode as typeof tokenizer.state;
        tokenizer.lastStartTagName = token.tagName;
      },
      onEndTag: (token) => add({ close: token.tagName, place: placeOf(token) }),
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onParseError: nothing,
    },
  );
  tokenizer.write(input, true);
  return tokens;
}

function placeOf({ location }: Parse5.TagToken): string {
  return `${location?.startOffset}-${location?.endOffset}`;
}
