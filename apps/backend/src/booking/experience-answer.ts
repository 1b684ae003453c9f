import type { Experience, Locale } from "@market/store-contract";
import type { ExperienceRow } from "./read-experience";

/** An experience as a page shows it, in one language; what has no English is told in Vietnamese. */
export function experienceAnswer(row: ExperienceRow, locale: Locale): Experience {
  const { minimum_seats, decided_hours_before, answer_hours } = row;
  return {
    id: row.id,
    shape: row.shape,
    duration_minutes: row.duration_minutes,
    meeting_point: meetingPointOf(row, locale),
    map_url: mapUrl(row),
    languages: row.languages,
    party: { min: row.party_min, max: row.party_max },
    includes: listIn(row.includes, locale),
    bring: listIn(row.bring, locale),
    accessibility: textIn(row.accessibility, locale),
    cutoff_minutes: row.cutoff_minutes,
    ladder: row.ladder,
    minimum:
      minimum_seats !== null && decided_hours_before !== null
        ? { seats: minimum_seats, decided_hours_before }
        : null,
    weather: textIn(row.weather, locale),
    on_request: answer_hours === null ? null : { answer_hours },
    ...(row.shape === "departure" && { waiting_list: true }),
    tickets: row.kinds.map(({ variant_id, title, price, seats }) => ({ variant_id, title, price, seats })),
  };
}

export function meetingPointOf(
  { meeting_point, meeting_point_en }: Pick<ExperienceRow, "meeting_point" | "meeting_point_en">,
  locale: Locale,
): string {
  return (locale === "en" ? meeting_point_en : null) ?? meeting_point;
}

/** A plain link: no script of another's on our page. */
export function mapUrl({
  latitude,
  longitude,
}: Pick<ExperienceRow, "latitude" | "longitude">): string | null {
  if (latitude === null || longitude === null) return null;
  const [lat, lon] = [latitude.toFixed(5), longitude.toFixed(5)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}

function inLanguage(value: unknown, locale: Locale): unknown {
  const texts = (value ?? {}) as { vi?: unknown; en?: unknown };
  return (locale === "en" ? texts.en : undefined) ?? texts.vi;
}

function textIn(value: unknown, locale: Locale): string | null {
  const text = inLanguage(value, locale);
  return typeof text === "string" && text ? text : null;
}

function listIn(value: unknown, locale: Locale): string[] {
  const list = inLanguage(value, locale);
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : [];
}
