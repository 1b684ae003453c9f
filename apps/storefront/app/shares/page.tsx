import { formatDong } from "@market/ocop";
import type { SharesAnswer } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { Agreement } from "./agreement";
import { Handover, tellMonth } from "./handover";

/** What all who share a producer's visits agreed on, and what came to whom: the same for each of them. */
export function SharesPage({ shares }: { shares: SharesAnswer }) {
  const t = useT("shares");
  const { producer, party, experiences, months, handovers } = shares;
  return (
    <div className="wrap max-w-2xl py-8">
      <h1 className="text-2xl font-semibold tracking-tight">{t("page.title", { name: party.name })}</h1>
      <p className="mt-2 text-muted">{t("page.lead", { producer })}</p>
      <section aria-labelledby="agreements-title" className="mt-6">
        <h2 id="agreements-title" className="text-lg font-semibold">
          {t("page.agreements")}
        </h2>
        {experiences.map(({ title, agreements }) => (
          <div key={agreements[0]?.id} className="mt-4">
            <h3 className="font-semibold">{title}</h3>
            {agreements.map((agreement) => (
              <Agreement key={agreement.id} agreement={agreement} you={party.id} />
            ))}
          </div>
        ))}
      </section>
      <section aria-labelledby="takings-title" className="mt-8">
        <h2 id="takings-title" className="text-lg font-semibold">
          {t("page.takings")}
        </h2>
        <p className="text-sm text-muted">{t("page.net")}</p>
        {months.length === 0 && <p className="notice mt-3">{t("page.nothing")}</p>}
        {months.map((month) => (
          <Month key={month.month} month={month} you={party.id} />
        ))}
      </section>
      {handovers.length > 0 && (
        <section aria-labelledby="handovers-title" className="mt-8">
          <h2 id="handovers-title" className="text-lg font-semibold">
            {t("handover.given")}
          </h2>
          <p className="text-sm text-muted">{t("handover.notedBy", { producer })}</p>
          <ul className="mt-2 divide-y divide-line">
            {handovers.map((handover) => (
              <li key={handover.id} className="py-3">
                <Handover handover={handover} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Month({ month, you }: { month: SharesAnswer["months"][number]; you: string }) {
  const t = useT("shares");
  const locale = useLocale();
  return (
    <table className="mt-4 w-full">
      <caption className="text-left font-semibold">
        {t("page.month", { month: tellMonth(month.month) })}
      </caption>
      <thead>
        <tr className="text-sm text-muted">
          <th scope="col" className="py-2 pr-2 text-left">
            {t("who")}
          </th>
          <th scope="col" className="py-2 text-right">
            {t("page.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {month.takings.map(({ party_id, name, role, amount }) => (
          <tr key={party_id} className="border-t border-line">
            <th scope="row" className="py-2 pr-2 text-left font-normal">
              {name}{" "}
              <span className="text-muted">({party_id === you ? t("page.you") : t(`roles.${role}`)})</span>
            </th>
            <td className="py-2 text-right tabular-nums">{formatDong(amount, locale)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-line font-semibold">
          <th scope="row" className="py-2 pr-2 text-left">
            {t("page.all")}
          </th>
          <td className="py-2 text-right tabular-nums">{formatDong(month.total, locale)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

export function NoSuchShares() {
  const t = useT("shares");
  return (
    <div className="wrap max-w-2xl py-12">
      <h1 className="text-2xl font-semibold">{t("page.noneTitle")}</h1>
      <p className="mt-3">{t("page.noneText")}</p>
      <Anchor to="/" className="button mt-6">
        {t("page.home")}
      </Anchor>
    </div>
  );
}
