import { defineRouteConfig } from "@medusajs/admin-sdk";
import { StarSolid } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import type { AdminCertificateList } from "../../../certificates/admin-shapes";
import { read } from "../../backend";
import { CertificateTable } from "../../certificates/certificate-table";
import { CertificateFilters, type Filters, NO_FILTERS } from "../../certificates/filters";
import { Pages } from "../../certificates/pages";
import { useWords } from "../../use-words";

const SIZE = 20;

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "market",
  icon: StarSolid,
  rank: 1,
});

export default function CertificatesPage() {
  const { t } = useWords();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ["market", "certificates", filters, page],
    queryFn: () =>
      read<AdminCertificateList>("/certificates", {
        ...filters,
        limit: String(SIZE),
        offset: String(page * SIZE),
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h1">{t("certificates.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("certificates.hint")}
          </Text>
        </div>
        <div className="flex gap-x-2">
          <Button size="small" variant="secondary" asChild>
            <Link to="/certificates/import">{t("certificates.import")}</Link>
          </Button>
          <Button size="small" asChild>
            <Link to="/certificates/create">{t("certificates.record")}</Link>
          </Button>
        </div>
      </div>
      <CertificateFilters
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setPage(0);
        }}
      />
      {data?.count === 0 ? (
        <Text className="px-6 py-10 text-center text-ui-fg-subtle">{t("certificates.empty")}</Text>
      ) : (
        <CertificateTable certificates={data?.certificates ?? []} />
      )}
      <Pages page={page} size={SIZE} count={data?.count ?? 0} onPage={setPage} />
    </Container>
  );
}
