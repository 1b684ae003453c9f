import type { GoodsBoxBar } from "@market/store-contract";
import { useT } from "~/i18n";

const WORDS: Partial<Record<GoodsBoxBar | "short", "noSeason" | "short">> = {
  no_season: "noSeason",
  short: "short",
};

/** In place of the basket's button: a gift box that cannot be bought, and why; `short`: there is not enough of a part. */
export function BoxBarred({ bar }: { bar: GoodsBoxBar | "short" }) {
  const t = useT("product");
  return (
    <section className="terms-note terms-over">
      <h2 className="font-semibold">{t("box.barred.title")}</h2>
      <p className="mt-1">
        {t(`box.barred.${WORDS[bar] ?? "part"}`)}{" "}
        <a href="#inside" className="link inline-block py-1">
          {t("box.title")}
        </a>
      </p>
    </section>
  );
}
