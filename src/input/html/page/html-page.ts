import type { Span } from '../../../article.js';
import type { SourceBlock } from '../../blocks.js';
import type { PageLayout } from './page-layout.js';
import type { PageMetadata } from './page-metadata.js';

/** A page as it was read, before anything is chosen. */
export interface HtmlPage {
  /** Its text in the order of the input, without hidden text. */
  blocks: SourceBlock[];
  /** The same with hidden text and that of `noscript`, or null where there is none. */
  withHidden: SourceBlock[] | null;
  /**
   * The block-level elements that contain a block, an image or an embed, parents before children.
   */
  elements: PageElement[];
  /** Its images in order. */
  images: PageImage[];
  /** Where figures give credits, in order: the content of the elements, as spans of the input. */
  credits: Span[];
  /** Content that the page embeds from other sites, in order. */
  embeds: PageEmbed[];
  /**
   * The nearest block-level element of each form control, in order, as indices in `elements`, or
   * -1.
   */
  controls: number[];
  /** Links, styles, lists and tables. */
  layout: PageLayout;
  /** What the page says about itself. */
  metadata: PageMetadata;
}

/** The same page with other blocks. */
export function pageOf(page: HtmlPage, blocks: SourceBlock[]): HtmlPage {
  const { withHidden, elements, images, credits, embeds, controls, layout, metadata } = page;
  return { blocks, withHidden, elements, images, credits, embeds, controls, layout, metadata };
}

/** One block-level element. */
export interface PageElement {
  /** Index in `HtmlPage.elements` of its parent, or -1. */
  parent: number;
  /** Lower-case name. */
  tag: string;
  /** Words of its class, id, role and component attributes, in lower case. */
  words: string;
  /** Number of block-level elements around it. */
  depth: number;
}

/** One image. */
export interface PageImage {
  /** Address of its largest source, http, https or relative, or null. */
  src: string | null;
  /** Whether it has addresses, and none of them is http, https or relative. */
  refused: boolean;
  /** Alternative text, or null. */
  alt: string | null;
  /** Width and height that the page gives, or null. */
  width: number | null;
  height: number | null;
  /** Its tag in the input. */
  source: Span;
  /** The nearest block-level element, as an index in `HtmlPage.elements`, or -1. */
  element: number;
  /** Its `figure`, as an index in `HtmlPage.elements`, or null. */
  figure: number | null;
  /** Bits of {@link Inside}. */
  inside: number;
}

/** A video, frame or post from another site. */
export interface PageEmbed {
  /** Name of its element. */
  tag: string;
  /** Whether it is a network’s code for a post, of which the page may show the text. */
  post: boolean;
  /** Its http, https or relative address, or null. */
  src: string | null;
  /** Its number with the service that the name of its element says, or null. */
  id: string | null;
  /** Class and id words. */
  words: string;
  /** What the page calls it, or null. */
  title: string | null;
  /** Its opening tag in the input. */
  source: Span;
  /** Where its content ends in the input. */
  end: number;
  /** The nearest block-level element, as an index in `HtmlPage.elements`, or -1. */
  element: number;
  /** Bits of {@link Inside}. */
  inside: number;
}
