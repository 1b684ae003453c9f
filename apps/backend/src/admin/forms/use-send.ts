import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Refused, send } from "../backend";
import { useWords } from "../use-words";

/** Sends a form; says that it worked, or keeps what was refused for the fields to show. */
export function useSend<Answer>(path: string, done: { say: string; after?: (answer: Answer) => void }) {
  const { t, locale } = useWords();
  const cache = useQueryClient();
  const mutation = useMutation({
    mutationFn: (body: object) => send<Answer>(path, body),
    onSuccess: async (answer) => {
      await cache.invalidateQueries({ queryKey: ["market"] });
      if (waits(answer)) toast.info(t("payments.waits"));
      else toast.success(done.say);
      done.after?.(answer);
    },
    onError: (error: Error) => {
      toast.error(t("common.failed"), {
        description: error instanceof Refused ? error.whole(locale) : error.message,
      });
    },
  });
  const refused = mutation.error instanceof Refused ? mutation.error : null;
  return {
    submit: mutation.mutate,
    busy: mutation.isPending,
    errorOf: (field: string) => refused?.of(field, locale),
    reset: mutation.reset,
  };
}

/** It was written down, and a second officer decides. */
function waits(answer: unknown): boolean {
  const { approval } = (answer ?? {}) as { approval?: { state?: string } };
  return approval?.state === "asked";
}
