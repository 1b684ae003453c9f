import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import type { LegalPage } from "./pages";

/** The rules that matter where somebody is about to buy, a click away. */
export function BuyersNote({ pages, lead }: { pages: readonly LegalPage[]; lead?: "agree" }) {
  const t = useT("legal");
  return (
    <p className="mt-3 text-sm text-muted">
      {lead && `${t(lead)} `}
      {pages.map((page, index) => (
        <span key={page}>
          {index > 0 && " · "}
          <Anchor to={`/legal/${page}`} className="link">
            {t(`short.${page}`)}
          </Anchor>
        </span>
      ))}
    </p>
  );
}
