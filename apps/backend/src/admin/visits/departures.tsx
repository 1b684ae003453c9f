import { Input, Label, Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Link } from "react-router-dom";
import type { DepartureListed } from "../../booking/list-departures";
import { read } from "../backend";
import { Pages } from "../certificates/pages";
import { useWords } from "../use-words";
import { AddDepartureDrawer } from "./add-departure-drawer";
import { DepartureState } from "./departure-state";
import { Section } from "./section";

const SIZE = 20;

/** When it goes, a month from today unless asked otherwise, and how full. */
export function Departures({ experienceId }: { experienceId: string }) {
  const { t, moment } = useWords();
  const [adding, setAdding] = useState(false);
  const [days, setDays] = useState({ from: "", to: "" });
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "departures", experienceId, days, page],
    queryFn: () =>
      read<{ departures: DepartureListed[]; count: number }>("/departures", {
        ...days,
        experience_id: experienceId,
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  const choose = (name: "from" | "to") => (value: string) => {
    setDays({ ...days, [name]: value });
    setPage(0);
  };
  return (
    <Section
      title={t("departures.title")}
      hint={t("departures.hint")}
      action={{ label: t("departures.add"), onClick: () => setAdding(true) }}
    >
      <search className="flex flex-wrap items-end gap-3 px-6 py-4">
        <DayInput label={t("departures.from")} value={days.from} onChange={choose("from")} />
        <DayInput label={t("departures.to")} value={days.to} onChange={choose("to")} />
      </search>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              {["starts", "taken", "held", "note", "state"].map((key) => (
                <Table.HeaderCell key={key}>{t(`departures.${key}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.departures.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell className="whitespace-nowrap">
                  <Link
                    to={`/visits/departures/${one.id}`}
                    className="text-ui-fg-interactive hover:underline"
                  >
                    {moment(one.starts_at)}
                  </Link>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {one.taken} / {one.capacity}
                </Table.Cell>
                <Table.Cell>{one.held || "–"}</Table.Cell>
                <Table.Cell className="max-w-80 truncate" title={one.note ?? undefined}>
                  {one.note ?? "–"}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <DepartureState state={one.state} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {data?.count === 0 ? <Text className="px-6 py-4 text-ui-fg-subtle">{t("departures.none")}</Text> : null}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
      {adding ? <AddDepartureDrawer experienceId={experienceId} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function DayInput(props: { label: string; value: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <Label htmlFor={id} size="small">
        {props.label}
      </Label>
      <Input
        id={id}
        type="date"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
