import { formatDong } from "@market/ocop";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminOwnDeliveryAnswer } from "../../selling-terms/admin-shapes";
import { read } from "../backend";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { ProvinceBoxes } from "./province-boxes";

/** Whether a producer brings its goods itself: for how much, and where to. */
export function OwnDelivery({ producerId }: { producerId: string }) {
  const { t, locale } = useWords();
  const [editing, setEditing] = useState(false);
  const path = `/producers/${producerId}/own-delivery`;
  const { data } = useQuery({
    queryKey: ["market", "own-delivery", producerId],
    queryFn: () => read<AdminOwnDeliveryAnswer>(path),
  });
  if (!data) return null;
  const { price, to } = data.own_delivery;
  const names = data.provinces.filter(({ code }) => to?.includes(code)).map(({ name }) => name);
  return (
    <Container className="flex items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level="h2">{t("terms.ownTitle")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {price === null
            ? t("terms.ownNone")
            : `${formatDong(price, locale)} · ${to ? names.join(", ") : t("terms.ownEverywhere")}`}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
        {t("common.edit")}
      </Button>
      {editing ? <Drawer path={path} answer={data} onClose={() => setEditing(false)} /> : null}
    </Container>
  );
}

function Drawer(props: { path: string; answer: AdminOwnDeliveryAnswer; onClose: () => void }) {
  const { t } = useWords();
  const { own_delivery, provinces } = props.answer;
  const [price, setPrice] = useState(own_delivery.price === null ? "" : String(own_delivery.price));
  const [to, setTo] = useState(own_delivery.to);
  const { submit, busy, errorOf } = useSend(props.path, { say: t("terms.ownSaved"), after: props.onClose });
  return (
    <ActionDrawer
      title={t("terms.ownTitle")}
      action={t("common.save")}
      hint={t("terms.ownHint")}
      open
      onClose={props.onClose}
      busy={busy}
      onSubmit={() => submit({ price: price.trim() === "" ? null : Number(price), to })}
    >
      <TextField
        name="own_delivery_price"
        type="number"
        value={price}
        onChange={setPrice}
        error={errorOf("price")}
      />
      <ProvinceBoxes label={t("terms.ownLimit")} provinces={provinces} value={to} onChange={setTo} />
      {errorOf("to") ? <Text className="text-ui-fg-error">{errorOf("to")}</Text> : null}
    </ActionDrawer>
  );
}
