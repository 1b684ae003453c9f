import type { DeskOrder } from "@market/store-contract";
import { SelectField, TextField } from "~/components/forms";
import { useT } from "~/i18n";
import { fieldId, type OrderDraft, shownIn } from "./draft";
import { Quantities } from "./quantities";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  action: string;
  formId: string;
}

/** All or some pieces go off in one parcel; what is collected is ready. */
export function ShipForm({ order, draft, action, formId }: Props) {
  const t = useT("deskOrders");
  const { carriers, delivery, seen } = order;
  const pickup = delivery.kind === "pickup";
  const wrong = draft?.form === "ship" && draft.error === "tracking_number";
  return (
    <section aria-labelledby="ship-title" className="panel">
      <h2 id="ship-title" className="text-lg font-semibold">
        {t(pickup ? "ship.readyTitle" : "ship.title")}
      </h2>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="form" value="ship" />
        <input type="hidden" name="form_id" value={formId} />
        <input type="hidden" name="seen" value={seen} />
        <Quantities order={order} draft={draft} form="ship" legend={t("ship.which")} begins="all" />
        {!pickup && (
          <>
            <SelectField
              field={{
                id: fieldId("ship", "carrier"),
                name: "carrier",
                initialValue: shownIn(
                  draft,
                  "ship",
                  "carrier",
                  delivery.kind === "own_delivery" ? "own" : "",
                ),
              }}
              label={t("ship.carrier")}
              optional
            >
              <option value="">{t("ship.noCarrier")}</option>
              {carriers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name ?? t(code === "own" ? "carrier.own" : "carrier.other")}
                </option>
              ))}
            </SelectField>
            <TextField
              field={{
                id: fieldId("ship", "tracking_number"),
                name: "tracking_number",
                initialValue: shownIn(draft, "ship", "tracking_number", ""),
                errors: wrong ? [t("errors.tracking_number")] : [],
              }}
              label={t("ship.number")}
              hint={t("ship.numberHint")}
              maxLength={60}
              autoCapitalize="characters"
              autoComplete="off"
              optional
            />
          </>
        )}
        <button type="submit" className="button w-full">
          {t(pickup ? "ship.ready" : "ship.button")}
        </button>
      </form>
    </section>
  );
}
