import type { CodeFault } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { codeAsTyped, MOST_CODES, refuseTooManyTries } from "../discounts";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import { basketToChange } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import type { Asking } from "./fill-basket";
import { type OpenBasket, openBasket, openHeld } from "./open-basket";

const WHY: Record<CodeFault, string> = {
  code_unknown: "There is no such code.",
  code_not_yet: "The code is not valid yet.",
  code_expired: "The code has expired.",
  code_used_up: "The code was used as often as it may be.",
  code_used_by_you: "You used the code as often as you may.",
  code_needs_account: "The code is for customers who are signed in.",
  code_not_for_these: "The code is not for the goods in this basket.",
};

/**
 * Enters a discount code. One that takes nothing off is refused with its reason and not kept; one entered before that takes nothing off
 * any more stays, and is told, until it is taken out.
 * @throws Refusal 409 with a `CodeFault`, 422 `required` or `too_many_codes`, 429 `too_many_tries`
 */
export function enterCode(
  container: MedusaContainer,
  basketId: string,
  typed: unknown,
  { locale, customerId }: Asking,
  address: string | null,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketToChange(container, basketId, customerId);
    const code = codeAsTyped(typed);
    if (!code) {
      throw new Refusal(422, "fields_wrong", "Enter a code.", [{ field: "code", code: "required" }]);
    }
    if (basket.codes.includes(code)) return openBasket(container, basketId, locale, customerId);
    if (basket.codes.length >= MOST_CODES) {
      throw new Refusal(422, "too_many_codes", `At most ${MOST_CODES} codes.`, [
        { field: "code", code: "too_many_codes", values: { max: MOST_CODES } },
      ]);
    }
    const tries = await refuseTooManyTries(container, basketId, address);
    const codes = [...basket.codes, code];
    const opened = await openHeld(container, { ...basket, codes }, locale);
    const fault = opened.discounts.idle.find((one) => one.code === code)?.reason;
    if (fault) {
      if (fault === "code_unknown") await tries.failed();
      throw new Refusal(409, fault, WHY[fault], [{ field: "code", code: fault, values: { code } }]);
    }
    await keep(container, basketId, codes);
    return opened;
  });
}

export function takeOutCode(
  container: MedusaContainer,
  basketId: string,
  typed: string,
  { locale, customerId }: Asking,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketToChange(container, basketId, customerId);
    const code = codeAsTyped(typed);
    const codes = basket.codes.filter((one) => one !== code);
    if (codes.length < basket.codes.length) await keep(container, basketId, codes);
    return openHeld(container, { ...basket, codes }, locale);
  });
}

async function keep(container: MedusaContainer, id: string, codes: string[]): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updateBaskets({ id, codes });
}
