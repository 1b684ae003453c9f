import { dictionaries } from "~/i18n/dictionaries";
import type { Locale } from "~/i18n/locale";
import element from "../../elements/desk/alerts.js?worker&url";

/** Alerts on the device at hand. All of it is drawn by its script: without one a browser shows no alerts either. */
export function PhoneAlerts({ locale }: { locale: Locale }) {
  return (
    <>
      <desk-alerts
        class="mt-4 block"
        data-address="/desk/alerts/device"
        data-locale={locale}
        data-words={JSON.stringify(dictionaries[locale].desk.alerts.phone)}
      />
      <script type="module" src={element} />
    </>
  );
}
