import { dayIn, dayOfYearIn, ruleOf, WEEKDAYS } from "@market/ocop/booking";
import type {
  DeskCallOffBody,
  DeskClosureBody,
  DeskDepartureBody,
  DeskDepartureChange,
  DeskDepartureState,
  DeskMessageBody,
  DeskScheduleBody,
  FieldError,
  NoteCashBody,
  TicketPricesBody,
} from "@market/store-contract";
import { textOf } from "~/account/attempt.server";
import type { VisitForm } from "./draft";
import { linesOf, timesIn, wholeIn } from "./typed";

const ID = /^[\w-]{1,80}$/;
const PRICE = /^price\.([\w-]{1,80})$/;

/** What a form asks the backend for; or what is wrong with it before it is asked. */
export interface Asked {
  method: "POST" | "DELETE";
  path: string;
  body?: object;
  errors: FieldError[];
}

/** @throws Response 404 for a form that is none of the page's */
export function askedBy(what: VisitForm, form: FormData, path: string): Asked {
  const post = (to: string, body: object, errors: FieldError[] = []): Asked => ({
    method: "POST",
    path: path + to,
    body,
    errors,
  });
  const number = numbersIn(form);
  if (what === "prices") {
    const prices = pricesIn(form);
    return post("/prices", { prices: prices.all } satisfies TicketPricesBody, prices.errors);
  }
  if (what === "schedule") {
    const body: DeskScheduleBody = { ...scheduleIn(form), capacity: number.of("capacity") };
    return post("/schedules", body, number.errors);
  }
  if (what === "end_schedule") {
    const id = textOf(form, "schedule_id");
    if (!ID.test(id)) throw new Response(null, { status: 404 });
    return { method: "DELETE", path: `${path}/schedules/${id}`, errors: [] };
  }
  if (what === "departure") {
    const body: DeskDepartureBody = {
      day: dayIn(textOf(form, "day").trim()),
      time: textOf(form, "time").trim().padStart(5, "0"),
      capacity: number.of("capacity"),
    };
    return post("/departures", body, number.errors);
  }
  if (what === "closure") {
    const body: DeskClosureBody = {
      from: dayIn(textOf(form, "from").trim()),
      to: dayIn(textOf(form, "to").trim()),
      closed: textOf(form, "closed") !== "no",
    };
    return post("/closures", body);
  }
  if (what === "places" || what === "state") {
    const was = { capacity: Number(textOf(form, "was_capacity")), state: stateIn(form, "was_state") };
    const change: DeskDepartureChange =
      what === "places"
        ? { capacity: number.of("capacity"), was }
        : { state: textOf(form, "state") === "closed" ? "closed" : "open", was };
    return post("", change, number.errors);
  }
  if (what === "message") {
    const body: DeskMessageBody = {
      vi: linesOf(textOf(form, "vi")),
      en: linesOf(textOf(form, "en")) || null,
    };
    return post("/messages", body);
  }
  if (what === "cash") {
    const id = textOf(form, "booking_id");
    if (!ID.test(id)) throw new Response(null, { status: 404 });
    const amount = number.of("amount");
    // Of the same due it is said once, however often it is sent.
    const body: NoteCashBody = {
      form_id: `${id}-${textOf(form, "due").replace(/\D/g, "")}`.slice(0, 64),
      amount,
    };
    return { method: "POST", path: `/producer/bookings/${id}/cash`, body, errors: number.errors };
  }
  const seen = (name: string) => Number(textOf(form, `seen_${name}`)) || 0;
  const body: DeskCallOffBody = {
    reason: linesOf(textOf(form, "reason")),
    seen: { bookings: seen("bookings"), guests: seen("guests"), total: seen("total") },
  };
  return post("/call-off", body);
}

function stateIn(form: FormData, name: string): DeskDepartureState {
  const state = textOf(form, name);
  return state === "closed" || state === "cancelled" ? state : "open";
}

/** What is no whole number is told here: sent on, it would be told of as missing. */
function numbersIn(form: FormData) {
  const errors: FieldError[] = [];
  const of = (name: string): number => {
    const text = textOf(form, name).trim();
    const number = wholeIn(text);
    if (number === null) errors.push({ field: name, code: text ? "not_a_number" : "required" });
    return number ?? 0;
  };
  return { of, errors };
}

function pricesIn(form: FormData): { all: TicketPricesBody["prices"]; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const all = [...form].flatMap(([name, value]) => {
    const variant_id = PRICE.exec(name)?.[1];
    if (!variant_id || typeof value !== "string") return [];
    const price = wholeIn(value);
    const was = textOf(form, `was.${variant_id}`);
    if (price === null) errors.push({ field: name, code: value.trim() ? "not_a_number" : "required" });
    return [{ variant_id, price: price ?? 0, price_was: was === "" ? null : Number(was) }];
  });
  return { all, errors };
}

function scheduleIn(form: FormData): Omit<DeskScheduleBody, "capacity"> {
  const days = form.getAll("weekday");
  const firstDay = dayIn(textOf(form, "first_day").trim());
  return {
    rrule: ruleOf(
      firstDay,
      WEEKDAYS.filter((day) => days.includes(day)),
    ),
    times: timesIn(textOf(form, "times")),
    season_from: dayOfYearIn(textOf(form, "season_from")),
    season_to: dayOfYearIn(textOf(form, "season_to")),
    except_days: linesOf(textOf(form, "except_days"))
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map(dayIn),
    until: dayIn(textOf(form, "until").trim()) || null,
  };
}
