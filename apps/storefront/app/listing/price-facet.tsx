import { formatDong } from "@market/ocop";
import type { ListingFacets } from "@market/store-contract";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import type { Filters } from "./filters";
import { drawnBars, fullestBar } from "./price-bars";

interface Props {
  price: ListingFacets["price"];
  filters: Filters;
}

/** Two fields, and above them how the goods are spread over prices. */
export function PriceFacet({ price, filters }: Props) {
  const t = useT("listing");
  const locale = useLocale();
  // As people write it, without the sign: the address takes it with or without its dots.
  const digits = (amount: number) => formatDong(amount, locale).replace(/[^\d.,]/g, "");
  return (
    <>
      {price && price.bars.length > 1 && <PriceBars price={price} filters={filters} />}
      <div className="flex gap-3 pt-2">
        <PriceField
          name="price_min"
          label={t("facet.priceFrom")}
          value={filters.priceMin === null ? "" : digits(filters.priceMin)}
          hint={price ? digits(price.min) : ""}
        />
        <PriceField
          name="price_max"
          label={t("facet.priceTo")}
          value={filters.priceMax === null ? "" : digits(filters.priceMax)}
          hint={price ? digits(price.max) : ""}
        />
      </div>
    </>
  );
}

function PriceBars({ price, filters }: { price: NonNullable<Props["price"]>; filters: Filters }) {
  const t = useT("listing");
  const locale = useLocale();
  const dong = (amount: number) => formatDong(amount, locale);
  const bars = drawnBars(price.bars, filters);
  const fullest = fullestBar(price.bars);
  const words = t("facet.priceRange", { min: dong(price.min), max: dong(price.max) });
  const most =
    fullest && t("facet.priceMost", { count: fullest.count, from: dong(fullest.from), to: dong(fullest.to) });
  return (
    <>
      <svg
        className="price-bars"
        viewBox={`0 0 ${bars.length * 10} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={[words, most].filter(Boolean).join(" ")}
      >
        {bars.map(({ from, height, chosen }, index) => (
          <rect
            key={from}
            x={index * 10 + 0.5}
            y={100 - height}
            width="9"
            height={height}
            className={chosen ? "price-bar-in" : undefined}
          />
        ))}
      </svg>
      <p className="price-ends" aria-hidden="true">
        <span>{dong(price.min)}</span>
        <span>{dong(price.max)}</span>
      </p>
    </>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
  hint: string;
}

function PriceField({ name, label, value, hint }: FieldProps) {
  return (
    <label className="block flex-1 text-sm text-muted">
      {label}
      <input
        name={name}
        inputMode="numeric"
        pattern="[0-9., ]*"
        maxLength={13}
        defaultValue={value}
        placeholder={hint}
        className="field mt-1 text-ink"
      />
    </label>
  );
}
