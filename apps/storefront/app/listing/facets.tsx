import type { Day } from "@market/ocop";
import type { FacetValue, ListingFacets } from "@market/store-contract";
import type { ReactNode } from "react";
import { ChevronIcon } from "~/components/icons";
import { StarRow } from "~/components/stars";
import { useT } from "~/i18n";
import { boxesMarkup } from "./boxes-markup";
import type { Filters } from "./filters";
import { PriceFacet } from "./price-facet";
import { VisitDayFacet } from "./visit-day-facet";

const SHOWN_AT_FIRST = 8;

interface Props {
  facets: ListingFacets;
  filters: Filters;
  /** A group's own page does not ask for the group again. */
  withGroups?: boolean;
  /** Where there may be visits: asks for a day from today on. */
  visitsFrom?: Day;
}

export function Facets({ facets, filters, withGroups = true, visitsFrom }: Props) {
  const t = useT("listing");
  return (
    <>
      {visitsFrom && (
        <Facet name={t("facet.visit")}>
          <VisitDayFacet filters={filters} today={visitsFrom} />
        </Facet>
      )}
      <Facet name={t("facet.stars")}>
        {facets.stars.map((value) => (
          <Box key={value.value} name="stars" value={value}>
            {value.value === "none" ? (
              t("facet.none")
            ) : (
              <span className="gold-stars flex items-center">
                <span className="sr-only">{t("facet.starsChip", { stars: value.value })}</span>
                <StarRow count={Number(value.value)} className="h-4.5" />
              </span>
            )}
          </Box>
        ))}
      </Facet>
      {withGroups && (
        <Facet name={t("facet.group")}>
          {facets.groups.map((group) => (
            <GroupBoxes key={group.value} group={group} />
          ))}
        </Facet>
      )}
      <LongFacet name={t("facet.commune")} parameter="commune" values={facets.communes} />
      <LongFacet name={t("facet.producer")} parameter="producer" values={facets.producers} />
      <Facet name={t("facet.price")}>
        <PriceFacet price={facets.price} filters={filters} />
      </Facet>
      <label className="facet-box border-t border-line pt-4">
        <input type="checkbox" name="in_stock" value="1" defaultChecked={filters.inStock} />
        <span className="flex-1">{t("facet.in_stock")}</span>
        <Count of={facets.in_stock} />
      </label>
      <label className="facet-box">
        <input type="checkbox" name="rating" value="4" defaultChecked={filters.rated} />
        <span className="flex-1">{t("facet.rated")}</span>
        <Count of={facets.rated} />
      </label>
    </>
  );
}

function Facet({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="border-t border-line py-4">
      <legend className="float-left w-full pb-1 font-semibold">{name}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

export function Box({ name, value, children }: { name: string; value: FacetValue; children: ReactNode }) {
  return (
    <label className={`facet-box ${value.count === 0 && !value.chosen ? "text-muted" : ""}`}>
      <input type="checkbox" name={name} value={value.value} defaultChecked={value.chosen} />
      <span className="flex-1">{children}</span>
      <Count of={value.count} />
    </label>
  );
}

/** Some two hundred stand in the long lists: a third of what React would have to render of the page. */
function Boxes({ name, values }: { name: string; values: readonly FacetValue[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every value of it is escaped
  return <div dangerouslySetInnerHTML={{ __html: boxesMarkup(name, values) }} />;
}

function Count({ of }: { of: number }) {
  return <span className="text-sm tabular-nums text-muted">{of}</span>;
}

function GroupBoxes({ group }: { group: ListingFacets["groups"][number] }) {
  const t = useT("listing");
  const open = group.chosen || group.sets.some((set) => set.chosen);
  return (
    <div className="facet-group">
      <Box name="group" value={group}>
        {group.label}
      </Box>
      {group.sets.length > 1 && (
        <details open={open} className="facet-sets">
          <summary>
            <span className="sr-only">{t("facet.setsOf", { group: group.label })}</span>
            <ChevronIcon />
          </summary>
          <Boxes name="set" values={group.sets} />
        </details>
      )}
    </div>
  );
}

/** Chosen values first, then the fullest; the rest behind one click. */
function LongFacet({ name, parameter, values }: { name: string; parameter: string; values: FacetValue[] }) {
  const t = useT("listing");
  if (values.length === 0) return null;
  const ordered = [...values.filter((value) => value.chosen), ...values.filter((value) => !value.chosen)];
  const rest = ordered.slice(SHOWN_AT_FIRST);
  return (
    <Facet name={name}>
      <Boxes name={parameter} values={ordered.slice(0, SHOWN_AT_FIRST)} />
      {rest.length > 0 && (
        <details className="facet-more">
          <summary>{t("more", { count: rest.length })}</summary>
          <Boxes name={parameter} values={rest} />
        </details>
      )}
    </Facet>
  );
}
