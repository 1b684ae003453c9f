import { formatDong, formatMoment, formatPhone } from "@market/ocop";
import type { HostRequest } from "@market/store-contract";
import { whenOf } from "~/basket/visit-line";
import { TextArea } from "~/components/forms";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { isOfReason, LONGEST_REASON, type RequestDraft, timeLeft } from "./requests";

interface Props {
  request: HostRequest;
  /** Of its field, where an error leads. */
  reasonId: string;
  draft: RequestDraft | null;
  now: Date;
}

/** Who wants to come and when, until when to answer, and the two answers. */
export function RequestCard({ request, reasonId, draft, now }: Props) {
  const t = useT("requests");
  const tVisit = useT("visit");
  const locale = useLocale();
  const { id, product_title, producer_name, contact_name, contact_phone, guests, total, answer_by } = request;
  const { unit, count, pressing } = timeLeft(answer_by, now);
  return (
    <li className="panel">
      <h2 className="text-lg font-semibold leading-snug">{product_title}</h2>
      <p className="text-sm text-muted">{producer_name}</p>
      <p className="mt-1 font-semibold">
        {whenOf(tVisit, locale, { ...request, departure_id: null, held_until: null })}
      </p>
      <p>
        {t("guests", { count: guests })} · <span className="tabular-nums">{formatDong(total, locale)}</span>
      </p>
      <p>
        {contact_name} ·{" "}
        <a href={`tel:${contact_phone}`} className="link inline-block py-1 tabular-nums">
          {formatPhone(contact_phone)}
        </a>
      </p>
      <p className={pressing ? "mt-2 font-semibold text-warn" : "mt-2 font-semibold"}>
        {t("answerBy", { moment: formatMoment(new Date(answer_by), locale) })} ({t(`left.${unit}`, { count })}
        )
      </p>
      <form method="post" action={localPath(locale, "/desk/requests")} className="mt-3">
        <input type="hidden" name="booking_id" value={id} />
        <input type="hidden" name="answer" value="yes" />
        <button
          type="submit"
          className="button w-full"
          aria-label={t("acceptNamed", { name: contact_name, title: product_title })}
        >
          {t("accept")}
        </button>
      </form>
      <Refuse request={request} reasonId={reasonId} draft={draft} />
    </li>
  );
}

function Refuse({ request, reasonId, draft }: Omit<Props, "now">) {
  const t = useT("requests");
  const locale = useLocale();
  const { id, contact_name, product_title } = request;
  const wrong = draft && isOfReason(draft);
  const field = {
    id: reasonId,
    name: "reason",
    initialValue: draft?.reason ?? "",
    errors: wrong ? [t(`errors.${draft.error}`)] : [],
  };
  return (
    <details className="mt-2" open={Boolean(wrong || draft?.reason)}>
      <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("refuse")}</summary>
      <form
        method="post"
        action={localPath(locale, "/desk/requests")}
        noValidate
        className="space-y-3"
        aria-label={t("refuseNamed", { name: contact_name, title: product_title })}
      >
        <input type="hidden" name="booking_id" value={id} />
        <input type="hidden" name="answer" value="no" />
        <TextArea field={field} label={t("reason")} hint={t("reasonHint")} maxLength={LONGEST_REASON} />
        <button type="submit" className="button-quiet w-full">
          {t("refuseButton")}
        </button>
      </form>
    </details>
  );
}
