import { Checkbox, Label } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminCertificate } from "../../certificates/admin-shapes";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { factsToSend, factValuesOf } from "./fact-values";
import { FactsFields } from "./facts-fields";

interface Props {
  certificate: AdminCertificate;
  open: boolean;
  onClose: () => void;
}

export function CorrectDrawer({ certificate, open, onClose }: Props) {
  const { t } = useWords();
  const id = useId();
  const before = factValuesOf(certificate);
  const [values, setValues] = useState(before);
  const [reason, setReason] = useState("");
  const [takeBack, setTakeBack] = useState(false);
  const { submit, busy, errorOf } = useSend(`/certificates/${certificate.id}`, {
    say: t("certificates.corrected"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("certificates.correct")}
      hint={t("certificates.correctHint")}
      open={open}
      onClose={onClose}
      busy={busy}
      onSubmit={() =>
        submit({
          reason,
          changes: {
            ...factsToSend(values, before),
            ...(takeBack ? { withdrawn_on: null, withdrawal_ground: null } : {}),
          },
        })
      }
    >
      <TextField
        name="reason"
        value={reason}
        onChange={setReason}
        error={errorOf("reason")}
        lines={2}
        required
      />
      {certificate.state === "withdrawn" ? (
        <div className="flex items-center gap-x-2">
          <Checkbox id={id} checked={takeBack} onCheckedChange={(checked) => setTakeBack(checked === true)} />
          <Label htmlFor={id} size="small">
            {t("certificates.undoWithdrawal")}
          </Label>
        </div>
      ) : null}
      <FactsFields values={values} onChange={setValues} errorOf={errorOf} />
    </ActionDrawer>
  );
}
