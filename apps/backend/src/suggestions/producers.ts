import type { SuggestionsAnswer } from "@market/store-contract";
import { communeRef } from "../listing/card";
import type { Database } from "../shop-changes";
import type { Typed } from "./typed";

type Producer = SuggestionsAnswer["producers"][number];

/** Producers who may sell, by the words of their name; those that begin as typed come first. */
export async function producersMeant(
  db: Database,
  { words, begun }: Typed,
  most: number,
): Promise<Producer[]> {
  const whole = words.slice(0, -1).map((word) => `% ${like(word)} %`);
  const begins = `% ${like(begun)}%`;
  const { rows } = await db.raw(
    `select handle, name, commune_code from (
       select handle, name, commune_code, ' ' || search_text || ' ' as words from producer
       where status = 'approved' and deleted_at is null
     ) as producer
     where words like all (array(select jsonb_array_elements_text(?::jsonb)))
     order by words not like ?, name limit ?`,
    [JSON.stringify([...whole, begins]), ` ${like(words.join(" "))}%`, most],
  );
  return rows.map((row) => ({
    handle: String(row.handle),
    name: String(row.name),
    commune: communeRef(row.commune_code as string | null)?.name ?? null,
  }));
}

function like(word: string): string {
  return word.replace(/[\\%_]/g, "\\$&");
}
