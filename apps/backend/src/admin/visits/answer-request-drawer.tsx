import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { RequestListed } from "../../booking/answer-request";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** Yes, or no with the host's words; a no gives all money back. */
export function AnswerRequestDrawer(props: { request: RequestListed; yes: boolean; onClose: () => void }) {
  const { request, yes, onClose } = props;
  const { t, moment, dong } = useWords();
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend(`/bookings/${request.id}/answer`, {
    say: t(yes ? "requests.accepted" : "requests.refused"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t(yes ? "requests.accept" : "requests.refuse")}
      hint={`${request.product_title} · ${moment(request.starts_at)}`}
      open
      onClose={onClose}
      busy={busy}
      danger={!yes}
      onSubmit={() => submit({ yes, reason: yes ? null : reason })}
    >
      <Text size="small">
        {request.contact_name} · {t("bookings.nGuests", { count: request.guests })} · {dong(request.total)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {yes ? t("requests.acceptAsk") : t("requests.refuseAsk", { amount: dong(request.total) })}
      </Text>
      {yes ? null : (
        <TextField
          name="reason"
          value={reason}
          onChange={setReason}
          error={errorOf("reason")}
          lines={3}
          hint={t("visits.reasonHint")}
        />
      )}
    </ActionDrawer>
  );
}
