import type { Day } from "../days";

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
/** RFC 5545, 3.1: a line holds 75 octets at most, its end left out. */
const LONGEST_LINE = 75;

/** One entry for a visitor's own calendar. */
export interface CalendarEvent {
  /** The same for the same booking, so that a second import replaces the first. */
  uid: string;
  /** Counted up with each change. */
  sequence?: number;
  written_at: Date;
  /** At a time of day, or whole days with the day after the last. */
  when: { starts_at: Date; ends_at: Date | null } | { first: Day; after: Day };
  summary: string;
  description?: string;
  location?: string;
  latitude?: number;
  longitude?: number;
  url?: string;
  cancelled?: boolean;
}

/** Vietnam's time as a calendar wants it told: UTC+7 without summer time since 1975. */
const VIETNAM = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Ho_Chi_Minh",
  "BEGIN:STANDARD",
  "DTSTART:19750613T000000",
  "TZOFFSETFROM:+0700",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** The text of an `.ics` file, RFC 5545. */
export function icsOf(events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//OCOP Hai Phong//Booking//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...VIETNAM,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
  const text = (name: string, value: string | undefined) => (value ? [`${name}:${escaped(value)}`] : []);
  const place =
    event.latitude !== undefined && event.longitude !== undefined
      ? [`GEO:${event.latitude};${event.longitude}`]
      : [];
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence ?? 0}`,
    `DTSTAMP:${utc(event.written_at)}`,
    ...whenLines(event.when),
    ...text("SUMMARY", event.summary),
    ...text("DESCRIPTION", event.description),
    ...text("LOCATION", event.location),
    ...place,
    // An address is no text: nothing in it is escaped.
    ...(event.url ? [`URL:${event.url.replace(/[\r\n]/g, "")}`] : []),
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function whenLines(when: CalendarEvent["when"]): string[] {
  if ("first" in when) {
    return [
      `DTSTART;VALUE=DATE:${when.first.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${when.after.replaceAll("-", "")}`,
    ];
  }
  const local = (instant: Date) => utc(new Date(instant.getTime() + VIETNAM_OFFSET_MS)).slice(0, -1);
  const end = when.ends_at ? [`DTEND;TZID=Asia/Ho_Chi_Minh:${local(when.ends_at)}`] : [];
  return [`DTSTART;TZID=Asia/Ho_Chi_Minh:${local(when.starts_at)}`, ...end];
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Cut between characters, never inside one: a Vietnamese letter is up to three octets. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
