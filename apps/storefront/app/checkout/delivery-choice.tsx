import { formatDong } from "@market/ocop";
import type { BasketPart } from "@market/store-contract";
import { FieldErrors, type FieldState } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { LineTerms } from "~/terms/line-terms";
import { tellPlaces } from "~/terms/telling";
import { priceOf } from "./totals";

/** How one producer's goods reach the buyer: a parcel, or collected where they are made. */
export function DeliveryChoice({ part, field }: { part: BasketPart; field: FieldState }) {
  const t = useT("checkout");
  const locale = useLocale();
  const { producer, delivery_options } = part;
  const wrong = Boolean(field.errors?.length);
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-invalid={wrong || undefined}
      aria-describedby={wrong ? `${field.id}-error` : undefined}
    >
      <legend className="mb-1.5 font-semibold">{t("delivery.of", { producer: producer.name })}</legend>
      <ul className="mb-2 text-sm text-muted">
        {part.lines
          .filter(({ visit }) => !visit)
          .map((line) => (
            <li key={line.id}>
              {line.quantity} × {line.title}
              <LineTerms terms={line.terms} />
            </li>
          ))}
      </ul>
      {delivery_options.length === 0 && <p className="text-bad">{t("delivery.none")}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        {delivery_options.map((option) => (
          <label key={option.id} className="choice">
            <input
              type="radio"
              name={field.name}
              value={option.id}
              defaultChecked={field.initialValue === option.id}
              data-kind={option.kind}
              data-amount={priceOf(option)}
              data-producer={producer.id}
            />
            <span className="min-w-0 flex-1">
              <span className="flex justify-between gap-3">
                <span className="font-medium">{t(`delivery.${option.kind}`)}</span>
                <span className="shrink-0 tabular-nums">
                  {option.discount > 0 && (
                    <>
                      <span className="sr-only">{t("insteadOf")} </span>
                      <s className="mr-1.5 text-sm text-muted">{formatDong(option.amount, locale)}</s>
                    </>
                  )}
                  {priceOf(option) === 0 ? t("free") : formatDong(priceOf(option), locale)}
                </span>
              </span>
              <span className="mt-0.5 block text-sm text-muted">
                {option.kind === "pickup"
                  ? t("delivery.pickupAt", { address: option.pickup_address ?? producer.name })
                  : option.kind === "own_delivery"
                    ? option.area
                      ? t("delivery.ownTo", { places: tellPlaces(locale, option.area) })
                      : t("delivery.ownEverywhere")
                    : t("delivery.parcelNote")}
              </span>
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}
