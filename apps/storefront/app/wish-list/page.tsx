import type { ListingCard } from "@market/store-contract";
import type { ReactNode } from "react";
import { AccountFrame } from "~/account/frame";
import { CrossIcon } from "~/components/icons";
import { Anchor, useLocale } from "~/components/link";
import { ListingCardView } from "~/components/listing-card";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

interface Props {
  items: ListingCard[];
  guest: boolean;
}

/** What a visitor wants to remember; a customer's stands within the account. */
export function WishListPage({ items, guest }: Props) {
  const t = useT("wishes");
  const list = items.length > 0 ? <Wished items={items} /> : <Nothing />;
  if (!guest) {
    return (
      <AccountFrame
        title={t("title")}
        lead={items.length > 0 ? t("count", { count: items.length }) : undefined}
      >
        {list}
      </AccountFrame>
    );
  }
  return (
    <div className="wrap pb-8 pt-8 lg:pt-12">
      <h1 className="text-3xl font-semibold tracking-tight lg:text-4xl">{t("title")}</h1>
      {items.length > 0 && <p className="mt-2 text-muted">{t("count", { count: items.length })}</p>}
      <GuestNote>{t("guest.text")}</GuestNote>
      <div className="mt-6">{list}</div>
    </div>
  );
}

function GuestNote({ children }: { children: ReactNode }) {
  const t = useT("wishes");
  const back = encodeURIComponent(localPath(useLocale(), "/account/wish-list"));
  return (
    <p className="mt-4 max-w-prose rounded-card bg-soft px-5 py-3 text-sm">
      {children}{" "}
      <Anchor to={`/account/sign-in?return_to=${back}`} className="link">
        {t("guest.signIn")}
      </Anchor>
    </p>
  );
}

function Wished({ items }: { items: ListingCard[] }) {
  const t = useT("wishes");
  const action = localPath(useLocale(), "/account/wish-list");
  return (
    <>
      <h2 className="sr-only">{t("listed")}</h2>
      <ul className="card-grid wish-grid">
        {items.map((card, place) => (
          <li key={card.id} className="flex flex-col">
            <div className="flex-1">
              <ListingCardView card={card} eager={place < 2} />
            </div>
            <form method="post" action={action} className="mt-2">
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="product_id" value={card.id} />
              <button type="submit" className="wish-remove">
                <CrossIcon width="16" height="16" />
                {t("remove")}
                <span className="sr-only">: {card.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

function Nothing() {
  const t = useT("wishes");
  return (
    <div className="rounded-card bg-soft px-6 py-12 text-center">
      <p className="text-lg font-semibold">{t("empty.title")}</p>
      <p className="mx-auto mt-2 max-w-prose text-muted">{t("empty.text")}</p>
      <p className="mt-6">
        <Anchor to="/products" className="button">
          {t("empty.products")}
        </Anchor>
      </p>
    </div>
  );
}
