import { formatPhone } from "@market/ocop";
import { Button, Table } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { BookingListed } from "../../booking/list-bookings";
import { read } from "../backend";
import { Pages } from "../certificates/pages";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";
import { BookingState } from "./booking-state";
import { Section } from "./section";

const SIZE = 20;

/** Who booked, and who came. @param path where they are listed: of a departure, or of a stay */
export function Bookings({ path, from }: { path: string; from?: string }) {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "bookings", path, from, page],
    queryFn: () =>
      read<{ bookings: BookingListed[]; count: number }>(path, {
        from,
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t("bookings.title")} hint={t("bookings.hint")} empty={data?.count === 0}>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {["number", "contact", "when", "guests", "total", "state"].map((key) => (
                <Table.HeaderCell key={key}>{t(`bookings.${key}`)}</Table.HeaderCell>
              ))}
              <Table.HeaderCell>
                <span className="sr-only">{t("bookings.attendance")}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.bookings.map((booking) => (
              <Row key={booking.id} booking={booking} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Section>
  );
}

function Row({ booking }: { booking: BookingListed }) {
  const { moment, day, dong } = useWords();
  const { arrive, leave } = booking;
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        <Link to={`/orders/${booking.order_id}`} className="text-ui-fg-interactive hover:underline">
          {booking.number}
        </Link>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {booking.contact_name} · {formatPhone(booking.contact_phone)}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {arrive && leave ? `${day(arrive)} – ${day(leave)}` : moment(booking.starts_at)}
      </Table.Cell>
      <Table.Cell>{booking.guests}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{dong(booking.total)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <BookingState state={booking.state} />
      </Table.Cell>
      <Table.Cell>
        <Attendance booking={booking} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Sets right whether they came; what was cancelled, or waits for an answer, has no such question. */
function Attendance({ booking: { id, state } }: { booking: BookingListed }) {
  const { t } = useWords();
  const { submit, busy } = useSend(`/bookings/${id}/attendance`, { say: t("bookings.attendanceSaved") });
  if (state !== "confirmed" && state !== "attended" && state !== "no_show") return null;
  return (
    <div className="flex gap-2 whitespace-nowrap">
      {(["attended", "no_show"] as const)
        .filter((other) => other !== state)
        .map((other) => (
          <Button
            key={other}
            size="small"
            variant="transparent"
            disabled={busy}
            onClick={() => submit({ state: other })}
          >
            {t(`bookings.set.${other}`)}
          </Button>
        ))}
    </div>
  );
}
