import type { ProductPage } from "@market/store-contract";
import { CertificatePanel } from "~/certificate/panel";
import { useT } from "~/i18n";

/** The certificate, or that there is none: never silence. */
export function Certified({ certificate }: Pick<ProductPage, "certificate">) {
  const t = useT("product");
  if (certificate) return <CertificatePanel certificate={certificate} />;
  return (
    <section id="certificate" className="certificate certificate-ended">
      <h2 className="text-lg font-semibold">{t("noStars.title")}</h2>
      <p className="mt-1">{t("noStars.text")}</p>
    </section>
  );
}
