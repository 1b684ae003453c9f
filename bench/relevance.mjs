import { DEMO, eachDatabase } from "./search/databases.mjs";
import { reindexed } from "./search/reindexed.mjs";
import { JUDGED, scoreAll, summary } from "./search/scoring.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";
import { meilisearch } from "./soak/engines.mjs";

/**
 * `npm run bench -- relevance`: the judged queries against the demonstration's goods, on PostgreSQL and, where
 * MEILISEARCH_BINARY names one, on Meilisearch. `misses` after it lists what was not found or not first.
 */
const { MEILISEARCH_BINARY } = process.env;
const listsMisses = process.argv.includes("misses");

console.log(`${JUDGED.length} judged queries, goods of the demonstration, first page of 24`);
await buildPrograms();
await eachDatabase([DEMO], async (url) => {
  await withBackend(url, { MEILISEARCH_HOST: "" }, score);
  if (!MEILISEARCH_BINARY) {
    console.log("\nMeilisearch: left out; set MEILISEARCH_BINARY to the program to score it too.");
    return;
  }
  const engine = await meilisearch(MEILISEARCH_BINARY);
  try {
    await reindexed(url, engine.env, async (copy) => withBackend(copy, engine.env, score));
  } finally {
    await engine.close();
  }
});

async function score({ get }) {
  const mended = new Map();
  const ask = async (q, locale, perPage) => {
    const answer = await get(
      `/store/listing?${new URLSearchParams({ q, locale, per_page: String(perPage) })}`,
    );
    mended.set(q, answer.mended?.query);
    return { handles: answer.items.map(({ handle }) => handle), total: answer.total };
  };
  const { engine } = await get("/store/listing?per_page=1");
  const scored = await scoreAll(ask);
  console.log(`\n${engine.padEnd(18)}queries   recall    first   found what it must not`);
  for (const { kind, queries, recall, first, wrong } of summary(scored)) {
    const share = (value) => `${(value * 100).toFixed(1)} %`.padStart(9);
    console.log(`${kind.padEnd(18)}${String(queries).padStart(7)}${share(recall)}${share(first)}   ${wrong}`);
  }
  if (!listsMisses) return;
  for (const { judged, recall, first, wrong, handles } of scored) {
    if (recall === 1 && first === 1 && !wrong) continue;
    const missing = judged.find.filter((handle) => !handles.includes(handle));
    console.log(
      `  ${JSON.stringify(judged.q)}${mended.get(judged.q) ? ` → ${mended.get(judged.q)}` : ""}: first ${handles[0] ?? "nothing"}` +
        `${missing.length > 0 ? `; missing ${missing.join(", ")}` : ""}`,
    );
  }
}
