import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

export function RenewalDrawer({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend(`/certificates/${id}/renewal`, {
    say: t("certificates.renewalFiled"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("certificates.renewal")}
      hint={t("certificates.renewalHint")}
      open={open}
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ filed_on: day, reason })}
    >
      <TextField
        name="filed_on"
        type="date"
        value={day}
        onChange={setDay}
        error={errorOf("filed_on") ?? errorOf("renewal_filed_on")}
        required
      />
      <TextField name="reason" value={reason} onChange={setReason} error={errorOf("reason")} lines={2} />
    </ActionDrawer>
  );
}
