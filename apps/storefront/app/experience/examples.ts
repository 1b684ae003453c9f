import type { DayAvailability, DepartureSlot, Experience, MonthAvailability } from "@market/store-contract";

/** Visits for tests: what is not said is usual. */
export function anExperience(facts: Partial<Experience> = {}): Experience {
  return {
    id: "exp_1",
    shape: "departure",
    duration_minutes: 210,
    meeting_point: "Bến Bèo",
    map_url: "https://maps.example/?q=20.72,107.05",
    languages: ["vi", "en"],
    party: { min: 1, max: 12 },
    includes: ["Một chai mật ong"],
    bring: ["Giày kín mũi"],
    accessibility: "Đường dốc.",
    cutoff_minutes: 720,
    ladder: [
      { hours_before: 48, refund_percent: 100 },
      { hours_before: 24, refund_percent: 50 },
    ],
    minimum: null,
    weather: "Bão thì hoãn.",
    on_request: null,
    tickets: [
      { variant_id: "v_adult", title: "Người lớn", price: 450_000, seats: 1 },
      { variant_id: "v_child", title: "Trẻ em", price: 225_000, seats: 1 },
    ],
    ...facts,
  };
}

export function aSlot(facts: Partial<DepartureSlot> = {}): DepartureSlot {
  return {
    id: "dep_1",
    starts_at: "2026-12-05T01:00:00Z",
    ends_at: "2026-12-05T04:30:00Z",
    state: "open",
    left: null,
    price_from: 450_000,
    ...facts,
  };
}

export function aDay(day: string, facts: Partial<DayAvailability> = {}): DayAvailability {
  return { day, state: "open", price_from: 450_000, left: null, departures: [], ...facts };
}

export function aMonth(month: string, days: DayAvailability[]): MonthAvailability {
  return { month, party: 2, earlier: "2026-11", later: "2027-01", days };
}
