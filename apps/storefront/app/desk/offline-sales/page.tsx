import { formatMoment } from "@market/ocop";
import type { FieldError, OfflineSalesAnswer } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";

interface Props extends OfflineSalesAnswer {
  draft: FormDraft | null;
  formId: string;
}

/** What was sold at the market or at the door is entered, so that the shop does not sell it once more. */
export function OfflineSalesPage({ goods, sales, draft, formId }: Props) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const tell = ({ field, code, values }: FieldError) => {
    if (field === "quantity" && code === "too_many") return t("offline.errors.tooMany", { max: values?.max });
    return t(field === "variant_id" ? "offline.errors.goods" : "offline.errors.quantity");
  };
  const errors = draft?.errors ?? [];
  const fieldOf = (name: string, otherwise = "") => ({
    id: name,
    name,
    initialValue: draft?.values[name] ?? otherwise,
    errors: errors.filter(({ field }) => field === name).map(tell),
  });
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="products" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("offline.title")}</h1>
      <p className="text-muted">{t("offline.lead")}</p>
      {errors.length > 0 && (
        <div className="mt-4">
          <ErrorSummary errors={errors.map((error) => ({ id: error.field, message: tell(error) }))} />
        </div>
      )}
      {draft?.refusal && (
        <p role="alert" className="notice mt-4 font-semibold">
          {t(draft.refusal.code === "producer_suspended" ? "errors.suspended" : "errors.other")}
        </p>
      )}
      {goods.length === 0 ? (
        <p className="notice mt-4">{t("offline.noGoods")}</p>
      ) : (
        <form
          method="post"
          action={localPath(locale, "/desk/offline-sales")}
          noValidate
          className="panel mt-4 space-y-3"
        >
          <input type="hidden" name="form_id" value={formId} />
          <SelectField field={fieldOf("variant_id")} label={t("offline.goods")}>
            <option value="">{t("offline.choose")}</option>
            {goods.map(({ variant_id, title, variant_title, stocked, promised }) => (
              <option key={variant_id} value={variant_id}>
                {t("offline.option", {
                  title: [title, variant_title].filter(Boolean).join(", "),
                  count: Math.max(0, stocked - promised),
                })}
              </option>
            ))}
          </SelectField>
          <TextField
            field={fieldOf("quantity")}
            label={t("offline.quantity")}
            type="number"
            inputMode="numeric"
            min={1}
          />
          <TextField
            field={fieldOf("note")}
            label={t("offline.note")}
            hint={t("offline.noteHint")}
            maxLength={200}
            optional
          />
          <button type="submit" className="button w-full">
            {t("offline.button")}
          </button>
        </form>
      )}
      {sales.length > 0 && (
        <section aria-labelledby="sales-title" className="panel mt-4">
          <h2 id="sales-title" className="text-lg font-semibold">
            {t("offline.sales")}
          </h2>
          <ul className="mt-2 space-y-1 text-sm">
            {sales.map(({ title, quantity, note, at, by }) => (
              <li key={title + at}>
                <span className="tabular-nums">{quantity} ×</span> {title}
                <span className="block text-muted">
                  {[by, formatMoment(new Date(at), locale), note].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-4">
        <Anchor to="/desk/orders" className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
    </div>
  );
}
