import type { ListingCard } from "@market/store-contract";
import { useT } from "~/i18n";
import { Points } from "~/review/points";
import { SaleBadge } from "~/terms/sale-badge";
import { Anchor } from "./link";
import { Marked } from "./marked";
import { Picture } from "./picture";
import { Price } from "./price";
import { Stars } from "./stars";

const CARD_WIDTHS = [160, 320, 480, 640] as const;

export function pathOf(card: Pick<ListingCard, "kind" | "handle">): string {
  return `/${card.kind === "experience" ? "experiences" : "products"}/${card.handle}`;
}

interface ViewProps {
  card: ListingCard;
  eager?: boolean;
  /** The query that a visit's page is opened with, its day say. */
  visit?: string;
}

/** One result: an article whose whole face leads to the product. */
export function ListingCardView({ card, eager = false, visit = "" }: ViewProps) {
  const t = useT("common");
  return (
    <article className="card group">
      <div className="card-picture">
        <Picture
          src={card.thumbnail}
          alt=""
          sizes="(min-width: 80rem) 18rem, (min-width: 48rem) 30vw, 46vw"
          widths={CARD_WIDTHS}
          eager={eager}
          group={card.group}
        />
        <SaleBadge sale={card.sale} />
        {!card.sale && !card.in_stock && card.price !== null && (
          <span className="card-badge">{t("soldOut")}</span>
        )}
      </div>
      <h3 className="card-title">
        <Anchor
          to={card.kind === "experience" ? `${pathOf(card)}${visit}` : pathOf(card)}
          className="card-link"
        >
          {card.title_marked ? <Marked html={card.title_marked} /> : card.title}
        </Anchor>
      </h3>
      <p className="card-origin">
        {card.producer?.name}
        {card.producer && card.commune && <br />}
        {card.commune?.name}
      </p>
      <div className="card-foot">
        <Stars stars={card.stars} note={card.stars_note} />
        {card.rating && <Points rating={card.rating} />}
        <p className="card-price">
          <Price amount={card.price} />
        </p>
      </div>
    </article>
  );
}

interface GridProps extends Pick<ViewProps, "visit"> {
  cards: ListingCard[];
  /** So many of the first wait for nothing. */
  eager?: number;
}

export function CardGrid({ cards, eager = 0, visit }: GridProps) {
  return (
    <ul className="card-grid">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ListingCardView card={card} eager={index < eager} visit={visit} />
        </li>
      ))}
    </ul>
  );
}
