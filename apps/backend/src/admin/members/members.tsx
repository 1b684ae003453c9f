import type { MemberAnswer, MemberRow, MembersAnswer } from "@market/store-contract";
import { Badge, Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { read, remove, send } from "../backend";
import { useWords } from "../use-words";
import { AddMemberDrawer } from "./add-member-drawer";

/** Who works at a producer's desk. A password that was made for somebody is shown once and kept nowhere. */
export function Members({ producerId }: { producerId: string }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState<MemberAnswer | null>(null);
  const path = `/producers/${producerId}/members`;
  const { data } = useQuery({
    queryKey: ["market", "members", producerId],
    queryFn: () => read<MembersAnswer>(path),
  });
  if (!data) return null;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("members.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("members.hint")}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
          {t("members.add")}
        </Button>
      </div>
      {told ? <Password told={told} onNoted={() => setTold(null)} /> : null}
      {data.members.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.none")}</Text>
      ) : (
        <ul className="divide-y">
          {data.members.map((member) => (
            <Member key={member.id} path={`${path}/${member.id}`} member={member} onTold={setTold} />
          ))}
        </ul>
      )}
      {adding ? <AddMemberDrawer path={path} onClose={() => setAdding(false)} onAdded={setTold} /> : null}
    </Container>
  );
}

function Password({ told, onNoted }: { told: MemberAnswer; onNoted: () => void }) {
  const { t } = useWords();
  const words = t(told.password === null ? "members.keepsPassword" : "members.passwordOnce");
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <Text size="small">
        {words.replace("{name}", told.member.name)}{" "}
        {told.password === null ? null : <code className="select-all font-mono">{told.password}</code>}
      </Text>
      <Button size="small" variant="secondary" onClick={onNoted}>
        {t("members.noted")}
      </Button>
    </div>
  );
}

interface MemberProps {
  path: string;
  member: MemberRow;
  onTold: (answer: MemberAnswer) => void;
}

function Member({ path, member, onTold }: MemberProps) {
  const { t } = useWords();
  const ask = usePrompt();
  const cache = useQueryClient();
  const failed = (error: Error) => toast.error(t("common.failed"), { description: error.message });
  const removing = useMutation({
    mutationFn: () => remove(path),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ["market"] });
      toast.success(t("members.removed"));
    },
    onError: failed,
  });
  const renewing = useMutation({
    mutationFn: () => send<MemberAnswer>(`${path}/password`, {}),
    onSuccess: onTold,
    onError: failed,
  });
  const sure = (description: string) =>
    ask({ title: member.name, description, cancelText: t("common.cancel"), confirmText: t("common.yes") });
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div>
        <Text size="small" weight="plus">
          {member.name} <Badge size="2xsmall">{t(`members.role.${member.role}`)}</Badge>
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {member.email}
        </Text>
      </div>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="transparent"
          isLoading={renewing.isPending}
          onClick={async () => (await sure(t("members.newPasswordAsk"))) && renewing.mutate()}
        >
          {t("members.newPassword")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          isLoading={removing.isPending}
          onClick={async () => (await sure(t("members.removeAsk"))) && removing.mutate()}
        >
          {t("members.remove")}
        </Button>
      </div>
    </li>
  );
}
