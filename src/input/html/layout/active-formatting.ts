import type { LaidElement } from '../page/page-layout.js';

/**
 * The formatting elements (`b`, `a`) whose own end tags are still to come. Browsers open them anew
 * wherever the end of an element around them closed them: that of a paragraph closes no `b`.
 */
export interface ActiveFormatting {
  /** Such an element begins; null where nothing is recorded of it. */
  begin(tag: string, element: LaidElement | null): void;
  /** An end tag, or the start tag of a link while another is open. */
  end(tag: string, tagStart: number): void;
  /** The content of a cell, or of another element that nothing reaches over, begins and ends. */
  enter(): void;
  leave(tagStart: number): void;
}

type ByTag = Map<string, (LaidElement | null)[]>;

export function followFormatting(): ActiveFormatting {
  let active: ByTag = new Map();
  const around: ByTag[] = [];
  return {
    begin(tag, element) {
      const same = active.get(tag);
      if (same === undefined) active.set(tag, [element]);
      else same.push(element);
    },
    end(tag, tagStart) {
      const element = active.get(tag)?.pop();
      if (element != null) element.end = tagStart;
    },
    enter() {
      around.push(active);
      active = new Map();
    },
    leave(tagStart) {
      for (const elements of active.values()) {
        for (const element of elements) if (element !== null) element.end = tagStart;
      }
      active = around.pop() ?? new Map();
    },
  };
}
