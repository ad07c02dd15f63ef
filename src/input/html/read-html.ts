import { tagNamed, traitsOf } from '../../markup/elements/element-names.js';
import * as Trait from '../../markup/elements/element-traits.js';
import { openElements } from '../../markup/elements/open-elements.js';
import { scanMarkup } from '../../markup/scan-markup.js';
import { writeBlocks } from './blocks/block-writer.js';
import { joinTableRows } from './blocks/table-rows.js';
import * as Inside from './elements/ancestor-flags.js';
import { type Attributes, attributeOf, readAttributes } from './elements/attributes.js';
import { enterElement, implyBody, ROOT, rootElement } from './elements/enter-element.js';
import { listElements } from './elements/list-elements.js';
import type { OpenElement } from './elements/open-element.js';
import { takeOutHidden } from './elements/visibility.js';
import { recordLayout } from './layout/record-layout.js';
import { isRawText, type MaskedInput, maskRawText } from './mask-raw-text.js';
import { collectMetadata } from './metadata/collect-metadata.js';
import { readCredits } from './metadata/credits.js';
import { readEmbeds } from './metadata/embeds.js';
import { readImages } from './metadata/picture-elements.js';
import type { HtmlPage } from './page/html-page.js';

/** Prefix that keeps elements of drawings apart from HTML elements of the same name. */
const DRAWING = 'drawing:';
const DRAWN = Trait.silent;
/** Elements that the record of the layout hears of. */
const LAID = Trait.laidOut | Trait.scope;

/**
 * Reads an HTML page into blocks of text, as a browser would lay them out, together with images and
 * metadata. It takes one pass and builds no tree.
 *
 * Any string is accepted: broken markup is read as the HTML standard tells browsers to, simplified
 * where that does not change the text.
 */
export function readHtml(input: string): HtmlPage {
  const { page, swallowed } = readOnce(input, { text: input, closed: new Set() });
  const masked = swallowed ? maskRawText(input) : null;
  return masked === null ? page : readOnce(input, masked).page;
}

/**
 * @returns the page, and whether raw text may have swallowed a part of it that browsers show.
 */
