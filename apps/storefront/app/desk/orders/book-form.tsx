import { dayOf, formatDay, formatDong } from "@market/ocop";
import type { CarrierQuoteAnswer, DeskOrder } from "@market/store-contract";
import { TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { fieldId, type OrderDraft, shownIn } from "./draft";
import { Quantities } from "./quantities";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  quote: CarrierQuoteAnswer["quote"] | null;
  action: string;
  formId: string;
}

/** A carrier is asked to fetch some pieces: first what it takes for that, then the booking. */
export function BookForm({ order, draft, quote, action, formId }: Props) {
  const t = useT("deskOrders");
  const wrong = draft?.form === "book" && (draft.error === "weight" || draft.error === "weight_missing");
  const errors = wrong && draft ? [t(`errors.${draft.error}`)] : [];
  // The fields stand as they were quoted.
  const typed: OrderDraft | null = quote ? quotedDraft(order, quote) : draft;
  return (
    <section aria-labelledby="book-title" className="panel" id="book">
      <h2 id="book-title" className="text-lg font-semibold">
        {t("book.title")}
      </h2>
      <p className="mt-1 text-sm text-muted">{t("book.text")}</p>
      {quote && <Quoted {...{ order, quote, action, formId }} />}
      <form method="get" action={`${action}#book`} noValidate className="mt-2 space-y-3">
        <input type="hidden" name="carrier" value="ghn" />
        <Quantities order={order} draft={typed} form="book" legend={t("ship.which")} begins="all" />
        <TextField
          field={{
            id: fieldId("book", "weight_g"),
            name: "weight_g",
            initialValue: shownIn(typed, "book", "weight_g", ""),
            errors,
          }}
          label={t("book.weight")}
          hint={t("book.weightHint")}
          inputMode="numeric"
          maxLength={7}
          autoComplete="off"
          optional
        />
        <button type="submit" className="button-quiet w-full">
          {t(quote ? "book.seeAgain" : "book.see")}
        </button>
      </form>
    </section>
  );
}

type QuotedProps = Pick<Props, "order" | "action" | "formId"> & { quote: CarrierQuoteAnswer["quote"] };

function Quoted({ order, quote, action, formId }: QuotedProps) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const { fee, expected_at, collect, weight_g, lines } = quote;
  return (
    <form method="post" action={action} className="notice mt-3 space-y-3">
      <input type="hidden" name="form" value="book" />
      <input type="hidden" name="form_id" value={formId} />
      <input type="hidden" name="seen" value={order.seen} />
      <input type="hidden" name="weight_g" value={weight_g} />
      {lines.map(({ id, quantity }) => (
        <input key={id} type="hidden" name={`quantity.${id}`} value={quantity} />
      ))}
      <p className="text-lg font-semibold">{t("book.fee", { amount: formatDong(fee, locale) })}</p>
      <ul>
        {expected_at && (
          <li>{t("book.expected", { day: formatDay(dayOf(new Date(expected_at)), locale) })}</li>
        )}
        <li>
          {collect > 0
            ? t("book.collect", { amount: formatDong(collect, locale) })
            : t("book.collectNothing")}
        </li>
        <li>{t("book.weighs", { grams: weight_g })}</li>
      </ul>
      <button type="submit" className="button w-full">
        {t("book.button")}
      </button>
    </form>
  );
}

function quotedDraft(order: DeskOrder, { lines, weight_g }: CarrierQuoteAnswer["quote"]): OrderDraft {
  const chosen = (id: string) => lines.find((line) => line.id === id)?.quantity ?? 0;
  const quantities = order.lines.map(({ id }) => [`quantity.${id}`, String(chosen(id))]);
  const values = { ...Object.fromEntries(quantities), weight_g: String(weight_g) };
  return { form: "book", parcel_id: null, values, error: "other", meanwhile: null };
}
