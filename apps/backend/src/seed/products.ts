import { type Bilingual, isAlcohol, SET_OF_SUPPLEMENTS_AND_MEDICINES } from "@market/ocop";
import type {
  CreateProductWorkflowInputDTO,
  LinkDefinition,
  MedusaContainer,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../modules/producer";
import type { MadeUpListing, RealListing } from "./demo-data";
import { type EnglishText, keepEnglish } from "./english";
import type { Pictures } from "./pictures";
import type { SeededProducer } from "./producers";
import type { Shop } from "./shop";
import { type TicketData, ticketSku } from "./visits-data";

const BATCH = 40;

export type Listing = MadeUpListing & Partial<RealListing>;
type BoxedGoods = NonNullable<MadeUpListing["parts"]>[number];

export interface Shelf {
  shop: Shop;
  categories: ReadonlyMap<number, string>;
  producers: ReadonlyMap<string, SeededProducer>;
  pictures: ReadonlyMap<string, Pictures>;
  /** Kinds of tickets of the visits that can be booked, by handle. */
  tickets: ReadonlyMap<string, TicketData[]>;
}

export async function notYetOnShelf(container: MedusaContainer, listings: Listing[]): Promise<Listing[]> {
  const ids = await idsByHandle(container, listings);
  return listings.filter(({ handle }) => !ids.has(handle));
}

/** Puts the listings that are not there yet on the shelf, each with its producer and English; answers all ids by handle. */
export async function stockShelf(
  container: MedusaContainer,
  listings: Listing[],
  shelf: Shelf,
): Promise<Map<string, string>> {
  const ids = await idsByHandle(container, listings);
  const missing = listings.filter(({ handle }) => !ids.has(handle));
  const items = await itemsOfParts(container, missing);
  for (let start = 0; start < missing.length; start += BATCH) {
    const products = missing.slice(start, start + BATCH).map((each) => productOf(each, shelf, items));
    const { result } = await createProductsWorkflow(container).run({ input: { products } });
    for (const { id, handle } of result) ids.set(handle, id);
  }
  await keepEnglish(
    container,
    listings.map(({ handle, name, description }) => ({
      reference: "product",
      reference_id: ids.get(handle) ?? "",
      translations: { title: name.en, description: description.en },
    })),
  );
  const pieces = listings.filter(({ handle }) => !shelf.tickets.has(handle));
  await keepEnglish(container, await englishOfPieces(container, pieces, ids));
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    listings.map(
      ({ handle, producer }): LinkDefinition => ({
        [PRODUCER_MODULE]: { producer_id: shelf.producers.get(producer)?.id },
        [Modules.PRODUCT]: { product_id: ids.get(handle) },
      }),
    ),
  );
  return ids;
}

function productOf(
  listing: Listing,
  { shop, categories, pictures, tickets }: Shelf,
  items: ReadonlyMap<string, string>,
): CreateProductWorkflowInputDTO {
  const { set_no } = listing;
  const visit = listing.kind === "experience";
  const drawn = pictures.get(listing.handle);
  const category = categories.get(set_no);
  return {
    title: listing.name.vi,
    handle: listing.handle,
    description: listing.description.vi,
    // Sale of alcohol needs a licence and a check of age: not on display until the operator switches it on. Set 18 goes on
    // display once its terms say that it is no medicine.
    status: isAlcohol(set_no) || set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES ? "draft" : "published",
    ...(drawn ? { thumbnail: drawn.thumbnail, images: drawn.images.map((url) => ({ url })) } : {}),
    ...(category ? { category_ids: [category] } : {}),
    ...(visit ? {} : { shipping_profile_id: shop.shipping_profile_id }),
    sales_channels: [{ id: shop.sales_channel_id }],
    ...variantsOf(listing, tickets.get(listing.handle), items),
    metadata: metadataOf(listing),
  };
}

