import type { ProductPage } from "@market/store-contract";
import { Anchor } from "~/components/link";
import { useT } from "~/i18n";

export function Maker({ producer }: { producer: ProductPage["producer"] }) {
  const t = useT("product");
  if (!producer) return null;
  return (
    <section className="mt-12 rounded-card bg-soft p-6">
      <h2 className="text-sm font-semibold text-muted">{t("producer.title")}</h2>
      <p className="mt-1 text-xl font-semibold">{producer.name}</p>
      {producer.commune && <p className="text-muted">{producer.commune.name}</p>}
      {producer.joined && producer.story && <p className="mt-3 max-w-prose">{producer.story}</p>}
      <Anchor to={`/producers/${producer.handle}`} className="link mt-3 inline-block py-1 font-semibold">
        {t("producer.all")}
      </Anchor>
      {!producer.joined && <p className="mt-2 text-sm text-muted">{t("producer.notJoined")}</p>}
    </section>
  );
}
