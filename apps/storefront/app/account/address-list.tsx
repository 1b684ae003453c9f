import type { AccountAddress } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";

export function AddressList({ addresses }: { addresses: AccountAddress[] }) {
  const t = useT("account");
  return (
    <>
      {addresses.length === 0 && <p className="panel text-muted">{t("addresses.empty")}</p>}
      <ul className="grid gap-4 sm:grid-cols-2">
        {addresses.map((address) => (
          <AddressCard key={address.id} address={address} />
        ))}
      </ul>
      <p>
        <Anchor to="/account/addresses/new" className="button">
          {t("addresses.add")}
        </Anchor>
      </p>
    </>
  );
}

function AddressCard({ address }: { address: AccountAddress }) {
  const t = useT("account");
  const locale = useLocale();
  const { id, name, phone, street, commune, province, is_default } = address;
  return (
    <li className="panel flex flex-col">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{name}</span>
        {is_default && <span className="badge">{t("addresses.default")}</span>}
      </p>
      <p className="mt-1 tabular-nums">{phone}</p>
      <p className="mt-1 text-muted">
        {street}, {commune}, {province}
      </p>
      <div className="mt-auto flex flex-wrap gap-x-5 pt-3">
        <Anchor
          to={`/account/addresses/${id}`}
          className="link inline-block py-2.5"
          aria-label={t("addresses.editOf", { name, street })}
        >
          {t("addresses.edit")}
        </Anchor>
        <form method="post" action={localPath(locale, "/account/addresses")}>
          <input type="hidden" name="address" value={id} />
          <button
            type="submit"
            className="link min-h-11 cursor-pointer"
            aria-label={t("addresses.removeOf", { name, street })}
          >
            {t("addresses.remove")}
          </button>
        </form>
      </div>
    </li>
  );
}
