import { formatDong, formatMoment } from "@market/ocop";
import type { ReturnShown } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { Picture } from "~/components/picture";
import { useT } from "~/i18n";

interface Props {
  shown: ReturnShown;
  /** Of the buyer's words, as whoever reads them would say. */
  wrote: string;
}

/** One return: what is asked for, how it stands, the clocks and what was said. */
export function ReturnFacts({ shown, wrote }: Props) {
  const t = useT("returns");
  const locale = useLocale();
  const moment = (at: string) => formatMoment(new Date(at), locale);
  const { number, state, late, lines, pictures, reply, escalation, decision, refund } = shown;
  const waits = state === "open" || state === "escalated";
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{t(`states.${state}`)}</strong>
        {late && <span className="font-semibold text-bad">{t(`late.${late}`)}</span>}
      </p>
      <p className="text-sm text-muted">
        {t("asked", { moment: moment(shown.received_at) })}
        {state === "open" && ` · ${t("replyDue", { moment: moment(shown.reply_due) })}`}
        {waits && ` · ${t("resolveDue", { moment: moment(shown.resolve_due) })}`}
      </p>
      <ul className="mt-2">
        {lines.map(({ line_id, quantity, title }) => (
          <li key={line_id}>{t("line", { quantity, title })}</li>
        ))}
      </ul>
      <p className="text-sm">
        {t(`reasons.${shown.reason as "broken"}`)} ·{" "}
        {t("desk.wants", { wish: t(`wishes.${shown.wish as "refund"}`) })}
      </p>
      <Said title={wrote} text={shown.text} />
      {pictures.length > 0 && (
        <ul className="said-pictures">
          {pictures.map((url, index) => (
            <li key={url}>
              <Picture
                src={url}
                alt={t("picture", { n: index + 1, number })}
                sizes="8rem"
                widths={[160, 320]}
              />
            </li>
          ))}
        </ul>
      )}
      {reply && <Said title={t("reply")} text={reply} />}
      {escalation && <Said title={t("escalation")} text={escalation} />}
      {decision && <Said title={t("decision")} text={decision} />}
      {refund !== null && (
        <p className="mt-2">
          <strong className="tabular-nums">{t("refund", { amount: formatDong(refund, locale) })}</strong>{" "}
          <span className="text-sm text-muted">{t("refundHow")}</span>
        </p>
      )}
    </>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div className="said-reply">
      <p className="text-sm font-semibold">{title}</p>
      <p className="said-text">{text}</p>
    </div>
  );
}
