import type { VariantRow } from "./read-product";

/**
 * Pieces that can be bought now at the producer's stock location; null when stock is not counted. Without a producer the
 * place that has most: an order line is reserved at one place.
 */
export function availableOf(variant: VariantRow, locationId: string | null): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) return null;
  const items = (variant.inventory_items ?? []).flatMap((item) => item ?? []);
  const levels = items.flatMap((item) => item.inventory?.location_levels ?? []);
  const places = new Set(locationId ? [locationId] : levels.map((level) => level.location_id));
  const pieces = [...places].map((place) =>
    Math.min(
      ...items.map((item) => {
        const level = item.inventory?.location_levels?.find(({ location_id }) => location_id === place);
        return level
          ? Math.floor((level.stocked_quantity - level.reserved_quantity) / item.required_quantity)
          : 0;
      }),
    ),
  );
  return items.length ? Math.max(0, ...pieces) : 0;
}
