import type { MedusaContainer } from "@medusajs/framework/types";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { noteDeed } from "../audit";
import type { AtProducer } from "../members";
import { Refusal } from "../refusal";
import { type KnownGoods, knownGoods, oneWriter } from "./known-goods";
import { deedOf } from "./save";

/**
 * Off sale at once; and on again without being looked at anew, as long as it was the producer who took them off. Done twice it is as once.
 * @throws Refusal 404; 409 `not_in_the_shop`, `needs_review`
 */
export function setOnSale(
  container: MedusaContainer,
  at: AtProducer,
  id: string,
  onSale: boolean,
): Promise<KnownGoods> {
  return oneWriter(container, id, async () => {
    const known = await knownGoods(container, at.producer.id, id);
    const { live } = known;
    if (!live) throw new Refusal(409, "not_in_the_shop", "An officer has not looked at these goods yet.");
    if ((live.status === "published") === onSale) return known;
    if (onSale && !live.may_return) {
      throw new Refusal(409, "needs_review", "The office took these goods off sale: send them to review.");
    }
    await updateProductsWorkflow(container).run({
      input: {
        products: [
          {
            id,
            status: onSale ? "published" : "draft",
            // An empty text takes the mark away.
            metadata: { off_sale: onSale ? "" : true },
          },
        ],
      },
    });
    await noteDeed(container, deedOf(at, id, onSale ? "product.put_on_sale" : "product.taken_off_sale"));
    return knownGoods(container, at.producer.id, id);
  });
}
