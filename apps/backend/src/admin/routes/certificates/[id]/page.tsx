import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router-dom";
import type { AdminCertificateAnswer } from "../../../../certificates/admin-shapes";
import { read } from "../../../backend";
import { CorrectDrawer } from "../../../certificates/correct-drawer";
import { Facts } from "../../../certificates/facts";
import { History } from "../../../certificates/history";
import { LinkedProducer, LinkedProducts } from "../../../certificates/linked";
import { RenewalDrawer } from "../../../certificates/renewal-drawer";
import { WithdrawDrawer } from "../../../certificates/withdraw-drawer";
import { useWords } from "../../../use-words";

export default function CertificatePage() {
  const { id = "" } = useParams();
  const { t } = useWords();
  const [open, setOpen] = useState<"correct" | "renewal" | "withdraw" | null>(null);
  const { data, isPending } = useQuery({
    queryKey: ["market", "certificates", id],
    queryFn: () => read<AdminCertificateAnswer>(`/certificates/${id}`),
  });
  if (!data) return <Text>{t(isPending ? "common.loading" : "common.notFound")}</Text>;
  const { certificate } = data;
  const close = () => setOpen(null);
  const withdrawn = certificate.withdrawn_on !== null;
  return (
    <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex flex-col gap-y-3">
        <Facts
          certificate={certificate}
          actions={
            <>
              <Button size="small" variant="secondary" onClick={() => setOpen("correct")}>
                {t("certificates.correct")}
              </Button>
              {withdrawn ? null : (
                <>
                  <Button size="small" variant="secondary" onClick={() => setOpen("renewal")}>
                    {t("certificates.renewal")}
                  </Button>
                  <Button size="small" variant="danger" onClick={() => setOpen("withdraw")}>
                    {t("certificates.withdraw")}
                  </Button>
                </>
              )}
            </>
          }
        />
        <History events={certificate.history} />
      </div>
      <div className="flex flex-col gap-y-3">
        <LinkedProducts certificate={certificate} />
        <LinkedProducer certificate={certificate} />
      </div>
      {open === "correct" ? <CorrectDrawer certificate={certificate} open onClose={close} /> : null}
      {open === "renewal" ? <RenewalDrawer id={id} open onClose={close} /> : null}
      {open === "withdraw" ? <WithdrawDrawer id={id} open onClose={close} /> : null}
    </div>
  );
}