function readOnce(input: string, masked: MaskedInput): { page: HtmlPage; swallowed: boolean } {
  const list = listElements();
  const writer = writeBlocks(input, list);
  const rows = joinTableRows(writer.blocks);
  const images = readImages(list);
  const embeds = readEmbeds(list);
  const credits = readCredits();
  const layout = recordLayout();
  const metadata = collectMetadata();
  const attributeReader = readAttributes(input);
  const { attributes } = attributeReader;

  let tagStart = 0; // start of the tag that is being read
  let tagName = '';
  let drawings = 0; // number of open svg and math elements
  let scriptType = '';
  let swallowed = false;
  const controls: number[] = [];

  const elements = openElements(rootElement(), (element) => {
    const { tag, traits } = element;
    if (traits & Trait.block) {
      writer.flush();
      if (metadata.hears()) metadata.hear(' ');
      if (traits & Trait.tablePart) rows.onClose(tag);
    }
    countInline(element, -1);
    if (traits & LAID) layout.onClose(element, tagStart);
    if (isRawText(tag) && swallows(element)) swallowed = true;
    if (tag === 'svg' || tag === 'math') drawings--;
    else if (tag === 'script') {
      metadata.onScript(scriptType, input.slice(element.end, tagStart), element.end);
    }
    embeds.onClose(element, tagStart);
    credits.onClose(element, tagStart);
    metadata.onClose(element, tagStart);
  });

  /** Whether raw text ran to the end of the input, or over the end of the `noscript` around it. */
  const swallows = ({ inside, end }: OpenElement): boolean =>
    (tagStart === input.length && end < tagStart) ||
    ((inside & Inside.noscript) !== 0 && /<\/noscript/iu.test(input.slice(end, tagStart)));

  const countInline = ({ traits }: OpenElement, change: 1 | -1): void => {
    if (traits & Trait.link) writer.open.link += change;
    else if (traits & Trait.bold) writer.open.bold += change;
    else if (traits & Trait.italic) writer.open.italic += change;
  };

  const open = (tag: string, end: number, selfClosing: boolean): void => {
    let traits = traitsOf(tag);
    let drawn = false;
    if (drawings > 0) {
      if (traits & Trait.leavesDrawing) leaveDrawings();
      else {
        if (selfClosing) return; // a stroke of the drawing
        traits = DRAWN;
        drawn = true;
      }
    }
    if (!drawn) {
      if (isRepeated(tag)) return;
      elements.makeRoom(tag, traits);
      if (traits & Trait.empty) {
        openVoid(tag, end);
        return;
      }
    }
    const around = elements.top();
    if (around.tag === ROOT && !(traits & Trait.head) && tag !== 'body') implyBody(around);
    const name = drawn ? DRAWING + tag : tag;
    const element = enterElement(name, traits, attributes, around, { start: tagStart, end });
    if (element.traits & Trait.block) {
      writer.flush();
      if (metadata.hears()) metadata.hear(' ');
      if (traits & Trait.tablePart) {
        rows.onOpen(tag, attributeOf(attributes, 'role') === 'presentation');
      }
    }
    if (!around.silent && isShownAnyway(tag, around, end)) element.silent = false;
    elements.push(element);
    countInline(element, 1);
    if (element.traits & LAID) layout.onOpen(element, around, attributes);
    if (element.traits & Trait.link) writer.onLink();
    else if (tag === 'button') writer.onButton();
    else if (!drawn && (tag === 'svg' || tag === 'math')) drawings++;
    else if (tag === 'textarea' || tag === 'select') controls.push(list.indexOf(around.block));
    else if (tag === 'picture') images.onPicture();
    else if (tag === 'amp-img') openImage(end);
    else if (tag === 'span' && isBreak(attributes) && !element.silent) {
      addBreak(element, end);
    } else if (tag === 'q' && !element.silent) {
      writer.addEntity(element, '“', tagStart, end); // the marks that browsers show
    }
    if (tag === 'script') scriptType = attributeOf(attributes, 'type') ?? '';
    embeds.onOpen(element, around, attributes);
    credits.onOpen(element, attributes);
    metadata.onOpen(element, attributes);
    if (selfClosing && (tag === 'svg' || tag === 'math' || masked.closed.has(tagStart))) {
      elements.close(tag, traits);
    }
  };

  const openVoid = (tag: string, end: number): void => {
    if (tag === 'br') {
      const around = elements.top();
      if (!around.silent) addBreak(around, end);
      if (metadata.hears()) metadata.hear(' ');
    } else if (tag === 'hr') {
      writer.flush();
    } else if (tag === 'img') {
      openImage(end);
    } else if (tag === 'source') {
      if (elements.has('picture')) images.onSource(attributes);
      else embeds.onSource(attributes);
    } else if (tag === 'embed') {
      embeds.onEmbed(elements.top(), attributes, tagStart, end);
    } else if (tag === 'input' && isShown(attributes)) {
      controls.push(list.indexOf(elements.top().block));
    }
    metadata.onVoid(tag, attributes);
  };

  const addBreak = (around: OpenElement, end: number): void => {
    writer.addBreak(around, tagStart, end);
    layout.onBreak(tagStart, end);
  };

  const openImage = (end: number): void => {
    const around = elements.top();
    const inButton = around.silent && elements.has('button');
    if (around.silent && !inButton) return;
    const isSeen = images.onImage(attributes, around, tagStart, end, inButton);
    if (isSeen && !inButton) writer.onImage();
  };

  /**
   * A second tag of an element that a page has only once is ignored; so is a form inside a form.
   */
  const isRepeated = (tag: string): boolean =>
    (tag === 'html' || tag === 'head' || tag === 'body' || tag === 'form') && elements.has(tag);

  const leaveDrawings = (): void => {
    const svg = traitsOf('svg');
    while (drawings > 0) {
      const before = drawings;
      elements.close('svg', svg);
      elements.close('math', svg);
      if (drawings === before) drawings = 0;
    }
  };

  const close = (tag: string, end: number): void => {
    if (tag === 'body' || tag === 'html') {
      writer.flush();
      return;
    }
    const traits = traitsOf(tag);
    if (drawings > 0 && elements.has(DRAWING + tag)) elements.close(DRAWING + tag, DRAWN);
    else if (traits & Trait.empty) {
      if (tag === 'br') openVoid(tag, end);
    } else {
      if (tag === 'p' && !elements.has('p')) writer.flush();
      if (tag === 'q' && elements.has('q') && !elements.top().silent) {
        writer.addEntity(elements.top(), '”', tagStart, end);
      }
      if (traits & Trait.formatting) layout.onFormattingEnd(tag, tagStart);
      elements.close(tag, traits);
    }
  };

  const addText = (start: number, end: number): void => {
    const element = elements.top();
    if (metadata.hears() && element.tag !== 'script' && element.tag !== 'style') {
      metadata.hear(input.slice(start, end));
    }
    if (element.silent) return;
    if (element.tag === 'head' && !isBlank(input, start, end))
      elements.close('head', traitsOf('head'));
    const around = elements.top();
    if (around.tag === ROOT && !isBlank(input, start, end)) implyBody(around);
    writer.addText(elements.top(), start, end);
  };

  const addReference = (text: string, start: number, end: number): void => {
    if (metadata.hears()) metadata.hear(text);
    const element = elements.top();
    if (!element.silent) writer.addEntity(element, text, start, end);
  };

  /** Whether an element whose text is mostly not shown shows it here. */
  const isShownAnyway = (tag: string, around: OpenElement, end: number): boolean =>
    (tag === 'button' && isButtonText(around, end)) ||
    (tag === 'template' && attributes.has('shadowrootmode'));

  /**
   * Whether a button is part of the text, as a word that opens an explanation or as a heading that
   * opens what is below it; most buttons are not.
   */
  const isButtonText = (around: OpenElement, end: number): boolean =>
    writer.isEmpty() ? (around.inside & Inside.heading) !== 0 : goesOn(input, end);

  scanMarkup(masked.text, {
    onText: addText,
    onReference: addReference,
    onTagName(start, nameEnd) {
      tagStart = start;
      tagName = tagNamed(input, start + 1, nameEnd);
      attributeReader.clear();
    },
    onAttribute: attributeReader.add,
    onTag: (end, selfClosing) => open(tagName, end, selfClosing),
    onEndTag(start, nameEnd, end) {
      tagStart = start;
      close(tagNamed(input, start + 2, nameEnd), end);
    },
    isInDrawing: () => drawings > 0,
  });
  tagStart = input.length;
  elements.closeAll();
  layout.onEnd(input.length);
  writer.flush();
  const { blocks, withHidden } = takeOutHidden(writer.blocks);
  const page = {
    blocks,
    withHidden,
    elements: list.elements,
    images: images.images,
    credits: credits.credits,
    embeds: embeds.embeds,
    controls,
    layout: { input, elements: layout.elements },
    metadata: metadata.metadata,
  };
  return { page, swallowed };
}

/** Most characters of a button in a text, with its tags. */
const LONGEST_BUTTON = 400;

/** Whether text follows a button on its line. */
function goesOn(input: string, buttonStart: number): boolean {
  const near = input.slice(buttonStart, buttonStart + LONGEST_BUTTON);
  const after = near.split(/<\/button\s*>/iu, 2)[1] ?? '';
  return /^\s*[^\s<]/u.test(after.replace(/<\/?(?:span|strong|sup|b|em|i)\b[^<>]{0,200}>/giu, ''));
}

/** Whether a reader sees a form control; sites also open menus and boxes by checkboxes. */
function isShown(attributes: Attributes): boolean {
  const type = attributeOf(attributes, 'type')?.toLowerCase();
  return type !== 'hidden' && type !== 'checkbox' && type !== 'image';
}

/** Whether a site's template writes its line breaks as spans. */
function isBreak(attributes: Attributes): boolean {
  const words = attributes.get('class')?.value.slice(0, 200);
  return words !== undefined && /(?:^|\s)(?:br|line-?break)(?:\s|$)/u.test(words);
}

function isBlank(input: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (input.charCodeAt(i) > 0x20) return false;
  return true;
}
