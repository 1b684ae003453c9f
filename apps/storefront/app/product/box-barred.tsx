import type { GoodsBoxBar } from "@market/store-contract";
import { useT } from "~/i18n";

/** In place of the basket's button: a gift box that cannot be bought, whatever there is of its parts, and why. */
export function BoxBarred({ bar }: { bar: GoodsBoxBar }) {
  const t = useT("product");
  return (
    <section className="terms-note terms-over">
      <h2 className="font-semibold">{t("box.barred.title")}</h2>
      <p className="mt-1">
        {t(bar === "no_season" ? "box.barred.noSeason" : "box.barred.part")}{" "}
        <a href="#inside" className="link inline-block py-1">
          {t("box.title")}
        </a>
      </p>
    </section>
  );
}
