import { Button, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import type { AdminProducer } from "../../certificates/admin-shapes";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** Stops a producer's selling with a reason and a day of notice, or lets it sell again; its owners are told by mail. */
export function Suspension({ producer }: { producer: AdminProducer }) {
  const { t } = useWords();
  const ask = usePrompt();
  const [suspending, setSuspending] = useState(false);
  const lifting = useSend(`/producers/${producer.id}/lift`, { say: t("suspension.lifted") });
  const allowing = useSend(`/producers/${producer.id}`, { say: t("producers.saved") });
  if (producer.status === "pending") {
    return (
      <Button size="small" isLoading={allowing.busy} onClick={() => allowing.submit({ status: "approved" })}>
        {t("suspension.allow")}
      </Button>
    );
  }
  if (producer.status === "approved") {
    return (
      <>
        <Button size="small" variant="danger" onClick={() => setSuspending(true)}>
          {t("suspension.suspend")}
        </Button>
        {suspending ? <SuspendDrawer producer={producer} onClose={() => setSuspending(false)} /> : null}
      </>
    );
  }
  const lift = async () => {
    const sure = await ask({
      title: t("suspension.lift"),
      description: t("suspension.liftAsk"),
      cancelText: t("common.cancel"),
      confirmText: t("common.yes"),
    });
    if (sure) lifting.submit({});
  };
  return (
    <Button size="small" isLoading={lifting.busy} onClick={lift}>
      {t("suspension.lift")}
    </Button>
  );
}

function SuspendDrawer({ producer, onClose }: { producer: AdminProducer; onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [noticeOn, setNoticeOn] = useState("");
  const { submit, busy, errorOf } = useSend(`/producers/${producer.id}/suspend`, {
    say: t("suspension.suspended"),
    after: onClose,
  });
  return (
    <ActionDrawer
      title={t("suspension.suspend")}
      hint={t("suspension.hint")}
      open
      danger
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit({ reason, notice_on: noticeOn })}
    >
      <TextField
        name="reason"
        value={reason}
        onChange={setReason}
        lines={4}
        error={errorOf("reason")}
        required
      />
      <TextField
        name="notice_on"
        type="date"
        value={noticeOn}
        onChange={setNoticeOn}
        error={errorOf("notice_on")}
        required
      />
    </ActionDrawer>
  );
}
