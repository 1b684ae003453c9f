import { formatDong } from "@market/ocop";
import type { ProductPage, ProvinceRef } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { tellPlaces } from "./telling";

export interface ProvinceChoice {
  provinces: ProvinceRef[];
  /** The one that was asked about. */
  chosen: ProvinceRef | null;
}

/** Where these goods go, and whether to the province one lives in: a plain form, answered by the page itself. */
export function ShipsTo({
  product,
  path,
  choice,
}: {
  product: ProductPage;
  path: string;
  choice: ProvinceChoice;
}) {
  const t = useT("terms");
  const locale = useLocale();
  const { ships_to, living, own_delivery } = product.terms;
  const price = own_delivery && formatDong(own_delivery.amount, locale);
  const own =
    own_delivery &&
    (own_delivery.to
      ? t("ships.ownTo", { places: tellPlaces(locale, own_delivery.to), price })
      : t("ships.ownEverywhere", { price }));
  const bound = living ? own_delivery?.to != null : ships_to !== null;
  return (
    <section className="ships" aria-labelledby="ships-title" id="ships">
      <h2 id="ships-title" className="text-sm font-semibold">
        {t("ships.label")}
      </h2>
      <p className="mt-1">
        {living
          ? t("ships.living")
          : ships_to
            ? t("ships.only", { places: tellPlaces(locale, ships_to) })
            : t("ships.everywhere")}{" "}
        {own}
      </p>
      {bound && (
        <form method="get" action={`${localPath(locale, path)}#ships`} className="mt-3">
          <label htmlFor="ships-province" className="block text-sm text-muted">
            {t("ships.choose")}
          </label>
          <div className="mt-1 flex gap-2">
            <select
              id="ships-province"
              name="province"
              defaultValue={choice.chosen?.code ?? ""}
              className="field min-w-0 flex-1"
              aria-describedby={choice.chosen ? "ships-answer" : undefined}
            >
              <option value="">{t("ships.prompt")}</option>
              {choice.provinces.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit" className="button-quiet shrink-0">
              {t("ships.check")}
            </button>
          </div>
          {choice.chosen && <Answer product={product} province={choice.chosen} />}
        </form>
      )}
    </section>
  );
}

function Answer({ product, province }: { product: ProductPage; province: ProvinceRef }) {
  const t = useT("terms");
  const locale = useLocale();
  const { ships_to, living, own_delivery } = product.terms;
  const within = (area: ProvinceRef[] | null) => !area || area.some(({ code }) => code === province.code);
  const parcel = !living && within(ships_to);
  const own = own_delivery && within(own_delivery.to) ? own_delivery : null;
  const name = { province: province.name };
  const said = parcel
    ? t("ships.yes", name)
    : own
      ? t("ships.ownYes", { ...name, price: formatDong(own.amount, locale) })
      : t(living ? "ships.livingNo" : "ships.no", name);
  return (
    <p id="ships-answer" className={`mt-2 font-semibold ${parcel || own ? "text-accent-deep" : "text-bad"}`}>
      {said}
    </p>
  );
}
