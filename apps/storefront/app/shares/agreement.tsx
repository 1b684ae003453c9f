import { formatDay } from "@market/ocop";
import type { ShareAgreementShown } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { tellPercent } from "./percent";

/** Who has which part, from which day on. */
export function Agreement({ agreement, you }: { agreement: ShareAgreementShown; you?: string }) {
  const t = useT("shares");
  const locale = useLocale();
  const { from_day, written_by, parts } = agreement;
  const said = { day: formatDay(from_day, locale), who: written_by };
  if (!parts.length) return <p className="mt-3 text-muted">{t("ended", said)}</p>;
  return (
    <table className="mt-3 w-full">
      <caption className="text-left text-muted">{t("agreed", said)}</caption>
      <thead>
        <tr className="text-sm text-muted">
          <th scope="col" className="py-2 pr-2 text-left">
            {t("who")}
          </th>
          <th scope="col" className="py-2 pr-2 text-left">
            {t("role")}
          </th>
          <th scope="col" className="py-2 text-right">
            {t("part")}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ party_id, name, role, basis_points }) => (
          <tr key={party_id} className="border-t border-line">
            <th scope="row" className="py-2 pr-2 text-left font-semibold">
              {name}
              {party_id === you && <span className="font-normal text-muted"> ({t("page.you")})</span>}
            </th>
            <td className="py-2 pr-2">{t(`roles.${role}`)}</td>
            <td className="py-2 text-right tabular-nums">{tellPercent(basis_points, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
