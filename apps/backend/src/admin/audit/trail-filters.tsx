import { Button } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { TextField } from "../forms/field";
import { useWords } from "../use-words";

export const NO_FILTERS = { producer: "", person: "", deed: "", from: "", to: "" };

/** By producer, person, deed and day; asked for with the button, for a trail is long. */
export function TrailFilters({ onFilter }: { onFilter: (filters: typeof NO_FILTERS) => void }) {
  const { t } = useWords();
  const [filters, setFilters] = useState(NO_FILTERS);
  const field = (name: keyof typeof NO_FILTERS) => ({
    name,
    value: filters[name],
    onChange: (value: string) => setFilters({ ...filters, [name]: value }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    onFilter(filters);
  };
  return (
    <search>
      <form onSubmit={send} className="flex flex-wrap items-end gap-3 px-6 py-4">
        <TextField {...field("producer")} />
        <TextField {...field("person")} />
        <TextField {...field("deed")} />
        <TextField {...field("from")} type="date" />
        <TextField {...field("to")} type="date" />
        <Button type="submit" size="small" variant="secondary">
          {t("audit.filter")}
        </Button>
      </form>
    </search>
  );
}
