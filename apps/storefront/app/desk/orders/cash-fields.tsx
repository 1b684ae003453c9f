import { formatDong } from "@market/ocop";
import type { DeskOrderParcel } from "@market/store-contract";
import type { ReactNode } from "react";
import { TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { type DeskForm, fieldId, LONGEST_REASON, type OrderDraft, shownIn } from "./draft";

interface ShortProps {
  parcel: DeskOrderParcel;
  draft: OrderDraft | null;
  form: (deed: "delivered", children: ReactNode) => ReactNode;
}

/** It was delivered, and less was paid than was asked: how much, and why. */
export function CashShort({ parcel, draft, form }: ShortProps) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const own = draft?.form === "delivered" && draft.parcel_id === parcel.id;
  const errors = (code: "collected" | "cash_reason") =>
    own && draft.error === code ? [t(`errors.${code}`)] : [];
  const field = (name: "collected" | "cash_reason") => ({
    id: fieldId("delivered", name, parcel.id),
    name,
    initialValue: shownIn(draft, "delivered", name, "", parcel.id),
    errors: errors(name),
  });
  return (
    <details className="mt-2" open={own}>
      <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("cash.short")}</summary>
      {form(
        "delivered",
        <>
          <p className="text-sm text-muted">
            {t("cash.shortText", { amount: formatDong(parcel.collect, locale) })}
          </p>
          <TextField field={field("collected")} label={t("cash.amount")} inputMode="numeric" />
          <TextField field={field("cash_reason")} label={t("cash.reason")} maxLength={LONGEST_REASON} />
          <button type="submit" className="button-quiet w-full">
            {t("cash.shortButton")}
          </button>
        </>,
      )}
    </details>
  );
}

/** Whoever refuses parcels often may not pay in cash for a while. */
export function RefusedBox({
  form,
  draft,
  parcelId,
}: {
  form: DeskForm;
  draft: OrderDraft | null;
  parcelId: string;
}) {
  const t = useT("deskOrders");
  const id = fieldId(form, "refused", parcelId);
  return (
    <p>
      <label htmlFor={id} className="flex min-h-11 items-center gap-3">
        <input
          id={id}
          name="refused"
          type="checkbox"
          className="size-5"
          defaultChecked={shownIn(draft, form, "refused", "", parcelId) === "on"}
        />
        {t("cash.refused")}
      </label>
    </p>
  );
}
