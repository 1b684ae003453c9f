import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import { useWords } from "../../../use-words";
import { NoticeForm } from "../../../visits/notice-form";
import { SentNotices } from "../../../visits/sent-notices";

/** Weather, a ferry that does not go: told to everybody of a day, or of one departure. */
export default function NoticesPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h1">{t("notices.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("notices.hint")}
          </Text>
        </div>
        <NoticeForm departureId={query.get("departure_id")} />
      </Container>
      <SentNotices />
    </div>
  );
}