/** A piece of goods, a box of them, or the kinds of tickets of a visit. */
function variantsOf(
  listing: Listing,
  tickets: TicketData[] | undefined,
  items: ReadonlyMap<string, string>,
): Pick<CreateProductWorkflowInputDTO, "options" | "variants"> {
  const { handle, kind, price, weight_grams, parts } = listing;
  const pieces = tickets?.map((ticket) => ({ ...ticket, sku: ticketSku(handle, ticket.key) })) ?? [
    { title: pieceOf(listing), price, sku: handle },
  ];
  return {
    options: [{ title: "Loại", values: pieces.map(({ title }) => title.vi) }],
    variants: pieces.map(({ title, price, sku }) => ({
      title: title.vi,
      sku,
      options: { Loại: title.vi },
      manage_inventory: kind !== "experience",
      ...(parts && { inventory_items: parts.map((part) => takes(part, items)) }),
      ...(weight_grams ? { weight: weight_grams } : {}),
      prices: price === null ? [] : [{ currency_code: "vnd", amount: price }],
    })),
  };
}

function takes({ handle, pieces }: BoxedGoods, items: ReadonlyMap<string, string>) {
  const inventory_item_id = items.get(handle);
  if (!inventory_item_id) throw new Error(`A box holds ${handle}, which is not on the shelf.`);
  return { inventory_item_id, required_quantity: pieces };
}

/** What the goods in these boxes are counted as; by their handles, which are their codes too. */
async function itemsOfParts(container: MedusaContainer, listings: Listing[]): Promise<Map<string, string>> {
  const handles = listings.flatMap(({ parts }) => parts?.map(({ handle }) => handle) ?? []);
  if (handles.length === 0) return new Map();
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: handles }, { take: handles.length, select: ["id", "sku"] });
  return new Map(items.flatMap(({ id, sku }) => (sku ? [[sku, id]] : [])));
}

/** Absent facts are left out, so that a page shows no empty line. */
function metadataOf(listing: Listing): Record<string, unknown> {
  const { story, shelf_life, storage, ingredients } = listing;
  const facts = {
    set_no: listing.set_no,
    kind: listing.kind,
    demo: true,
    made_up: listing.source === undefined,
    // A place of worship has a page and never sells a ticket.
    ...(listing.kind === "experience" ? { bookable: listing.bookable !== false } : {}),
    commune_code: listing.commune_code,
    commune_choices: listing.commune_choices?.length ? listing.commune_choices : null,
    old_place: listing.old_place,
    weight_grams: listing.weight_grams,
    story: story.vi,
    story_en: story.en,
    shelf_life: shelf_life?.vi,
    shelf_life_en: shelf_life?.en,
    storage: storage?.vi,
    storage_en: storage?.en,
    ingredients: ingredients?.vi,
    ingredients_en: ingredients?.en,
    source_url: listing.source?.url,
    source_date: listing.source?.date,
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** What one piece is: a weight, a box, a person, an animal, a plant. */
function pieceOf({ kind, set_no, weight_grams, parts }: Listing): Bilingual {
  if (kind === "experience") return { vi: "Một người", en: "One person" };
  if (parts) return { vi: "Một hộp", en: "One box" };
  if (!weight_grams) return PIECES[set_no] ?? { vi: "Một sản phẩm", en: "One piece" };
  if (weight_grams < 1000) return { vi: `${weight_grams} g`, en: `${weight_grams} g` };
  const kilos = String(weight_grams / 1000);
  return { vi: `${kilos.replace(".", ",")} kg`, en: `${kilos} kg` };
}

const PIECES: Readonly<Record<number, Bilingual>> = {
  23: { vi: "Một bó hoặc chậu", en: "One bunch or pot" },
  24: { vi: "Một cây", en: "One plant" },
  25: { vi: "Một con", en: "One animal" },
};

async function englishOfPieces(
  container: MedusaContainer,
  listings: Listing[],
  ids: ReadonlyMap<string, string>,
): Promise<EnglishText[]> {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ product_id: [...ids.values()] }, { take: null, select: ["id", "product_id"] });
  const variantOf = new Map(variants.map(({ id, product_id }) => [product_id, id]));
  return listings.flatMap((listing): EnglishText[] => {
    const reference_id = variantOf.get(ids.get(listing.handle) ?? "");
    const { vi, en } = pieceOf(listing);
    return reference_id && vi !== en
      ? [{ reference: "product_variant", reference_id, translations: { title: en } }]
      : [];
  });
}

async function idsByHandle(container: MedusaContainer, listings: Listing[]): Promise<Map<string, string>> {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: listings.map(({ handle }) => handle) },
      { take: listings.length, select: ["id", "handle"] },
    );
  return new Map(found.map(({ handle, id }) => [handle, id]));
}
