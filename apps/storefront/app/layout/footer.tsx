import { Anchor } from "~/components/link";
import { useT } from "~/i18n";
import { LEGAL_PAGES } from "~/legal/pages";

export function Footer() {
  const t = useT("common");
  const tLegal = useT("legal");
  return (
    <footer className="below mt-20 border-t border-line bg-soft text-sm">
      <div className="wrap grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-5">
        <section>
          <h2 className="font-semibold">{t("footer.aboutTitle")}</h2>
          <p className="mt-3 text-muted">{t("footer.about")}</p>
        </section>
        <section>
          <h2 className="font-semibold">{t("footer.shopTitle")}</h2>
          <ul className="mt-2 text-muted">
            {(["products", "experiences", "producers"] as const).map((page) => (
              <li key={page}>
                <Anchor to={`/${page}`} className="inline-block py-1 underline-offset-4 hover:underline">
                  {t(`nav.${page}`)}
                </Anchor>
              </li>
            ))}
            <li>
              <Anchor to="/orders/find" className="inline-block py-1 underline-offset-4 hover:underline">
                {t("nav.findOrder")}
              </Anchor>
            </li>
            <li>
              <Anchor to="/legal/stars" className="inline-block py-1 underline-offset-4 hover:underline">
                {t("nav.stars")}
              </Anchor>
            </li>
          </ul>
        </section>
        <nav aria-labelledby="footer-legal">
          <h2 id="footer-legal" className="font-semibold">
            {tLegal("footer")}
          </h2>
          <ul className="mt-2 text-muted">
            {LEGAL_PAGES.filter((page) => page !== "stars").map((page) => (
              <li key={page}>
                <Anchor
                  to={`/legal/${page}`}
                  className="inline-block py-1 underline-offset-4 hover:underline"
                >
                  {tLegal(`short.${page}`)}
                </Anchor>
              </li>
            ))}
            <li>
              <Anchor to="/complaints" className="inline-block py-1 underline-offset-4 hover:underline">
                {tLegal("complain")}
              </Anchor>
            </li>
          </ul>
        </nav>
        <section>
          <h2 className="font-semibold">{t("footer.rightsTitle")}</h2>
          <ul className="mt-3 space-y-2 text-muted">
            <li>{t("footer.rights1")}</li>
            <li>{t("footer.rights2")}</li>
            <li>{t("footer.rights3")}</li>
          </ul>
        </section>
        <section>
          <h2 className="font-semibold">{t("footer.demoTitle")}</h2>
          <p className="mt-3 text-muted">{t("footer.demo")}</p>
        </section>
      </div>
      <p className="wrap border-t border-line py-5 text-muted">{t("footer.licence")}</p>
    </footer>
  );
}
