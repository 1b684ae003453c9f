import type { DeskAlertsAnswer } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import { PhoneAlerts } from "./phone-alerts";

/** How a member is told: at all desks they work at alike, and on each device by itself. */
export function AlertsPage({ alerts, failed }: DeskAlertsAnswer & { failed: boolean }) {
  const t = useT("desk");
  const locale = useLocale();
  const { mail, sms, email, phone } = alerts;
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="today" />
      <p>
        <Anchor to="/desk" className="link inline-block py-2">
          {t("alerts.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{t("alerts.title")}</h1>
      {failed && (
        <p role="alert" className="notice mt-4 font-semibold">
          {t("alerts.wrong")}
        </p>
      )}
      <form method="post" action={localPath(locale, "/desk/alerts")} className="panel mt-4">
        <fieldset>
          <legend>{t("alerts.lead")}</legend>
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="mail" value="1" defaultChecked={mail} className="size-5" />
            {t("alerts.mail", { email })}
          </label>
          {phone ? (
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name="sms" value="1" defaultChecked={sms} className="size-5" />
              {t("alerts.sms", { phone })}
            </label>
          ) : (
            <p className="text-muted">{t("alerts.noPhone")}</p>
          )}
        </fieldset>
        <button type="submit" className="button mt-3 w-full">
          {t("alerts.save")}
        </button>
      </form>
      <PhoneAlerts locale={locale} />
    </div>
  );
}
