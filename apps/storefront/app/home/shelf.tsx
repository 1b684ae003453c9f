import type { ListingCard } from "@market/store-contract";
import { useId } from "react";
import { Anchor } from "~/components/link";
import { CardGrid } from "~/components/listing-card";
import { useT } from "~/i18n";

interface Props {
  title: string;
  text?: string;
  cards: ListingCard[];
  /** The whole list that this is the beginning of. */
  to: string;
}

export function Shelf({ title, text, cards, to }: Props) {
  const t = useT("common");
  const id = useId();
  return (
    <section className="below wrap mt-16 lg:mt-24" aria-labelledby={id}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={id} className="section-title">
            {title}
          </h2>
          {text && <p className="mt-2 text-muted">{text}</p>}
        </div>
        <Anchor to={to} className="link py-2 font-semibold" aria-describedby={id}>
          {t("seeAll")}
        </Anchor>
      </div>
      <div className="mt-6">
        <CardGrid cards={cards} />
      </div>
    </section>
  );
}
