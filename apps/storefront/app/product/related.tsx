import type { ListingCard } from "@market/store-contract";
import { CardGrid } from "~/components/listing-card";
import { useT } from "~/i18n";

export function Related({ cards }: { cards: ListingCard[] }) {
  const t = useT("product");
  if (cards.length === 0) return null;
  return (
    <section className="mt-16 lg:mt-24">
      <h2 className="section-title">{t("related")}</h2>
      <div className="mt-6">
        <CardGrid cards={cards} />
      </div>
    </section>
  );
}
