import type { Parcel } from "@market/store-contract";
import { useT } from "~/i18n";

/** Who carries a parcel and under which number, which leads to the carrier's page where it has one. */
export function Tracking({ parcel }: { parcel: Parcel }) {
  const t = useT("purchase");
  const { carrier, carrier_name, tracking_number, tracking_url } = parcel;
  const name = carrier_name ?? (carrier ? t(carrier === "own" ? "parcel.own" : "parcel.other") : null);
  if (!name && !tracking_number) return null;
  return (
    <p className="text-sm">
      {name}
      {name && tracking_number && " · "}
      {tracking_number &&
        (tracking_url ? (
          <a href={tracking_url} className="link tabular-nums" target="_blank" rel="noopener noreferrer">
            {tracking_number}
          </a>
        ) : (
          <span className="tabular-nums">{tracking_number}</span>
        ))}
    </p>
  );
}
