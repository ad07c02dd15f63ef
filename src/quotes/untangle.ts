import type { Entity, Quote } from '../article.js';
export function untangle(_text: string, quotes: Quote[], _entities: readonly Entity[]): Quote[] {
  return quotes;
}
