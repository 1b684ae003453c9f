import { formatMoment } from "@market/ocop";
import { ErrorSummary } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { OrderDraft } from "./draft";

/** Why a form came to nothing; the second of two members is told who was first, and when. */
export function Refused({ draft, fieldId }: { draft: OrderDraft; fieldId: string | null }) {
  const t = useT("deskOrders");
  const locale = useLocale();
  const { error, meanwhile } = draft;
  const message = t(`errors.${error}`);
  if (fieldId) return <ErrorSummary errors={[{ id: fieldId, message }]} />;
  const moment = meanwhile?.at ? formatMoment(new Date(meanwhile.at), locale) : "";
  return (
    <div role="alert" className="notice">
      <p className="font-semibold">{message}</p>
      {draft.told && <p>{t("told", { text: draft.told })}</p>}
      {meanwhile && meanwhile.what !== "changed" && (
        <p>
          {meanwhile.by
            ? t("meanwhile.by", { what: t(`deed.${meanwhile.what}`), name: meanwhile.by, moment })
            : t("meanwhile.at", { what: t(`deed.${meanwhile.what}`), moment })}
        </p>
      )}
      {draft.values.reason && <p className="mt-1">{t("written", { text: draft.values.reason })}</p>}
    </div>
  );
}
