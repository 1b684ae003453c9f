import { Table, Text } from "@medusajs/ui";
import type { BadCell } from "../../certificates/admin-shapes";
import { useWords } from "../use-words";

/** A table of thousands of rows helps nobody: the first ones, and how many more there are. */
const MOST = 200;

export function BadCells({ cells }: { cells: readonly BadCell[] }) {
  const { t, locale } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["row", "column", "value", "whatToDo"].map((key) => (
              <Table.HeaderCell key={key}>{t(`import.${key}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {cells.slice(0, MOST).map((cell) => (
            <Table.Row key={`${cell.row}-${cell.column}-${cell.code}`}>
              <Table.Cell>{cell.row}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{cell.column ?? "–"}</Table.Cell>
              <Table.Cell className="max-w-60 truncate" title={cell.value}>
                {cell.value || <span className="text-ui-fg-muted">{t("import.emptyCell")}</span>}
              </Table.Cell>
              <Table.Cell className="whitespace-normal py-2">{cell.what_to_do[locale]}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {cells.length > MOST ? (
        <Text size="small" className="px-6 py-3 text-ui-fg-subtle">
          + {cells.length - MOST} {t("import.more")}
        </Text>
      ) : null}
    </div>
  );
}
