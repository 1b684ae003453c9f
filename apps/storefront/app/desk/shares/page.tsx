import type { DeskSharesAnswer } from "@market/store-contract";
import type { FormDraft } from "~/account/form";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { Agreement } from "~/shares/agreement";
import { MoneyNav } from "../nav";
import { AgreementForm } from "./form";
import { Handovers } from "./handovers";

interface Props {
  shares: DeskSharesAnswer;
  draft: FormDraft | null;
  formId: string;
  /** `2026-11-28` */
  today: string;
}

/** How the takings of a producer's visits are shared, everybody's link, what was handed over to whom, and the form for another agreement. */
export function DeskSharesPage({ shares, draft, formId, today }: Props) {
  const t = useT("shares");
  const { experiences, parties } = shares;
  const ofHandover = draft !== null && ("share" in draft.values || "undo_id" in draft.values);
  return (
    <div className="wrap desk pb-8 pt-4">
      <MoneyNav current="shares" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="text-muted">{t("lead")}</p>
      {experiences.length === 0 && <p className="notice mt-4">{t("noVisits")}</p>}
      {experiences.map(({ id, title, agreements }) => (
        <section key={id} aria-labelledby={`of-${id}`} className="panel mt-4">
          <h2 id={`of-${id}`} className="text-lg font-semibold">
            {title}
          </h2>
          {agreements.length === 0 && <p className="mt-2">{t("none")}</p>}
          {agreements.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} />
          ))}
        </section>
      ))}
      {shares.due.length > 0 && (
        <Handovers shares={shares} draft={ofHandover ? draft : null} formId={formId} today={today} />
      )}
      {parties.length > 0 && (
        <section aria-labelledby="links-title" className="mt-6">
          <h2 id="links-title" className="text-lg font-semibold">
            {t("links")}
          </h2>
          <p className="text-muted">{t("linksHint")}</p>
          <ul className="mt-2">
            {parties.map(({ id, name, role, token }) => (
              <li key={id}>
                <Anchor to={`/shares/${encodeURIComponent(token)}`} className="link inline-block py-2">
                  {t("open", { name })}
                </Anchor>{" "}
                <span className="text-muted">({t(`roles.${role}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {experiences.length > 0 && <AgreementForm shares={shares} draft={ofHandover ? null : draft} />}
    </div>
  );
}
