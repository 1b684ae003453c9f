import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminApplicationAnswer } from "../../joining/admin-shapes";
import { addressOf } from "../backend";
import { useWords } from "../use-words";

const KB = 1024;

/** Licences: saved to be looked at, never shown within the admin. */
export function Papers({ application: { id, papers } }: AdminApplicationAnswer) {
  const { t } = useWords();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("applications.papers")}
      </Heading>
      {papers.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.none")}</Text>
      ) : (
        <ul className="divide-y">
          {papers.map((paper) => (
            <li key={paper.id} className="txt-compact-small px-6 py-3">
              <a
                href={addressOf(`/applications/${id}/papers/${paper.id}`)}
                download={paper.name}
                className="text-ui-fg-interactive"
              >
                {paper.name}
              </a>{" "}
              <span className="text-ui-fg-subtle">{Math.ceil(paper.size / KB)} kB</span>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
}
