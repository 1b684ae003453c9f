import type { DeskOrder } from "@market/store-contract";
import { useT } from "~/i18n";
import { fieldId, type OrderDraft, shownIn } from "./draft";
import { Quantities } from "./quantities";
import { ReasonField } from "./reason-field";

interface Props {
  order: DeskOrder;
  draft: OrderDraft | null;
  action: string;
  formId: string;
}

/** Folded away, so that nobody declines by a slip. */
export function DeclineForm({ order, draft, action, formId }: Props) {
  const t = useT("deskOrders");
  const mine = draft?.form === "decline" ? draft : null;
  const all = fieldId("decline", "all");
  return (
    <details className="panel" open={mine !== null}>
      <summary className="min-h-11 py-2 font-semibold">{t("decline.title")}</summary>
      <form method="post" action={action} noValidate className="mt-2 space-y-3">
        <p className="text-sm text-muted">{t("decline.text")}</p>
        <input type="hidden" name="form" value="decline" />
        <input type="hidden" name="form_id" value={formId} />
        <input type="hidden" name="seen" value={order.seen} />
        <Quantities order={order} draft={draft} form="decline" legend={t("decline.which")} begins="none" />
        <p>
          <label htmlFor={all} className="flex min-h-11 items-center gap-3">
            <input
              id={all}
              name="all"
              type="checkbox"
              className="size-5"
              defaultChecked={shownIn(draft, "decline", "all", "") === "on"}
            />
            {t("decline.all")}
          </label>
        </p>
        <ReasonField
          form="decline"
          draft={draft}
          label={t("decline.reason")}
          hint={t("decline.reasonHint")}
        />
        <button type="submit" className="button-quiet w-full text-bad">
          {t("decline.button")}
        </button>
      </form>
    </details>
  );
}
