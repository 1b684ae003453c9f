import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { rebuildListing } from "../listing/refresh";
import { openAdminAccount } from "./admin-user";
import { openBankAccounts } from "./bank-accounts";
import { openCategories } from "./categories";
import { recordCertificates } from "./certificates";
import { type MadeUpListing, readDemoData } from "./demo-data";
import { openDemoDesk } from "./desk";
import { openExperiences } from "./experiences";
import { drawPictures } from "./pictures";
import { openProducers } from "./producers";
import { type Listing, notYetOnShelf, stockShelf } from "./products";
import { writeMadeUpReviews } from "./reviews";
import { writeSellingTerms } from "./selling-terms";
import { openShop, theStore } from "./shop";
import { fillStock } from "./stock";
import { stopwatch } from "./stopwatch";
import { readVisitsData, ticketsOf } from "./visits-data";

/** Written on the store when all is done: a seeded database is left alone, one that stopped half-way is finished. */
const DONE = "demo_seeded_at";

/** Fills an empty database with the demonstration. @returns false where it was filled before */
export async function seedDemo(container: MedusaContainer): Promise<boolean> {
  if ((await theStore(container)).metadata?.[DONE]) return false;
  const data = readDemoData();
  const isBox = ({ parts }: MadeUpListing) => parts !== undefined;
  // What is made up comes first, so that the newest goods of the shop are real ones; boxes come after what lies in them.
  const shelves: Listing[][] = [
    data.madeUp.filter((one) => !isBox(one)),
    data.madeUp.filter(isBox),
    data.real,
  ];
  const listings = shelves.flat();
  const step = stopwatch(container);

  const shop = await openShop(container);
  await openAdminAccount(container);
  const categories = await openCategories(container);
  step("shop, categories and login");
  // Drawing keeps one core busy while the database works on the producers.
  const [producers, pictures] = await Promise.all([
    openProducers(container, data, shop),
    notYetOnShelf(container, listings).then((missing) => drawPictures(container, missing)),
  ]);
  await openBankAccounts(container, data, producers);
  step(`${producers.size} producers and ${pictures.size} products' pictures`);
  const visits = readVisitsData();
  const tickets = ticketsOf(visits);
  const products = new Map<string, string>();
  for (const shelf of shelves) {
    const ids = await stockShelf(container, shelf, { shop, categories, producers, pictures, tickets });
    for (const [handle, id] of ids) products.set(handle, id);
  }
  step(`${products.size} products`);
  await fillStock(container, listings, producers);
  const unnamed = new Set(data.producers.filter(({ known }) => !known).map(({ handle }) => handle));
  await recordCertificates(container, data.real, products, producers, unnamed);
  step("stock and certificates");
  await writeSellingTerms(container);
  step("seasons, areas and deliveries");
  const departures = await openExperiences(container, { products, producers }, visits);
  await openDemoDesk(container);
  await writeMadeUpReviews(container);
  step(`visits with ${departures} departures`);
  await rebuildListing(container);
  step("search index");

  const { id, metadata } = await theStore(container);
  await container
    .resolve(Modules.STORE)
    .updateStores(id, { metadata: { ...metadata, [DONE]: new Date().toISOString() } });
  return true;
}
