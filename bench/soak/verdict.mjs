import { readFileSync } from "node:fs";
import { TWO_SECONDS } from "./watching.mjs";

/** A run that did less than this in a second was no load, whatever it held. */
const LEAST = { orders: 0.5, pages: 10 };
/** Of the checkouts begun: a price that changes between looking and buying is refused, and rightly. */
const MOST_REFUSED = 0.05;

/**
 * Prints what was seen, and judges it.
 * @param {{ seconds: number, shoppers: object, readers: object, violations: string[], lost: string[], log: string }} run
 * @returns {boolean} whether it held
 */
export function verdict({ seconds, shoppers, readers, violations, lost, log }) {
  tell([...shoppers.times, ["pages", readers.times]]);
  console.log(
    `\n${shoppers.degradedAnswers()} answers said that another engine gave them; ` +
      `${readers.kept()} of ${readers.times.length} pages were kept ones`,
  );
  for (const [refusal, count] of shoppers.refused) console.log(`${count} × ${refusal}`);
  const orders = shoppers.orders.length;
  const begun = orders + shoppers.refusedCheckouts();
  const judged = [
    ["5xx or no answer from the backend", shoppers.errors],
    ["5xx or no answer among the pages", readers.errors],
    ["reads refused", [...shoppers.refusedReads, ...readers.refused]],
    [`older than ${TWO_SECONDS} ms`, violations],
    [`lost, of ${orders} orders`, lost],
    ["too little done", tooLittle({ seconds, orders, begun, readers })],
  ];
  for (const [what, found] of judged) {
    console.log(`${found.length === 0 ? "ok  " : "NOT "} ${found.length} ${what}`);
    for (const each of found.slice(0, 5)) console.log(`       ${each}`);
  }
  const told = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => /Search: |The listing |Meilisearch holds|Meilisearch does not/.test(line));
  for (const line of told.slice(0, 12)) console.log(`     | ${line}`);
  const good = judged.every(([, found]) => found.length === 0);
  console.log(good ? "\nIt holds." : "\nIt does not hold.");
  return good;
}

/** So that nothing passes by refusing everybody, or by keeping nothing. */
function tooLittle({ seconds, orders, begun, readers }) {
  const found = [];
  const pages = readers.times.length;
  if (orders < LEAST.orders * seconds) found.push(`${orders} orders in ${seconds} s`);
  if (begun - orders > MOST_REFUSED * begun)
    found.push(`${begun - orders} of ${begun} checkouts were refused`);
  if (pages < LEAST.pages * seconds) found.push(`${pages} pages in ${seconds} s`);
  if (readers.kept() === 0) found.push("no page was a kept one");
  if (readers.kept() === pages) found.push("no page was made for its visitor");
  return found;
}

function tell(lines) {
  const ms = (value) => (value === undefined ? "-" : value.toFixed(0)).padStart(8);
  console.log(`\n${"".padEnd(16)}   count     p50     p95  (ms)`);
  for (const [name, times] of lines) {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    console.log(`${name.padEnd(16)}${ms(times.length)}${ms(at(0.5))}${ms(at(0.95))}`);
  }
}
