import { WITHDRAWAL_GROUNDS } from "@market/ocop";
import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { ChoiceField, TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

export function WithdrawDrawer({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const { t, locale } = useWords();
  const [day, setDay] = useState("");
  const [ground, setGround] = useState("");
  const [reason, setReason] = useState("");
  const { submit, busy, errorOf } = useSend(`/certificates/${id}/withdraw`, {
    say: t("certificates.withdrawDone"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("certificates.withdraw")}
      hint={t("certificates.withdrawHint")}
      open={open}
      onClose={onClose}
      busy={busy}
      danger
      onSubmit={() => submit({ withdrawn_on: day, ground, reason })}
    >
      <TextField
        name="withdrawn_on"
        type="date"
        value={day}
        onChange={setDay}
        error={errorOf("withdrawn_on")}
        required
      />
      <ChoiceField
        name="withdrawal_ground"
        value={ground}
        onChange={setGround}
        error={errorOf("ground") ?? errorOf("withdrawal_ground")}
        required
        options={WITHDRAWAL_GROUNDS.map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <TextField name="reason" value={reason} onChange={setReason} error={errorOf("reason")} lines={3} />
    </ActionDrawer>
  );
}
