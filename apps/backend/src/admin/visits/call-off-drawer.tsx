import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { WhoComes } from "../../booking/list-bookings";
import type { DepartureListed } from "../../booking/list-departures";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** Says first whom it concerns and what comes back; nothing can take it back. */
export function CallOffDrawer(props: { departure: DepartureListed; coming: WhoComes; onClose: () => void }) {
  const { departure, coming, onClose } = props;
  const { t, moment, dong } = useWords();
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend(`/departures/${departure.id}/call-off`, {
    say: t("departures.calledOff"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("departures.callOff")}
      hint={`${departure.product_title} · ${moment(departure.starts_at)}`}
      open
      onClose={onClose}
      busy={busy}
      danger
      onSubmit={() => submit({ reason })}
    >
      {coming.bookings === 0 ? (
        <Text size="small">{t("departures.callOffNobody")}</Text>
      ) : (
        <>
          <Text size="small" weight="plus">
            {t("bookings.nBookings", { count: coming.bookings })} ·{" "}
            {t("bookings.nGuests", { count: coming.guests })}
          </Text>
          <Text size="small">{t("departures.comesBack", { amount: dong(coming.total) })}</Text>
        </>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {t("departures.callOffHint")}
      </Text>
      <TextField
        name="reason"
        value={reason}
        onChange={setReason}
        error={errorOf("reason")}
        lines={3}
        hint={t("visits.reasonHint")}
      />
    </ActionDrawer>
  );
}
