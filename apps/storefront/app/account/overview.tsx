import type { AccountAddress } from "@market/store-contract";
import { ArrowIcon } from "~/components/icons";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

interface Props {
  logins: string[];
  address: AccountAddress | null;
}

/** The way to each page of the account, with what stands there in one line. */
export function Overview({ logins, address }: Props) {
  const t = useT("account");
  const cards = [
    ["/account/orders", "orders", t("overview.orders")],
    ["/account/wish-list", "wishList", t("overview.wishList")],
    [
      "/account/addresses",
      "addresses",
      address ? `${address.street}, ${address.commune}, ${address.province}` : t("overview.noAddress"),
    ],
    ["/account/profile", "profile", logins.join(" · ")],
    ["/account/privacy", "privacy", t("overview.privacy")],
  ] as const;
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {cards.map(([to, key, line]) => (
        <li key={to} className="panel account-card">
          <h2 className="text-lg font-semibold">
            <Anchor to={to} className="card-link">
              {t(`nav.${key}`)}
            </Anchor>
          </h2>
          <p className="mt-1 text-sm text-muted">{line}</p>
          <ArrowIcon className="account-card-arrow" width="20" height="20" />
        </li>
      ))}
    </ul>
  );
}
