import type { Span } from '../../../article.js';
import type { SourceBlock } from '../../blocks.js';
import type { PageMetadata } from './page-metadata.js';

/** A page as it was read: nothing chosen, nothing concluded. */
export interface HtmlPage {
  /** Its text in order of the input, hidden text left out. */
  blocks: SourceBlock[];
  /** The block-level elements that hold a block, an image or an embed, parents before children. */
  elements: PageElement[];
  /** Its pictures in order. */
  images: PageImage[];
  /** Where figures name who is credited, in order: the content of elements, in the input. */
  credits: Span[];
  /** What is shown within the page from elsewhere, in order. */
  embeds: PageEmbed[];
  /** What the page says of itself. */
  metadata: PageMetadata;
}

/** One block-level element. */
export interface PageElement {
  /** Index in `HtmlPage.elements` of the one around it, or -1. */
  parent: number;
  /** Lower-case name. */
  tag: string;
  /** Words of its class, id, role and component attributes, in lower case. */
  words: string;
  /** How many block-level elements stand around it. */
  depth: number;
}

/** One picture. */
export interface PageImage {
  /** Address of its largest source, of the web or relative, or null. */
  src: string | null;
  /** Whether it has addresses, and none of them is of the web. */
  refused: boolean;
  /** Alternative text, or null. */
  alt: string | null;
  /** Width and height that the page gives, or null. */
  width: number | null;
  height: number | null;
  /** Its tag in the input. */
  source: Span;
  /** Nearest block-level element, index in `HtmlPage.elements`, or -1. */
  element: number;
  /** Its `figure`, index in `HtmlPage.elements`, or null. */
  figure: number | null;
  /** Bits of {@link Inside}. */
  inside: number;
}

/** A video, frame or post from elsewhere. */
export interface PageEmbed {
  /** Name of its element. */
  tag: string;
  /** Address as written in the page, or null. */
  src: string | null;
  /** Class and id words. */
  words: string;
  /** Its opening tag in the input. */
  source: Span;
  /** Nearest block-level element, index in `HtmlPage.elements`, or -1. */
  element: number;
}
