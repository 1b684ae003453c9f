import type { Basket, PaymentMethod } from "@market/store-contract";
import { isVisitsOnly } from "~/basket/visit";
import { FieldErrors } from "~/components/forms";
import { CheckIcon } from "~/components/icons";
import { useT } from "~/i18n";
import type { CheckoutDraft } from "./draft";
import { chosenMethod, methodsOf } from "./payment-methods";
import { fieldOf, tellError } from "./telling";

interface Props {
  basket: Basket;
  draft: CheckoutDraft;
}

/** How all of it is paid. Where there is one way only there is nothing to choose. */
export function PaymentChoice({ basket, draft }: Props) {
  const t = useT("checkout");
  const methods = methodsOf(basket);
  const chosen = chosenMethod(basket, draft.values.payment);
  const field = fieldOf(t, draft, "payment", chosen);
  const wrong = Boolean(field.errors?.length);
  if (methods.length < 2) {
    return (
      <div id={field.id} tabIndex={-1} className="choice choice-made">
        <input type="hidden" name={field.name} value={chosen} />
        <CheckIcon className="shrink-0 text-accent" />
        <div className="min-w-0 flex-1">
          <Method basket={basket} method={chosen} />
          <NoCash basket={basket} />
          <FieldErrors field={field} />
        </div>
      </div>
    );
  }
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-invalid={wrong || undefined}
      aria-describedby={wrong ? `${field.id}-error` : undefined}
    >
      <legend className="sr-only">{t("payment.legend")}</legend>
      <div className="grid gap-2">
        {methods.map((method) => (
          <label key={method} className="choice">
            <input type="radio" name={field.name} value={method} defaultChecked={chosen === method} />
            <Method basket={basket} method={method} />
          </label>
        ))}
      </div>
      <NoCash basket={basket} />
      <FieldErrors field={field} />
    </fieldset>
  );
}

/** Why cash is not among the ways, told before it is missed. */
function NoCash({ basket }: { basket: Basket }) {
  const t = useT("checkout");
  return basket.parts.map(({ producer, no_cash }) => {
    if (!no_cash) return null;
    const { code, ...values } = no_cash;
    const text = tellError(t, { field: "payment", code, values: { producer: producer.name, ...values } });
    return (
      <p key={producer.id} className="mt-2 text-sm">
        {text}
      </p>
    );
  });
}

function Method({ basket, method }: { basket: Basket; method: PaymentMethod }) {
  const t = useT("checkout");
  const tTransfer = useT("transfer");
  const tVisit = useT("visit");
  const goods = basket.parts.filter((part) => !isVisitsOnly(part)).length;
  const withVisits = basket.parts.some(({ lines }) => lines.some(({ visit }) => visit));
  if (method === "vietqr") {
    return (
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{tTransfer("choice.title")}</span>
        <span className="mt-0.5 block text-sm text-muted">
          {tTransfer("choice.note", { count: basket.parts.length })}
          {withVisits && ` ${tTransfer("choice.visits")}`}
        </span>
      </span>
    );
  }
  if (method === "prepaid") {
    return (
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{t("payment.card")}</span>
        <span className="mt-0.5 block text-sm text-muted">{t("payment.cardNote")}</span>
        {basket.card?.demo && (
          <strong className="mt-0.5 block text-sm font-semibold">{t("payment.demo")}</strong>
        )}
      </span>
    );
  }
  return (
    <span className="min-w-0 flex-1">
      <span className="block font-medium">{goods === 0 ? tVisit("onlyVisits.pay") : t("payment.cash")}</span>
      <span className="mt-0.5 block text-sm text-accent-deep">
        {goods === 0
          ? tVisit("onlyVisits.payNote", { count: basket.parts.length })
          : t("payment.cashNote", { count: goods })}
        {withVisits && goods > 0 && ` ${tVisit("onlyVisits.mixedNote")}`}
      </span>
    </span>
  );
}
