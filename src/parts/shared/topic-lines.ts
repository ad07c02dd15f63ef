import { type Struck, struckAs } from './kept-text.js';

/** The label before a list of topics. */
const LABEL =
  /^(?:tags?|(?:related )?topics?|key ?words?|more (?:about|on)|filed under|themen|schlagworte|mots-clés|temas|etiquetas|argomenti)(?:\s*:\s*|\s+|$)/iu;
/** Most characters of a topic; a longer item shows that the line is not a list. */
const LONGEST_TOPIC = 60;

/** Reads topics from the pieces removed as tags. */
export function readTopics(struck: readonly Struck[]): string[] {
  const topics: string[] = [];
  for (const { text } of struckAs(struck, 'tags')) {
    for (const item of withoutTopicLabel(text).split(/[,|•·;#\n]/u)) {
      const topic = item.trim();
      if (topic !== '' && topic.length <= LONGEST_TOPIC && !topics.includes(topic)) {
        topics.push(topic);
      }
    }
  }
  return topics;
}

/** The topics after “Topics:”. */
export function withoutTopicLabel(text: string): string {
  return text.replace(LABEL, '');
}
