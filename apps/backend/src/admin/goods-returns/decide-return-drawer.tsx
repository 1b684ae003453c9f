import type { ReturnAtDesk } from "@market/store-contract";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** All that was said of a return, and the officer's decision. */
export function DecideReturnDrawer({ shown, onClose }: { shown: ReturnAtDesk; onClose: () => void }) {
  const { t, dong } = useWords();
  const [text, setText] = useState("");
  const [refund, setRefund] = useState("");
  const { submit, busy, errorOf } = useSend(`/goods-returns/${shown.id}/decide`, {
    say: t("goodsReturns.decided"),
    after: onClose,
  });
  const waits = shown.state === "escalated";
  return (
    <ActionDrawer
      title={shown.number}
      action={waits ? t("goodsReturns.refund") : t("common.cancel")}
      hint={[shown.name, shown.phone, shown.producer].join(" · ")}
      open
      onClose={onClose}
      onSubmit={() => (waits ? submit({ answer: "refund", text, refund }) : onClose())}
      busy={busy}
    >
      <ul>
        {shown.lines.map(({ line_id, quantity, title, worth }) => (
          <li key={line_id}>
            {quantity} × {title} ({dong(worth)})
          </li>
        ))}
      </ul>
      <Text size="small">{t("goodsReturns.most", { amount: dong(shown.most) })}</Text>
      {shown.refund !== null && (
        <Text size="small">{t("goodsReturns.given", { amount: dong(shown.refund) })}</Text>
      )}
      <Said title={t("goodsReturns.buyer")} text={shown.text} />
      {shown.pictures.map((url, index) => (
        <img
          key={url}
          src={url}
          alt={t("goodsReturns.picture", { n: index + 1 })}
          className="max-h-48 w-fit"
        />
      ))}
      <Said title={t("goodsReturns.reply")} text={shown.reply} />
      <Said title={t("goodsReturns.escalation")} text={shown.escalation} />
      <Said title={t("goodsReturns.decision")} text={shown.decision} />
      {waits && (
        <>
          <TextField name="text" value={text} onChange={setText} error={errorOf("text")} required lines={4} />
          <TextField name="refund" value={refund} onChange={setRefund} error={errorOf("refund")} />
          <Button
            type="button"
            variant="danger"
            size="small"
            isLoading={busy}
            onClick={() => submit({ answer: "decline", text })}
          >
            {t("goodsReturns.decline")}
          </Button>
        </>
      )}
    </ActionDrawer>
  );
}

function Said({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <Text size="small" weight="plus">
        {title}
      </Text>
      <Text className="whitespace-pre-line">{text}</Text>
    </div>
  );
}
