import { Button, Input, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../use-words";

interface Choice {
  id: string;
  label: string;
}

/** Looks something up by its name and hands over the one chosen. */
export function Picker(props: {
  kind: string;
  find: (q: string) => Promise<Choice[]>;
  onChoose: (id: string) => void;
  except?: readonly string[];
}) {
  const { t } = useWords();
  const [q, setQ] = useState("");
  const { data } = useQuery({
    queryKey: ["market", "pick", props.kind, q],
    queryFn: () => props.find(q),
    enabled: q.trim().length > 1,
  });
  const choices = (data ?? []).filter(({ id }) => !props.except?.includes(id));
  return (
    <div className="flex flex-col gap-y-2">
      <Input
        type="search"
        size="small"
        aria-label={t("common.search")}
        placeholder={t("common.search")}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {q.trim().length > 1 ? (
        <ul className="flex flex-col gap-y-1">
          {choices.map(({ id, label }) => (
            <li key={id}>
              <Button
                variant="transparent"
                size="small"
                className="h-auto justify-start whitespace-normal text-left"
                onClick={() => {
                  props.onChoose(id);
                  setQ("");
                }}
              >
                + {label}
              </Button>
            </li>
          ))}
          {choices.length === 0 ? (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("common.notFound")}
            </Text>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
