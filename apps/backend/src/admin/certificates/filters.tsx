import { Input, Label, Select } from "@medusajs/ui";
import { useId } from "react";
import { useWords } from "../use-words";
import { STATES } from "./state-badge";

export interface Filters {
  q: string;
  state: string;
  stars: string;
  ending_before: string;
  order: string;
}

export const NO_FILTERS: Filters = { q: "", state: "", stars: "", ending_before: "", order: "newest" };

const ALL = "all";

export function CertificateFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const set = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  const choice = (name: "state" | "stars" | "order", options: Array<{ value: string; label: string }>) => (
    <div className="w-44">
      <Select
        value={filters[name] || ALL}
        onValueChange={(value) => set({ [name]: value === ALL ? "" : value })}
      >
        <Select.Trigger aria-label={name === "order" ? t("certificates.orderLabel") : t(`field.${name}`)}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
  const all = (field: string) => ({ value: ALL, label: `${t(`field.${field}`)}: ${t("common.all")}` });
  return (
    <search className="flex flex-wrap items-end gap-3 px-6 py-4">
      <div className="w-72">
        <Input
          type="search"
          aria-label={t("common.search")}
          placeholder={t("certificates.search")}
          value={filters.q}
          onChange={(event) => set({ q: event.target.value })}
        />
      </div>
      {choice("state", [all("state"), ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))])}
      {choice("stars", [all("stars"), ...["5", "4", "3"].map((value) => ({ value, label: `${value} ★` }))])}
      {choice(
        "order",
        ["newest", "ending", "name"].map((value) => ({ value, label: t(`certificates.order.${value}`) })),
      )}
      <div className="flex items-center gap-2">
        <Label htmlFor={id} size="small">
          {t("certificates.endingBefore")}
        </Label>
        <Input
          id={id}
          type="date"
          value={filters.ending_before}
          onChange={(event) => set({ ending_before: event.target.value })}
        />
      </div>
    </search>
  );
}
