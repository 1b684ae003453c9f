import { todayOf } from "@market/ocop";
import type { FieldError, GoodsContent, GoodsVariant } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type Deed, memberActor, noteDeed } from "../audit";
import { clock } from "../clock";
import type { AtProducer } from "../members";
import { GOODS_REVIEW_MODULE, type GoodsReviewModuleService } from "../modules/goods-review";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal, refuseFields } from "../refusal";
import { alcoholIsSold } from "../selling-terms";
import { setSellingTermsWorkflow } from "../workflows/selling-terms";
import type { GoodsSent } from "./body";
import { boxFaultsOf } from "./box";
import { NO_TERMS, sameContent, sameTerms } from "./content";
import { changesOf } from "./diff";
import { draftFaults, faultsBeforeReview, type Rules } from "./faults";
import { type KnownGoods, knownGoods, oneWriter } from "./known-goods";
import { boxesWith } from "./parts";
import { pictureFaults } from "./pictures";
import { skusTaken } from "./skus";
import { changedSince, type GoodsDocument } from "./version";

/** New goods: nobody but their producer sees them until an officer has. */
export async function createGoods(
  container: MedusaContainer,
  at: AtProducer,
  sent: GoodsSent,
): Promise<KnownGoods> {
  const id = generateEntityId(undefined, "prod");
  const nothing: Base = { id, live: null, revision: null };
  const document = { content: identified(sent.content, nothing), terms: sent.terms };
  await refuseFaults(container, at, nothing, document, sent.send);
  await writeRevision(container, at, nothing, document, sent.send);
  const deeds = [deedOf(at, id, "product.created", { title: document.content.title })];
  if (sent.send) deeds.push(deedOf(at, id, "product.sent_to_review"));
  await noteDeed(container, deeds);
  return knownGoods(container, at.producer.id, id);
}

/**
 * What an officer looks at waits; when and where it is sold holds at once.
 * @throws Refusal 404; 409 `changed_meanwhile`; 422 by field
 */
export function editGoods(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
  sent: GoodsSent,
): Promise<KnownGoods> {
  return oneWriter(container, id, async () => {
    const known = await knownGoods(container, at.producer.id, id);
    const document = { content: identified(sent.content, known), terms: sent.terms };
    refuseStale(known, sent.version, document);
    const inQueue = known.revision?.state === "in_review";
    // What is in the queue stays complete: an officer may be reading it.
    await refuseFaults(container, at, known, document, sent.send || inQueue);
    const deeds = await writeDocument(container, at, known, document, sent.send);
    await noteDeed(container, deeds);
    return knownGoods(container, at.producer.id, id);
  });
}

/** To the officers as it was last saved. Sent twice it is in the queue once. */
export function sendGoods(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
  version: string | undefined,
): Promise<KnownGoods> {
  return oneWriter(container, id, async () => {
    const known = await knownGoods(container, at.producer.id, id);
    if (known.revision?.state === "in_review") return known;
    refuseStale(known, version, known.document);
    await refuseFaults(container, at, known, known.document, true);
    await noteDeed(container, await writeDocument(container, at, known, known.document, true));
    return knownGoods(container, at.producer.id, id);
  });
}

type Base = Pick<KnownGoods, "id" | "live" | "revision">;

async function writeDocument(
  container: MedusaContainer,
  at: AtProducer,
  known: KnownGoods,
  document: GoodsDocument,
  send: boolean,
): Promise<Deed[]> {
  const { id, live, revision } = known;
  const deeds: Deed[] = [];
  if (live && !sameTerms(live.terms, document.terms)) {
    await setSellingTermsWorkflow(container).run({ input: { product_id: id, ...document.terms } });
    deeds.push(deedOf(at, id, "product.terms_changed", { ...document.terms }));
  }
  const asInShop = live !== null && sameContent(live.content, document.content);
  const mustBeSeen = live?.status !== "published" && !live?.may_return;
  if (asInShop && !(send && mustBeSeen)) {
    if (!revision) return deeds;
    const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
    await reviews.softDeleteProductRevisions([revision.id]);
    return [...deeds, deedOf(at, id, "product.change_dropped")];
  }
  const changed = !revision || !sameContent(known.document.content, document.content);
  const terms_changed = !live && !sameTerms(known.document.terms, document.terms);
  const sends = send && revision?.state !== "in_review";
  if (!changed && !sends && !terms_changed) return deeds;
  await writeRevision(container, at, known, document, send);
  if (changed || terms_changed) {
    const fields = changesOf(known.document.content, document.content).map(({ field }) => field);
    deeds.push(deedOf(at, id, "product.edited", { fields }));
  }
  if (sends) deeds.push(deedOf(at, id, "product.sent_to_review"));
  return deeds;
}

