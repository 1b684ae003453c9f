import { formatDong, formatMoment } from "@market/ocop";
import type { DeskTransfersAnswer, FieldError } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { ErrorSummary, SelectField, TextField } from "~/components/forms";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { MoneyNav } from "../nav";
import { ReceiptCard } from "./receipt-card";
import { RefundCard } from "./refund-card";
import type { Looked, StatementFault } from "./statement.server";
import { StatementForm } from "./statement-form";

interface Props extends DeskTransfersAnswer {
  draft: FormDraft | null;
  /** A statement that was looked at, or why it could not be. */
  looked?: Looked | null;
  fault?: StatementFault | null;
}

const CODES = ["no_such_order", "told_already"] as const;

/** The money that the producer's account waits for, what came and fits no order, and what a member notes by hand. */
export function TransfersPage({ awaited, receipts, refunds, draft, looked = null, fault = null }: Props) {
  const t = useT("deskTransfers");
  const locale = useLocale();
  const action = localPath(locale, "/desk/transfers");
  const ofReceipt = draft?.values.receipt_id || draft?.values.refund_id || null;
  const ofRefund = draft?.values.refund_id || null;
  const tell = ({ field, code }: FieldError) => {
    const known = CODES.find((one) => one === code);
    if (known) return t(`errors.${known}`);
    return t(field === "amount" || field === "transaction_id" ? `errors.${field}` : "errors.reference");
  };
  const errors = draft?.errors ?? [];
  const fieldOf = (name: string) => ({
    id: name,
    name,
    initialValue: ofReceipt ? "" : (draft?.values[name] ?? ""),
    errors: ofReceipt ? [] : errors.filter(({ field }) => field === name).map(tell),
  });
  return (
    <div className="wrap desk pb-8 pt-4">
      <MoneyNav current="transfers" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="text-muted">{t("lead")}</p>
      {errors.length > 0 && (
        <div className="mt-4">
          <ErrorSummary
            errors={errors.map((error) => ({
              id: ofRefund ? `refund-${ofRefund}` : ofReceipt ? `reference-${ofReceipt}` : error.field,
              message: ofRefund ? t("errors.transaction_id") : tell(error),
            }))}
          />
        </div>
      )}
      {draft?.refusal && (
        <p role="alert" className="notice mt-4 font-semibold">
          {t(draft.refusal.code === "decided_already" ? "errors.decided_already" : "errors.other")}
        </p>
      )}
      {receipts.length > 0 && (
        <section aria-labelledby="receipts-title" className="mt-4">
          <h2 id="receipts-title" className="text-lg font-semibold">
            {t("receipts.title")}
          </h2>
          <ul className="mt-2 space-y-3">
            {receipts.map((receipt) => (
              <ReceiptCard key={receipt.id} receipt={receipt} awaited={awaited} action={action} />
            ))}
          </ul>
        </section>
      )}
      {refunds.length > 0 && (
        <section aria-labelledby="refunds-title" className="mt-4">
          <h2 id="refunds-title" className="text-lg font-semibold">
            {t("refunds.title")}
          </h2>
          <p className="mt-1 text-sm text-muted">{t("refunds.lead")}</p>
          <ul className="mt-2 space-y-3">
            {refunds.map((refund) => (
              <RefundCard
                key={refund.id}
                refund={refund}
                action={action}
                typed={ofRefund === refund.id ? (draft?.values.reference ?? "") : null}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="awaited-title" className="panel mt-4">
        <h2 id="awaited-title" className="text-lg font-semibold">
          {t("awaited.title")}
        </h2>
        {awaited.length === 0 && <p className="mt-2">{t("awaited.none")}</p>}
        <ul className="mt-2 divide-y divide-line">
          {awaited.map(({ order_id, number, name, reference, due, paid, until }) => (
            <li key={order_id} className="py-3">
              <Anchor to={`/desk/orders/${order_id}`} className="link font-medium">
                {number}
              </Anchor>{" "}
              · {name}
              <span className="block tabular-nums">
                <strong>{formatDong(due, locale)}</strong> · {reference}
              </span>
              {paid > 0 && (
                <span className="block text-sm">
                  {t("awaited.paid", { amount: formatDong(paid, locale) })}
                </span>
              )}
              <span className="block text-sm text-muted">
                {t("awaited.until", { moment: formatMoment(new Date(until), locale) })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {awaited.length > 0 && (
        <form
          method="post"
          action={action}
          noValidate
          aria-labelledby="note-title"
          className="panel mt-4 space-y-3"
        >
          <h2 id="note-title" className="text-lg font-semibold">
            {t("note.title")}
          </h2>
          <p className="text-sm text-muted">{t("note.lead")}</p>
          <SelectField field={fieldOf("reference")} label={t("note.order")}>
            <option value="">{t("note.choose")}</option>
            {awaited.map(({ reference, number, name }) => (
              <option key={reference} value={reference}>
                {`${number} · ${name} · ${reference}`}
              </option>
            ))}
          </SelectField>
          <TextField field={fieldOf("amount")} label={t("note.amount")} inputMode="numeric" maxLength={20} />
          <TextField
            field={fieldOf("transaction_id")}
            label={t("note.transaction")}
            hint={t("note.transactionHint")}
            maxLength={100}
          />
          <button type="submit" className="button w-full">
            {t("note.button")}
          </button>
        </form>
      )}
      <StatementForm action={action} looked={looked} fault={fault} />
      <p className="mt-4">
        <Anchor to="/desk/orders" className="link inline-block py-2">
          {t("back")}
        </Anchor>
      </p>
    </div>
  );
}
