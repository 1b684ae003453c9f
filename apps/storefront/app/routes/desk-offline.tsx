import type { CheckInKey } from "@market/store-contract";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clock } from "~/clock.server";
import { Anchor, useLocale } from "~/components/link";
import { DeskElement } from "~/desk/desk-element";
import { GuestList } from "~/desk/guest-list";
import { translator, useT } from "~/i18n";
import { localeOfPath, localPath } from "~/i18n/locale";
import { readStore } from "~/medusa.server";
import { held, OnServer } from "~/on-server";
import { pageMeta } from "~/page-meta";

export const handle = { head: () => ({ canonical: null }) };

export const meta: MetaFunction = ({ location: { pathname } }) =>
  pageMeta({ pathname, title: translator(localeOfPath(pathname), "desk")("checkIn.title"), noindex: true });

/**
 * What stands in for `/desk/check-in` where there is no network: kept on the device, so it holds nothing of anybody. Its script finds the
 * departure in the address and the guests in the list that the device keeps.
 */
export async function loader() {
  const listKey = await readStore<CheckInKey>("/producer/check-in/key");
  return new OnServer({ listKey, now: clock.now() });
}

export default function DeskWithoutNetwork() {
  const t = useT("desk");
  const locale = useLocale();
  const { listKey, now } = held<typeof loader>(useLoaderData());
  const action = localPath(locale, "/desk/check-in");
  return (
    <div className="wrap desk pb-8 pt-4">
      <p>
        <Anchor to="/desk" className="link inline-block py-2">
          {t("checkIn.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight" data-visit="">
        {t("checkIn.title")}
      </h1>
      <DeskElement listKey={listKey} action={action} eventId="" result={null} now={now} locale={locale}>
        <GuestList tickets={null} action={action} eventId="" locale={locale} now={now} />
      </DeskElement>
    </div>
  );
}
