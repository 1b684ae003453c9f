import type { BasketPart } from "@market/store-contract";
import { TextArea } from "~/components/forms";
import { useT } from "~/i18n";
import type { CheckoutDraft } from "./draft";
import { LONGEST } from "./limits";
import { fieldOf } from "./telling";

/** A card with one producer's goods; folded away until somebody wants one. */
export function GiftField({ part, draft }: { part: BasketPart; draft: CheckoutDraft }) {
  const t = useT("checkout");
  const tTerms = useT("terms");
  const { producer } = part;
  const message = draft.values.gift_messages[producer.id] ?? "";
  const field = fieldOf(t, draft, `gift_messages.${producer.id}`, message);
  return (
    <details className="mt-2" open={message !== "" || Boolean(field.errors?.length)}>
      <summary className="link inline-block cursor-pointer py-2 text-sm">
        {tTerms("gift.label", { producer: producer.name })}
      </summary>
      <div className="mt-1">
        <TextArea
          field={field}
          label={tTerms("gift.shown")}
          hint={tTerms("gift.hint")}
          optional
          rows={2}
          maxLength={LONGEST.gift_message}
        />
      </div>
    </details>
  );
}
