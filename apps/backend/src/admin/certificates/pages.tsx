import { Button, Text } from "@medusajs/ui";
import { useWords } from "../use-words";

/** Back and forth through a list; `page` counts from 0. */
export function Pages(props: { page: number; size: number; count: number; onPage: (page: number) => void }) {
  const { t } = useWords();
  const { page, size, count, onPage } = props;
  const last = Math.max(0, Math.ceil(count / size) - 1);
  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {count} {t("common.results")} · {t("common.page")} {page + 1} {t("common.of")} {last + 1}
      </Text>
      <div className="flex gap-x-2">
        <Button variant="secondary" size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t("common.previous")}
        </Button>
        <Button variant="secondary" size="small" disabled={page >= last} onClick={() => onPage(page + 1)}>
          {t("common.next")}
        </Button>
      </div>
    </div>
  );
}
