import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminCertificate } from "../../certificates/admin-shapes";
import { useWords } from "../use-words";
import { Stars } from "./stars";
import { StateBadge } from "./state-badge";

type Row = Pick<
  AdminCertificate,
  | "id"
  | "product_name"
  | "holder_name"
  | "stars"
  | "stars_shown"
  | "state"
  | "decision_number"
  | "valid_until"
>;

export function CertificateTable({ certificates }: { certificates: readonly Row[] }) {
  const { t, day } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {["product_name", "producer", "stars", "decision_number", "valid_until", "state"].map((field) => (
              <Table.HeaderCell key={field}>{t(`field.${field}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {certificates.map((row) => (
            <Table.Row key={row.id}>
              <Table.Cell className="max-w-72 truncate">
                <Link
                  to={`/certificates/${row.id}`}
                  className="text-ui-fg-interactive hover:underline"
                  title={row.product_name}
                >
                  {row.product_name}
                </Link>
              </Table.Cell>
              <Table.Cell className="max-w-60 truncate" title={row.holder_name}>
                {row.holder_name}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Stars stars={row.stars} shown={row.stars_shown} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{row.decision_number ?? "–"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{day(row.valid_until)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <StateBadge state={row.state} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
