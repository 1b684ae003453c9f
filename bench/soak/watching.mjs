import { setTimeout as pause } from "node:timers/promises";

/** From the change on, old answers may be seen for so long. */
export const TWO_SECONDS = 2_000;

/**
 * Follows what an officer changed: each fact must be seen in the listing within two seconds, and what it replaced never afterwards.
 */
export function watchChanges(get) {
  /** By the goods and what of them was changed: a second change takes the place of the first. */
  const facts = new Map();
  const violations = [];
  return {
    violations,
    /** Every answer the shoppers get is looked at. @param {number} asked ms, when the request left */
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
    /** @returns {Promise<number>} ms until the listing showed it */
    follow: async (fact) => {
      const since = Date.now();
      facts.set(`${fact.handle} ${fact.kind}`, { ...fact, since });
      for (;;) {
        const asked = Date.now();
        const { items } = await get(`/store/listing?q=${encodeURIComponent(fact.find)}&exactly=1`).catch(
          () => ({}),
        );
        const card = items?.find(({ handle }) => handle === fact.handle);
        if (card && !fact.isOld(card)) return Date.now() - since;
        if (asked - since > 10_000) {
          violations.push(`${fact.what}: not shown after ${asked - since} ms`);
          return asked - since;
        }
        await pause(25);
      }
    },
  };
}
