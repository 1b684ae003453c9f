import { setTimeout as pause } from "node:timers/promises";

/** From the change on, old answers may be seen for so long. */
export const TWO_SECONDS = 2_000;

/**
 * Follows what an officer changed: two seconds later each fact must be seen by whoever asks, and what it replaced never again.
 * @param {Record<string, (fact: Fact) => Promise<{ handle: string }[]>>} looks where a change must show, by name
 * @typedef {{ kind: string, what: string, handle: string, find: string, isOld: (card: object) => boolean }} Fact
 */
export function watchChanges(looks) {
  /** By the goods and what of them was changed: a second change takes the place of the first. */
  const facts = new Map();
  const violations = [];

  /** @returns ms until it was seen there */
  async function untilSeen(fact, since, [name, look]) {
    for (;;) {
      const asked = Date.now();
      const cards = await look(fact).catch(() => []);
      const card = cards.find(({ handle }) => handle === fact.handle);
      if (card && !fact.isOld(card)) return Date.now() - since;
      if (asked - since > TWO_SECONDS) {
        violations.push(`${fact.what}: ${name} does not show it ${asked - since} ms later`);
        return asked - since;
      }
      await pause(25);
    }
  }

  return {
    violations,
    /** Every answer that shoppers and readers get is looked at. @param {number} asked ms, when the request left */
    judge: (path, answer, asked) => {
      const cards = answer.items ?? answer.goods ?? (answer.handle ? [answer] : []);
      for (const fact of facts.values()) {
        if (asked < fact.since + TWO_SECONDS) continue;
        for (const card of cards) {
          if (card.handle === fact.handle && fact.isOld(card)) {
            violations.push(`${fact.what}: still old ${asked - fact.since} ms later in ${path}`);
          }
        }
      }
    },
    /** @param {Fact} fact @returns {Promise<string>} after how many ms it was seen, and where */
    follow: async (fact) => {
      const since = Date.now();
      facts.set(`${fact.handle} ${fact.kind}`, { ...fact, since });
      const seen = await Promise.all(
        Object.entries(looks).map(async (each) => `${each[0]} ${await untilSeen(fact, since, each)} ms`),
      );
      return seen.join(", ");
    },
  };
}
