import { todayOf } from "@market/ocop";
import { LRUCache } from "lru-cache";
import { clock } from "./clock.server";

const MOST = 200;
const answers = new LRUCache<string, Promise<object>>({ max: MOST });

/**
 * What was read is read again only after something changed in the shop, or on a new day of Việt Nam. For what stands on
 * many pages alike, such as the goods beside a product.
 * @param version the shop's version as heard from the backend; null while it is not heard: then nothing is kept
 */
export function keptWhile<T extends object>(
  version: string | null,
  key: string,
  read: () => Promise<T>,
  now = clock,
): Promise<T> {
  if (version === null) return read();
  const name = `${version} ${todayOf(now)} ${key}`;
  const known = answers.get(name) as Promise<T> | undefined;
  if (known) return known;
  const answer = read();
  answers.set(name, answer);
  answer.catch(() => answers.delete(name));
  return answer;
}
