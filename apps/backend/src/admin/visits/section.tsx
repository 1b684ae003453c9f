import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../use-words";

/** A part of a page, with what can be done to it. */
export function Section(props: {
  title: string;
  hint?: string;
  empty?: boolean;
  action?: { label: string; onClick: () => void };
  children: ReactNode;
}) {
  const { t } = useWords();
  const { title, hint, empty, action, children } = props;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          {hint ? (
            <Text size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          ) : null}
        </div>
        {action ? (
          <Button size="small" variant="secondary" onClick={action.onClick}>
            {action.label}
          </Button>
        ) : null}
      </div>
      {empty ? <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.none")}</Text> : children}
    </Container>
  );
}
