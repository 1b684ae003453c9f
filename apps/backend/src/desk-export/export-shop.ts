import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { SECTIONS } from "./sections";

const AT_ONCE = 500;

const PROFILE = `
  select json_build_object('id', p.id, 'handle', p.handle, 'name', p.name, 'kind', p.kind, 'legal_name', p.legal_name,
    'tax_code', p.tax_code, 'commune_code', p.commune_code, 'old_address', p.old_address, 'story', p.story,
    'story_en', p.story_en, 'phone', p.phone, 'email', p.email, 'status', p.status, 'status_reason', p.status_reason,
    'own_delivery_to', p.own_delivery_to, 'alcohol_licence', p.alcohol_licence,
    'alcohol_licence_until', p.alcohol_licence_until, 'since', p.created_at,
    'bank_account', (select json_build_object('bank', b.bank_code, 'holder', b.holder, 'number', b.masked)
      from producer_bank_account b where b.producer_id = p.id and b.deleted_at is null)) as row
  from producer p where p.id = ?`;

/**
 * All that is kept about a producer's shop, as one JSON text piece by piece: however much it is, little of it is in memory at once. Of
 * buyers there is what their orders need, and no more.
 */
export async function* exportShop(container: MedusaContainer, producer: string): AsyncGenerator<string> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ row: object }>(PROFILE, [producer]);
  yield `{\n"made_at": ${JSON.stringify(clock.now().toISOString())},\n"producer": ${JSON.stringify(rows[0]?.row)}`;
  yield `,\n"certificates": ${JSON.stringify(await certificatesOf(container, producer))}`;
  for (const { name, sql: page } of SECTIONS) {
    yield `,\n${JSON.stringify(name)}: [`;
    let after = "";
    let first = true;
    for (;;) {
      const found = await sql.raw<{ id: string; row: object }>(page, { producer, after, limit: AT_ONCE });
      for (const { row } of found.rows) {
        yield `${first ? "\n" : ",\n"}${JSON.stringify(row)}`;
        first = false;
      }
      after = found.rows.at(-1)?.id ?? "";
      if (found.rows.length < AT_ONCE) break;
    }
    yield "]";
  }
  yield "\n}\n";
}

interface Linked {
  certificates?: Array<Record<string, unknown> | null> | null;
  products?: Array<{ id: string; certificates?: Array<Record<string, unknown> | null> | null } | null> | null;
}

/** Its own and those of its goods, as the register has them. */
async function certificatesOf(container: MedusaContainer, producer: string): Promise<object[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["certificates.*", "products.id", "products.certificates.*"],
    filters: { id: producer },
  });
  const [found] = data as unknown as Linked[];
  const all = [
    ...(found?.certificates ?? []),
    ...(found?.products ?? []).flatMap((product) => product?.certificates ?? []),
  ].filter((row) => row !== null);
  return [...new Map(all.map((row) => [row.id, row])).values()].map(
    ({ search_text, deleted_at, ...certificate }) => certificate,
  );
}
