import { timeOf } from "~/experience/when";
import { useT } from "~/i18n";
import element from "../elements/hold-clock.js?url";

interface Props {
  /** ISO instant until which the places are kept; null where none are. */
  until: string | null;
  /** The server's own, ISO: a device's clock may be wrong. */
  now: string;
}

/** Until when places are kept. Without script that moment is told; with one, a clock runs down to it. */
export function HoldClock({ until, now }: Props) {
  const t = useT("visit");
  if (!until || Date.parse(until) <= Date.parse(now)) return null;
  return (
    <>
      <hold-clock
        class="hold-clock"
        data-until={until}
        data-now={now}
        data-left={t("hold.left")}
        data-five={t("hold.five")}
        data-one={t("hold.one")}
        data-over={t("hold.over")}
      >
        <span>{t("hold.until", { time: timeOf(until) })}</span>
      </hold-clock>
      <script type="module" src={element} />
    </>
  );
}
