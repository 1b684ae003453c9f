import type { DeskProfile } from "@market/store-contract";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { read } from "../backend";
import { useWords } from "../use-words";

/** Where the producer's money goes, masked. */
export function BankAccount({ producerId }: { producerId: string }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ["market", "bank-account", producerId],
    queryFn: () => read<Pick<DeskProfile, "bank">>(`/producers/${producerId}/bank-account`),
  });
  if (!data?.bank) return null;
  const { bank, number, holder } = data.bank;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("suspension.bank")}
      </Heading>
      <Text size="small" className="px-6 py-4">
        {bank} · {number} · {holder}
      </Text>
    </Container>
  );
}
