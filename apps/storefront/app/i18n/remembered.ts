import { LRUCache } from "lru-cache";

const MOST = 5_000;
const LONGEST = 300;

/**
 * The same translator, which remembers what it said: a list asks for some hundred texts with few differences, and
 * filling one in takes i18next longer than drawing it takes React.
 */
export function remembered<T extends (key: string, options?: Record<string, unknown>) => string>(
  translate: T,
): T {
  const said = new LRUCache<string, string>({ max: MOST });
  const answer = (key: string, options?: Record<string, unknown>) => {
    const question = options ? `${key} ${JSON.stringify(options)}` : key;
    const known = said.get(question);
    if (known !== undefined) return known;
    const text = options ? translate(key, options) : translate(key);
    if (question.length <= LONGEST) said.set(question, text);
    return text;
  };
  return Object.assign(answer, translate) as T;
}
