import { Button, Drawer } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../use-words";

/** A form beside the page it changes. */
export function ActionDrawer(props: {
  title: string;
  /** What the button says; the title unless told. */
  action?: string;
  hint?: string;
  open: boolean;
  onClose: () => void;
  onSubmit: () => void;
  busy: boolean;
  danger?: boolean;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <Drawer open={props.open} onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Drawer.Content>
        <form
          className="flex h-full flex-col overflow-hidden"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit();
          }}
        >
          <Drawer.Header>
            <Drawer.Title>{props.title}</Drawer.Title>
            <Drawer.Description>{props.hint ?? ""}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">{props.children}</Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button variant="secondary" size="small" type="button">
                {t("common.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              variant={props.danger ? "danger" : "primary"}
              isLoading={props.busy}
            >
              {props.action ?? props.title}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