async function writeRevision(
  container: MedusaContainer,
  at: AtProducer,
  { id, live, revision }: Base,
  { content, terms }: GoodsDocument,
  send: boolean,
): Promise<void> {
  const reviews: GoodsReviewModuleService = container.resolve(GOODS_REVIEW_MODULE);
  const sends = send && revision?.state !== "in_review";
  const row = {
    product_id: id,
    producer_id: at.producer.id,
    content: content as unknown as Record<string, unknown>,
    terms: live ? null : (terms as unknown as Record<string, unknown>),
    title: content.title,
    thumbnail: content.pictures[0]?.url ?? null,
    ...(sends ? { state: "in_review" as const, sent_at: clock.now(), sent_by: at.member.name } : {}),
  };
  if (revision) await reviews.updateProductRevisions({ id: revision.id, ...row });
  else await reviews.createProductRevisions(row);
}

/** Each variant has an id from the first time on, so that its price can be changed wherever it is. */
function identified(content: GoodsContent, { live, revision }: Base): GoodsContent {
  const inShop = new Set(live?.stock.map(({ id }) => id));
  const waiting = (revision?.content as GoodsContent | undefined)?.variants ?? [];
  const known = new Set([...inShop, ...waiting.flatMap(({ id }) => id ?? [])]);
  return {
    ...content,
    variants: content.variants.map((variant): GoodsVariant => {
      if (variant.id !== null && inShop.has(variant.id)) return { ...variant, price: null, stock: null };
      const id = variant.id !== null && known.has(variant.id) ? variant.id : null;
      const stock = content.parts ? null : variant.stock;
      return { ...variant, stock, id: id ?? generateEntityId(undefined, "variant") };
    }),
  };
}

function refuseStale(known: KnownGoods, version: string | undefined, sent: GoodsDocument): void {
  if (version === undefined || version === known.version) return;
  const errors = changedSince(version, known.document, sent);
  // What the other changed is what is sent now too: nobody loses anything.
  if (errors.length === 0) return;
  throw new Refusal(409, "changed_meanwhile", "Somebody else has changed this product meanwhile.", errors);
}

async function refuseFaults(
  container: MedusaContainer,
  at: AtProducer,
  { id, live }: Base,
  { content, terms }: GoodsDocument,
  complete: boolean,
): Promise<void> {
  const rules: Rules = {
    today: todayOf(clock),
    seller: await sellerOf(container, at.producer.id),
    alcoholSold: alcoholIsSold(),
    inShop: new Set(live?.stock.map((one) => one.id)),
  };
  const errors: FieldError[] = complete ? faultsBeforeReview(content, rules) : draftFaults(content);
  const harvestBefore = (live?.terms ?? NO_TERMS).harvest_on;
  if (terms.harvest_on && terms.harvest_on <= rules.today && terms.harvest_on !== harvestBefore)
    errors.push({ field: "harvest_on", code: "not_to_come" });
  errors.push(...(await pictureFaults(container, at.producer.id, content.pictures, live)));
  errors.push(...(await removalFaults(container, content, live)));
  errors.push(...(await boxFaultsOf(container, at.producer.id, { content, terms }, live, complete)));
  errors.push(...(await skusTaken(container, at.producer.id, id, content.variants)));
  if (errors.length) throw refuseFields(errors);
}

async function sellerOf(container: MedusaContainer, producerId: string): Promise<Rules["seller"]> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return producers.retrieveProducer(producerId, { select: ["alcohol_licence", "alcohol_licence_until"] });
}

/** What somebody has ordered is still to be sent to them. */
async function removalFaults(
  container: MedusaContainer,
  content: GoodsContent,
  live: KnownGoods["live"],
): Promise<FieldError[]> {
  const kept = new Set(content.variants.map(({ id }) => id));
  const faults: FieldError[] = [];
  for (const { id, title, reserved } of (live?.stock ?? []).filter(({ id }) => !kept.has(id))) {
    const [box] = await boxesWith(container, id);
    if (box !== undefined) faults.push({ field: "variants", code: "variant_in_box", values: { title, box } });
    else if (reserved > 0) faults.push({ field: "variants", code: "variant_ordered", values: { title } });
  }
  return faults;
}

export function deedOf(at: AtProducer, id: string, deed: string, details?: Record<string, unknown>): Deed {
  return {
    by: memberActor(at.member),
    producer_id: at.producer.id,
    deed,
    object: { type: "product", id },
    ...(details ? { details } : {}),
  };
}
