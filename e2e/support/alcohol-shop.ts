import { readFile } from "node:fs/promises";
import path from "node:path";
import { alcoholShop } from "./environment";
import { isNamed } from "./goods";
import { atTheOffice, officeAnswer } from "./officer";
import { test as base, expect } from "./test";

/** A start on a machine that is busy with the other tests. */
const PATIENCE = 240_000;
const SPIRITS = 14;
const LICENCE = { alcohol_licence: "12/GP-UBND", alcohol_licence_until: null };

interface Note {
  storefront: string;
  backend: string;
  publishableKey: string;
}
interface ProductAtTheOffice {
  id: string;
  handle: string;
  title: string;
  metadata: { set_no?: number } | null;
  producer: { id: string; name: string; handle: string } | null;
}
interface Spirit {
  id: string;
  handle: string;
  title: string;
  producer: { id: string; name: string; handle: string };
}

export interface ShopWithAlcohol extends Note {
  /** Of a producer who has a licence; on sale. */
  spirit: Spirit;
  /** Of one who has none. */
  unlicensed: Spirit;
}

/** Tests in the second shop, where one producer was given a licence. */
export const test = base.extend<object, { shopWithAlcohol: ShopWithAlcohol }>({
  shopWithAlcohol: [
    async ({ browserName: _ }, use) => {
      const note = await whenReady();
      const [spirit, unlicensed] = await spiritsOf(note.backend);
      await atTheOffice(`/admin/producers/${spirit.producer.id}`, LICENCE, note.backend);
      await atTheOffice(`/admin/products/${spirit.id}`, { status: "published" }, note.backend);
      await expect.poll(() => adultsFind(note, spirit), { timeout: 30_000 }).toBe(true);
      await use({ ...note, spirit, unlicensed });
    },
    { scope: "worker", timeout: PATIENCE },
  ],

  baseURL: async ({ shopWithAlcohol }, use) => {
    await use(shopWithAlcohol.storefront);
  },
});

/** An officer tries to put goods on display. */
export function publish({ backend }: Note, { id }: Spirit): Promise<Response> {
  return officeAnswer(`/admin/products/${id}`, { status: "published" }, backend);
}

async function whenReady(): Promise<Note> {
  if (!alcoholShop) throw new Error("ALCOHOL_SHOP is not set: e2e/README.md says how to start that shop");
  const file = path.join(alcoholShop, "run/shop.json");
  const read = async () =>
    JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Note & { ready?: boolean };
  await expect
    .poll(async () => (await read()).ready ?? false, {
      timeout: PATIENCE,
      message: `no shop runs on ${alcoholShop}`,
    })
    .toBe(true);
  return read();
}

/** Two spirits of different producers, always the same. */
async function spiritsOf(backend: string): Promise<[Spirit, Spirit]> {
  const fields = "id,handle,title,metadata,producer.id,producer.name,producer.handle";
  const path = `/admin/products?limit=500&order=handle&fields=${fields}`;
  const { products } = await atTheOffice<{ products: ProductAtTheOffice[] }>(path, undefined, backend);
  const spirits = products.flatMap(({ metadata, producer, ...rest }) =>
    Number(metadata?.set_no) === SPIRITS && producer && isNamed(producer) ? [{ ...rest, producer }] : [],
  );
  const [first] = spirits;
  const other = spirits.find(({ producer }) => producer.id !== first?.producer.id);
  if (!first || !other) throw new Error("the shop has no spirits of two producers");
  return [first, other];
}

async function adultsFind({ backend, publishableKey }: Note, { handle }: Spirit): Promise<boolean> {
  const answer = await fetch(`${backend}/store/listing?set=${SPIRITS}`, {
    headers: { "x-publishable-api-key": publishableKey, "x-adult-confirmed": "1" },
  });
  const { items } = (await answer.json()) as { items: Array<{ handle: string }> };
  return items.some((card) => card.handle === handle);
}
