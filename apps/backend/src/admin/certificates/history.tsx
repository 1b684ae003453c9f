import { setByNo, WITHDRAWAL_GROUNDS } from "@market/ocop";
import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminCertificateEvent } from "../../certificates/admin-shapes";
import { useWords } from "../use-words";
import { useCommunes } from "./use-communes";

export function History({ events }: { events: readonly AdminCertificateEvent[] }) {
  const { t, moment } = useWords();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("certificates.history")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("certificates.historyHint")}
        </Text>
      </div>
      <ol className="divide-y">
        {events.map((event) => (
          <li key={event.id} className="flex flex-col gap-y-1 px-6 py-4">
            <Text size="small" weight="plus">
              {t(`action.${event.action}`)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              <time dateTime={event.at}>{moment(event.at)}</time> ·{" "}
              {event.actor
                ? [event.actor.name, event.actor.email].filter(Boolean).join(", ")
                : t("certificates.system")}
            </Text>
            {event.reason ? <Text size="small">“{event.reason}”</Text> : null}
            <Changes
              changes={event.changes}
              first={event.action === "recorded" || event.action === "imported"}
            />
          </li>
        ))}
      </ol>
    </Container>
  );
}

/** The first line of a certificate needs no "before": nothing stood there. */
function Changes({ changes, first }: { changes: AdminCertificateEvent["changes"]; first: boolean }) {
  const { t } = useWords();
  const readable = useReadable();
  if (changes.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-col gap-y-0.5">
      {changes.map(({ field, before, after }) => (
        <li key={`${field}-${before}-${after}`} className="txt-compact-small text-ui-fg-subtle">
          {t(`field.${field}`)}:{" "}
          {first ? null : (
            <>
              <del className="text-ui-fg-muted">{readable(field, before)}</del> →{" "}
            </>
          )}
          <ins className="text-ui-fg-base no-underline">{readable(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}

function useReadable() {
  const { t, locale, day } = useWords();
  const communes = useCommunes();
  return (field: string, value: string | number | null): string => {
    if (value === null) return "–";
    if (field === "commune_code") {
      return communes.find((commune) => commune.value === value)?.label ?? String(value);
    }
    if (field === "level") return t(`level.${value}`);
    if (field === "set_no") return `${value}. ${setByNo(Number(value)).name[locale]}`;
    if (field === "withdrawal_ground") {
      return WITHDRAWAL_GROUNDS.find(({ code }) => code === value)?.name[locale] ?? String(value);
    }
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? day(String(value)) : String(value);
  };
}
