import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import type { WhoComes } from "../../../../../booking/list-bookings";
import type { DepartureListed } from "../../../../../booking/list-departures";
import { read } from "../../../../backend";
import { useSend } from "../../../../forms/use-send";
import { useWords } from "../../../../use-words";
import { Bookings } from "../../../../visits/bookings";
import { CallOffDrawer } from "../../../../visits/call-off-drawer";
import { DepartureDrawer } from "../../../../visits/departure-drawer";
import { DepartureState } from "../../../../visits/departure-state";

interface Answer {
  departure: DepartureListed;
  coming: WhoComes;
}

/** One departure: who comes, and what can be done to it. */
export default function DeparturePage() {
  const { id = "" } = useParams();
  const { t, moment } = useWords();
  const [open, setOpen] = useState<"change" | "call-off" | null>(null);
  const { data, isPending } = useQuery({
    queryKey: ["market", "departures", id],
    queryFn: () => read<Answer>(`/departures/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { departure, coming } = data;
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading level="h1">{moment(departure.starts_at)}</Heading>
            <DepartureState state={departure.state} />
          </div>
          {departure.state === "cancelled" ? null : (
            <Deeds
              departure={departure}
              onChange={() => setOpen("change")}
              onCallOff={() => setOpen("call-off")}
            />
          )}
        </div>
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small">
            <Link
              to={`/visits/${departure.experience_id}`}
              className="text-ui-fg-interactive hover:underline"
            >
              {departure.product_title}
            </Link>{" "}
            · {departure.producer_name}
          </Text>
          <Text size="small">
            {t("departures.taken")}: {departure.taken} / {departure.capacity} ·{" "}
            {t("bookings.nBookings", { count: coming.bookings })}
            {departure.held ? ` · ${t("departures.held")}: ${departure.held}` : ""}
          </Text>
          {departure.note ? <Text size="small">{departure.note}</Text> : null}
        </div>
      </Container>
      <Bookings path={`/departures/${id}/bookings`} />
      {open === "change" ? <DepartureDrawer departure={departure} onClose={close} /> : null}
      {open === "call-off" ? <CallOffDrawer departure={departure} coming={coming} onClose={close} /> : null}
    </div>
  );
}

function Deeds(props: { departure: DepartureListed; onChange: () => void; onCallOff: () => void }) {
  const { departure, onChange, onCallOff } = props;
  const { t } = useWords();
  const state = departure.state === "open" ? "closed" : "open";
  const { submit, busy } = useSend(`/departures/${departure.id}`, {
    say: t(state === "closed" ? "departures.closed" : "departures.opened"),
  });
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" variant="secondary" onClick={onChange}>
        {t("departures.change")}
      </Button>
      <Button size="small" variant="secondary" isLoading={busy} onClick={() => submit({ state })}>
        {t(state === "closed" ? "departures.close" : "departures.open")}
      </Button>
      <Button size="small" variant="secondary" asChild>
        <Link to={`/visits/notices?departure_id=${departure.id}`}>{t("notices.write")}</Link>
      </Button>
      <Button size="small" variant="danger" onClick={onCallOff}>
        {t("departures.callOff")}
      </Button>
    </div>
  );
}
